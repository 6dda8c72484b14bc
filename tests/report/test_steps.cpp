// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "portfolio/sample.h"
#include "report/award.h"
#include "report/progress.h"
#include "report/served.h"
#include "report/steps.h"
#include "support/recordsbuilder.h"

#include <QTest>

using namespace attest;
using namespace attest::report;
using namespace Qt::Literals::StringLiterals;
using attest::test::criterion;
using attest::test::idOf;
using attest::test::part;
using attest::test::RecordsBuilder;
using portfolio::EvidenceKind;
using portfolio::RuleState;
using portfolio::UnitState;

namespace {

ProgressInput inputOf(const RecordsBuilder &builder,
                      const catalogue::Qualification &award = test::sampleQualification())
{
    ProgressInput input;
    input.centre = u"Severnside Training"_s;
    input.assessor = u"Ffion Rees"_s;
    input.date = QDate(2013, 4, 24);
    input.records = builder.records();
    input.enrolment = builder.enrolment();
    input.qualification = std::make_shared<const catalogue::Qualification>(award);
    input.status = portfolio::statusOf(input.enrolment, input.records, award);
    return input;
}

/// What the next steps say about a unit.
QString stepOf(const ProgressInput &input, const QString &unit)
{
    for (const auto &row : nextSteps(input).rows)
        if (row.front().text == unit)
            return row.back().text;
    return u"(no step)"_s;
}

QString leftOf(const ProgressInput &input, std::size_t at = 0)
{
    return std::get<Paragraph>(whatIsLeft(input).at(at)).text;
}

QString chipOf(const ProgressInput &input, std::size_t at)
{
    return awardChips(*input.qualification, input.status).chips.at(at).text;
}

} // namespace

/// The sentences of a learner's report: what to do next, what is left, how the award stands.
class TestSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReadyUnitIsSignedOffWithSomebody()
    {
        RecordsBuilder builder;
        builder.plan({u"303"_s}).evidence(1).met(1, {criterion(u"303"_s, u"1.1"_s)});
        ProgressInput input = inputOf(builder);
        QCOMPARE(stepOf(input, u"303"_s),
                 u"Sign it off with Ffion Rees: every criterion and requirement is met."_s);
        QCOMPARE(leftOf(input), u"Nothing but the sign-off."_s);
        input.assessor.clear();
        QCOMPARE(stepOf(input, u"303"_s), u"Sign it off: every criterion and requirement is met."_s);
    }

    void whatWaitsAndWhatWasJudgedNotYet()
    {
        RecordsBuilder builder;
        builder.plan({u"302"_s, u"303"_s})
            .evidence(1)
            .claim(1, criterion(u"302"_s, u"1.1"_s))
            .notYet(1, criterion(u"302"_s, u"1.2"_s), u"Not dated"_s);
        const ProgressInput input = inputOf(builder);
        const QString step = stepOf(input, u"302"_s);
        QVERIFY2(step.startsWith(u"2 criteria left. Waiting for the assessor’s judgement: 1."_s),
                 qPrintable(step));
        QVERIFY2(step.contains(u"Not dated"_s), qPrintable(step));
        QCOMPARE(stepOf(input, u"303"_s), u"Not begun: 1 criterion."_s);
        const QString left = leftOf(input);
        QVERIFY2(left.contains(u"1.1 keeping promises (waits for judgement)"_s), qPrintable(left));
        QVERIFY2(left.contains(u"1.2 asking for help (judged not yet)"_s), qPrintable(left));
    }

    void anObservationThatIsDemandedIsAskedFor()
    {
        RecordsBuilder builder;
        builder.plan({u"302"_s})
            .evidence(1, EvidenceKind::Product)
            .met(1, {criterion(u"302"_s, u"1.1"_s), criterion(u"302"_s, u"1.2"_s)});
        const ProgressInput input = inputOf(builder);
        QVERIFY2(stepOf(input, u"302"_s).contains(u"must be observed"_s),
                 qPrintable(stepOf(input, u"302"_s)));
        QCOMPARE(leftOf(input), u"See what to do next."_s);
    }

    void aReturnedUnitComesAfterTheReadyOnes()
    {
        RecordsBuilder builder;
        const portfolio::Target target = criterion(u"303"_s, u"1.1"_s);
        builder.person(8, u"Mei"_s, {portfolio::Role::Iqa})
            .plan({u"301"_s, u"302"_s, u"303"_s, u"202"_s})
            .evidence(1)
            .met(1, {target})
            .claim(1, criterion(u"302"_s, u"1.1"_s))
            .signOff(u"303"_s);
        builder.decide(builder.sample(8, u"303"_s, {target}), target, false, u"Not dated"_s);
        builder.unplan(u"202"_s, u"Another job"_s);
        const ProgressInput input = inputOf(builder);
        QCOMPARE(input.status.unit(u"303"_s)->state, UnitState::Returned);
        QStringList order;
        for (const auto &row : nextSteps(input).rows)
            order.append(row.front().text);
        QCOMPARE(order, (QStringList{u"303"_s, u"302"_s, u"301"_s})); // withdrawn ones have no step
        QVERIFY(stepOf(input, u"303"_s).contains(u"Not dated"_s));
        QCOMPARE(whatIsLeft(input).size(), std::size_t(3));
    }

    void aDemandSaysHowManyOfItsPartsAreMissing()
    {
        RecordsBuilder builder;
        builder.plan({u"301"_s}).evidence(1).met(1, {part(u"301"_s, u"3a"_s)});
        const QString left = leftOf(inputOf(builder));
        QVERIFY2(left.contains(u"3 two ways of contact (1 more of: 3b by telephone, 3c in writing)"_s),
                 qPrintable(left));
        builder.met(1, {part(u"301"_s, u"3c"_s), part(u"301"_s, u"2"_s)});
        QVERIFY(!leftOf(inputOf(builder)).contains(u"Requirements"_s));
    }

    void aLabelMayBeMissing()
    {
        catalogue::Qualification award = test::sampleQualification();
        award.units[2].outcomes[0].criteria[0].label = {};
        RecordsBuilder builder;
        builder.plan({u"303"_s});
        QCOMPARE(leftOf(inputOf(builder, award)), u"\n1.1"_s);
    }

    void nothingPlannedAndNothingLeft()
    {
        RecordsBuilder builder;
        QCOMPARE(leftOf(inputOf(builder)), u"No units are planned yet, so nothing can be listed here."_s);
        builder.plan({u"303"_s}).signOff(u"303"_s);
        QCOMPARE(leftOf(inputOf(builder)), u"Nothing: every unit in the plan is signed off."_s);
    }

    void theAwardSaysWhatIsDone()
    {
        RecordsBuilder builder;
        builder.person(8, u"Mei"_s, {portfolio::Role::Iqa})
            .plan({u"301"_s, u"302"_s, u"303"_s})
            .signOff(u"301"_s)
            .signOff(u"303"_s);
        const ProgressInput done = inputOf(builder);
        QCOMPARE(chipOf(done, 0), u"Done: you have 16."_s);
        QCOMPARE(chipOf(done, 1), u"Done: 301."_s);
        QCOMPARE(chipOf(done, 2), u"In your plan: 302."_s);
        QCOMPARE(chipOf(done, 3), u"Done: 303."_s);
        builder.release(8, u"301"_s).release(8, u"303"_s);
        const ProgressInput verified = inputOf(builder);
        QCOMPARE(chipOf(verified, 0), u"Done and verified: you have 16."_s);
        QCOMPARE(chipOf(verified, 1), u"Done and verified: 301."_s);
        QCOMPARE(awardChips(*verified.qualification, verified.status).chips.at(0).shape, Shape::Shield);
    }

    void theAwardSaysWhatIsMissing()
    {
        catalogue::Qualification award = test::sampleQualification();
        award.units[1].group = u"B"_s;
        award.rules[3].amount = 3;
        RecordsBuilder builder;
        QCOMPARE(chipOf(inputOf(builder, award), 0),
                 u"You have 0, 15 to go. No unit is chosen for this yet."_s);
        QCOMPARE(chipOf(inputOf(builder, award), 1), u"Your plan still needs unit 301."_s);
        // Nothing in the award belongs to group A any longer.
        QCOMPARE(
            chipOf(inputOf(builder, award), 2),
            u"Your plan still needs 1 more unit from Delivery, which no other unit can bring beside those held."_s);
        builder.plan({u"302"_s, u"303"_s}).signOff(u"303"_s);
        QCOMPARE(
            chipOf(inputOf(builder, award), 0),
            u"You have 10, 5 to go. Your plan reaches only 14 and still needs 1 more credit, which unit 301 brings."_s);
        QCOMPARE(
            chipOf(inputOf(builder, award), 3),
            u"Done: 303. In your plan: 302. Your plan still needs 1 more unit from Handling Problems, for instance 202."_s);
        builder.plan({u"301"_s}).evidence(1).claim(1, criterion(u"301"_s, u"1.1"_s));
        QCOMPARE(chipOf(inputOf(builder, award), 0), u"You have 10, 5 to go. What is in hand reaches 16."_s);
        QCOMPARE(chipOf(inputOf(builder, award), 1), u"In hand: 301."_s);
    }

    void aMaximumIsSaidAsTheProgramSaysIt()
    {
        catalogue::Qualification award = test::sampleQualification();
        award.rules.push_back({u"MOST-B"_s,
                               catalogue::RuleKind::AtMost,
                               catalogue::Measure::Credits,
                               10,
                               test::inGroups({u"B"_s}),
                               {}});
        RecordsBuilder builder;
        const ProgressInput input = inputOf(builder, award);
        const Chips chips = awardChips(award, input.status);
        QCOMPARE(chips.chips.size(), std::size_t(5));
        QVERIFY(chips.chips.back().lead.isEmpty());
        QVERIFY(!chips.chips.back().text.isEmpty());
    }

    void anItemSaysWhatItServes()
    {
        RecordsBuilder builder;
        builder.plan({u"301"_s, u"303"_s}).evidence(1).evidence(2).evidence(3).evidence(4);
        builder.met(1, {criterion(u"301"_s, u"1.1"_s), criterion(u"303"_s, u"1.1"_s)})
            .claim(2, part(u"301"_s, u"3a"_s))
            .claim(3, part(u"301"_s, u"3a"_s))
            .met(3, {part(u"301"_s, u"3b"_s), part(u"301"_s, u"3c"_s), criterion(u"301"_s, u"1.2"_s)});
        portfolio::Claim elsewhere = builder.records().claims.front();
        elsewhere.evidence = idOf<EvidenceId>(4);
        elsewhere.enrolment = idOf<EnrolmentId>(2);
        builder.records().claims.push_back(elsewhere);
        const ProgressInput input = inputOf(builder);
        const auto served = [&](int item) {
            return servedBy(*input.records.evidenceById(idOf<EvidenceId>(item)), input);
        };
        QCOMPARE(served(1), u"301: 1.1 · 303: 1.1"_s);
        QCOMPARE(served(2), u"301: requirements 3a"_s);
        QCOMPARE(served(3), u"301: 1.2; requirements 3a to 3c"_s);
        QCOMPARE(served(4), u"nothing yet"_s); // it serves another award
    }

    void theHeadSaysHowItGoes()
    {
        RecordsBuilder builder;
        const auto facts = [&](auto change) {
            ProgressInput input = inputOf(builder);
            input.enrolment.registered = QDate(2013, 1, 14);
            input.enrolment.target = QDate(2013, 6, 30);
            change(input);
            return progressReport(input).facts;
        };
        QCOMPARE(facts([](ProgressInput &) {}).at(1),
                 u"Registered 14 January 2013 · target 30 June 2013 · on track"_s);
        QCOMPARE(facts([](ProgressInput &i) { i.enrolment.registered = {}; }).at(1),
                 u"target 30 June 2013 · on track"_s);
        QCOMPARE(facts([](ProgressInput &i) { i.enrolment.target = {}; }).at(1),
                 u"Registered 14 January 2013 · no target date agreed"_s);
        QVERIFY(facts([](ProgressInput &i) { i.status.readings.achieved.complete = true; })
                    .at(1)
                    .endsWith(u"award complete"_s));
        QVERIFY(facts([](ProgressInput &i) { i.enrolment.state = portfolio::EnrolmentState::Withdrawn; })
                    .at(1)
                    .endsWith(portfolio::enrolmentStateName(portfolio::EnrolmentState::Withdrawn)));
        QCOMPARE(facts([](ProgressInput &i) { i.assessor.clear(); }).at(2),
                 u"No assessor yet · Severnside Training"_s);
        QCOMPARE(facts([](ProgressInput &i) { i.enrolment.bodyNumber = u"CGA123"_s; }).at(3),
                 u"Awarding body’s number CGA123"_s);
    }

    void everyStateHasItsShape()
    {
        QCOMPARE(shapeOf(UnitState::Planned), Shape::Planned);
        QCOMPARE(shapeOf(UnitState::InProgress), Shape::HalfDisc);
        QCOMPARE(shapeOf(UnitState::Ready), Shape::Diamond);
        QCOMPARE(shapeOf(UnitState::SignedOff), Shape::Disc);
        QCOMPARE(shapeOf(UnitState::Returned), Shape::Triangle);
        QCOMPARE(shapeOf(UnitState::Verified), Shape::Shield);
        QCOMPARE(shapeOf(UnitState::Withdrawn), Shape::None);
        QCOMPARE(shapeOf(RuleState::Planned, false), Shape::Planned);
        QCOMPARE(shapeOf(RuleState::Planned, true), Shape::HalfDisc);
        QCOMPARE(shapeOf(RuleState::Short), Shape::HalfDisc);
        QCOMPARE(shapeOf(RuleState::Verified), Shape::Shield);
    }
};

QTEST_GUILESS_MAIN(TestSteps)
#include "test_steps.moc"
