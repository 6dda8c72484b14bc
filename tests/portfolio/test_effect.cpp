// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "portfolio/effect.h"

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

/// 301 one criterion and one part short, 302 and 303 planned.
RecordsBuilder onePlanUnderWay()
{
    RecordsBuilder builder;
    builder.plan({u"301"_s, u"302"_s, u"303"_s})
        .evidence(1)
        .met(1,
             {criterion(u"301"_s, u"1.1"_s), criterion(u"301"_s, u"2.1"_s), part(u"301"_s, u"2"_s),
              part(u"301"_s, u"3a"_s)});
    return builder;
}

struct Asked {
    Effect effect;
    QString sentence;
};

Asked ask(const RecordsBuilder &builder, std::vector<Target> targets, Setting setting = Setting::RealJobPaid,
          bool judge = true, EvidenceKind kind = EvidenceKind::Observation)
{
    const catalogue::Qualification award = test::sampleQualification();
    const EnrolmentStatus before = statusOf(builder.enrolment(), builder.records(), award);
    const Intent intent{builder.enrolmentId(), kind, setting, judge, std::move(targets)};
    const Effect effect = effectOf(intent, builder.records(), award, before);
    return {effect, effectSentence(effect, before)};
}

const std::vector<Target> &restOf301()
{
    static const std::vector<Target> targets{criterion(u"301"_s, u"1.2"_s), part(u"301"_s, u"3c"_s)};
    return targets;
}

} // namespace

class TestEffect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingTicked()
    {
        const Asked asked = ask(onePlanUnderWay(), {});
        QCOMPARE(asked.sentence, u"Nothing is ticked yet."_s);
        QCOMPARE(asked.effect.after.units.size(), 3U);
    }

    void makesAUnitReadyAndLeavesAnother()
    {
        std::vector<Target> targets = restOf301();
        targets.push_back(criterion(u"302"_s, u"1.1"_s));
        const Asked asked = ask(onePlanUnderWay(), targets);
        QCOMPARE(asked.effect.criteria, 2);
        QCOMPARE(asked.effect.requirementParts, 1);
        QCOMPARE(asked.effect.units, (QStringList{u"301"_s, u"302"_s}));
        QCOMPARE(asked.effect.becomeReady, QStringList{u"301"_s});
        QCOMPARE(asked.effect.creditsReady, 6);
        QVERIFY(asked.effect.notAccepted.isEmpty());
        QCOMPARE(asked.effect.after.unit(u"302"_s)->criteriaMet, 1);
        QCOMPARE(asked.sentence,
                 u"2 criteria and 1 requirement part in 2 units. With this: 301 ready to sign off "
                 "(6 credits). Left after it: 1 criterion in 302."_s);
    }

    void severalReadyNoneLeft()
    {
        std::vector<Target> targets = restOf301();
        targets.push_back(criterion(u"303"_s, u"1.1"_s));
        QCOMPARE(ask(onePlanUnderWay(), targets).sentence,
                 u"2 criteria and 1 requirement part in 2 units. With this: 301 and 303 ready to sign off "
                 "(16 credits)."_s);
    }

    void oneOfEverything()
    {
        QCOMPARE(ask(onePlanUnderWay(), {criterion(u"301"_s, u"1.2"_s)}).sentence,
                 u"1 criterion in 1 unit. Left after this: 1 requirement part in 301."_s);
    }

    void readyWithoutCredit()
    {
        catalogue::Qualification award = test::sampleQualification();
        award.units[2].credit.reset();
        const RecordsBuilder builder = onePlanUnderWay();
        const EnrolmentStatus before = statusOf(builder.enrolment(), builder.records(), award);
        const Intent intent{builder.enrolmentId(),
                            EvidenceKind::Product,
                            Setting::RealJobPaid,
                            true,
                            {criterion(u"303"_s, u"1.1"_s)}};
        QCOMPARE(effectSentence(effectOf(intent, builder.records(), award, before), before),
                 u"1 criterion in 1 unit. With this: 303 ready to sign off."_s);
    }

    /// An award that wants 303 begun before 301.
    void aUnitPassedOverIsNamed()
    {
        catalogue::Qualification award = test::sampleQualification();
        award.units[2].before = {{u"301"_s, u"302"_s}, u"sample.txt:1"_s};
        RecordsBuilder builder = onePlanUnderWay();
        const auto passedOver = [&](const std::vector<Target> &targets) {
            const EnrolmentStatus before = statusOf(builder.enrolment(), builder.records(), award);
            const Intent intent{builder.enrolmentId(), EvidenceKind::Product, Setting::RealJobPaid, true,
                                targets};
            const Effect effect = effectOf(intent, builder.records(), award, before);
            const QString sentence = effectSentence(effect, before);
            const bool said =
                sentence.endsWith(u"303 should be begun first: nothing is recorded for it yet."_s);
            return said == effect.outOfOrder.isEmpty() ? QStringList{sentence} : effect.outOfOrder;
        };
        const Target first = criterion(u"303"_s, u"1.1"_s);
        const Target other = criterion(u"301"_s, u"1.2"_s);
        QCOMPARE(passedOver({other}), QStringList{u"303"_s});
        QCOMPARE(passedOver({other, first}), QStringList());
        QCOMPARE(passedOver({first}), QStringList());
        builder.evidence(7).claim(7, first);
        QCOMPARE(passedOver({other}), QStringList());
    }

    void claimOnlyWaits()
    {
        const Asked asked = ask(onePlanUnderWay(), restOf301(), Setting::RealJobPaid, false);
        QVERIFY(asked.effect.becomeReady.isEmpty());
        QVERIFY(asked.effect.after.unit(u"301"_s)->target(criterion(u"301"_s, u"1.2"_s))->claimed);
        QCOMPARE(
            asked.sentence,
            u"1 criterion and 1 requirement part in 1 unit. Claimed only: a judgement is still to come."_s);
    }

    void aSettingThatIsNotAccepted()
    {
        const Asked asked = ask(onePlanUnderWay(), restOf301(), Setting::Simulation);
        QVERIFY(asked.effect.becomeReady.isEmpty());
        QCOMPARE(asked.effect.notAccepted, QStringList{u"301"_s});
        QCOMPARE(
            asked.sentence,
            u"1 criterion and 1 requirement part in 1 unit. 301 does not accept this setting for some of "
            "what is ticked."_s);
        // Knowledge may be simulated in 301.
        QVERIFY(ask(onePlanUnderWay(), {criterion(u"301"_s, u"2.1"_s)}, Setting::Simulation)
                    .effect.notAccepted.isEmpty());
    }

    void observationCountsByItsKind()
    {
        const std::vector<Target> targets{criterion(u"302"_s, u"1.1"_s), criterion(u"302"_s, u"1.2"_s)};
        QCOMPARE(ask(onePlanUnderWay(), targets).effect.becomeReady, QStringList{u"302"_s});
        const Asked testimony =
            ask(onePlanUnderWay(), targets, Setting::RealJobPaid, true, EvidenceKind::WitnessTestimony);
        QVERIFY(testimony.effect.becomeReady.isEmpty());
        QCOMPARE(
            testimony.sentence,
            u"2 criteria in 1 unit. 302: Outcome 1 must be observed: no observation is judged met for it "
            "yet."_s);
    }

    /// The last thing that is missing may be no criterion at all.
    void anObservationOfWhatIsMetMakesReady()
    {
        RecordsBuilder builder;
        builder.plan({u"302"_s})
            .evidence(1, EvidenceKind::Product)
            .met(1, {criterion(u"302"_s, u"1.1"_s), criterion(u"302"_s, u"1.2"_s)});
        const Asked seen = ask(builder, {criterion(u"302"_s, u"1.1"_s)});
        QCOMPARE(seen.effect.becomeReady, QStringList{u"302"_s});
        QVERIFY2(seen.sentence.contains(u"With this: 302 ready to sign off (4 credits)."_s),
                 qPrintable(seen.sentence));
        // Ready before: nothing becomes so.
        builder.evidence(2).met(2, {criterion(u"302"_s, u"1.1"_s)});
        QVERIFY(ask(builder, {criterion(u"302"_s, u"1.2"_s)}).effect.becomeReady.isEmpty());
    }

    void whatTheAwardDoesNotHaveIsPassedOver()
    {
        const RecordsBuilder builder = onePlanUnderWay();
        const Asked asked = ask(builder, {criterion(u"999"_s, u"1.1"_s), criterion(u"303"_s, u"9.9"_s)});
        QCOMPARE(asked.effect.units, QStringList{u"303"_s});
        QVERIFY(asked.effect.becomeReady.isEmpty());
    }

    void whatIsMetAlreadyAddsNothing()
    {
        QCOMPARE(ask(onePlanUnderWay(), {criterion(u"301"_s, u"1.1"_s)}).sentence,
                 u"1 criterion in 1 unit. This adds nothing to what is met already."_s);
    }

    void aTargetNamedTwiceCountsOnce()
    {
        const Target target = criterion(u"301"_s, u"1.2"_s);
        QCOMPARE(ask(onePlanUnderWay(), {target, target}).effect.criteria, 1);
    }

    void theRecordsThemselvesAreLeftAlone()
    {
        const RecordsBuilder builder = onePlanUnderWay();
        const std::size_t items = builder.records().evidence.size();
        const std::size_t judgements = builder.records().judgements.size();
        ask(builder, restOf301());
        QCOMPARE(builder.records().evidence.size(), items);
        QCOMPARE(builder.records().judgements.size(), judgements);
    }

    void theEffectIsWhatRecordingItDoes()
    {
        RecordsBuilder builder = onePlanUnderWay();
        const Effect effect = ask(builder, restOf301()).effect;
        builder.evidence(2).met(2, restOf301());
        const EnrolmentStatus after =
            statusOf(builder.enrolment(), builder.records(), test::sampleQualification());
        for (std::size_t i = 0; i < after.units.size(); ++i) {
            QCOMPARE(effect.after.units[i].state, after.units[i].state);
            QCOMPARE(effect.after.units[i].criteriaMet, after.units[i].criteriaMet);
            QCOMPARE(effect.after.units[i].requirementsMet, after.units[i].requirementsMet);
        }
        QCOMPARE(effect.after.readings.inHand.credits, after.readings.inHand.credits);
    }

    void anEnrolmentThatIsNotThereChangesNothing()
    {
        const RecordsBuilder builder = onePlanUnderWay();
        const catalogue::Qualification award = test::sampleQualification();
        const EnrolmentStatus before = statusOf(builder.enrolment(), builder.records(), award);
        const Intent intent{test::idOf<EnrolmentId>(99), EvidenceKind::Observation, Setting::RealJobPaid,
                            true, restOf301()};
        const Effect effect = effectOf(intent, builder.records(), award, before);
        QVERIFY(effect.becomeReady.isEmpty());
        QCOMPARE(effect.after.unit(u"301"_s)->criteriaMet, before.unit(u"301"_s)->criteriaMet);
    }
};

QTEST_GUILESS_MAIN(TestEffect)
#include "test_effect.moc"
