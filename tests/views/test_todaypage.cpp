// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/testcentre.h"
#include "views/common/emptystate.h"
#include "views/common/sharedfilter.h"
#include "views/record/recordform.h"
#include "views/today/todaylines.h"
#include "views/today/todaylist.h"
#include "views/today/todaypage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

namespace {

EnrolmentId addLearner(TestCentre &centre, const QString &given, QDate target, const QString &group = {},
                       const QString &qualification = u"4430-03"_s)
{
    command::LearnerDetails details;
    details.given = given;
    details.group = group;
    details.born = QDate(1990, 1, 1);
    const auto added = centre.must(command::AddLearner{details});
    command::Enrol enrol;
    enrol.learner = *added.learners.begin();
    enrol.qualification = qualification;
    enrol.registered = QDate(2013, 1, 14);
    enrol.target = target;
    enrol.assessor = centre->working();
    return *centre.must(enrol).enrolments.begin();
}

/// The page in a window of its own.
struct Shown {
    explicit Shown(TestCentre &centre)
        : page(centre.centre(), choice)
    {
        page.resize(1060, 640);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("The page is not shown.");
        page.setFocus();
    }
    QTableView *table(const QString &id)
    {
        return page.findChild<QTableView *>(QString(u"today"_s + id + u"Table"_s));
    }
    QString cell(const QString &id, int row, int column = 0)
    {
        return table(id)->model()->index(row, column).data().toString();
    }
    QString second(const QString &id, int row)
    {
        return table(id)->model()->index(row, 0).data(items::SecondLineRole).toString();
    }
    int rows(const QString &id) { return table(id)->model()->rowCount(); }

    SharedFilter choice;
    TodayPage page;
};

} // namespace

class TestTodayPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoInAnEmptyCentre()
    {
        TestCentre centre;
        const QString path = centre.folder.filePath(u"empty.attest"_s);
        command::NewCentre first;
        first.name = u"Empty"_s;
        first.founder = {{}, u"Ffion"_s, {}, {portfolio::Role::Assessor}};
        auto made = centre::Centre::create(path, centre.environment(), first);
        QVERIFY(made.ok());
        SharedFilter choice;
        TodayPage page(**made, choice);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QVERIFY(!page.findChild<QScrollArea *>(u"todayCards"_s)->isVisible());
        const QSignalSpy add(&page, &TodayPage::addRequested);
        QTest::keyClick(page.findChild<EmptyState *>()->findChild<QPushButton *>(), Qt::Key_Space);
        QCOMPARE(add.count(), 1);
    }

    void oneEnterOpensSignOff()
    {
        TestCentre centre;
        centre.plan({u"301"_s});
        centre.makeReady(u"301"_s);
        Shown shown(centre);
        QCOMPARE(QApplication::focusWidget(), shown.table(u"Ready"_s));
        QCOMPARE(shown.cell(u"Ready"_s, 0), u"Carys O'Brien-Llŷr · 301"_s);
        QVERIFY(shown.cell(u"Ready"_s, 0, 1).contains(u"credit"_s));
        QCOMPARE(shown.page.chosen(), centre.enrolment);
        const QSignalSpy signOff(&shown.page, &TodayPage::signOffRequested);
        QTest::keyClick(shown.table(u"Ready"_s), Qt::Key_Return);
        QCOMPARE(signOff.count(), 1);
        QCOMPARE(signOff.first().at(0).value<EnrolmentId>(), centre.enrolment);
        QCOMPARE(signOff.first().at(1).toString(), u"301"_s);
    }

    void showsAsChosenOnlyWhatIsActedOn()
    {
        TestCentre centre;
        centre.plan({u"301"_s});
        centre.makeReady(u"301"_s);
        const EnrolmentId late = addLearner(centre, u"Hana"_s, QDate(2013, 3, 31));
        addLearner(centre, u"David"_s, QDate(2013, 4, 23));
        Shown shown(centre);
        const auto chosenIn = [&](const QString &id) {
            return shown.table(id)->selectionModel()->selectedRows().size();
        };
        QCOMPARE(chosenIn(u"Ready"_s), 1);
        QCOMPARE(chosenIn(u"Late"_s), 0);
        QCOMPARE(chosenIn(u"Evidence"_s), 0);
        shown.table(u"Late"_s)->setFocus();
        QCOMPARE(chosenIn(u"Ready"_s), 0);
        QCOMPARE(chosenIn(u"Late"_s), 1);
        QCOMPARE(shown.page.chosen(), late);
        QTest::keyClick(shown.table(u"Late"_s), Qt::Key_Down);
        QCOMPARE(chosenIn(u"Late"_s), 1);
        centre.must(
            command::AddLearner{{{}, u"Nia"_s, {}, {}, {}, {}, {}, {}, {}}}); // the page is filled anew
        shown.page.refresh();
        QCOMPARE(chosenIn(u"Late"_s), 1);
        QCOMPARE(chosenIn(u"Ready"_s), 0);
        shown.table(u"Ready"_s)->setFocus();
        QCOMPARE(chosenIn(u"Ready"_s), 1);
        QCOMPARE(chosenIn(u"Late"_s), 0);
    }

    void namesWhatCameBackFromQualityAssurance()
    {
        TestCentre centre;
        centre.plan({u"301"_s});
        centre.makeReady(u"301"_s);
        centre.must(command::SignOff{centre.enrolment, u"301"_s, {}, true, true, std::nullopt});
        const PersonId assessor = centre->working();
        const PersonId iqa = *centre->personByRef(u"P02"_s);
        QVERIFY(centre->setWorking(iqa).ok());
        const auto made = centre.must(command::MakeSampleList{{}, {}, u"4430-03"_s, {}});
        const auto list = *made.sampleLists.begin();
        const auto line = *centre.must(command::Sample{list, {{centre.enrolment, u"301"_s}}, u"First"_s})
                               .sampleLines.begin();
        const auto first = centre->reviewFile(line)->targets.front().target;
        {
            Shown nothing(centre);
            QVERIFY2(!nothing.table(u"Returned"_s)->isVisible(), "a card only when there is something");
        }
        centre.must(command::Review{line, {first}, false, false, u"Undated"_s});
        Shown shown(centre);
        QCOMPARE(QApplication::focusWidget(), shown.table(u"Returned"_s));
        QCOMPARE(shown.rows(u"Returned"_s), 1);
        QCOMPARE(shown.cell(u"Returned"_s, 0), u"Carys O'Brien-Llŷr · 301"_s);
        QCOMPARE(shown.cell(u"Returned"_s, 0, 1), u"Returned"_s);
        const QSignalSpy reviews(&shown.page, &TodayPage::reviewsRequested);
        QTest::keyClick(shown.table(u"Returned"_s), Qt::Key_Return);
        QCOMPARE(reviews.first().first().value<EnrolmentId>(), centre.enrolment);
        QVERIFY(centre->setWorking(assessor).ok());
        centre.must(command::AnswerReview{line, {first}, u"Dated now"_s});
        shown.page.refresh();
        QCOMPARE(shown.cell(u"Returned"_s, 0, 1), u"Answered"_s);
        QVERIFY(centre->setWorking(iqa).ok());
        centre.must(command::Review{line, {first}, false, true, {}});
        shown.page.refresh();
        QVERIFY(!shown.table(u"Returned"_s)->isVisible());
    }

    void saysHowManyUnitsAreLeftWhereThereIsNoCredit()
    {
        TestCentre centre;
        addLearner(centre, u"Hana"_s, QDate(2013, 3, 31), {}, u"2794-02"_s);
        Shown shown(centre);
        QCOMPARE(shown.rows(u"Late"_s), 1);
        QVERIFY2(shown.second(u"Late"_s, 0).contains(u"7 units left"_s),
                 qPrintable(shown.second(u"Late"_s, 0)));
    }

    void saysHowLateAndWhatIsLeft()
    {
        TestCentre centre; // 24 April 2013
        const EnrolmentId justNow = addLearner(centre, u"David"_s, QDate(2013, 4, 23));
        addLearner(centre, u"Hana"_s, QDate(2013, 3, 31));
        addLearner(centre, u"Fen"_s, QDate(2013, 4, 24)); // today is not late
        Shown shown(centre);
        QCOMPARE(shown.rows(u"Late"_s), 2);
        QCOMPARE(shown.cell(u"Late"_s, 0), u"Hana"_s);
        QVERIFY2(shown.cell(u"Late"_s, 0, 1).startsWith(u"24 day"_s),
                 qPrintable(shown.cell(u"Late"_s, 0, 1)));
        QVERIFY2(shown.second(u"Late"_s, 0).contains(u"42 credit"_s), qPrintable(shown.second(u"Late"_s, 0)));
        QVERIFY(shown.cell(u"Late"_s, 1, 1).startsWith(u"1 day"_s));
        const QSignalSpy open(&shown.page, &TodayPage::openRequested);
        shown.table(u"Late"_s)->setFocus();
        QTest::keyClick(shown.table(u"Late"_s), Qt::Key_Down);
        QCOMPARE(shown.page.chosen(), justNow);
        QTest::keyClick(shown.table(u"Late"_s), Qt::Key_Return);
        QCOMPARE(open.first().first().value<EnrolmentId>(), justNow);
    }

    void offersDraftsAgain()
    {
        TestCentre centre;
        RecordForm form;
        form.narrative = u"Welcomed a coach  party"_s;
        form.files = {u"/a"_s, u"/b"_s};
        QVERIFY(centre->keepDraft(QString(u"record/"_s + centre.enrolment.hex()), toCbor(form)).ok());
        QVERIFY(centre->keepDraft(u"review/0102"_s, "words").ok());
        Shown shown(centre);
        QCOMPARE(shown.rows(u"Drafts"_s), 2);
        int row = 0;
        while (row < 2 && !shown.cell(u"Drafts"_s, row).contains(u"Carys"_s))
            ++row;
        QCOMPARE(shown.cell(u"Drafts"_s, row), u"Record evidence for Carys O'Brien-Llŷr"_s);
        QVERIFY2(shown.second(u"Drafts"_s, row).contains(u"4 word"_s),
                 qPrintable(shown.second(u"Drafts"_s, row)));
        QVERIFY(shown.second(u"Drafts"_s, row).contains(u"2 file"_s));
        QVERIFY(shown.cell(u"Drafts"_s, row, 1).startsWith(u"Draft kept"_s));
        for (const QLabel *label : shown.page.findChildren<QLabel *>())
            QVERIFY(!label->text().contains(u"Saved"_s));
        const QSignalSpy record(&shown.page, &TodayPage::recordRequested);
        shown.table(u"Drafts"_s)->setFocus();
        shown.table(u"Drafts"_s)->setCurrentIndex(shown.table(u"Drafts"_s)->model()->index(row, 0));
        QTest::keyClick(shown.table(u"Drafts"_s), Qt::Key_Return);
        QCOMPARE(record.first().first().value<EnrolmentId>(), centre.enrolment);
        // A draft of a form that this page does not know leads nowhere, but it is not kept quiet.
        shown.table(u"Drafts"_s)->setCurrentIndex(shown.table(u"Drafts"_s)->model()->index(1 - row, 0));
        QTest::keyClick(shown.table(u"Drafts"_s), Qt::Key_Return);
        QCOMPARE(record.count(), 1);
        QVERIFY(centre->dropDraft(u"review/0102"_s).ok());
        shown.page.hide();
        shown.page.show();
        QCOMPARE(shown.rows(u"Drafts"_s), 1);
    }

    void showsTheLatestEvidenceAndTheRestOnRequest()
    {
        TestCentre centre;
        for (int i = 0; i < 30; ++i)
            centre.must(centre.observation());
        Shown shown(centre);
        QCOMPARE(shown.rows(u"Evidence"_s), 5);
        QVERIFY(shown.cell(u"Evidence"_s, 0).startsWith(u"E030"_s));
        QCOMPARE(shown.cell(u"Evidence"_s, 0, 1), u"Today"_s);
        QVERIFY(shown.second(u"Evidence"_s, 0).contains(u"Carys O'Brien-Llŷr"_s));
        QVERIFY(shown.second(u"Evidence"_s, 0).contains(u"Ffion Rees"_s));
        auto *more = shown.page.findChild<QPushButton *>(u"moreEvidence"_s);
        QCOMPARE(more->text(), u"and 25 more"_s);
        more->setFocus();
        QTest::keyClick(more, Qt::Key_Space);
        QCOMPARE(shown.rows(u"Evidence"_s), 25);
        QCOMPARE(QApplication::focusWidget(), shown.table(u"Evidence"_s));
        QCOMPARE(shown.table(u"Evidence"_s)->currentIndex().row(), 5);
        QTest::keyClick(more, Qt::Key_Space);
        QCOMPARE(shown.rows(u"Evidence"_s), 30);
        QVERIFY(!more->isVisible());
        const QSignalSpy open(&shown.page, &TodayPage::evidenceRequested);
        QTest::keyClick(shown.table(u"Evidence"_s), Qt::Key_Return);
        QCOMPARE(open.first().at(0).value<EnrolmentId>(), centre.enrolment);
        QVERIFY(!open.first().at(1).value<EvidenceId>().isNull());
    }

    void narrowsByTheSharedChoice()
    {
        TestCentre centre;
        centre.must(centre.observation());
        const EnrolmentId david = addLearner(centre, u"David"_s, QDate(2013, 3, 31), u"Tuesday"_s);
        QVERIFY(centre->keepDraft(QString(u"record/"_s + centre.enrolment.hex()), toCbor({})).ok());
        Shown shown(centre);
        QCOMPARE(shown.rows(u"Late"_s), 1);
        shown.choice.set({.group = QString()});
        QCOMPARE(shown.rows(u"Late"_s), 0);
        QCOMPARE(shown.rows(u"Evidence"_s), 1);
        QCOMPARE(shown.rows(u"Drafts"_s), 1);
        shown.choice.set({.group = u"Tuesday"_s});
        QCOMPARE(shown.rows(u"Late"_s), 1);
        QCOMPARE(shown.rows(u"Evidence"_s), 0);
        QCOMPARE(shown.rows(u"Drafts"_s), 0);
        QCOMPARE(shown.page.chosen(), david);
    }

    void followsTheRecordsAndTheDay()
    {
        TestCentre centre;
        centre.plan({u"301"_s});
        Shown shown(centre);
        QVERIFY(shown.page.findChild<QLabel *>(u"pageTitle"_s)->text().endsWith(u"24 April 2013"_s));
        QCOMPARE(shown.rows(u"Ready"_s), 0);
        centre.makeReady(u"301"_s);
        shown.page.refresh();
        QCOMPARE(shown.rows(u"Ready"_s), 1);
        centre.clock.set(QDateTime(QDate(2013, 7, 1), QTime(9, 0), Qt::UTC));
        shown.page.hide();
        shown.page.show();
        QVERIFY(shown.page.findChild<QLabel *>(u"pageTitle"_s)->text().endsWith(u"1 July 2013"_s));
        QCOMPARE(shown.rows(u"Late"_s), 1);
    }

    void linesKeepTheirPromisesToViews()
    {
        items::TodayModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        items::TodayLine first;
        first.key = u"a"_s;
        first.words = u"Carys"_s;
        first.second = u"18 credits left"_s;
        first.end = u"24 days late"_s;
        items::TodayLine other = first;
        other.key = u"b"_s;
        other.second.clear();
        model.setRows({first, other});
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"Carys, 18 credits left, 24 days late"_s);
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Carys, 24 days late"_s);
        model.setRows({other});
        model.setRows({});
        QCOMPARE(dayInWords(QDate(2013, 4, 24), QDate(2013, 4, 24)), u"Today"_s);
        QCOMPARE(dayInWords(QDate(2013, 4, 23), QDate(2013, 4, 24)), u"Yesterday"_s);
        QCOMPARE(dayInWords(QDate(2013, 4, 22), QDate(2013, 4, 24)), u"22 April 2013"_s);
    }
};

QTEST_MAIN(TestTodayPage)
#include "test_todaypage.moc"
