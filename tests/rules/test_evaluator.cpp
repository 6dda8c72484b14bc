// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "rules/evaluator.h"
#include "support/qualificationbuilder.h"

#include <QTest>

using namespace attest::catalogue;
using namespace attest::rules;
using namespace attest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList list(const QString &numbers) { return numbers.split(u' ', Qt::SkipEmptyParts); }

std::vector<Holding> holding(const QString &numbers)
{
    std::vector<Holding> held;
    for (const QString &number : list(numbers))
        held.push_back({number, Source::Assessed});
    return held;
}

/// A diploma in small: 11 credits, 6 at level 3, two mandatory units, one unit from each of two groups.
QualificationBuilder diploma()
{
    return QualificationBuilder()
        .group(u"M"_s, u"Mandatory"_s, true)
        .group(u"A"_s, u"Impression"_s)
        .group(u"B"_s, u"Delivery"_s)
        .unit(u"301"_s, 3, 2, u"M"_s)
        .unit(u"302"_s, 3, 2, u"M"_s)
        .unit(u"201"_s, 2, 3, u"A"_s)
        .unit(u"303"_s, 3, 2, u"A"_s)
        .unit(u"202"_s, 2, 3, u"B"_s)
        .unit(u"304"_s, 3, 2, u"B"_s)
        .total(11)
        .leastCredits(u"LEVEL-3"_s, 6, atLevel(3))
        .all(u"MAND"_s, inGroups({u"M"_s}))
        .leastUnits(u"GROUP-A"_s, 1, inGroups({u"A"_s}))
        .leastUnits(u"GROUP-B"_s, 1, inGroups({u"B"_s}));
}

/// Units 1 to `count` of one credit each at level 1, under whatever the test adds.
QualificationBuilder plain(int count)
{
    QualificationBuilder builder;
    for (int i = 1; i <= count; ++i)
        builder.unit(QString::number(i), 1, 1);
    return builder;
}

QStringList unmet(const Evaluation &evaluation)
{
    QStringList ids;
    for (const RuleResult &result : evaluation.rules) {
        if (!result.met)
            ids.append(result.id);
    }
    return ids;
}

} // namespace

class TestEvaluator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rulesAreMetOrNot_data();
    void rulesAreMetOrNot();
    void everyAnswerCarriesItsProof();
    void whatCouldSupplyFitsBesideWhatCounts();
    void bars_data();
    void bars();
    void conflictsAreNamedOnceAndAscending();
    void barAgainstAnUnknownUnitIsANote();
    void limitsAndCaps_data();
    void limitsAndCaps();
    void ties_data();
    void ties();
    void unmetRulesDecideBeforeCredits();
    void unknownAndRepeatedHoldingsAreIgnored();
    void exemptedRulesCountAsMet();
    void exemptionDoesNotLiftAMaximum();
    void levelTotalsAscendFromEntry();
    void unitsWithoutCreditCountAsUnits();
    void noUnitsAndNoRules();
    void levelsAreExact();
};

void TestEvaluator::rulesAreMetOrNot_data()
{
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("unmet");
    QTest::addColumn<int>("credits");
    QTest::newRow("nothing") << QString() << u"TOTAL LEVEL-3 MAND GROUP-A GROUP-B"_s << 0;
    QTest::newRow("one credit short") << u"301 302 201 202"_s << u"TOTAL LEVEL-3"_s << 10;
    QTest::newRow("exactly the level credits") << u"301 302 201 304"_s << u"TOTAL"_s << 9;
    QTest::newRow("exactly the total") << u"301 302 201 303 304"_s << QString() << 11;
    QTest::newRow("pass") << u"301 302 201 202 303"_s << QString() << 12;
    QTest::newRow("a mandatory unit short") << u"301 201 202 303 304"_s << u"MAND"_s << 12;
    QTest::newRow("a group short") << u"301 302 201 303"_s << u"TOTAL GROUP-B"_s << 9;
    QTest::newRow("everything") << u"301 302 201 202 303 304"_s << QString() << 14;
}

void TestEvaluator::rulesAreMetOrNot()
{
    QFETCH(QString, held);
    QFETCH(QString, unmet);
    QFETCH(int, credits);
    const Evaluation found = evaluate(diploma().build(), holding(held));
    QCOMPARE(::unmet(found), list(unmet));
    QCOMPARE(found.complete, unmet.isEmpty());
    QCOMPARE(found.credits, credits);
    QVERIFY(found.surplus.isEmpty());
    QCOMPARE(found.counted.size(), list(held).size());
}

void TestEvaluator::everyAnswerCarriesItsProof()
{
    const Evaluation found = evaluate(diploma().build(), holding(u"304 301 201"_s));
    QCOMPARE(found.counted, list(u"301 201 304"_s)); // the order of the document
    QCOMPARE(found.rules.size(), size_t{5});

    const RuleResult *mandatory = found.rule(u"MAND"_s);
    QVERIFY(mandatory);
    QCOMPARE(mandatory->kind, RuleKind::All);
    QCOMPARE(mandatory->have, 1);
    QCOMPARE(mandatory->need, 2);
    QCOMPARE(mandatory->filledBy, list(u"301"_s));
    QCOMPARE(mandatory->couldSupply, list(u"302"_s));

    const RuleResult *level = found.rule(u"LEVEL-3"_s);
    QCOMPARE(level->have, 4);
    QCOMPARE(level->need, 6);
    QCOMPARE(level->filledBy, list(u"301 304"_s));
    QCOMPARE(level->couldSupply, list(u"302 303"_s));

    const RuleResult *group = found.rule(u"GROUP-A"_s);
    QVERIFY(group->met);
    QCOMPARE(group->filledBy, list(u"201"_s));
    QVERIFY(group->couldSupply.isEmpty());
    QVERIFY(!found.rule(u"GROUP-Z"_s));
}

void TestEvaluator::whatCouldSupplyFitsBesideWhatCounts()
{
    const Qualification qualification =
        plain(6).bar(u"1"_s, u"2"_s).mostUnits(u"LIMIT"_s, 1, ofUnits(list(u"3 4 5"_s))).total(6).build();
    const Evaluation found = evaluate(qualification, holding(u"1 3"_s));
    QCOMPARE(found.rule(u"TOTAL"_s)->couldSupply, list(u"6"_s));
    QCOMPARE(evaluate(qualification, holding(u"6"_s)).rule(u"TOTAL"_s)->couldSupply, list(u"1 2 3 4 5"_s));
}

void TestEvaluator::bars_data()
{
    QTest::addColumn<QString>("pairs"); // "12" bars 1 with 2
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("counted");
    QTest::newRow("one side held") << u"12"_s << u"2 3"_s << u"2 3"_s;
    QTest::newRow("both held") << u"12"_s << u"1 2 3"_s << u"1 3"_s;
    QTest::newRow("printed on both sides") << u"12 21"_s << u"1 2 3"_s << u"1 3"_s;
    QTest::newRow("chain of three: the ends") << u"12 23"_s << u"1 2 3"_s << u"1 3"_s;
    QTest::newRow("chain of four") << u"12 23 34"_s << u"1 2 3 4"_s << u"1 3"_s;
    QTest::newRow("chain of five") << u"12 23 34 45"_s << u"1 2 3 4 5"_s << u"1 3 5"_s;
    QTest::newRow("star: all but the middle") << u"21 23 24"_s << u"1 2 3 4"_s << u"1 3 4"_s;
    QTest::newRow("triangle") << u"12 23 13"_s << u"1 2 3 4"_s << u"1 4"_s;
    QTest::newRow("ring of five") << u"12 23 34 45 15"_s << u"1 2 3 4 5"_s << u"1 3"_s;
}

void TestEvaluator::bars()
{
    QFETCH(QString, pairs);
    QFETCH(QString, held);
    QFETCH(QString, counted);
    QualificationBuilder builder = plain(5);
    for (const QString &pair : list(pairs))
        builder.bar(pair.left(1), pair.right(1));
    const Evaluation found = evaluate(builder.build(), holding(held));
    QCOMPARE(found.counted, list(counted));
    QStringList surplus = list(held);
    for (const QString &unit : list(counted))
        surplus.removeAll(unit);
    QCOMPARE(found.surplus, surplus);
    QVERIFY(found.complete); // a bar is never unmet: holding both spoils nothing
}

void TestEvaluator::conflictsAreNamedOnceAndAscending()
{
    const Qualification qualification =
        plain(12).bar(u"10"_s, u"9"_s).bar(u"4"_s, u"2"_s).bar(u"2"_s, u"4"_s).bar(u"2"_s, u"11"_s).build();
    using Pair = std::pair<QString, QString>;
    const Evaluation found = evaluate(qualification, holding(u"2 4 9 10"_s));
    QCOMPARE(found.conflicts, (std::vector<Pair>{{u"2"_s, u"4"_s}, {u"9"_s, u"10"_s}}));
    const RuleResult *bar = found.rule(u"BAR-10-9"_s);
    QCOMPARE(bar->have, 1);
    QCOMPARE(bar->need, 1);
    QCOMPARE(bar->measure, Measure::Units);
    QVERIFY(bar->met);
}

void TestEvaluator::barAgainstAnUnknownUnitIsANote()
{
    const Evaluation found = evaluate(plain(2).bar(u"1"_s, u"116"_s).build(), holding(u"1 2 116"_s));
    QCOMPARE(found.counted, list(u"1 2"_s));
    QVERIFY(found.conflicts.empty());
}

void TestEvaluator::limitsAndCaps_data()
{
    QTest::addColumn<int>("limit"); // units of 112 113 114
    QTest::addColumn<int>("cap"); // level 2 credits in group B
    QTest::addColumn<QString>("counted");
    QTest::newRow("neither in the way") << 3 << 13 << u"112 113 114 218 226 227"_s;
    QTest::newRow("limit of two: most credits") << 2 << 13 << u"113 114 218 226 227"_s;
    QTest::newRow("limit of one") << 1 << 13 << u"114 218 226 227"_s;
    QTest::newRow("limit of none") << 0 << 13 << u"218 226 227"_s;
    QTest::newRow("cap of 12: 5 and 4, not 13") << 3 << 12 << u"112 113 114 218 226"_s;
    QTest::newRow("cap of 8: whole units, 4 and 4") << 3 << 8 << u"112 113 114 226 227"_s;
    QTest::newRow("cap of 6: one unit fits") << 3 << 6 << u"112 113 114 218"_s;
    QTest::newRow("cap of 3: none fits") << 3 << 3 << u"112 113 114"_s;
    QTest::newRow("both") << 2 << 6 << u"113 114 218"_s;
    QTest::newRow("an amount below nothing is nothing") << -1 << -1 << QString();
}

void TestEvaluator::limitsAndCaps()
{
    QFETCH(int, limit);
    QFETCH(int, cap);
    QFETCH(QString, counted);
    const Qualification qualification = QualificationBuilder()
                                            .unit(u"112"_s, 1, 1, u"C"_s)
                                            .unit(u"113"_s, 1, 2, u"C"_s)
                                            .unit(u"114"_s, 1, 3, u"C"_s)
                                            .unit(u"218"_s, 2, 5, u"B"_s)
                                            .unit(u"226"_s, 2, 4, u"B"_s)
                                            .unit(u"227"_s, 2, 4, u"B"_s)
                                            .mostUnits(u"LIMIT"_s, limit, ofUnits(list(u"112 113 114"_s)))
                                            .mostCredits(u"CAP-L2"_s, cap, atLevelInGroups(2, {u"B"_s}))
                                            .build();
    const Evaluation found = evaluate(qualification, holding(u"112 113 114 218 226 227"_s));
    QCOMPARE(found.counted, list(counted));
    QVERIFY(found.complete); // a maximum is never unmet either
    QCOMPARE(found.rule(u"LIMIT"_s)->need, std::max(limit, 0));
    QVERIFY(found.rule(u"CAP-L2"_s)->have <= std::max(cap, 0));
}

void TestEvaluator::ties_data()
{
    QTest::addColumn<QString>("pairs");
    QTest::addColumn<QString>("counted");
    // Units: number/level/credit. A rule names level 2.
    QTest::newRow("credits first") << u"101-202"_s << u"101"_s; // 4 against 3
    QTest::newRow("then the named level") << u"103-203"_s << u"203"_s; // 3 at level 1, 3 at level 2
    QTest::newRow("then more units") << u"204-104 204-105"_s
                                     << u"104 105"_s; // 2+0 against 2 at another level
    QTest::newRow("then text order") << u"301-302"_s << u"301"_s;
    QTest::newRow("text order, not number order") << u"1000-301"_s << u"1000"_s;
}

void TestEvaluator::ties()
{
    QFETCH(QString, pairs);
    QFETCH(QString, counted);
    QualificationBuilder builder;
    builder.unit(u"302"_s, 3, 1)
        .unit(u"301"_s, 3, 1)
        .unit(u"1000"_s, 3, 1)
        .unit(u"101"_s, 1, 4)
        .unit(u"202"_s, 2, 3)
        .unit(u"103"_s, 1, 3)
        .unit(u"203"_s, 2, 3)
        .unit(u"204"_s, 1, 2)
        .unit(u"104"_s, 1, 2)
        .unit(u"105"_s, 1, 0)
        .leastCredits(u"LEVEL-2"_s, 0, atLevel(2))
        .leastCredits(u"LEVEL-1"_s, 0, atLevel(1)); // names a level too, but later: it has no say
    QStringList held;
    for (const QString &pair : list(pairs)) {
        builder.bar(pair.section(u'-', 0, 0), pair.section(u'-', 1));
        held += pair.split(u'-');
    }
    QCOMPARE(evaluate(builder.build(), holding(held.join(u' '))).counted, list(counted));
}

void TestEvaluator::unmetRulesDecideBeforeCredits()
{
    const Qualification qualification = QualificationBuilder()
                                            .unit(u"101"_s, 1, 9)
                                            .unit(u"201"_s, 2, 1, u"A"_s)
                                            .bar(u"101"_s, u"201"_s)
                                            .leastUnits(u"GROUP-A"_s, 1, inGroups({u"A"_s}))
                                            .build();
    const Evaluation found = evaluate(qualification, holding(u"101 201"_s));
    QVERIFY(found.complete);
    QCOMPARE(found.counted, list(u"201"_s));
    QCOMPARE(found.surplus, list(u"101"_s));
    // Once the rule is met without it, or cannot be met at all, credits decide.
    QCOMPARE(evaluate(qualification, holding(u"101 201"_s), {u"GROUP-A"_s}).counted, list(u"101"_s));
}

void TestEvaluator::unknownAndRepeatedHoldingsAreIgnored()
{
    const Evaluation found = evaluate(diploma().build(),
                                      {{u"301"_s, Source::Assessed},
                                       {u"999"_s, Source::Assessed},
                                       {u"301"_s, Source::CreditTransfer},
                                       {QString(), Source::OutsideResult}});
    QCOMPARE(found.counted, list(u"301"_s));
    QVERIFY(found.surplus.isEmpty());
    QCOMPARE(found.credits, 2);
}

void TestEvaluator::exemptedRulesCountAsMet()
{
    const Qualification qualification = diploma().build();
    const std::vector<Holding> held = holding(u"301 302 201 303 304"_s);
    const Evaluation without = evaluate(qualification, holding(u"301 201 202 303 304"_s));
    QCOMPARE(unmet(without), list(u"MAND"_s));
    const Evaluation with =
        evaluate(qualification, holding(u"301 201 202 303 304"_s), {u"MAND"_s, u"NO-SUCH"_s});
    QVERIFY(with.complete);
    QVERIFY(with.rule(u"MAND"_s)->exempted);
    QVERIFY(with.rule(u"MAND"_s)->met);
    QCOMPARE(with.rule(u"MAND"_s)->have, 1); // the exemption gives no credit and no unit
    QVERIFY(with.rule(u"MAND"_s)->couldSupply.isEmpty());
    // A rule met by itself is not met because of an exemption.
    QVERIFY(!evaluate(qualification, held, {u"MAND"_s}).rule(u"MAND"_s)->exempted);
}

void TestEvaluator::exemptionDoesNotLiftAMaximum()
{
    const Qualification qualification = plain(2).bar(u"1"_s, u"2"_s).build();
    QCOMPARE(evaluate(qualification, holding(u"1 2"_s), {u"BAR-1-2"_s}).counted, list(u"1"_s));
}

void TestEvaluator::levelTotalsAscendFromEntry()
{
    const Qualification qualification = QualificationBuilder()
                                            .unit(u"201"_s, 2, 3)
                                            .unit(u"101"_s, 1, 4)
                                            .unit(u"001"_s, *Level::fromText(u"E3"_s), 2)
                                            .unit(u"202"_s, 2, 5)
                                            .build();
    using Entry = std::pair<Level, int>;
    QCOMPARE(evaluate(qualification, holding(u"201 101 001 202"_s)).creditsByLevel,
             (std::vector<Entry>{{*Level::fromText(u"E3"_s), 2}, {Level(1), 4}, {Level(2), 8}}));
    QVERIFY(evaluate(qualification, {}).creditsByLevel.empty());
}

void TestEvaluator::unitsWithoutCreditCountAsUnits()
{
    const Qualification qualification = QualificationBuilder()
                                            .unit(u"204"_s, 2, std::nullopt)
                                            .unit(u"205"_s, 2, std::nullopt)
                                            .leastUnits(u"OPTIONAL"_s, 1, {})
                                            .mostUnits(u"LIMIT"_s, 1, {})
                                            .build();
    const Evaluation found = evaluate(qualification, holding(u"205 204"_s));
    QCOMPARE(found.counted, list(u"204"_s));
    QCOMPARE(found.surplus, list(u"205"_s));
    QVERIFY(found.complete);
    QCOMPARE(found.credits, 0);
    QVERIFY(found.creditsByLevel.empty());
}

void TestEvaluator::noUnitsAndNoRules()
{
    QVERIFY(evaluate({}, {}).complete);
    QVERIFY(evaluate({}, holding(u"301"_s)).counted.isEmpty());
}

void TestEvaluator::levelsAreExact()
{
    const Qualification qualification = QualificationBuilder()
                                            .unit(u"301"_s, 3, 5)
                                            .unit(u"401"_s, 4, 5)
                                            .leastCredits(u"LEVEL-3"_s, 6, atLevel(3))
                                            .build();
    const Evaluation found = evaluate(qualification, holding(u"301 401"_s));
    QCOMPARE(found.rule(u"LEVEL-3"_s)->have, 5);
    QVERIFY(!found.complete);
}

QTEST_GUILESS_MAIN(TestEvaluator)
#include "test_evaluator.moc"
