// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "planner/planner.h"
#include "rules/evaluator.h"
#include "support/qualificationbuilder.h"

#include <QTest>

using namespace attest;
using namespace attest::planner;
using attest::catalogue::Measure;
using attest::catalogue::Qualification;
using attest::catalogue::RuleKind;
using attest::test::QualificationBuilder;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two groups, a bar, a limit; 10 credits, one unit of B, at most one of 203 and 204, 201 or 202.
Qualification small()
{
    Qualification made = QualificationBuilder()
                             .group(u"M"_s, u"Mandatory"_s, true)
                             .group(u"A"_s, u"Impression"_s)
                             .group(u"B"_s, u"Delivery"_s)
                             .unit(u"101"_s, 1, 2, u"M"_s)
                             .unit(u"201"_s, 2, 4, u"A"_s)
                             .unit(u"202"_s, 2, 4, u"A"_s)
                             .unit(u"203"_s, 2, 3, u"B"_s)
                             .unit(u"204"_s, 2, 5, u"B"_s)
                             .unit(u"205"_s, 2, 2, u"A"_s)
                             .total(10)
                             .all(u"MAND"_s, test::inGroups({u"M"_s}))
                             .leastUnits(u"GROUP-B"_s, 1, test::inGroups({u"B"_s}))
                             .mostUnits(u"LIMIT"_s, 1, test::ofUnits({u"203"_s, u"204"_s}))
                             .bar(u"201"_s, u"202"_s)
                             .build();
    made.credits = 10;
    const int hours[]{9, 20, 18, 30, 31, 25};
    for (size_t i = 0; i < made.units.size(); ++i)
        made.units[i].glh = hours[i];
    return made;
}

Answer answer(const Qualification &qualification, const Question &question)
{
    auto planned = plan(qualification, question);
    return planned ? *std::move(planned) : Answer();
}

QStringList ids(const Answer &answer)
{
    QStringList ids;
    for (const Reason &reason : answer.because)
        ids.append(reason.id);
    return ids;
}

} // namespace

class TestPlanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachAimHasItsOwnPlan_data();
    void eachAimHasItsOwnPlan();
    void equalPlansInTextOrder();
    void achievedUnitsCostNothing();
    void achievedWinsOverExcluded();
    void aWantedUnitCountsBesideItsAchievedPartner();
    void contradictions_data();
    void contradictions();
    void theProofSpeaks();
    void exemptionsLiftMinimumsOnly();
    void unitsThatThereAreNot();
    void whatIsNotPrintedIsNotAdded();
    void nextBestPlansDiffer();
    void wideNumbers();
    void tooLargeIsSaid_data();
    void tooLargeIsSaid();
    void theLeastHours_data();
    void theLeastHours();
};

void TestPlanner::eachAimHasItsOwnPlan_data()
{
    QTest::addColumn<Minimise>("aim");
    QTest::addColumn<QStringList>("add");
    QTest::addColumn<int>("credits");
    QTest::addColumn<int>("glh");
    QTest::newRow("credits") << Minimise::Credits << QStringList{u"1"_s, u"2"_s, u"3"_s} << 10 << 70;
    QTest::newRow("units") << Minimise::Units << QStringList{u"3"_s, u"4"_s} << 13 << 45;
    QTest::newRow("glh") << Minimise::Glh << QStringList{u"4"_s, u"5"_s} << 14 << 30;
}

void TestPlanner::eachAimHasItsOwnPlan()
{
    QFETCH(Minimise, aim);
    QFETCH(QStringList, add);
    Qualification qualification = QualificationBuilder()
                                      .unit(u"1"_s, 1, 2)
                                      .unit(u"2"_s, 1, 2)
                                      .unit(u"3"_s, 1, 6)
                                      .unit(u"4"_s, 1, 7)
                                      .unit(u"5"_s, 1, 7)
                                      .total(10)
                                      .build();
    qualification.credits = 10;
    const int hours[]{20, 20, 30, 15, 15};
    for (size_t i = 0; i < qualification.units.size(); ++i)
        qualification.units[i].glh = hours[i];
    Question question;
    question.minimise = aim;
    const Answer planned = answer(qualification, question);
    QVERIFY(planned.feasible);
    QTEST(planned.add, "add");
    QTEST(planned.addCredits.value_or(-1), "credits");
    QTEST(planned.addGlh.value_or(-1), "glh");
    QCOMPARE(planned.addUnits, static_cast<int>(add.size()));
}

void TestPlanner::equalPlansInTextOrder()
{
    Qualification qualification = small();
    qualification.units[2].glh = 20; // 202 as 201
    QCOMPARE(answer(qualification, {}).add, (QStringList{u"101"_s, u"201"_s, u"204"_s}));
}

void TestPlanner::achievedUnitsCostNothing()
{
    Question question;
    question.achieved = {u"101"_s, u"201"_s, u"205"_s};
    const Answer planned = answer(small(), question);
    QCOMPARE(planned.add, QStringList{u"203"_s});
    QCOMPARE(planned.addCredits, std::optional(3));
    question.achieved.append(u"203"_s);
    const Answer nothing = answer(small(), question);
    QVERIFY(nothing.feasible);
    QVERIFY(nothing.add.isEmpty());
    QCOMPARE(nothing.addCredits, std::optional(0));
    QCOMPARE(nothing.addGlh, std::optional(0));
}

void TestPlanner::achievedWinsOverExcluded()
{
    Question question;
    question.achieved = {u"101"_s};
    question.excluded = {u"101"_s, u"202"_s};
    const Answer planned = answer(small(), question);
    QCOMPARE(planned.add, (QStringList{u"201"_s, u"204"_s}));
}

void TestPlanner::aWantedUnitCountsBesideItsAchievedPartner()
{
    Question question;
    question.achieved = {u"101"_s, u"201"_s};
    question.wanted = {u"202"_s};
    QCOMPARE(answer(small(), question).add, (QStringList{u"202"_s, u"204"_s}));
    // Both achieved: whichever counts, nothing of them is added.
    question.achieved.append(u"202"_s);
    QCOMPARE(answer(small(), question).add, QStringList{u"204"_s});
}

void TestPlanner::contradictions_data()
{
    QTest::addColumn<QStringList>("excluded");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QStringList>("because");
    const QStringList none;
    QTest::newRow("mandatory") << QStringList{u"101"_s} << none << QStringList{u"MAND"_s, u"101"_s};
    QTest::newRow("both ways") << QStringList{u"205"_s} << QStringList{u"205"_s}
                               << QStringList{u"205"_s, u"205"_s};
    QTest::newRow("barred") << none << QStringList{u"201"_s, u"202"_s}
                            << QStringList{u"BAR-201-202"_s, u"201"_s, u"202"_s};
    QTest::newRow("limited") << none << QStringList{u"203"_s, u"204"_s}
                             << QStringList{u"LIMIT"_s, u"203"_s, u"204"_s};
    QTest::newRow("group") << QStringList{u"203"_s, u"204"_s} << none
                           << QStringList{u"GROUP-B"_s, u"203"_s, u"204"_s};
    // 20 in all, 11 of them beside the bar and the limit: 4 + 5 of 9 are lost by 204 and the bar.
    QTest::newRow("total by limit and exclusion")
        << QStringList{u"204"_s, u"205"_s} << none
        << QStringList{u"TOTAL"_s, u"BAR-201-202"_s, u"204"_s, u"205"_s};
    // The shorter of two proofs.
    QTest::newRow("shorter") << QStringList{u"101"_s, u"203"_s, u"204"_s} << none
                             << QStringList{u"MAND"_s, u"101"_s};
}

void TestPlanner::contradictions()
{
    QFETCH(QStringList, excluded);
    QFETCH(QStringList, wanted);
    Question question;
    question.excluded = excluded;
    question.wanted = wanted;
    const Answer planned = answer(small(), question);
    QVERIFY(!planned.feasible);
    QVERIFY(planned.add.isEmpty());
    QTEST(ids(planned), "because");
}

void TestPlanner::theProofSpeaks()
{
    Question question;
    question.excluded = {u"204"_s, u"205"_s};
    const Answer planned = answer(small(), question);
    QCOMPARE(planned.because.size(), size_t(4));
    QCOMPARE(planned.because[0].kind, Reason::Kind::Rule);
    QCOMPARE(planned.because[0].statement, u"At least 10 credits"_s);
    QCOMPARE(planned.because[1].kind, Reason::Kind::Bar);
    QCOMPARE(planned.because[1].statement, u"Only one of units 201 and 202 counts"_s);
    QCOMPARE(planned.because[2].kind, Reason::Kind::Exclusion);
    QCOMPARE(planned.because[2].statement, u"Unit 204 is excluded"_s);
    question.excluded = {};
    question.wanted = {u"203"_s, u"204"_s};
    const Answer wished = answer(small(), question);
    QCOMPARE(wished.because.back().kind, Reason::Kind::Wish);
    QCOMPARE(wished.because.back().statement, u"Unit 204 must count"_s);
}

void TestPlanner::exemptionsLiftMinimumsOnly()
{
    Question question;
    question.exempted = {u"GROUP-B"_s, u"LIMIT"_s, u"BAR-201-202"_s};
    question.excluded = {u"203"_s, u"204"_s};
    const Answer planned = answer(small(), question);
    QVERIFY(!planned.feasible); // 101, one of 201 and 202, and 205 are 8 credits: the bar stands
    QCOMPARE(ids(planned).first(2), (QStringList{u"TOTAL"_s, u"BAR-201-202"_s}));
    question.exempted.append(u"TOTAL"_s);
    QCOMPARE(answer(small(), question).add, QStringList{u"101"_s});
}

void TestPlanner::unitsThatThereAreNot()
{
    Question question;
    question.achieved = {u"999"_s};
    question.excluded = {u"998"_s};
    QVERIFY(answer(small(), question).feasible);
    question.wanted = {u"997"_s};
    const auto refused = plan(small(), question);
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().message.contains(u"997"_s));
    QVERIFY(!Planner(small()).nextBest(question, 2).ok());
}

void TestPlanner::whatIsNotPrintedIsNotAdded()
{
    const Qualification qualification = QualificationBuilder()
                                            .unit(u"1"_s, 2, std::nullopt)
                                            .unit(u"2"_s, 2, std::nullopt)
                                            .leastUnits(u"MIN-UNITS"_s, 1, {})
                                            .build();
    const Answer planned = answer(qualification, {});
    QCOMPARE(planned.add, QStringList{u"1"_s});
    QVERIFY(!planned.addCredits);
    QVERIFY(!planned.addGlh);
    QCOMPARE(planned.addUnits, 1);
}

void TestPlanner::nextBestPlansDiffer()
{
    const Qualification qualification = small();
    const auto plans = Planner(qualification).nextBest({}, 3);
    QVERIFY(plans.ok());
    QCOMPARE(plans->size(), size_t(3));
    QCOMPARE(plans->at(0).add, answer(qualification, {}).add);
    QCOMPARE(plans->at(1).add, (QStringList{u"101"_s, u"201"_s, u"204"_s}));
    QVERIFY(*plans->at(2).addCredits >= *plans->at(1).addCredits);
    QVERIFY(Planner(qualification).nextBest({}, 0)->empty());
    Question impossible;
    impossible.excluded = {u"101"_s};
    QVERIFY(Planner(qualification).nextBest(impossible, 3)->empty());
    impossible.wanted = {u"101"_s};
    QVERIFY(Planner(qualification).nextBest(impossible, 3)->empty());
}

/// Costs that no longer fit into the narrow cells of the table.
void TestPlanner::wideNumbers()
{
    Qualification qualification = small();
    for (catalogue::Unit &unit : qualification.units)
        unit.glh = *unit.glh * 10'000'000;
    Question question;
    for (const Minimise aim : {Minimise::Credits, Minimise::Units, Minimise::Glh}) {
        question.minimise = aim;
        const Answer planned = answer(qualification, question);
        QCOMPARE(planned.add, (QStringList{u"101"_s, u"202"_s, u"204"_s}));
    }
}

void TestPlanner::tooLargeIsSaid_data()
{
    QTest::addColumn<int>("credit");
    QTest::addColumn<int>("need");
    QTest::newRow("more cells than memory") << 900'001 << 1'350'000;
    QTest::newRow("more credits than can be told apart") << 2'000'000'000 << 2'100'000'000;
}

void TestPlanner::tooLargeIsSaid()
{
    QFETCH(int, credit);
    QFETCH(int, need);
    QualificationBuilder builder;
    for (int i = 0; i < 12; ++i)
        builder.unit(QString::number(101 + i), 1 + i % 2, credit + i);
    const Qualification qualification = builder.total(credit == 900'001 ? 5'000'000 : 7)
                                            .leastCredits(u"LEVEL-2"_s, need, test::atLevel(2))
                                            .build();
    const auto refused = plan(qualification, {});
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().message.contains(u"too large"_s));
    QVERIFY(!Planner(qualification).nextBest({}, 2).ok());
}

/// The least that a complete selection takes is what the document prints; 3411-03 prints 106, which is what
/// its units sum to when 309 has the hours that it has elsewhere.
void TestPlanner::theLeastHours_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<bool>("asPrinted");
    QTest::newRow("4430-03") << 279 << true;
    QTest::newRow("3411-02") << 93 << true;
    QTest::newRow("2794-02") << 201 << true;
    QTest::newRow("3411-03") << 100 << false;
}

void TestPlanner::theLeastHours()
{
    QFETCH(int, hours);
    QFETCH(bool, asPrinted);
    const auto shipped = catalogue::Catalogue::shipped();
    QVERIFY(shipped.ok());
    const auto qualification = shipped->find(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(qualification.ok());
    Question question;
    question.minimise = Minimise::Glh;
    const Answer planned = answer(**qualification, question);
    QCOMPARE(planned.addGlh.value_or(-1), hours);
    QCOMPARE((*qualification)->glh == planned.addGlh, asPrinted);
    std::vector<rules::Holding> held;
    for (const QString &number : planned.add)
        held.push_back({number});
    QVERIFY(rules::evaluate(**qualification, held).complete);
}

QTEST_GUILESS_MAIN(TestPlanner)
#include "test_planner.moc"
