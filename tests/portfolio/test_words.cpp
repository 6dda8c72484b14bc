// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "portfolio/words.h"

#include "sample.h"
#include "support/recordsbuilder.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::portfolio;
using attest::test::criterion;
using attest::test::RecordsBuilder;

namespace {

RuleChip chipFor(const RecordsBuilder &builder, const QString &id)
{
    const catalogue::Qualification award = test::sampleQualification();
    const EnrolmentStatus status = statusOf(builder.enrolment(), builder.records(), award);
    for (const RuleChip &chip : ruleChips(award, status)) {
        if (chip.id == id)
            return chip;
    }
    return {};
}

QString nextFor(const RecordsBuilder &builder, const QString &unit)
{
    const EnrolmentStatus status =
        statusOf(builder.enrolment(), builder.records(), test::sampleQualification());
    return nextStep(*status.unit(unit));
}

} // namespace

class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChipForEachRuleButBars()
    {
        catalogue::Qualification award = test::sampleQualification();
        award.rules.push_back({u"BAR-303-202"_s,
                               catalogue::RuleKind::Bar,
                               catalogue::Measure::Units,
                               0,
                               test::ofUnits({u"303"_s, u"202"_s}),
                               {}});
        RecordsBuilder builder;
        const EnrolmentStatus status = statusOf(builder.enrolment(), builder.records(), award);
        QStringList ids;
        for (const RuleChip &chip : ruleChips(award, status))
            ids.append(chip.id);
        QCOMPARE(ids, (QStringList{u"TOTAL"_s, u"MAND"_s, u"GROUP-A"_s, u"GROUP-B"_s}));
    }

    void nothingChosen()
    {
        RecordsBuilder builder;
        QCOMPARE(chipFor(builder, u"GROUP-B"_s).state, RuleState::Short);
        QCOMPARE(chipFor(builder, u"GROUP-B"_s).text, u"Handling Problems: no unit chosen"_s);
        QCOMPARE(chipFor(builder, u"TOTAL"_s).text, u"15 credits: no unit chosen"_s);
    }

    void unitsRuleThroughItsStates()
    {
        RecordsBuilder builder;
        builder.plan({u"302"_s});
        QCOMPARE(chipFor(builder, u"GROUP-A"_s).state, RuleState::Planned);
        QCOMPARE(chipFor(builder, u"GROUP-A"_s).text, u"Delivery"_s);
        builder.evidence(1).claim(1, criterion(u"302"_s, u"1.1"_s));
        QCOMPARE(chipFor(builder, u"GROUP-A"_s).state, RuleState::InHand);
        QCOMPARE(chipFor(builder, u"GROUP-A"_s).text, u"Delivery: 302 in hand"_s);
        builder.signOff(u"302"_s);
        const RuleChip chip = chipFor(builder, u"GROUP-A"_s);
        QCOMPARE(chip.state, RuleState::Achieved);
        QCOMPARE(chip.text, u"Delivery"_s);
        QCOMPARE(chip.detail, u"At least 1 unit from Delivery. Achieved 1 of 1, filled by 302."_s);
    }

    void mandatoryUnits()
    {
        RecordsBuilder builder;
        QCOMPARE(chipFor(builder, u"MAND"_s).text, u"Mandatory unit: no unit chosen"_s);
        builder.plan({u"301"_s}).signOff(u"301"_s);
        QCOMPARE(chipFor(builder, u"MAND"_s).text, u"Mandatory unit"_s);
        QCOMPARE(chipFor(builder, u"MAND"_s).state, RuleState::Achieved);
    }

    void someMandatoryUnitsNotChosen()
    {
        catalogue::Qualification award = test::sampleQualification();
        award.units[1].group = u"M"_s;
        RecordsBuilder builder;
        builder.plan({u"301"_s});
        const std::vector<RuleChip> chips =
            ruleChips(award, statusOf(builder.enrolment(), builder.records(), award));
        QCOMPARE(chips[1].id, u"MAND"_s);
        QCOMPARE(chips[1].state, RuleState::Short);
        QCOMPARE(chips[1].text, u"Mandatory units: 302 not chosen"_s);
    }

    void severalUnitsToChoose()
    {
        catalogue::Qualification award = test::sampleQualification();
        award.units[1].group = u"B"_s;
        award.rules[3].amount = 3;
        RecordsBuilder builder;
        const auto text = [&] {
            const auto chips = ruleChips(award, statusOf(builder.enrolment(), builder.records(), award));
            return chips[3].text;
        };
        builder.plan({u"302"_s});
        QCOMPARE(text(), u"Handling Problems: 2 more units to choose"_s);
        builder.plan({u"303"_s});
        QCOMPARE(text(), u"Handling Problems: 1 more unit to choose"_s);
    }

    void creditsTellTheDistanceFromAchieved()
    {
        RecordsBuilder builder;
        builder.plan({u"301"_s, u"302"_s, u"303"_s});
        QCOMPARE(chipFor(builder, u"TOTAL"_s).state, RuleState::Planned);
        QCOMPARE(chipFor(builder, u"TOTAL"_s).text, u"15 credits: 15 to go"_s);
        builder.signOff(u"301"_s); // 9 to go: 303 (10 credits) would do it alone
        QCOMPARE(chipFor(builder, u"TOTAL"_s).text, u"15 credits: 9 to go, for instance 303"_s);
        builder.signOff(u"303"_s);
        QCOMPARE(chipFor(builder, u"TOTAL"_s).text, u"15 credits"_s);
        QCOMPARE(chipFor(builder, u"TOTAL"_s).detail,
                 u"At least 15 credits. Achieved 16 of 15, filled by 301 and 303. Planned 20, adding 302."_s);
    }

    void theExampleIsAUnitOfThePlan()
    {
        RecordsBuilder builder;
        builder.plan({u"301"_s, u"302"_s, u"303"_s, u"202"_s}).signOff(u"303"_s);
        // 5 to go: 202 (5) and 301 (6) would do; 202 leaves less to spare.
        QCOMPARE(chipFor(builder, u"TOTAL"_s).text, u"15 credits: 5 to go, for instance 202"_s);
        builder.unplan(u"202"_s);
        QCOMPARE(chipFor(builder, u"TOTAL"_s).text, u"15 credits: 5 to go, for instance 301"_s);
    }

    void detailTellsEveryReading()
    {
        RecordsBuilder builder;
        builder.plan({u"301"_s, u"302"_s})
            .signOff(u"301"_s)
            .evidence(1)
            .claim(1, criterion(u"302"_s, u"1.1"_s));
        const RuleChip chip = chipFor(builder, u"TOTAL"_s);
        QCOMPARE(chip.state, RuleState::Short);
        QCOMPARE(chip.text, u"15 credits: 9 to go, 5 of them not chosen"_s);
        QCOMPARE(
            chip.detail,
            u"At least 15 credits. Achieved 6 of 15, filled by 301. In hand 10, adding 302. The plan still "
            "needs 5 more credits, for instance 202 or 303."_s);
    }

    void anExemptRuleSaysWhy()
    {
        RecordsBuilder builder;
        builder.plan({u"301"_s}).exempt(u"GROUP-B"_s).exempt(u"NO-SUCH-RULE"_s);
        const RuleChip chip = chipFor(builder, u"GROUP-B"_s);
        QCOMPARE(chip.state, RuleState::Achieved);
        QVERIFY2(chip.text.endsWith(u": exempt"_s), qPrintable(chip.text));
        const QString sentence = u"Exempt: Certificate 4711, 2 November 2012, agreed by North College."_s;
        QVERIFY2(chip.detail.contains(sentence), qPrintable(chip.detail));
        QCOMPARE(chipFor(builder, u"TOTAL"_s).state, RuleState::Short);
        builder.records().recognitions.front().inForce = false;
        QVERIFY(chipFor(builder, u"GROUP-B"_s).state != RuleState::Achieved);
    }

    void aTransferredUnitSaysSo()
    {
        RecordsBuilder builder;
        builder.plan({u"301"_s, u"302"_s}).transfer(u"301"_s);
        const EnrolmentStatus status =
            statusOf(builder.enrolment(), builder.records(), test::sampleQualification());
        QCOMPARE(nextFor(builder, u"301"_s), u"Awarded 2 November 2012"_s);
        QCOMPARE(stateInWords(*status.unit(u"301"_s)), u"Credit transferred"_s);
        QCOMPARE(stateInWords(*status.unit(u"302"_s)), u"Planned"_s);
        QCOMPARE(status.readings.verified.counted, QStringList{u"301"_s});
        // Two joined copies: what was assessed here is shown, and the IQA looks at it.
        builder.signOff(u"301"_s);
        const EnrolmentStatus both =
            statusOf(builder.enrolment(), builder.records(), test::sampleQualification());
        QVERIFY(!both.unit(u"301"_s)->transfer);
        QVERIFY(both.readings.verified.counted.isEmpty());
        QCOMPARE(both.readings.achieved.counted, QStringList{u"301"_s});
    }

    void whatTheIqaReleasedIsVerified()
    {
        RecordsBuilder builder;
        builder.person(8, u"Mei"_s, {Role::Iqa}).plan({u"302"_s}).signOff(u"302"_s).release(8, u"302"_s);
        QCOMPARE(chipFor(builder, u"GROUP-A"_s).state, RuleState::Verified);
        QCOMPARE(chipFor(builder, u"GROUP-A"_s).text, u"Delivery"_s);
        QCOMPARE(chipFor(builder, u"GROUP-B"_s).state, RuleState::Short);
        builder.plan({u"303"_s}).signOff(u"303"_s); // signed off, the IQA has not looked at it
        QCOMPARE(chipFor(builder, u"GROUP-B"_s).state, RuleState::Achieved);
    }

    /// A rule that the evaluation does not know, as in the rules of another edition, has no chip.
    void aRuleWithoutAReadingHasNoChip()
    {
        const catalogue::Qualification award = test::sampleQualification();
        RecordsBuilder builder;
        const auto without = [&](auto reading) {
            EnrolmentStatus status = statusOf(builder.enrolment(), builder.records(), award);
            reading(status.readings).rules.clear();
            return ruleChips(award, status).size();
        };
        using All = Readings<rules::Evaluation>;
        QCOMPARE(without([](All &all) -> rules::Evaluation & { return all.achieved; }), std::size_t(0));
        QCOMPARE(without([](All &all) -> rules::Evaluation & { return all.inHand; }), std::size_t(0));
        QCOMPARE(without([](All &all) -> rules::Evaluation & { return all.planned; }), std::size_t(0));
        QCOMPARE(without([](All &all) -> rules::Evaluation & { return all.verified; }), std::size_t(4));
    }

    void nextSteps()
    {
        RecordsBuilder builder;
        builder.plan({u"301"_s, u"302"_s, u"303"_s, u"202"_s});
        QCOMPARE(nextFor(builder, u"301"_s), u"Nothing recorded yet"_s);
        QCOMPARE(nextFor(builder, u"202"_s), u"Waits for an outside result"_s);
        builder.evidence(1, EvidenceKind::Product).met(1, {criterion(u"301"_s, u"1.1"_s)});
        QCOMPARE(nextFor(builder, u"301"_s), u"2 criteria, 3 requirement parts left"_s);
        builder.met(
            1, {criterion(u"301"_s, u"1.2"_s), test::part(u"301"_s, u"2"_s), test::part(u"301"_s, u"3a"_s)});
        QCOMPARE(nextFor(builder, u"301"_s), u"1 criterion, 1 requirement part left"_s);
        builder.met(1, {criterion(u"301"_s, u"2.1"_s)});
        QCOMPARE(nextFor(builder, u"301"_s), u"1 requirement part left"_s);
        builder.met(1, {criterion(u"302"_s, u"1.1"_s)});
        QCOMPARE(nextFor(builder, u"302"_s), u"1 criterion left"_s);
        builder.met(1, {criterion(u"302"_s, u"1.2"_s)});
        QCOMPARE(nextFor(builder, u"302"_s),
                 u"Outcome 1 must be observed: no observation is judged met for it yet."_s);
        builder.met(1, {criterion(u"303"_s, u"1.1"_s)});
        QCOMPARE(nextFor(builder, u"303"_s), u"Sign off"_s);
        builder.signOff(u"303"_s);
        QCOMPARE(nextFor(builder, u"303"_s), u"Signed 2 April 2013"_s);
        builder.unplan(u"302"_s, u"changed jobs"_s);
        QCOMPARE(nextFor(builder, u"302"_s), u"Withdrawn from the plan"_s);
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "test_words.moc"
