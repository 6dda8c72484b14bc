// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/filterchoice.h"
#include "items/headings.h"
#include "items/learnersfilter.h"
#include "items/learnersmodel.h"
#include "items/roles.h"
#include "items/todaymodel.h"
#include "support/recordsbuilder.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace attest;
using namespace attest::items;
using namespace attest::test;
using namespace Qt::Literals::StringLiterals;
using portfolio::EnrolmentState;
using portfolio::RuleState;
using portfolio::UnitState;

/// What the list of learners says in each of its cells, and the signs that every list shares.
class TestLearnerCells : public QObject {
    Q_OBJECT

private:
    static LearnerRow learner()
    {
        LearnerRow row;
        row.enrolment = idOf<EnrolmentId>(1);
        row.given = u"Carys"_s;
        row.family = u"Jones"_s;
        row.ref = u"L001"_s;
        row.qualification = u"4430-03"_s;
        row.qualificationTitle = u"Customer Service"_s;
        row.credits = {{0, 6, 12, 42}, 42, false};
        row.rules = 7;
        row.rulesMet = 1;
        row.rulesPlanned = 7;
        return row;
    }
    /// One cell of one learner, in one role.
    static QVariant cell(const LearnerRow &row, int column, int role = Qt::DisplayRole)
    {
        LearnersModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows({row});
        return model.index(0, column).data(role);
    }

private Q_SLOTS:
    void everyStateHasASign()
    {
        QCOMPARE(signOf(UnitState::Planned), Sign::Planned);
        QCOMPARE(signOf(UnitState::InProgress), Sign::Progress);
        QCOMPARE(signOf(UnitState::Ready), Sign::Ready);
        QCOMPARE(signOf(UnitState::SignedOff), Sign::Met);
        QCOMPARE(signOf(UnitState::Returned), Sign::Returned);
        QCOMPARE(signOf(UnitState::Verified), Sign::Verified);
        QCOMPARE(signOf(UnitState::Withdrawn), Sign::None);
        QCOMPARE(signOf(RuleState::Planned), Sign::Planned);
        QCOMPARE(signOf(RuleState::Short), Sign::Progress);
        QCOMPARE(signOf(RuleState::InHand), Sign::Progress);
        QCOMPARE(signOf(RuleState::Achieved), Sign::Met);
        QCOMPARE(signOf(RuleState::Verified), Sign::Verified);
    }

    void creditIsSaidOfWhatIsNeeded()
    {
        const LearnerRow row = learner();
        QCOMPARE(cell(row, LearnersModel::Credit).toString(), u"6 of 42"_s);
        QCOMPARE(cell(row, LearnersModel::Credit, CreditsRole).value<Credits>().readings.inHand, 12);
        QVERIFY(!cell(row, LearnersModel::Rules, CreditsRole).isValid());
    }

    void unitsAreCountedWhereThereIsNoCredit()
    {
        LearnerRow row = learner();
        row.credits = {{0, 1, 2, 7}, 7, false, catalogue::Measure::Units};
        QCOMPARE(cell(row, LearnersModel::Credit).toString(), u"1 of 7 units"_s);
        QCOMPARE(cell(row, LearnersModel::Credit, CreditsRole).value<Credits>().readings.planned, 7);
        QCOMPARE(cell(row, LearnersModel::Credit, Qt::AccessibleTextRole).toString(),
                 u"Achieved 1, in hand 2, planned 7 of 7 units"_s);
        row.credits.needed = 1;
        QCOMPARE(cell(row, LearnersModel::Credit).toString(), u"1 of 1 unit"_s);
        row.credits.needed = 0; // the award asks for no number
        QCOMPARE(cell(row, LearnersModel::Credit).toString(), u"1 unit"_s);
        QCOMPARE(cell(row, LearnersModel::Credit, Qt::AccessibleTextRole).toString(),
                 u"Achieved 1, in hand 2, planned 7"_s);
    }

    void rulesSayWhatThePlanLeaves()
    {
        const auto rules = [](int met, int planned, bool verified = false) {
            LearnerRow row = learner();
            row.rulesMet = met;
            row.rulesPlanned = planned;
            row.complete.verified = verified;
            return std::pair(cell(row, LearnersModel::Rules, SecondLineRole).toString(),
                             static_cast<Sign>(cell(row, LearnersModel::Rules, SignRole).toInt()));
        };
        QCOMPARE(rules(0, 7), std::pair(u"the plan meets all"_s, Sign::Planned));
        QCOMPARE(rules(1, 7), std::pair(u"the plan meets all"_s, Sign::Progress));
        QCOMPARE(rules(6, 6), std::pair(u"the plan leaves 1 short"_s, Sign::Progress));
        QCOMPARE(rules(7, 7), std::pair(QString(), Sign::Met));
        QCOMPARE(rules(7, 7, true), std::pair(QString(), Sign::Verified));
        LearnerRow none = learner();
        none.rules = none.rulesMet = none.rulesPlanned = 0;
        QCOMPARE(cell(none, LearnersModel::Rules, SignRole).toInt(), int(Sign::Planned));
    }

    void whatIsOverSaysSo()
    {
        LearnerRow row = learner();
        row.state = EnrolmentState::Break;
        QCOMPARE(cell(row, LearnersModel::Next).toString(),
                 portfolio::enrolmentStateName(EnrolmentState::Break));
        QCOMPARE(cell(row, LearnersModel::Next, SignRole).toInt(), int(Sign::None));
        for (const EnrolmentState state : {EnrolmentState::Completed, EnrolmentState::Claimed}) {
            row.state = state;
            QCOMPARE(cell(row, LearnersModel::Next).toString(), portfolio::enrolmentStateName(state));
            QCOMPARE(cell(row, LearnersModel::Next, SignRole).toInt(), int(Sign::Met));
        }
        row.state = EnrolmentState::Active;
        row.complete = {true, true, true, true};
        QCOMPARE(cell(row, LearnersModel::Next).toString(), u"Complete and verified"_s);
        QCOMPARE(cell(row, LearnersModel::Next, SignRole).toInt(), int(Sign::Verified));
    }

    void theTargetSaysWhetherItIsKept()
    {
        LearnerRow row = learner();
        QCOMPARE(cell(row, LearnersModel::Target).toString(), u"No date agreed"_s);
        row.target = QDate(2013, 6, 30);
        QCOMPARE(cell(row, LearnersModel::Target).toString(), u"On track"_s);
        QCOMPARE(cell(row, LearnersModel::Target, SecondLineRole).toString(), u"30 June 2013"_s);
        QCOMPARE(cell(row, LearnersModel::Target, SignRole).toInt(), int(Sign::None));
        QVERIFY(cell(row, LearnersModel::Target, QuietRole).toBool());
        row.complete.achieved = true;
        QCOMPARE(cell(row, LearnersModel::Target).toString(), u"Done"_s);
        row.complete.achieved = false;
        row.state = EnrolmentState::Withdrawn;
        QCOMPARE(cell(row, LearnersModel::Target).toString(), u"Done"_s);
        row.state = EnrolmentState::Active;
        row.late = true;
        QCOMPARE(cell(row, LearnersModel::Target).toString(), u"Late"_s);
        QCOMPARE(cell(row, LearnersModel::Target, SignRole).toInt(), int(Sign::Returned));
        QVERIFY(!cell(row, LearnersModel::Target, QuietRole).toBool());
    }

    void aNameMayBeOneOfTheTwo()
    {
        LearnerRow row = learner();
        QCOMPARE(row.name(), u"Carys Jones"_s);
        row.given.clear();
        QCOMPARE(row.name(), u"Jones"_s);
        row.given = u"Carys"_s;
        row.family.clear();
        QCOMPARE(row.name(), u"Carys"_s);
    }

    void theRestOfTheCells()
    {
        LearnerRow row = learner();
        row.site = u"Bryn Hotel"_s;
        QCOMPARE(cell(row, LearnersModel::Learner, SecondLineRole).toString(), u"L001 · Bryn Hotel"_s);
        QCOMPARE(cell(row, LearnersModel::Qualification, SecondLineRole).toString(), u"Customer Service"_s);
        QVERIFY(!cell(row, LearnersModel::Credit, SecondLineRole).isValid());
        QVERIFY(!cell(row, LearnersModel::Learner, SignRole).isValid());
        QVERIFY(!cell(row, LearnersModel::Learner, QuietRole).isValid());
        QVERIFY(!cell(row, LearnersModel::Learner, Qt::DecorationRole).isValid());
        QCOMPARE(cell(row, LearnersModel::Next, KeyRole).toString(), row.enrolment.hex());
        LearnersModel model;
        QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
        QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
        QVERIFY(!model.headerData(0, Qt::Horizontal, SignRole).isValid());
        QVERIFY(!model.headerData(-1, Qt::Horizontal, Qt::DisplayRole).isValid());
        QVERIFY(!model.headerData(6, Qt::Horizontal, Qt::DisplayRole).isValid());
    }

    /// What is found by its words is still left out when its state is not the one that is asked for.
    void wordsAndStateMustBothFit()
    {
        LearnerRow late = learner();
        late.late = true;
        LearnerRow done = learner();
        done.enrolment = idOf<EnrolmentId>(2);
        done.given = u"David"_s;
        done.complete.achieved = true;
        LearnersModel model;
        LearnersFilter filter(model);
        const QAbstractItemModelTester tester(&filter);
        model.setRows({late, done});
        filter.setWords(u"david"_s);
        filter.setShown(LearnersShown::Late);
        QCOMPARE(filter.rowCount(), 0);
        filter.setWords(u"carys"_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.setShown(LearnersShown::Complete);
        QCOMPARE(filter.rowCount(), 0);
        QVERIFY2(!filter.indexOf(idOf<EnrolmentId>(9)).isValid(), "nobody has this enrolment");
    }

    void anOutcomeIsCalledWhatItIs()
    {
        catalogue::Outcome outcome;
        outcome.code = u"2"_s;
        outcome.label = {u"Deal with problems"_s, {}};
        QCOMPARE(outcomeHeading(outcome), u"Outcome 2: Deal with problems"_s);
        outcome.kind = catalogue::OutcomeKind::Knowledge;
        QCOMPARE(outcomeHeading(outcome), u"Outcome 2: Deal with problems"_s);
        outcome.code = u"K"_s;
        QCOMPARE(outcomeHeading(outcome), u"Knowledge: Deal with problems"_s);
    }

    void aLineOfTodayIsReadWhole()
    {
        TodayLine line;
        line.words = u"Sign off 308"_s;
        line.second = u"Carys"_s;
        line.end = u"ready"_s;
        line.sign = Sign::Ready;
        TodayModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows({line});
        const QModelIndex what = model.index(0, 0);
        const QModelIndex end = model.index(0, 1);
        QCOMPARE(what.data().toString(), line.words);
        QCOMPARE(what.data(SecondLineRole).toString(), line.second);
        QCOMPARE(what.data(SignRole).toInt(), int(Sign::Ready));
        const QString spoken = what.data(Qt::AccessibleTextRole).toString();
        for (const QString &each : {line.words, line.second, line.end})
            QVERIFY2(spoken.contains(each), qPrintable(spoken));
        QVERIFY(!what.data(QuietRole).toBool() && end.data(QuietRole).toBool());
        QCOMPARE(end.data().toString(), u"ready"_s);
        QVERIFY(!end.data(SignRole).isValid());
        QVERIFY(end.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    }
};

QTEST_GUILESS_MAIN(TestLearnerCells)
#include "test_learnercells.moc"
