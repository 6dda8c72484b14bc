// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "portfolio/status.h"

#include "sample.h"
#include "support/recordsbuilder.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::portfolio;
using attest::catalogue::AssessmentMethod;
using attest::catalogue::Setting;
using attest::test::criterion;
using attest::test::part;
using attest::test::RecordsBuilder;

namespace {

std::vector<Blocker> blockersFor(const RecordsBuilder &builder, const QString &unit)
{
    const EnrolmentStatus status =
        statusOf(builder.enrolment(), builder.records(), test::sampleQualification());
    return status.unit(unit)->blockers;
}

QStringList sentences(const std::vector<Blocker> &blockers)
{
    QStringList all;
    for (const Blocker &blocker : blockers)
        all.append(blocker.sentence);
    return all;
}

std::vector<Blocker> blockersIn(const catalogue::Qualification &award, const RecordsBuilder &builder,
                                const QString &unit)
{
    return statusOf(builder.enrolment(), builder.records(), award).unit(unit)->blockers;
}

/// The sample award with 303 assessed by a test.
catalogue::Qualification testedAward()
{
    catalogue::Qualification award = test::sampleQualification();
    award.units[2].assessment = AssessmentMethod::Test;
    award.units[2].test = catalogue::TestTerms{25, 18, 60};
    return award;
}

/// 301 with everything met but what a test is about.
RecordsBuilder almost301(const std::vector<Target> &left)
{
    const std::vector<Target> all{criterion(u"301"_s, u"1.1"_s), criterion(u"301"_s, u"1.2"_s),
                                  criterion(u"301"_s, u"2.1"_s), part(u"301"_s, u"2"_s),
                                  part(u"301"_s, u"3a"_s),       part(u"301"_s, u"3b"_s),
                                  part(u"301"_s, u"3c"_s)};
    RecordsBuilder builder;
    builder.plan({u"301"_s}).evidence(1);
    for (const Target &target : all) {
        if (std::find(left.begin(), left.end(), target) == left.end())
            builder.met(1, {target});
    }
    return builder;
}

} // namespace

class TestBlockers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingRecorded()
    {
        RecordsBuilder builder;
        builder.plan({u"301"_s});
        const std::vector<Blocker> blockers = blockersFor(builder, u"301"_s);
        QCOMPARE(
            sentences(blockers),
            (QStringList{u"1.1 greeting people: no evidence yet."_s, u"1.2 time shared: no evidence yet."_s,
                         u"2.1 why it matters: no evidence yet."_s, u"2 enough time: no evidence yet."_s,
                         u"3: 2 more of 3a face to face, 3b by telephone and 3c in writing."_s}));
        QCOMPARE(blockers[0].mend, Mend::RecordEvidence);
        QVERIFY(blockers[0].target == criterion(u"301"_s, u"1.1"_s));
        QVERIFY(blockers[0].evidence.isNull());
        QVERIFY(blockers[4].target == part(u"301"_s, u"3a"_s));
    }

    void claimedWaitsForAJudgement()
    {
        const Target target = criterion(u"301"_s, u"1.2"_s);
        RecordsBuilder builder = almost301({target});
        builder.evidence(3).claim(3, target);
        const std::vector<Blocker> blockers = blockersFor(builder, u"301"_s);
        QCOMPARE(sentences(blockers),
                 QStringList{u"1.2 time shared: claimed in E003, waits for a judgement."_s});
        QCOMPARE(blockers[0].mend, Mend::Evidence);
        QCOMPARE(blockers[0].evidence, test::idOf<EvidenceId>(3));
    }

    void notYetGivesTheReason_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("plain") << u"targets not shown"_s
                               << u"1.2 time shared: judged not yet: targets not shown."_s;
        QTest::newRow("stop") << u"Show it."_s << u"1.2 time shared: judged not yet: Show it."_s;
        QTest::newRow("question") << u"Who was there?"_s
                                  << u"1.2 time shared: judged not yet: Who was there?"_s;
        QTest::newRow("place marks") << u"50%1 of %2"_s << u"1.2 time shared: judged not yet: 50%1 of %2."_s;
    }
    void notYetGivesTheReason()
    {
        QFETCH(QString, reason);
        QFETCH(QString, sentence);
        const Target target = criterion(u"301"_s, u"1.2"_s);
        RecordsBuilder builder = almost301({target});
        builder.claim(1, target).notYet(1, target, reason);
        const std::vector<Blocker> blockers = blockersFor(builder, u"301"_s);
        QCOMPARE(sentences(blockers), QStringList{sentence});
        QCOMPARE(blockers[0].evidence, test::idOf<EvidenceId>(1));
    }

    void theNewestRefusalIsNamed()
    {
        const Target target = criterion(u"301"_s, u"1.2"_s);
        RecordsBuilder builder = almost301({target});
        builder.evidence(4).evidence(2).notYet(4, target, u"newer"_s).notYet(2, target, u"older"_s);
        QCOMPARE(sentences(blockersFor(builder, u"301"_s)),
                 QStringList{u"1.2 time shared: judged not yet: newer."_s});
    }

    void aSettingThatTheUnitDoesNotAccept()
    {
        const Target target = criterion(u"301"_s, u"1.1"_s);
        RecordsBuilder builder = almost301({target});
        builder.evidence(4, EvidenceKind::Observation, Setting::Simulation).met(4, {target});
        builder.evidence(5, EvidenceKind::Product, Setting::Rwe).claim(5, target);
        const std::vector<Blocker> blockers = blockersFor(builder, u"301"_s);
        QCOMPARE(
            sentences(blockers),
            (QStringList{u"E004 was gathered in a simulation, which unit 301 does not accept for 1.1."_s,
                         u"E005 was gathered in a realistic working environment, which unit 301 does not "
                         "accept for 1.1."_s}));
        QCOMPARE(blockers[0].mend, Mend::Evidence);
        QCOMPARE(blockers[0].evidence, test::idOf<EvidenceId>(4));
        QVERIFY(blockers[0].target == target);
        builder.met(1, {target}); // met elsewhere: nothing stands in the way
        QVERIFY(blockersFor(builder, u"301"_s).empty());
    }

    void everySettingIsNamed_data()
    {
        QTest::addColumn<int>("setting");
        QTest::addColumn<QString>("place");
        QTest::newRow("paid") << int(Setting::RealJobPaid) << u"in a paid job"_s;
        QTest::newRow("voluntary") << int(Setting::RealJobVoluntary) << u"in voluntary work"_s;
        QTest::newRow("placement") << int(Setting::WorkPlacement) << u"in a work placement"_s;
        QTest::newRow("rwe") << int(Setting::Rwe) << u"in a realistic working environment"_s;
        QTest::newRow("simulation") << int(Setting::Simulation) << u"in a simulation"_s;
    }

    void everySettingIsNamed()
    {
        QFETCH(int, setting);
        QFETCH(QString, place);
        const auto gathered = static_cast<Setting>(setting);
        catalogue::Qualification award = test::sampleQualification();
        const Setting other = gathered == Setting::Rwe ? Setting::Simulation : Setting::Rwe;
        award.units[2].settings = {{other}, {other}};
        RecordsBuilder builder;
        builder.plan({u"303"_s})
            .evidence(1, EvidenceKind::Observation, gathered)
            .met(1, {criterion(u"303"_s, u"1.1"_s)});
        const EnrolmentStatus status = statusOf(builder.enrolment(), builder.records(), award);
        const QString said = sentences(status.unit(u"303"_s)->blockers).join(u' ');
        QVERIFY2(said.contains(u"E001 was gathered %1, which unit 303 does not accept for 1.1."_s.arg(place)),
                 qPrintable(said));
    }

    void aDemandWithOnePart()
    {
        const Target target = part(u"301"_s, u"2"_s);
        const std::vector<Blocker> blockers = blockersFor(almost301({target}), u"301"_s);
        QCOMPARE(sentences(blockers), QStringList{u"2 enough time: no evidence yet."_s});
        QVERIFY(blockers[0].target == target);
    }

    void twoOfThreeParts()
    {
        const Target a = part(u"301"_s, u"3a"_s);
        const Target b = part(u"301"_s, u"3b"_s);
        const Target c = part(u"301"_s, u"3c"_s);
        RecordsBuilder builder = almost301({b, c});
        std::vector<Blocker> blockers = blockersFor(builder, u"301"_s);
        QCOMPARE(sentences(blockers), QStringList{u"3: 1 more of 3b by telephone and 3c in writing."_s});
        QVERIFY(blockers[0].target == b);

        builder.evidence(2).claim(2, c); // would do, once judged
        blockers = blockersFor(builder, u"301"_s);
        QCOMPARE(sentences(blockers),
                 QStringList{u"3c in writing: claimed in E002, waits for a judgement."_s});
        builder.notYet(2, c, u"unsigned"_s);
        QCOMPARE(sentences(blockersFor(builder, u"301"_s)),
                 (QStringList{u"3c in writing: judged not yet: unsigned."_s,
                              u"3: 1 more of 3b by telephone and 3c in writing."_s}));
        builder.met(1, {b});
        QVERIFY(blockersFor(builder, u"301"_s).empty());
    }

    void observationMissing()
    {
        RecordsBuilder builder;
        builder.plan({u"302"_s})
            .evidence(1, EvidenceKind::Product)
            .met(1, {criterion(u"302"_s, u"1.1"_s), criterion(u"302"_s, u"1.2"_s)});
        const std::vector<Blocker> blockers = blockersFor(builder, u"302"_s);
        QCOMPARE(sentences(blockers),
                 QStringList{u"Outcome 1 must be observed: no observation is judged met for it yet."_s});
        QVERIFY(blockers[0].target == criterion(u"302"_s, u"1.1"_s));
    }

    /// 301 asks for two of three parts: what was shown in another way does not do where it must be seen.
    void partsThatMustBeObserved()
    {
        catalogue::Qualification award = test::sampleQualification();
        award.units[0].requirements[2].observationDemanded = true;
        const Target a = part(u"301"_s, u"3a"_s);
        const Target b = part(u"301"_s, u"3b"_s);
        const Target c = part(u"301"_s, u"3c"_s);
        RecordsBuilder builder = almost301({a, b, c});
        QCOMPARE(sentences(blockersIn(award, builder, u"301"_s)),
                 QStringList{u"3: 2 more of 3a face to face, 3b by telephone and 3c in writing."_s});
        builder.evidence(2, EvidenceKind::WitnessTestimony).met(2, {a, b});
        const auto blockers = blockersIn(award, builder, u"301"_s);
        QCOMPARE(
            sentences(blockers),
            (QStringList{u"3a face to face must be observed: no observation is judged met for it yet."_s,
                         u"3b by telephone must be observed: no observation is judged met for it yet."_s}));
        QVERIFY(blockers[0].target == a && blockers[0].mend == Mend::RecordEvidence);
        QVERIFY(blockersFor(builder, u"301"_s).empty()); // where nobody demands it, they are covered

        builder.met(1, {c}); // seen: one more is needed, not two
        QCOMPARE(
            sentences(blockersIn(award, builder, u"301"_s)),
            QStringList{u"3a face to face must be observed: no observation is judged met for it yet."_s});
        builder.evidence(3, EvidenceKind::Observation, Setting::Simulation).met(3, {a});
        QCOMPARE(blockersIn(award, builder, u"301"_s).size(), 1u); // not where the unit accepts it
        builder.met(1, {b});
        QVERIFY(blockersIn(award, builder, u"301"_s).empty());
    }

    void criteriaNotLoaded()
    {
        RecordsBuilder builder;
        builder.plan({u"202"_s});
        const std::vector<Blocker> blockers = blockersFor(builder, u"202"_s);
        QCOMPARE(
            sentences(blockers),
            QStringList{u"The criteria of 202 are not loaded: record the outside result to sign it off."_s});
        QCOMPARE(blockers[0].mend, Mend::OutsideResult);
        QVERIFY(blockers[0].target.code.isEmpty());
    }

    void notLoadedSaysHowItIsAssessed_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("test")
            << static_cast<int>(AssessmentMethod::Test)
            << u"Unit 202 is assessed by a test and its criteria are not loaded: record the "
               "outside result to sign it off."_s;
        QTest::newRow("assignment")
            << static_cast<int>(AssessmentMethod::Assignment)
            << u"Unit 202 is assessed by assignments and its criteria are not loaded: "
               "record the outside result to sign it off."_s;
    }
    void notLoadedSaysHowItIsAssessed()
    {
        QFETCH(int, method);
        catalogue::Qualification award = test::sampleQualification();
        award.assessment = {static_cast<AssessmentMethod>(method)}; // said for the award, so for every unit
        RecordsBuilder builder;
        builder.plan({u"202"_s});
        const auto blockers = blockersIn(award, builder, u"202"_s);
        QTEST(blockers.front().sentence, "sentence");
        QCOMPARE(blockers.front().mend, Mend::OutsideResult);
    }

    /// A unit assessed by a test: its criteria are shown, the pass alone counts.
    void aTestNeedsThePass()
    {
        const catalogue::Qualification award = testedAward();
        RecordsBuilder builder;
        builder.plan({u"303"_s});
        const QString record =
            u"Unit 303 is assessed by a test: record its result, at least 18 of 25 questions right."_s;
        auto blockers = blockersIn(award, builder, u"303"_s);
        QCOMPARE(sentences(blockers), QStringList{record});
        QCOMPARE(blockers[0].mend, Mend::RecordEvidence);
        QVERIFY(blockers[0].target == criterion(u"303"_s, {}));

        // What else is judged met there is no pass.
        builder.evidence(1, EvidenceKind::Product).met(1, {criterion(u"303"_s, u"1.1"_s)});
        QCOMPARE(sentences(blockersIn(award, builder, u"303"_s)), QStringList{record});
        builder.evidence(2, EvidenceKind::TestResult).claim(2, criterion(u"303"_s, u"1.1"_s));
        blockers = blockersIn(award, builder, u"303"_s);
        QCOMPARE(sentences(blockers), QStringList{u"The test result E002 waits for a judgement."_s});
        QVERIFY(blockers[0].evidence == test::idOf<EvidenceId>(2));
        builder.notYet(2, criterion(u"303"_s, u"1.1"_s), u"17 of 25"_s);
        QCOMPARE(sentences(blockersIn(award, builder, u"303"_s)),
                 (QStringList{u"The test result E002 is judged not yet: 17 of 25."_s, record}));
        builder.evidence(3, EvidenceKind::TestResult).met(3, {criterion(u"303"_s, u"1.1"_s)});
        QVERIFY(blockersIn(award, builder, u"303"_s).empty());
        QCOMPARE(statusOf(builder.enrolment(), builder.records(), award).unit(u"303"_s)->state,
                 UnitState::Ready);
    }

    void aTestWithoutTermsAndInTheWrongSetting()
    {
        catalogue::Qualification award = testedAward();
        award.units[2].test.reset();
        award.units[2].settings = {{Setting::RealJobPaid}, {Setting::RealJobPaid}};
        RecordsBuilder builder;
        builder.plan({u"303"_s});
        QCOMPARE(sentences(blockersIn(award, builder, u"303"_s)),
                 QStringList{u"Unit 303 is assessed by a test: record its result."_s});
        builder.evidence(1, EvidenceKind::TestResult, Setting::Simulation)
            .met(1, {criterion(u"303"_s, u"1.1"_s)});
        QCOMPARE(
            sentences(blockersIn(award, builder, u"303"_s)),
            QStringList{u"E001 was gathered in a simulation, which unit 303 does not accept for 1.1."_s});
    }

    void anAssignmentIsAskedForBesidesTheCriteria()
    {
        catalogue::Qualification award = test::sampleQualification();
        award.units[2].assessment = AssessmentMethod::Assignment;
        RecordsBuilder builder;
        builder.plan({u"303"_s}).evidence(1, EvidenceKind::Product).met(1, {criterion(u"303"_s, u"1.1"_s)});
        const QStringList asked{
            u"Unit 303 is assessed by assignments: no assignment is judged met for it yet."_s};
        QCOMPARE(sentences(blockersIn(award, builder, u"303"_s)), asked);
        RecordsBuilder prior = builder;
        prior.evidence(2, EvidenceKind::Rpl).met(2, {criterion(u"303"_s, u"1.1"_s)});
        QVERIFY(blockersIn(award, prior, u"303"_s).empty());
        builder.evidence(2, EvidenceKind::Assignment).claim(2, criterion(u"303"_s, u"1.1"_s));
        QCOMPARE(sentences(blockersIn(award, builder, u"303"_s)), asked);
        builder.met(2, {criterion(u"303"_s, u"1.1"_s)});
        QVERIFY(blockersIn(award, builder, u"303"_s).empty());
    }

    void withdrawnSaysWhy()
    {
        RecordsBuilder builder;
        builder.plan({u"302"_s}).unplan(u"302"_s, u"changed jobs"_s);
        const std::vector<Blocker> blockers = blockersFor(builder, u"302"_s);
        QCOMPARE(sentences(blockers), QStringList{u"302 is withdrawn from the plan: changed jobs."_s});
        QCOMPARE(blockers[0].mend, Mend::Plan);
    }

    void nothingStandsInTheWayOfASignedUnit()
    {
        RecordsBuilder builder;
        builder.plan({u"301"_s}).signOff(u"301"_s);
        QVERIFY(blockersFor(builder, u"301"_s).empty());
    }
};

QTEST_GUILESS_MAIN(TestBlockers)
#include "test_blockers.moc"
