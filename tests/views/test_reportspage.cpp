// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "report/render/pdf.h"
#include "support/testcentre.h"
#include "views/common/emptystate.h"
#include "views/common/notice.h"
#include "views/common/sharedfilter.h"
#include "views/reports/batchreports.h"
#include "views/reports/pageview.h"
#include "views/reports/progressreport.h"
#include "views/reports/reportspage.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

namespace {

EnrolmentId addLearner(TestCentre &centre, const QString &given, const QString &group = {})
{
    command::LearnerDetails details;
    details.given = given;
    details.group = group;
    details.born = QDate(1990, 1, 1);
    const auto added = centre.must(command::AddLearner{details});
    command::Enrol enrol;
    enrol.learner = *added.learners.begin();
    enrol.qualification = u"4430-03"_s;
    enrol.registered = QDate(2013, 1, 14);
    enrol.assessor = centre->working();
    return *centre.must(enrol).enrolments.begin();
}

/// The page in a window of its own, with answers in place of dialogs and printers.
struct Shown {
    explicit Shown(TestCentre &of)
        : centre(of)
    {
        choosers.report = [this](const QString &) { return path; };
        choosers.folder = [this](const QString &) { return folder; };
        choosers.showDocument = [](const QString &) {};
        Printing printing;
        printing.printers = [this] { return printers; };
        printing.print = [this](const report::Pages &pages, const QString &printer, int copies) {
            printed = u"%1 pages, %2 times, on %3"_s.arg(pages.count()).arg(copies).arg(printer);
            return answer;
        };
        page = std::make_unique<ReportsPage>(centre.centre(), choice, choosers, printing);
        page->resize(1060, 640);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("The page is not shown.");
    }
    template <class Widget> Widget *find(const QString &name)
    {
        auto *widget = page->findChild<Widget *>(name);
        if (!widget)
            qFatal("There is no %s.", qPrintable(name));
        return widget;
    }
    void press(const QString &button) { QTest::keyClick(find<QPushButton>(button), Qt::Key_Space); }
    PageView &sheet() { return *page->findChild<PageView *>(); }
    QString notice() { return page->findChild<Notice *>()->sentence(); }
    QString subtitle() { return find<QLabel>(u"pageSubtitle"_s)->text(); }

    TestCentre &centre;
    QString path;
    QString folder;
    QStringList printers;
    QString printed;
    Result<void> answer;
    SharedFilter choice;
    PathChoosers choosers;
    std::unique_ptr<ReportsPage> page;
};

} // namespace

class TestReportsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadsToTheIqaReportOfASampleList()
    {
        TestCentre centre;
        Shown shown(centre);
        QMenu *menu = shown.find<QPushButton>(u"iqaReports"_s)->menu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 1);
        QVERIFY2(!menu->actions().front()->isEnabled(), "there is none, and it says so");
        QVERIFY(centre->setWorking(*centre->personByRef(u"P02"_s)).ok());
        centre.must(command::MakeSampleList{{}, u"Winter"_s, u"4430-03"_s, {}});
        const auto made = centre.must(command::MakeSampleList{{}, u"Salt & pepper"_s, u"4430-03"_s, {}});
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 2);
        QCOMPARE(menu->actions().front()->text(), u"S02 Salt && pepper"_s);
        const QSignalSpy wanted(shown.page.get(), &ReportsPage::iqaReportRequested);
        menu->actions().front()->trigger();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().value<portfolio::SampleListId>(), *made.sampleLists.begin());
    }

    void turnsPagesAndZoomsByKeyboard()
    {
        TestCentre centre;
        centre.plan({u"301"_s, u"302"_s, u"303"_s, u"308"_s, u"311"_s, u"313"_s});
        Shown shown(centre);
        PageView &sheet = shown.sheet();
        const int count = sheet.count();
        QVERIFY2(count >= 2, "the plan's report is longer than a page");
        QCOMPARE(sheet.accessibleName(), u"Page 1 of %1, Progress report: Carys O'Brien-Llŷr"_s.arg(count));
        QVERIFY(sheet.accessibleDescription().contains(u"Carys O'Brien-Llŷr"_s));
        QVERIFY(sheet.accessibleDescription().endsWith(u"page 1 of %1"_s.arg(count)));
        QVERIFY(!shown.find<QPushButton>(u"previousPage"_s)->isEnabled());
        QTest::keyClick(&sheet, Qt::Key_PageDown);
        QCOMPARE(sheet.page(), 1);
        QVERIFY(sheet.accessibleName().startsWith(u"Page 2 of "_s));
        QCOMPARE(shown.find<QLabel>(u"pageNumber"_s)->text(), u"Page 2 of %1"_s.arg(count));
        QTest::keyClick(&sheet, Qt::Key_End);
        QTest::keyClick(&sheet, Qt::Key_PageDown); // the last stays
        QCOMPARE(sheet.page(), count - 1);
        QVERIFY(!shown.find<QPushButton>(u"nextPage"_s)->isEnabled());
        QTest::keyClick(&sheet, Qt::Key_Home);
        QCOMPARE(sheet.page(), 0);
        const qreal fits = sheet.zoom();
        QTest::keyClick(&sheet, Qt::Key_Plus);
        QVERIFY(sheet.zoom() > fits);
        QTest::keyClick(&sheet, Qt::Key_Minus);
        QTest::keyClick(&sheet, Qt::Key_Minus);
        QVERIFY(sheet.zoom() < fits);
        shown.press(u"zoomFit"_s);
        QCOMPARE(sheet.zoom(), fits);
    }

    void paintsWhatThePdfHolds()
    {
        TestCentre centre;
        centre.plan({u"301"_s});
        Shown shown(centre);
        const QImage seen = shown.sheet().grab().toImage();
        int dark = 0;
        for (int y = 4; y < seen.height() - 4; ++y) {
            for (int x = 4; x < seen.width() - 4; ++x)
                dark += seen.pixelColor(x, y).lightness() < 128 ? 1 : 0;
        }
        QVERIFY2(dark > 500, "words and shapes are on the page");
        shown.path = centre.folder.filePath(u"report"_s);
        shown.press(u"saveReport"_s);
        QFile pdf(QString(shown.path + u".pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QCOMPARE(pdf.readAll().count("/Type /Page\n"), shown.sheet().count());
        QVERIFY(shown.notice().contains(u"report.pdf"_s));
        shown.path = centre.folder.filePath(u"nowhere/report.pdf"_s);
        shown.press(u"saveReport"_s);
        QVERIFY2(shown.notice().contains(u"does not exist"_s), qPrintable(shown.notice()));
    }

    void readsAsText()
    {
        TestCentre centre;
        centre.plan({u"301"_s});
        Shown shown(centre);
        shown.press(u"asText"_s);
        auto *text = shown.find<QPlainTextEdit>(u"reportText"_s);
        QVERIFY(text->isVisible());
        QVERIFY(text->isReadOnly());
        QVERIFY(text->toPlainText().contains(u"Carys O'Brien-Llŷr"_s));
        QVERIFY(text->toPlainText().contains(u"301"_s));
        QVERIFY(text->toPlainText().contains(u"page %1 of %1"_s.arg(shown.sheet().count())));
        shown.press(u"asText"_s);
        QVERIFY(shown.sheet().isVisible());
    }

    void saysThatThereIsNoPrinter()
    {
        TestCentre centre;
        Shown shown(centre);
        shown.press(u"printReport"_s);
        QCOMPARE(shown.notice(),
                 u"No printer is installed on this computer. Save the report as a PDF instead."_s);
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(shown.printed.isEmpty());
    }

    void printsOnTheChosenPrinter()
    {
        TestCentre centre;
        Shown shown(centre);
        shown.printers = {u"Office"_s, u"Hall"_s};
        shown.press(u"printReport"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"printer"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        shown.press(u"printNow"_s);
        QCOMPARE(shown.printed, u"%1 pages, 1 times, on Hall"_s.arg(shown.sheet().count()));
        QVERIFY(shown.notice().contains(u"“Hall”"_s));
        shown.answer = Error{ErrorCode::Io, u"The printer is off."_s};
        shown.press(u"printReport"_s);
        shown.press(u"printNow"_s);
        QCOMPARE(shown.notice(), u"The printer is off."_s);
    }

    void aPrinterGetsEveryPage()
    {
        TestCentre centre;
        centre.plan({u"301"_s, u"302"_s, u"303"_s, u"308"_s, u"311"_s, u"313"_s});
        const auto pages =
            report::Pages::of(report::progressReport(*progressInput(centre.centre(), centre.enrolment)));
        QVERIFY(pages.ok());
        const QString path = centre.folder.filePath(u"printed.pdf"_s);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        const auto printed = printPages(printer, *pages);
        QVERIFY2(printed.ok(), printed ? "" : qPrintable(printed.error().message));
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QCOMPARE(pdf.readAll().count("/Type /Page\n"), pages->count());
        QPrinter broken(QPrinter::HighResolution);
        broken.setOutputFormat(QPrinter::PdfFormat);
        broken.setOutputFileName(centre.folder.filePath(u"nowhere/printed.pdf"_s));
        QVERIFY(!printPages(broken, *pages).ok());
    }

    void savesAllThatAreShown()
    {
        TestCentre centre;
        addLearner(centre, u"David"_s, u"Tuesday"_s);
        addLearner(centre, u"David"_s, u"Tuesday"_s); // the same name
        Shown shown(centre);
        shown.choice.set({.group = u"Tuesday"_s});
        auto *all = shown.find<QPushButton>(u"saveAllReports"_s);
        QVERIFY2(all->text().contains(u"2"_s), qPrintable(all->text()));
        shown.press(u"saveAllReports"_s); // thought better of it
        QVERIFY(shown.notice().isEmpty());
        QDir folder(centre.folder.path());
        QVERIFY(folder.mkdir(u"out"_s));
        QVERIFY(folder.cd(u"out"_s));
        shown.folder = folder.path();
        shown.press(u"saveAllReports"_s);
        QTRY_VERIFY(shown.notice().contains(QDir::toNativeSeparators(folder.path())));
        QCOMPARE(folder.entryList(QDir::Files).size(), 2);
        shown.press(u"saveAllReports"_s); // nothing is written over
        QTRY_COMPARE(folder.entryList(QDir::Files).size(), 4);
        QTRY_VERIFY(all->isEnabled());
    }

    void stopsAndSaysWhatWentWrong()
    {
        TestCentre centre;
        const EnrolmentId second = addLearner(centre, u"David"_s);
        BatchReports batch(centre.centre());
        QSignalSpy finished(&batch, &BatchReports::finished);
        QDir folder(centre.folder.path());
        QVERIFY(folder.mkdir(u"out"_s));
        batch.start({centre.enrolment, second}, folder.filePath(u"out"_s));
        batch.start({second}, folder.path()); // one at a time
        batch.stop();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.last().at(0).toInt(), 1);
        QCOMPARE(finished.last().at(1).toInt(), 2);
        QVERIFY(finished.last().at(2).toString().isEmpty());
        batch.start({second}, folder.filePath(u"nowhere"_s));
        QTRY_COMPARE(finished.count(), 2);
        QCOMPARE(finished.last().at(0).toInt(), 0);
        QVERIFY(finished.last().at(2).toString().contains(u"does not exist"_s));
        batch.start({EnrolmentId::fromBytes(QByteArray(16, 'x'))}, folder.path());
        QCOMPARE(finished.count(), 3);
        QVERIFY(!finished.last().at(2).toString().isEmpty());
        batch.start({}, folder.path());
        QCOMPARE(finished.count(), 4);
        batch.start({second}, folder.filePath(u"out"_s)); // gone while it writes: it is waited for
    }

    void followsListFilterAndRecords()
    {
        TestCentre centre;
        const EnrolmentId david = addLearner(centre, u"David"_s, u"Tuesday"_s);
        Shown shown(centre);
        auto *table = shown.find<QTableView>(u"reportLearners"_s);
        const QString first = shown.subtitle();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QTRY_VERIFY(shown.subtitle() != first);
        shown.page->open(david);
        QCOMPARE(shown.subtitle(), u"David"_s);
        QCOMPARE(QApplication::focusWidget(), &shown.sheet());
        QCOMPARE(shown.page->openedFrom(), david);
        shown.choice.set({.group = QString()});
        QTRY_COMPARE(shown.subtitle(), u"Carys O'Brien-Llŷr"_s);
        shown.page->open(david); // asked for by name
        QCOMPARE(shown.subtitle(), u"David"_s);
        QVERIFY(!shown.choice.choice().narrows());
        const auto changes = centre.must(command::Plan{david, {u"313"_s}, {}});
        shown.page->refresh(changes);
        QTRY_VERIFY(shown.sheet().accessibleDescription().contains(u"313"_s));
        shown.choice.set({.group = u"nobody's"_s});
        QTRY_VERIFY(!shown.find<QPushButton>(u"saveReport"_s)->isEnabled());
        QVERIFY(!shown.find<QPushButton>(u"saveAllReports"_s)->isEnabled());
    }

    void saysWhyTheListIsEmpty()
    {
        TestCentre centre;
        addLearner(centre, u"Bethan"_s);
        Shown shown(centre);
        auto *find = shown.find<QLineEdit>(u"findInReports"_s);
        auto *table = shown.find<QTableView>(u"reportLearners"_s);
        const auto *none = shown.page->findChild<EmptyState *>();
        QVERIFY(table->isVisible() && !none->isVisible());
        table->setFocus();
        find->setText(u"zzz"_s);
        QVERIFY(none->isVisible() && !table->isVisible());
        QVERIFY2(none->sentence().contains(u"“zzz”"_s), qPrintable(none->sentence()));
        QVERIFY(find->hasFocus()); // the keyboard does not stay on what is gone
        find->clear();
        QVERIFY(table->isVisible() && !none->isVisible());
    }

    void namesAreSafeFileNames()
    {
        report::ProgressInput input;
        input.date = QDate(2013, 4, 24);
        input.enrolment.ref = u"L001/2"_s;
        input.records.learner.given = u"../../O'Brien: <b>"_s;
        const QString name = progressReportName(input);
        QVERIFY2(!name.contains(u'/') && !name.contains(u'<') && name.endsWith(u".pdf"_s), qPrintable(name));
        QVERIFY(name.contains(u"O'Brien"_s));
        input.records.learner.given = QString(10000, u'ŵ');
        QVERIFY(progressReportName(input).toUtf8().size() < 255);
    }
};

QTEST_MAIN(TestReportsPage)
#include "test_reportspage.moc"
