// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/apply.h"
#include "items/targetsmodel.h"
#include "support/testcentre.h"
#include "views/common/chip.h"
#include "views/common/notice.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QBuffer>
#include <QCheckBox>
#include <QDropEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

/// The whole first path in the real window, by keyboard and mouse: an observation against 14 criteria in 5
/// units with an attachment, judged as it is saved, the unit signed off, the header following, undo and redo,
/// the report on paper.
class TestFirstPath : public QObject {
    Q_OBJECT

private:
    struct Ticked {
        const char *unit;
        QStringList codes;
    };
    const std::vector<Ticked> m_seen{{"308", {u"2.1"_s, u"2.2"_s, u"2.3"_s, u"2.4"_s}},
                                     {"301", {u"1.1"_s, u"1.2"_s}},
                                     {"302", {u"1.1"_s, u"1.2"_s}},
                                     {"303", {u"1.1"_s, u"1.3"_s, u"1.4"_s}},
                                     {"311", {u"1.1"_s, u"1.6"_s, u"2.4"_s}}};

    /// Everything in 308 but what the observation will show, through the actions that scripts use.
    void prepare(TestCentre &test)
    {
        QJsonArray criteria;
        QJsonArray requirements;
        test.plan({u"301"_s, u"302"_s, u"303"_s, u"308"_s, u"311"_s, u"313"_s});
        for (const command::Tie &tie : test.everything(u"308"_s)) {
            if (tie.target.kind == portfolio::TargetKind::Requirement)
                requirements.append(tie.target.code);
            else if (!m_seen.front().codes.contains(tie.target.code))
                criteria.append(tie.target.code);
        }
        test.close();
        const QJsonObject tie{
            {u"unit"_s, u"308"_s}, {u"criteria"_s, criteria}, {u"requirements"_s, requirements}};
        const QJsonObject record{{u"action"_s, u"record"_s},       {u"enrolment"_s, u"L001"_s},
                                 {u"kind"_s, u"observation"_s},    {u"on"_s, u"2013-04-20"_s},
                                 {u"setting"_s, u"realJobPaid"_s}, {u"narrative"_s, u"First visit."_s},
                                 {u"ties"_s, QJsonArray{tie}},     {u"judge"_s, true}};
        QByteArray line = QJsonDocument(record).toJson(QJsonDocument::Compact);
        QBuffer lines(&line);
        lines.open(QIODevice::ReadOnly);
        const auto outcome = centre::apply(test.path(), test.environment(), lines);
        QVERIFY(outcome);
        QCOMPARE(outcome->applied, 1);
    }

    template <class Widget> Widget *find(const char *name)
    {
        auto *widget = m_window->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("There is no %s.", name);
        return widget;
    }

    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(widget, key, modifiers);
    }
    /// To the window, wherever the focus is.
    void shortcut(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }

    centre::EnrolmentFile file()
    {
        auto read = m_window->centre()->enrolmentFile(*m_window->centre()->enrolmentByRef(u"L001"_s));
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *read;
    }
    portfolio::UnitState stateOf(const QString &unit) { return file().status.unit(unit)->state; }

    /// Searches for a unit, then goes down the rows to a criterion and ticks it.
    void tick(const QString &unit, const QString &code)
    {
        auto *filter = find<QLineEdit>("targetsFilter");
        filter->setFocus();
        filter->selectAll();
        QTest::keyClicks(filter, QString(unit + u' ' + code));
        auto *tree = find<QTreeView>("targetsTree");
        tree->setFocus();
        press(tree, Qt::Key_Home);
        const auto here = [&] {
            const QModelIndex at = tree->currentIndex().siblingAtColumn(0);
            return at.data(items::TargetsModel::IsTargetRole).toBool()
                && at.data(items::TargetsModel::UnitRole).toString() == unit
                && at.data(items::TargetsModel::CodeRole).toString() == code;
        };
        for (int step = 0; step < 40 && !here(); ++step)
            press(tree, Qt::Key_Down);
        QVERIFY2(here(), qPrintable(QString(unit + u' ' + code)));
        press(tree, Qt::Key_Space);
    }

    void drop(const QString &path)
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        auto *target = find<QWidget>("filesDrop");
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &event);
    }

    void selectUnit(const QString &unit)
    {
        auto *table = find<QTableView>("unitsTable");
        table->setFocus();
        press(table, Qt::Key_Home, Qt::ControlModifier);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->currentIndex().siblingAtColumn(0).data().toString().startsWith(unit))
                return;
            press(table, Qt::Key_Down);
        }
        QFAIL(qPrintable(unit));
    }

    QString paper(const QString &pdf)
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

private Q_SLOTS:
    void fromAnObservationToPaper()
    {
        TestCentre test;
        prepare(test);
        m_window =
            std::make_unique<MainWindow>(test.environment(), test.folder.filePath(u"example.attest"_s));
        const QString report = test.folder.filePath(u"progress.pdf"_s);
        PathChoosers choosers;
        choosers.newCentre = choosers.openCentre = [](const QString &) { return QString(); };
        choosers.report = [&](const QString &) { return report; };
        choosers.showDocument = [](const QString &) {};
        m_window->setPathChoosers(choosers);
        m_window->openCentre(test.path());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));

        openTheLearner();
        record(test);
        signOff();
        undoAndRedo();
        print(report);
        m_window.reset();
    }

private:
    void openTheLearner()
    {
        auto *table = find<QTableView>("learnersTable");
        table->setFocus();
        press(table, Qt::Key_Return);
        QVERIFY(find<QWidget>("learnerPage")->isVisible());
        QVERIFY(find<QWidget>("creditBar")->accessibleName().contains(u"Achieved 0"_s));
    }

    void record(TestCentre &test)
    {
        shortcut(Qt::Key_E);
        QVERIFY(find<QWidget>("recordPage")->isVisible());
        QTest::keyClicks(find<QPlainTextEdit>("narrativeEdit"),
                         u"Two coaches at once; the booking system was down."_s);
        QFile notice(test.folder.filePath(u"queue-notice.txt"_s));
        QVERIFY(notice.open(QIODevice::WriteOnly));
        notice.write("Please take a ticket");
        notice.close();
        drop(notice.fileName());
        for (const Ticked &unit : m_seen)
            for (const QString &code : unit.codes)
                tick(QString::fromLatin1(unit.unit), code);
        const QString effect = find<QLabel>("effectLabel")->text();
        QVERIFY2(effect.startsWith(u"14 criteria in 5 units."_s), qPrintable(effect));
        QVERIFY2(effect.contains(u"308 ready to sign off (6 credits)"_s), qPrintable(effect));
        QCOMPARE(stateOf(u"308"_s), portfolio::UnitState::InProgress); // nothing is true before it is saved

        shortcut(Qt::Key_S);
        QTRY_VERIFY(find<QWidget>("learnerPage")->isVisible());
        const centre::EnrolmentFile now = file();
        QCOMPARE(now.records.evidence.size(), std::size_t(2));
        QCOMPARE(now.records.files.size(), std::size_t(1));
        QCOMPARE(std::count_if(now.records.judgements.begin(), now.records.judgements.end(),
                               [&](const portfolio::Judgement &judgement) {
                                   return now.records.evidenceById(judgement.evidence)->ref == u"E002"_s;
                               }),
                 std::ptrdiff_t(14));
        QCOMPARE(stateOf(u"308"_s), portfolio::UnitState::Ready);
    }

    void signOff()
    {
        selectUnit(u"308"_s);
        press(find<QTableView>("unitsTable"), Qt::Key_Return);
        QVERIFY(find<QWidget>("signOffPage")->isVisible());
        for (const char *name : {"learnerDeclares", "assessorDeclares"}) {
            auto *box = find<QCheckBox>(name);
            box->setFocus();
            press(box, Qt::Key_Space);
            QVERIFY(box->isChecked());
        }
        QTest::mouseClick(find<QPushButton>("signOffButton"), Qt::LeftButton);
        QTRY_VERIFY(find<QWidget>("learnerPage")->isVisible());
        QVERIFY(find<QWidget>("unitsTab")->isVisible());
        const QList<QFrame *> notices = m_window->findChildren<QFrame *>(u"notice"_s);
        QVERIFY(std::any_of(notices.begin(), notices.end(), [](const QFrame *notice) {
            return notice->isVisible() && notice->accessibleName().contains(u"Withdraw sign-off"_s);
        }));
        QCOMPARE(stateOf(u"308"_s), portfolio::UnitState::SignedOff);
        QVERIFY(find<QWidget>("creditBar")->accessibleName().contains(u"Achieved 6"_s));
    }

    void undoAndRedo()
    {
        const auto undo = [this] { return find<QAction>("undo"); };
        const auto redo = [this] { return find<QAction>("redo"); };
        QVERIFY(!undo()->isEnabled()); // a sign-off is only withdrawn, with a reason
        selectUnit(u"308"_s);
        auto *details = find<QPushButton>("unitDetailsButton");
        if (!find<QWidget>("unitPanel")->isVisible())
            QTest::mouseClick(details, Qt::LeftButton);
        QTest::mouseClick(find<QPushButton>("withdrawSignOffButton"), Qt::LeftButton);
        QTest::keyClicks(find<QLineEdit>("withdrawSignOffReason"), u"Signed the wrong unit"_s);
        QTest::mouseClick(find<QPushButton>("withdrawSignOffDoIt"), Qt::LeftButton);
        QTRY_COMPARE(stateOf(u"308"_s), portfolio::UnitState::Ready);
        QVERIFY(find<QWidget>("creditBar")->accessibleName().contains(u"Achieved 0"_s));

        QCOMPARE(undo()->text(), u"Undo: record E002"_s);
        shortcut(Qt::Key_Z);
        QTRY_COMPARE(stateOf(u"308"_s), portfolio::UnitState::InProgress);
        QCOMPARE(redo()->text(), u"Redo: record E002"_s);
        shortcut(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(stateOf(u"308"_s), portfolio::UnitState::Ready);
        QCOMPARE(file().records.evidence.back().state, portfolio::EvidenceState::Held);
        QVERIFY(m_window->centre()->verify()->ok());
    }

    void print(const QString &report)
    {
        const QString fingerprint = m_window->centre()->fingerprint();
        QTest::mouseClick(find<QPushButton>("reportButton"), Qt::LeftButton);
        QTest::mouseClick(find<QWidget>("reportsPage")->findChild<QPushButton *>(u"saveReport"_s),
                          Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(report));
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("1 skipped: pdftotext (poppler-utils) is not installed, so the report's text was not read");
        const QString text = paper(report);
        for (const QString &expected :
             {u"Progress report"_s, u"Carys O'Brien-Llŷr"_s, u"At least 42 credits"_s, u"Ready to sign off"_s,
              u"E002"_s, u"page 1 of"_s, fingerprint})
            QVERIFY2(text.contains(expected), qPrintable(expected));
    }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestFirstPath)
#include "test_firstpath.moc"
