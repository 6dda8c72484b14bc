// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/testcentre.h"
#include "views/check/checkpage.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

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
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(test.path());
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(u"UPDATE learner SET site = 'Library'"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
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
