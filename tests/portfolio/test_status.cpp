// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "portfolio/status.h"

#include "sample.h"
#include "support/recordsbuilder.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::portfolio;
using attest::catalogue::Setting;
using attest::test::criterion;
using attest::test::part;
using attest::test::RecordsBuilder;

namespace {

EnrolmentStatus statusFor(const RecordsBuilder &builder)
{
    return statusOf(builder.enrolment(), builder.records(), test::sampleQualification());
}

UnitState stateOf(const RecordsBuilder &builder, const QString &unit)
{
    const EnrolmentStatus status = statusFor(builder);
    const UnitStatus *found = status.unit(unit);
    return found ? found->state : UnitState::Verified; // never in these records: "not listed"
}

const std::vector<Target> &allOf301()
{
    static const std::vector<Target> targets{criterion(u"301"_s, u"1.1"_s), criterion(u"301"_s, u"1.2"_s),
                                             criterion(u"301"_s, u"2.1"_s), part(u"301"_s, u"2"_s),
                                             part(u"301"_s, u"3a"_s),       part(u"301"_s, u"3c"_s)};
    return targets;
}

QStringList numbers(const EnrolmentStatus &status)
{
    QStringList units;
    for (const UnitStatus &unit : status.units)
        units.append(unit.unit);
    return units;
}

} // namespace

class TestStatus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aUnitMovesThroughItsStates()
    {
        RecordsBuilder builder;
        builder.plan({u"301"_s});
        QCOMPARE(stateOf(builder, u"301"_s), UnitState::Planned);
        builder.evidence(1).claim(1, criterion(u"301"_s, u"1.1"_s));
        QCOMPARE(stateOf(builder, u"301"_s), UnitState::InProgress);
        builder.met(1, allOf301());
        QCOMPARE(stateOf(builder, u"301"_s), UnitState::Ready);
        builder.signOff(u"301"_s);
        const EnrolmentStatus status = statusFor(builder);
        const UnitStatus &unit = status.units.front();
        QCOMPARE(unit.state, UnitState::SignedOff);
        QVERIFY(unit.isAchieved());
        QCOMPARE(unit.signedOn, QDate(2013, 4, 2));
        QCOMPARE(unit.signedBy, test::idOf<PersonId>(7));
        QVERIFY(unit.blockers.empty());
    }

    void readyNeedsEveryLastTarget()
    {
        for (std::size_t left = 0; left < allOf301().size(); ++left) {
            RecordsBuilder builder;
            builder.plan({u"301"_s}).evidence(1);
            for (std::size_t i = 0; i < allOf301().size(); ++i) {
                if (i != left)
                    builder.met(1, {allOf301()[i]});
            }
            QCOMPARE(stateOf(builder, u"301"_s), UnitState::InProgress);
            builder.met(1, {allOf301()[left]});
            QCOMPARE(stateOf(builder, u"301"_s), UnitState::Ready);
        }
    }

    void countsCriteriaAndParts()
    {
        RecordsBuilder builder;
        builder.plan({u"301"_s}).evidence(1).met(1, {criterion(u"301"_s, u"1.1"_s), part(u"301"_s, u"3a"_s)});
        EnrolmentStatus status = statusFor(builder);
        QCOMPARE(status.units[0].criteriaMet, 1);
        QCOMPARE(status.units[0].criteria, 3);
        QCOMPARE(status.units[0].requirementsMet, 1);
        QCOMPARE(status.units[0].requirements, 3);
        // A third part of a two-of-three demand does not stand in for the other demand.
        builder.met(1, {part(u"301"_s, u"3b"_s), part(u"301"_s, u"3c"_s)});
        status = statusFor(builder);
        QCOMPARE(status.units[0].requirementsMet, 2);
        QVERIFY(status.units[0].target(part(u"301"_s, u"3c"_s))->met);
    }

    void targetsKnowTheirEvidenceInOrder()
    {
        RecordsBuilder builder;
        builder.plan({u"301"_s}).evidence(9).evidence(2).evidence(5);
        const Target target = criterion(u"301"_s, u"1.1"_s);
        builder.claim(9, target).met(9, {target}).claim(5, target).notYet(2, target, u"not shown"_s);
        EnrolmentStatus status = statusFor(builder);
        const TargetStatus *found = status.units[0].target(target);
        QVERIFY(found->met);
        QVERIFY(found->claimed); // E005 waits
        QVERIFY(!found->notYet); // E009 meets it
        const std::vector<EvidenceId> expected{test::idOf<EvidenceId>(2), test::idOf<EvidenceId>(5),
                                               test::idOf<EvidenceId>(9)};
        QVERIFY(found->evidence == expected);
        QVERIFY(!status.units[0].target(criterion(u"301"_s, u"9.9"_s)));

        builder.records().evidence[0].state = EvidenceState::Withdrawn; // E009
        status = statusFor(builder);
        QVERIFY(!status.units[0].target(target)->met);
        QVERIFY(status.units[0].target(target)->notYet);
    }

    void onlyHeldEvidenceOfThisLearnerAndEnrolmentCounts()
    {
        const auto begin = [] {
            RecordsBuilder builder;
            builder.plan({u"301"_s}).evidence(1).met(1, allOf301());
            return builder;
        };
        RecordsBuilder withdrawn = begin();
        withdrawn.records().evidence[0].state = EvidenceState::Withdrawn;
        QCOMPARE(stateOf(withdrawn, u"301"_s), UnitState::Planned);
        RecordsBuilder undone = begin();
        undone.records().evidence[0].state = EvidenceState::Undone;
        QCOMPARE(stateOf(undone, u"301"_s), UnitState::Planned);
        RecordsBuilder another = begin();
        another.records().evidence[0].learner = test::idOf<LearnerId>(2);
        QCOMPARE(stateOf(another, u"301"_s), UnitState::Planned);
        RecordsBuilder elsewhere = begin();
        for (Judgement &judgement : elsewhere.records().judgements)
            judgement.enrolment = test::idOf<EnrolmentId>(2);
        QCOMPARE(stateOf(elsewhere, u"301"_s), UnitState::Planned);
    }

    void settingsCountByKindOfOutcome_data()
    {
        QTest::addColumn<Target>("target");
        QTest::addColumn<Setting>("setting");
        QTest::addColumn<bool>("counts");
        const Target performance = criterion(u"301"_s, u"1.1"_s);
        const Target knowledge = criterion(u"301"_s, u"2.1"_s);
        const Target demand = part(u"301"_s, u"2"_s);
        QTest::newRow("performance, job") << performance << Setting::RealJobPaid << true;
        QTest::newRow("performance, simulation") << performance << Setting::Simulation << false;
        QTest::newRow("performance, voluntary") << performance << Setting::RealJobVoluntary << false;
        QTest::newRow("knowledge, simulation") << knowledge << Setting::Simulation << true;
        QTest::newRow("knowledge, RWE") << knowledge << Setting::Rwe << false;
        QTest::newRow("part, job") << demand << Setting::RealJobPaid << true;
        QTest::newRow("part, simulation") << demand << Setting::Simulation << false;
        QTest::newRow("no rule, simulation") << criterion(u"303"_s, u"1.1"_s) << Setting::Simulation << true;
    }
    void settingsCountByKindOfOutcome()
    {
        QFETCH(Target, target);
        QFETCH(Setting, setting);
        QFETCH(bool, counts);
        RecordsBuilder builder;
        builder.plan({u"301"_s, u"303"_s}).evidence(1, EvidenceKind::Observation, setting).met(1, {target});
        const EnrolmentStatus status = statusFor(builder);
        QCOMPARE(status.unit(target.unit)->target(target)->met, counts);
        QVERIFY(status.unit(target.unit)->begun);
    }

    void contradictingDecisionsAreNotMet()
    {
        RecordsBuilder builder;
        const Target target = criterion(u"303"_s, u"1.1"_s);
        builder.plan({u"303"_s}).evidence(1).met(1, {target}).notYet(1, target, u"no"_s);
        QCOMPARE(stateOf(builder, u"303"_s), UnitState::InProgress);
        builder.evidence(2).met(2, {target}); // other evidence settles it
        QCOMPARE(stateOf(builder, u"303"_s), UnitState::Ready);
    }

    void observationDemanded()
    {
        RecordsBuilder builder;
        const Target first = criterion(u"302"_s, u"1.1"_s);
        const Target second = criterion(u"302"_s, u"1.2"_s);
        builder.plan({u"302"_s}).evidence(1, EvidenceKind::WitnessTestimony).met(1, {first, second});
        QCOMPARE(statusFor(builder).units[0].criteriaMet, 2);
        QCOMPARE(stateOf(builder, u"302"_s), UnitState::InProgress);
        builder.evidence(2).claim(2, second);
        QCOMPARE(stateOf(builder, u"302"_s), UnitState::InProgress);
        builder.met(2, {second});
        QCOMPARE(stateOf(builder, u"302"_s), UnitState::Ready);
    }

    void aUnitWithoutCriteriaIsNeverReady()
    {
        RecordsBuilder builder;
        builder.plan({u"202"_s});
        QCOMPARE(stateOf(builder, u"202"_s), UnitState::Planned);
        builder.evidence(1).met(1, {criterion(u"202"_s, u"1.1"_s)});
        QCOMPARE(stateOf(builder, u"202"_s), UnitState::InProgress);

        // Outcomes without criteria are just as empty.
        catalogue::Qualification hollow = test::sampleQualification();
        hollow.units[3].outcomes = {
            {u"1"_s, {u"empty"_s, {}}, catalogue::OutcomeKind::Performance, false, {}}};
        QCOMPARE(statusOf(builder.enrolment(), builder.records(), hollow).units[0].state,
                 UnitState::InProgress);

        builder.signOffOutside(u"202"_s,
                               {OutsideResult::Basis::Certificate, QDate(2012, 6, 1), u"Another centre"_s});
        const EnrolmentStatus status = statusFor(builder);
        QCOMPARE(status.units[0].state, UnitState::SignedOff);
        QCOMPARE(status.readings.achieved.credits, 5);
        QCOMPARE(status.units[0].criteria, 0);
    }

    void listsPlannedSignedAndWithdrawnInOrder()
    {
        RecordsBuilder builder;
        builder.plan({u"202"_s, u"303"_s, u"302"_s, u"301"_s})
            .signOff(u"303"_s)
            .unplan(u"303"_s) // signed off, no longer planned
            .unplan(u"302"_s, u"changed jobs"_s) // withdrawn
            .unplan(u"202"_s); // dropped
        const EnrolmentStatus status = statusFor(builder);
        QCOMPARE(numbers(status), (QStringList{u"301"_s, u"302"_s, u"303"_s}));
        QCOMPARE(status.unit(u"302"_s)->state, UnitState::Withdrawn);
        QCOMPARE(status.unit(u"303"_s)->state, UnitState::SignedOff);
        QVERIFY(!status.unit(u"202"_s));
    }

    void aSignOffOutlivesAWithdrawnPlan()
    {
        RecordsBuilder builder;
        builder.plan({u"303"_s}).signOff(u"303"_s).unplan(u"303"_s, u"changed jobs"_s);
        QCOMPARE(stateOf(builder, u"303"_s), UnitState::SignedOff);
        builder.records().signOffs[0].inForce = false;
        QCOMPARE(stateOf(builder, u"303"_s), UnitState::Withdrawn);
    }

    void aWithdrawnSignOffLeavesWhatTheEvidenceSays()
    {
        RecordsBuilder builder;
        builder.plan({u"303"_s}).evidence(1).met(1, {criterion(u"303"_s, u"1.1"_s)}).signOff(u"303"_s);
        builder.records().signOffs[0].inForce = false;
        EnrolmentStatus status = statusFor(builder);
        QCOMPARE(status.units[0].state, UnitState::Ready);
        QVERIFY(!status.units[0].signedOn.isValid());
        QCOMPARE(status.readings.achieved.credits, 0);
        QCOMPARE(status.readings.inHand.credits, 10);
    }

    void fourReadings()
    {
        RecordsBuilder builder;
        builder.plan({u"301"_s, u"302"_s, u"303"_s, u"202"_s})
            .signOff(u"301"_s) // 6 achieved
            .evidence(1)
            .claim(1, criterion(u"302"_s, u"1.1"_s)) // 4 in hand
            .claim(1, criterion(u"202"_s, u"1.1"_s))
            .unplan(u"202"_s, u"not needed"_s); // withdrawn: in no reading although begun
        const Readings<rules::Evaluation> readings = statusFor(builder).readings;
        QCOMPARE(readings.verified.credits, 0);
        QCOMPARE(readings.achieved.credits, 6);
        QCOMPARE(readings.inHand.credits, 10);
        QCOMPARE(readings.planned.credits, 20);
        QVERIFY(!readings.inHand.complete);
        QVERIFY(readings.planned.complete);
        QVERIFY(!statusFor(builder).iqaBegun);
    }

    void lateOnlyWhenTheDayIsPast()
    {
        RecordsBuilder builder;
        builder.plan({u"301"_s, u"302"_s, u"303"_s});
        Enrolment enrolment = builder.enrolment();
        const QDate target(2013, 6, 30);
        const EnrolmentStatus open = statusFor(builder);
        QVERIFY(!isLate(enrolment, open, target.addDays(1))); // none agreed
        enrolment.target = target;
        QVERIFY(!isLate(enrolment, open, target));
        QVERIFY(isLate(enrolment, open, target.addDays(1)));
        enrolment.state = EnrolmentState::Break;
        QVERIFY(!isLate(enrolment, open, target.addDays(1)));
        enrolment.state = EnrolmentState::Active;
        builder.signOff(u"301"_s).signOff(u"302"_s).signOff(u"303"_s);
        QVERIFY(!isLate(enrolment, statusFor(builder), target.addDays(1)));
    }

    void stateKeys()
    {
        QCOMPARE(unitStateKey(UnitState::InProgress), u"inProgress"_s);
        QCOMPARE(unitStateKey(UnitState::SignedOff), u"signedOff"_s);
        QCOMPARE(unitStateName(UnitState::Ready), u"Ready to sign off"_s);
    }
};

QTEST_GUILESS_MAIN(TestStatus)
#include "test_status.moc"
