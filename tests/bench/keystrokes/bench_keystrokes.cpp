// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "bench/keystrokes/counter.h"
#include "items/targetsmodel.h"
#include "support/testcentre.h"
#include "views/window/mainwindow.h"

#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextStream>
#include <QTreeView>

#include <set>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

/// How many keys and clicks one visit costs: an observation with a narrative and three files, judged against
/// 14 criteria in 9 outcomes of 5 units, none of which it makes whole. From the learner's open page to the
/// learner's page again. Everything reaches the window as the platform's events do.
class BenchKeystrokes : public QObject {
    Q_OBJECT

private:
    struct Seen {
        QString unit;
        QStringList codes;
        QString line; ///< as a practised assessor writes the codes
    };
    const std::vector<Seen> m_seen{
        {u"308"_s, {u"1.1"_s, u"2.1"_s, u"2.2"_s, u"2.3"_s, u"4.1"_s}, u"1.1 2.1-3 4.1"_s},
        {u"301"_s, {u"1.1"_s, u"1.2"_s, u"3.1"_s}, u"1.1-2 3.1"_s},
        {u"302"_s, {u"1.1"_s, u"1.2"_s}, u"1.1-2"_s},
        {u"303"_s, {u"1.1"_s, u"3.1"_s}, u"1.1 3.1"_s},
        {u"311"_s, {u"1.1"_s, u"1.6"_s}, u"1.1 1.6"_s}};
    const QString m_narrative =
        u"Two coaches came at once while the booking system was down; moved the queue to tickets."_s;

    std::set<portfolio::Target> targets() const
    {
        std::set<portfolio::Target> all;
        for (const Seen &seen : m_seen)
            for (const QString &code : seen.codes)
                all.insert({seen.unit, portfolio::TargetKind::Criterion, code});
        return all;
    }

    template <class Widget> Widget *find(const char *name)
    {
        auto *widget = m_window->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("There is no %s.", name);
        return widget;
    }
    QWindow *window() { return m_window->windowHandle(); }
    void key(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QTest::keyClick(window(), key, held);
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(window(), c.toLatin1());
    }
    void narrate()
    {
        m_counter->narrating = true;
        type(m_narrative);
        m_counter->narrating = false;
    }
    QPoint middleOf(QWidget &widget, const QRect &rect)
    {
        return widget.mapTo(m_window.get(), rect.center());
    }
    void click(QWidget &widget, const QRect &rect)
    {
        QTest::mouseClick(window(), Qt::LeftButton, Qt::NoModifier, middleOf(widget, rect));
    }

    void fill(QMimeData &mime)
    {
        QList<QUrl> urls;
        for (const QString &name : {u"notice.txt"_s, u"letter.txt"_s, u"minutes.txt"_s}) {
            QFile file(m_test->folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(name.toUtf8());
            urls.append(QUrl::fromLocalFile(file.fileName()));
        }
        mime.setUrls(urls);
    }
    void paste()
    {
        auto *copied = new QMimeData; // the clipboard takes it
        fill(*copied);
        QGuiApplication::clipboard()->setMimeData(copied);
        key(Qt::Key_V, Qt::ControlModifier);
    }
    void drop()
    {
        QMimeData mime;
        fill(mime);
        auto *onto = find<QPlainTextEdit>("narrativeEdit");
        const QPoint at = middleOf(*onto, onto->rect());
        QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window(), &event);
    }

    QModelIndex rowOf(const portfolio::Target &target, const QModelIndex &under = {})
    {
        const QAbstractItemModel &model = *find<QTreeView>("targetsTree")->model();
        for (int row = 0; row < model.rowCount(under); ++row) {
            const QModelIndex at = model.index(row, 0, under);
            if (at.data(items::TargetsModel::TargetRole).value<portfolio::Target>() == target)
                return at;
            if (const QModelIndex below = rowOf(target, at); below.isValid())
                return below;
        }
        return {};
    }
    /// Turns the wheel until the row is in sight, and clicks it.
    void tickByMouse(const portfolio::Target &target)
    {
        auto *tree = find<QTreeView>("targetsTree");
        const QWidget &sight = *tree->viewport();
        const auto rect = [&] { return tree->visualRect(rowOf(target)); };
        for (int turns = 0; turns < 500 && !sight.rect().contains(rect()); ++turns) {
            const QPoint at = middleOf(*tree->viewport(), sight.rect());
            QWheelEvent turn(at, m_window->mapToGlobal(at), {}, {0, rect().top() < 0 ? 120 : -120},
                             Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(window(), &turn);
        }
        click(*tree->viewport(), rect());
    }
    /// Searches for one criterion, goes down to it and ticks it.
    void tickByKeys(const portfolio::Target &target)
    {
        key(Qt::Key_F, Qt::ControlModifier);
        key(Qt::Key_A, Qt::ControlModifier);
        type(QString(target.unit + u' ' + target.code));
        key(Qt::Key_Down);
        const auto *tree = find<QTreeView>("targetsTree");
        for (int step = 0; step < 9 && tree->currentIndex().siblingAtColumn(0) != rowOf(target); ++step)
            key(Qt::Key_Down);
        key(Qt::Key_Space);
    }

    /// What the visit has to leave behind, and that it is the visit that is counted.
    void check()
    {
        QTRY_VERIFY(find<QWidget>("learnerPage")->isVisible());
        const auto file = m_window->centre()->enrolmentFile(*m_window->centre()->enrolmentByRef(u"L001"_s));
        QVERIFY(file);
        QCOMPARE(file->records.evidence.size(), std::size_t(1));
        QCOMPARE(file->records.evidence.front().narrative, m_narrative);
        QCOMPARE(file->records.files.size(), std::size_t(3));
        std::set<portfolio::Target> met;
        for (const portfolio::Judgement &judgement : file->records.judgements) {
            QCOMPARE(judgement.verdict, portfolio::Verdict::Met);
            met.insert(judgement.target);
        }
        QCOMPARE(file->records.judgements.size(), std::size_t(14));
        QVERIFY(met == targets());
        int outcomes = 0;
        for (const Seen &seen : m_seen) {
            for (const catalogue::Outcome &outcome : file->qualification->unit(seen.unit)->outcomes) {
                const auto begun = std::count_if(
                    outcome.criteria.begin(), outcome.criteria.end(),
                    [&](const catalogue::Criterion &one) { return seen.codes.contains(one.code); });
                outcomes += begun > 0 ? 1 : 0;
                QVERIFY(begun < static_cast<std::ptrdiff_t>(outcome.criteria.size()));
            }
        }
        QCOMPARE(outcomes, 9);
        QVERIFY(m_window->centre()->verify()->ok());
        QCOMPARE(qsizetype(m_counter->letters), m_narrative.size());
    }
    void tell(const char *path)
    {
        QTextStream(stdout) << path << ": " << m_counter->keys << " keystrokes, " << m_counter->clicks
                            << " clicks, " << m_counter->notches << " turns of the wheel, "
                            << m_counter->drops << " drops; besides, " << m_counter->letters
                            << " letters of narrative\n";
    }

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestCentre>();
        m_test->plan({u"301"_s, u"302"_s, u"303"_s, u"308"_s, u"311"_s, u"313"_s});
        m_test->close();
        m_window =
            std::make_unique<MainWindow>(m_test->environment(), m_test->folder.filePath(u"example.attest"_s));
        m_window->openCentre(m_test->path());
        m_window->resize(1280, 720);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        find<QTableView>("learnersTable")->setFocus();
        key(Qt::Key_Return);
        QTRY_VERIFY(find<QWidget>("learnerPage")->isVisible());
        m_counter = std::make_unique<Counter>();
    }
    void cleanup()
    {
        m_counter.reset();
        m_window.reset();
        m_test.reset();
    }

    void byALineOfCodes()
    {
        key(Qt::Key_E, Qt::ControlModifier);
        narrate();
        paste();
        key(Qt::Key_F, Qt::ControlModifier);
        QStringList line;
        for (const Seen &seen : m_seen)
            line.append(QString(seen.unit + u' ' + seen.line));
        type(line.join(u' '));
        key(Qt::Key_Return);
        key(Qt::Key_S, Qt::ControlModifier);
        check();
        tell("Keyboard, a line of codes");
        QCOMPARE(qsizetype(m_counter->keys), 5 + line.join(u' ').size());
        QCOMPARE(m_counter->clicks + m_counter->notches + m_counter->drops, 0);
    }

    void byKeysOneByOne()
    {
        key(Qt::Key_E, Qt::ControlModifier);
        narrate();
        paste();
        for (const portfolio::Target &target : targets())
            tickByKeys(target);
        key(Qt::Key_S, Qt::ControlModifier);
        check();
        tell("Keyboard, one by one");
    }

    void byMouse()
    {
        auto *record = find<QPushButton>("recordEvidence");
        click(*record, record->rect());
        narrate();
        drop();
        for (const portfolio::Target &target : targets())
            tickByMouse(target);
        auto *save = find<QPushButton>("saveEvidenceButton");
        click(*save, save->rect());
        check();
        tell("Mouse");
        QCOMPARE(m_counter->clicks, 16);
        QCOMPARE(m_counter->drops, 1);
        QCOMPARE(m_counter->keys, 0);
    }

private:
    std::unique_ptr<TestCentre> m_test;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Counter> m_counter;
};

QTEST_MAIN(BenchKeystrokes)
#include "bench_keystrokes.moc"
