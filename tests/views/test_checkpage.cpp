// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/verify.h"
#include "support/behinditsback.h"
#include "support/testcentre.h"
#include "views/check/checkpage.h"
#include "views/check/rebuildpage.h"

#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

/// The page that checks the open centre on a worker.
class TestCheckPage : public QObject {
    Q_OBJECT

private:
    static QString said(const CheckPage &page)
    {
        const auto *sentence = page.findChild<QLabel *>(u"noticeSentence"_s);
        return sentence ? sentence->text() : QString();
    }
    static QPushButton *button(const CheckPage &page, const char *name)
    {
        return page.findChild<QPushButton *>(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void saysThatAllIsWell()
    {
        TestCentre test;
        CheckPage page(test.centre());
        page.show();
        QSignalSpy checked(&page, &CheckPage::checked);
        QVERIFY(!button(page, "stopCheck")->isEnabled());
        button(page, "startCheck")->click();
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, 60000);
        QVERIFY2(said(page).startsWith(u"Nothing was altered"), qPrintable(said(page)));
        QVERIFY(button(page, "startCheck")->isEnabled());
        QVERIFY(page.findChild<QListWidget *>(u"checkFindings"_s)->isHidden());
    }

    void listsWhatIsWrong()
    {
        TestCentre test;
        behindItsBack(test.path(), u"UPDATE learner SET site = 'Library'"_s);
        CheckPage page(test.centre());
        QSignalSpy checked(&page, &CheckPage::checked);
        page.start();
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, 60000);
        const auto *list = page.findChild<QListWidget *>(u"checkFindings"_s);
        QVERIFY(list->count() > 0);
        QVERIFY(list->item(0)->text().contains(u"learner"_s));
    }

    void whatIsSavedGoesFirst()
    {
        TestCentre test;
        CheckPage page(test.centre());
        QSignalSpy checked(&page, &CheckPage::checked);
        page.start();
        test.plan({u"308"_s}); // while the worker reads, or just after it
        QVERIFY(!page.isChecking());
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, 60000);
        page.start(); // and again
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 2, 60000);
        QVERIFY(said(page).startsWith(u"Nothing was altered"));
    }

    void theTablesAreWrittenAnew()
    {
        TestCentre test;
        test.plan({u"308"_s});
        {
            CheckPage page(test.centre());
            QSignalSpy wanted(&page, &CheckPage::rebuildRequested);
            button(page, "startRebuild")->click();
            QCOMPARE(wanted.size(), 1);
        }
        test.close();
        behindItsBack(test.path(), u"DELETE FROM planned_unit"_s);
        QVERIFY(!centre::verifyFile(test.path())->ok());
        RebuildPage page(test.path(), test.clock.today());
        page.show();
        QSignalSpy ended(&page, &RebuildPage::ended);
        page.start();
        QVERIFY(page.findChild<QProgressBar *>(u"rebuildProgress"_s)->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
        QVERIFY(page.told());
        QVERIFY(page.told()->contains(u"written anew"_s));
        QVERIFY(centre::verifyFile(test.path())->ok());
        test.reopen();
        QCOMPARE(test.file().records.plannedUnits.size(), std::size_t(1));
    }

    void whatStandsInTheWayOfWritingIsSaid()
    {
        TestCentre test; // open here, so nobody else may write it
        RebuildPage page(test.path(), test.clock.today());
        QVERIFY(!page.told());
        QSignalSpy ended(&page, &RebuildPage::ended);
        page.start();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
        QVERIFY(!page.told());
        QVERIFY(!page.told().error().message.isEmpty());
        QVERIFY(test->verify()->ok());
    }

    void aWritingThatIsStoppedLeavesAWholeFile()
    {
        TestCentre test;
        test.plan({u"308"_s});
        test.close();
        {
            RebuildPage page(test.path(), test.clock.today());
            QSignalSpy ended(&page, &RebuildPage::ended);
            page.start();
            page.stop();
            QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
            page.start();
        } // and gone while it writes
        QVERIFY(centre::verifyFile(test.path())->ok());
    }

    void stopsWhenAskedAndWhenItGoes()
    {
        TestCentre test;
        QSignalSpy changed(&test.centre(), &centre::Centre::changed);
        {
            CheckPage page(test.centre());
            QSignalSpy checked(&page, &CheckPage::checked);
            page.start();
            page.stop();
            QVERIFY(!page.isChecking());
            QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, 60000);
            QVERIFY(!said(page).isEmpty());
            page.start();
        }
        test.plan({u"308"_s}); // nobody is left to ask
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_MAIN(TestCheckPage)
#include "test_checkpage.moc"
