// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/learnersfilter.h"
#include "support/testcentre.h"
#include "views/common/emptystate.h"
#include "views/common/sharedfilter.h"
#include "views/learners/learnerspage.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

namespace {

QTableView *tableOf(const LearnersPage &page) { return page.findChild<QTableView *>(u"learnersTable"_s); }

EnrolmentId addLearner(TestCentre &centre, const QString &given, const QString &family, QDate target)
{
    command::LearnerDetails details;
    details.given = given;
    details.family = family;
    details.site = u"Severn Leisure"_s;
    details.born = QDate(1990, 1, 1);
    const auto added = centre.must(command::AddLearner{details});
    command::Enrol enrol;
    enrol.learner = *added.learners.begin();
    enrol.qualification = u"4430-03"_s;
    enrol.registered = QDate(2013, 1, 14);
    enrol.target = target;
    enrol.assessor = centre->working();
    return *centre.must(enrol).enrolments.begin();
}

QString cell(const QTableView &table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

} // namespace

class TestLearnersPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensByKeyboard()
    {
        TestCentre centre;
        const EnrolmentId second = addLearner(centre, u"David"_s, u"Achebe"_s, QDate(2013, 6, 30));
        SharedFilter choice;
        LearnersPage page(centre.centre(), choice);
        const QSignalSpy opened(&page, &LearnersPage::openRequested);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.setFocus();
        QTableView *table = tableOf(page);
        QCOMPARE(QApplication::focusWidget(), table);
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(cell(*table, 0, 0), u"David Achebe"_s);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.last().first().value<EnrolmentId>(), second);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.last().first().value<EnrolmentId>(), centre.enrolment);
    }

    void homeAndEndGoToTheFirstAndLastRow()
    {
        TestCentre centre;
        addLearner(centre, u"David"_s, u"Achebe"_s, QDate(2013, 6, 30));
        addLearner(centre, u"Bethan"_s, u"Aaron"_s, QDate(2013, 6, 30));
        SharedFilter choice;
        LearnersPage page(centre.centre(), choice);
        QTableView *table = tableOf(page);
        table->setCurrentIndex(table->model()->index(1, items::LearnersModel::Rules));
        QTest::keyClick(table, Qt::Key_End);
        QCOMPARE(table->currentIndex(), table->model()->index(2, items::LearnersModel::Rules));
        QTest::keyClick(table, Qt::Key_End);
        QCOMPARE(table->currentIndex().row(), 2);
        QTest::keyClick(table, Qt::Key_Home, Qt::KeypadModifier);
        QCOMPARE(table->currentIndex().row(), 0);
        QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier); // as ever
        QCOMPARE(table->currentIndex().row(), 2);
        choice.set({.group = u"nobody's"_s});
        QTest::keyClick(table, Qt::Key_Home); // a list without rows
        QVERIFY(!table->currentIndex().isValid());
    }

    void keepsItsPlaceWhenTheDataChange()
    {
        TestCentre centre;
        addLearner(centre, u"David"_s, u"Achebe"_s, QDate(2013, 6, 30));
        SharedFilter choice;
        LearnersPage page(centre.centre(), choice);
        QTableView *table = tableOf(page);
        page.choose(centre.enrolment);
        const QSignalSpy reset(table->model(), &QAbstractItemModel::modelReset);
        centre.plan({u"301"_s, u"302"_s});
        addLearner(centre, u"Bethan"_s, u"Aaron"_s, QDate(2013, 6, 30));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->currentIndex().row(), 2);
        QCOMPARE(cell(*table, 2, 0), u"Carys O'Brien-Llŷr"_s);
        QCOMPARE(page.learners(), 3);
    }

    void showsWhatIsReadyAndLate()
    {
        TestCentre centre;
        addLearner(centre, u"David"_s, u"Achebe"_s, QDate(2013, 3, 31));
        centre.plan({u"301"_s});
        SharedFilter choice;
        LearnersPage page(centre.centre(), choice);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QTableView *table = tableOf(page);
        auto *ready = page.findChild<QPushButton *>(u"showReady"_s);
        auto *late = page.findChild<QPushButton *>(u"showLate"_s);
        QCOMPARE(ready->text(), u"Ready to sign off 0"_s);
        centre.makeReady(u"301"_s);
        QCOMPARE(ready->text(), u"Ready to sign off 1"_s);
        QCOMPARE(late->text(), u"Late 1"_s);
        QTest::mouseClick(ready, Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(cell(*table, 0, items::LearnersModel::Next), u"Sign off 301"_s);
        QTest::keyClick(ready, Qt::Key_Right);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(cell(*table, 0, 0), u"David Achebe"_s);
        QCOMPARE(cell(*table, 0, items::LearnersModel::Target), u"Late"_s);
    }

    void saysWhyThereIsNothing()
    {
        TestCentre centre;
        SharedFilter choice;
        LearnersPage page(centre.centre(), choice);
        page.setWords(u"llyr"_s);
        QVERIFY(!tableOf(page)->isHidden());
        page.setWords(u"<b>zzz"_s);
        QVERIFY(tableOf(page)->isHidden());
        const auto *empty = page.findChild<EmptyState *>();
        QVERIFY(empty);
        QVERIFY(empty->sentence().contains(u"“<b>zzz”"_s));
        QTest::keyClick(empty->findChild<QPushButton *>(), Qt::Key_Space);
        QVERIFY(!tableOf(page)->isHidden());
    }

    void narrowsByTheSharedChoice()
    {
        TestCentre centre;
        addLearner(centre, u"David"_s, u"Achebe"_s, QDate(2013, 3, 31));
        SharedFilter choice;
        choice.set({.site = u"Severn Leisure"_s});
        LearnersPage page(centre.centre(), choice);
        QTableView *table = tableOf(page);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(cell(*table, 0, 0), u"David Achebe"_s);
        QCOMPARE(page.findChild<QPushButton *>(u"showAllLearners"_s)->text(), u"All 1"_s);
        QCOMPARE(page.learners(), 2); // the status line names all
        choice.set({.site = QString()});
        QCOMPARE(cell(*table, 0, 0), u"Carys O'Brien-Llŷr"_s);
        QCOMPARE(page.findChild<QPushButton *>(u"showLate"_s)->text(), u"Late 0"_s);
        page.setWords(u"david"_s);
        QVERIFY(table->isHidden());
        QTest::keyClick(page.findChild<EmptyState *>()->findChild<QPushButton *>(), Qt::Key_Space);
        QVERIFY(!choice.choice().narrows());
        QCOMPARE(table->model()->rowCount(), 2);
    }

    void leadsToTheFirstLearner()
    {
        TestCentre centre;
        const QString path = centre.folder.filePath(u"empty.attest"_s);
        command::NewCentre first;
        first.name = u"Empty"_s;
        first.founder = {{}, u"Ffion"_s, {}, {portfolio::Role::Assessor}};
        auto made = centre::Centre::create(path, centre.environment(), first);
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().message));
        SharedFilter choice;
        LearnersPage page(**made, choice);
        const QSignalSpy add(&page, &LearnersPage::addRequested);
        QTest::keyClick(page.findChild<EmptyState *>()->findChild<QPushButton *>(), Qt::Key_Space);
        QCOMPARE(add.count(), 1);
    }

    void sortsByHeaderAndByMenu()
    {
        TestCentre centre;
        addLearner(centre, u"David"_s, u"Achebe"_s, QDate(2013, 6, 30));
        SharedFilter choice;
        LearnersPage page(centre.centre(), choice);
        QTableView *table = tableOf(page);
        table->sortByColumn(items::LearnersModel::Learner, Qt::DescendingOrder);
        QCOMPARE(cell(*table, 0, 0), u"Carys O'Brien-Llŷr"_s);
        QCOMPARE(page.findChild<QPushButton *>(u"sortLearners"_s)->text(), u"Sorted by: Learner"_s);
    }
};

QTEST_MAIN(TestLearnersPage)
#include "test_learnerspage.moc"
