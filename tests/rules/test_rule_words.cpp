// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "rules/words.h"
#include "support/qualificationbuilder.h"

#include <QTest>

using namespace attest::catalogue;
using namespace attest::rules;
using namespace attest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Level entry3() { return *Level::fromText(u"E3"_s); }

Qualification award()
{
    return QualificationBuilder()
        .group(u"M"_s, u"Foundations"_s, true)
        .group(u"B"_s, u"Delivery"_s)
        .group(u"C"_s, u"Handling Problems"_s)
        .unit(u"301"_s, 3, 6, u"M"_s)
        .unit(u"302"_s, 3, 6, u"M"_s)
        .unit(u"311"_s, 3, 10, u"C"_s)
        .unit(u"308"_s, 3, 6, u"B"_s)
        .unit(u"201"_s, 2, 1, u"B"_s)
        .total(20)
        .leastCredits(u"LEVEL-3"_s, 22, atLevel(3))
        .all(u"MAND"_s, inGroups({u"M"_s}))
        .leastUnits(u"GROUP-B"_s, 1, inGroups({u"B"_s}))
        .leastUnits(u"MIN-UNITS"_s, 4, {})
        .build();
}

std::vector<Holding> holdings(const QStringList &units)
{
    std::vector<Holding> held;
    for (const QString &unit : units)
        held.push_back({unit, Source::Assessed});
    return held;
}

QString missingOf(const Qualification &qualification, const QStringList &held, const QString &rule)
{
    const Evaluation found = evaluate(qualification, holdings(held));
    return missing(qualification, found, *found.rule(rule));
}

} // namespace

class TestRuleWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void allOf_data();
    void allOf();
    void shortfalls_data();
    void shortfalls();
    void missingInWords_data();
    void missingInWords();
    void missingFromManySmallUnits_data();
    void missingFromManySmallUnits();
    void fillings();
};

void TestRuleWords::sentences_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("shortName");
    const auto row = [](const char *name, RuleKind kind, Measure measure, int amount,
                        const UnitFilter &filter, const QString &statement, const QString &shortName) {
        QTest::newRow(name) << Rule{u"X"_s, kind, measure, amount, filter, {}} << statement << shortName;
    };
    const auto least = RuleKind::AtLeast;
    const auto most = RuleKind::AtMost;
    const auto credits = Measure::Credits;
    const auto units = Measure::Units;
    const QStringList three{u"112"_s, u"113"_s, u"114"_s};
    row("total", least, credits, 42, {}, u"At least 42 credits"_s, u"42 credits"_s);
    row("one credit", least, credits, 1, {}, u"At least 1 credit"_s, u"1 credit"_s);
    row("level", least, credits, 22, atLevel(3), u"At least 22 credits at level 3"_s, u"Level 3 credits"_s);
    row("entry level", least, credits, 4, {{entry3()}, {}, {}}, u"At least 4 credits at Entry 3"_s,
        u"Entry 3 credits"_s);
    row("levels", least, credits, 4, {{Level(3), Level(4)}, {}, {}},
        u"At least 4 credits at level 3 or level 4"_s, u"Level 3 or level 4 credits"_s);
    row("level, units", least, units, 2, atLevel(3), u"At least 2 units at level 3"_s, u"Level 3 units"_s);
    row("group", least, units, 1, inGroups({u"B"_s}), u"At least 1 unit from Delivery"_s, u"Delivery"_s);
    row("group, more", least, units, 2, inGroups({u"C"_s}), u"At least 2 units from Handling Problems"_s,
        u"Handling Problems"_s);
    row("group credits", least, credits, 9, inGroups({u"B"_s, u"C"_s}),
        u"At least 9 credits from Delivery or Handling Problems"_s,
        u"9 credits from Delivery or Handling Problems"_s);
    row("group without a title", least, units, 1, inGroups({u"Q"_s}), u"At least 1 unit from Group Q"_s,
        u"Group Q"_s);
    row("number of units", least, units, 5, {}, u"At least 5 units"_s, u"5 units"_s);
    row("credits of a list", least, credits, 4, ofUnits(three),
        u"At least 4 credits from units 112, 113 and 114"_s, u"4 credits from units 112, 113 and 114"_s);
    row("one of a list", least, units, 1, ofUnits(three), u"At least 1 of units 112, 113 and 114"_s,
        u"At least 1 of units 112, 113 and 114"_s);
    row("limit", most, units, 2, ofUnits(three), u"At most 2 of units 112, 113 and 114"_s,
        u"At most 2 of units 112, 113 and 114"_s);
    row("cap", most, credits, 6, atLevelInGroups(2, {u"B"_s}),
        u"At most 6 credits at level 2 from Delivery"_s, u"At most 6 credits at level 2 from Delivery"_s);
    row("cap on one unit", most, credits, 1, ofUnits({u"112"_s}), u"At most 1 credit from unit 112"_s,
        u"At most 1 credit from unit 112"_s);
    row("limit of one", most, units, 1, atLevel(2), u"At most 1 unit at level 2"_s,
        u"At most 1 unit at level 2"_s);
    row("bar", RuleKind::Bar, units, 0, ofUnits({u"212"_s, u"220"_s}),
        u"Only one of units 212 and 220 counts"_s, u"212 or 220"_s);
}

void TestRuleWords::sentences()
{
    QFETCH(Rule, rule);
    QTEST(statement(award(), rule), "statement");
    QTEST(shortName(award(), rule), "shortName");
}

void TestRuleWords::allOf_data()
{
    QTest::addColumn<int>("mandatory"); // how many of the three units are
    QTest::addColumn<QStringList>("units");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("shortName");
    const QStringList one{u"1"_s};
    const QStringList two{u"1"_s, u"2"_s};
    const QStringList three{u"1"_s, u"2"_s, u"3"_s};
    QTest::newRow("one") << 1 << one << u"The mandatory unit: 1"_s << u"Mandatory unit"_s;
    QTest::newRow("two") << 2 << two << u"Both mandatory units: 1 and 2"_s << u"Mandatory units"_s;
    QTest::newRow("three") << 3 << three << u"All 3 mandatory units: 1, 2 and 3"_s << u"Mandatory units"_s;
    QTest::newRow("one of two") << 2 << one << u"Unit 1"_s << u"Unit 1"_s;
    QTest::newRow("two of three") << 3 << two << u"Both units: 1 and 2"_s << u"Units 1 and 2"_s;
    QTest::newRow("beyond") << 2 << three << u"All 3 units: 1, 2 and 3"_s << u"Units 1, 2 and 3"_s;
}

void TestRuleWords::allOf()
{
    QFETCH(int, mandatory);
    QFETCH(QStringList, units);
    QualificationBuilder builder;
    builder.group(u"M"_s, u"Mandatory"_s, true).group(u"A"_s, u"Optional"_s);
    for (int i = 1; i <= 3; ++i)
        builder.unit(QString::number(i), 1, 1, i <= mandatory ? u"M"_s : u"A"_s);
    const Qualification qualification = builder.all(u"MAND"_s, ofUnits(units)).build();
    QTEST(statement(qualification, qualification.rules.front()), "statement");
    QTEST(shortName(qualification, qualification.rules.front()), "shortName");
}

void TestRuleWords::shortfalls_data()
{
    QTest::addColumn<QStringList>("held");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("words");
    const QStringList none;
    const QStringList mandatory{u"301"_s, u"302"_s};
    QTest::newRow("met") << mandatory << u"MAND"_s << QString();
    QTest::newRow("a mandatory unit") << QStringList{u"302"_s} << u"MAND"_s << u"301 to go"_s;
    QTest::newRow("mandatory units") << none << u"MAND"_s << u"301 and 302 to go"_s;
    QTest::newRow("credits, no single unit") << none << u"TOTAL"_s << u"20 to go"_s;
    QTest::newRow("credits, nearest single unit")
        << QStringList{u"301"_s, u"302"_s, u"201"_s} << u"TOTAL"_s << u"7 to go, for instance 311"_s;
    QTest::newRow("the one with least to spare")
        << QStringList{u"301"_s, u"311"_s} << u"TOTAL"_s << u"4 to go, for instance 302"_s;
    QTest::newRow("one unit") << mandatory << u"GROUP-B"_s << u"1 unit to go, for instance 308"_s;
    QTest::newRow("several units") << mandatory << u"MIN-UNITS"_s << u"2 units to go"_s;
}

void TestRuleWords::shortfalls()
{
    QFETCH(QStringList, held);
    QFETCH(QString, rule);
    const Qualification qualification = award();
    QTEST(shortfall(qualification, *evaluate(qualification, holdings(held)).rule(rule)), "words");
}

void TestRuleWords::missingInWords_data()
{
    QTest::addColumn<QStringList>("held");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("words");
    const QStringList none;
    const QStringList mandatory{u"301"_s, u"302"_s};
    QTest::newRow("met") << mandatory << u"MAND"_s << QString();
    QTest::newRow("a mandatory unit") << QStringList{u"302"_s} << u"MAND"_s << u"unit 301"_s;
    QTest::newRow("mandatory units") << none << u"MAND"_s << u"units 301 and 302"_s;
    QTest::newRow("credits") << QStringList{u"301"_s, u"302"_s, u"201"_s} << u"TOTAL"_s
                             << u"7 more credits, for instance 311"_s;
    QTest::newRow("level") << mandatory << u"LEVEL-3"_s << u"10 more credits at level 3, for instance 311"_s;
    QTest::newRow("beyond what is needed anyway")
        << QStringList{u"302"_s, u"308"_s} << u"TOTAL"_s
        << u"8 more credits (6 of them from unit 301, which is needed anyway), for instance 311"_s;
    QTest::newRow("beyond what are needed anyway")
        << none << u"TOTAL"_s
        << u"20 more credits (12 of them from units 301 and 302, which are needed anyway), for instance 311"_s;
    QTest::newRow("what is needed anyway is enough")
        << QStringList{u"302"_s, u"311"_s} << u"TOTAL"_s << u"4 more credits, which unit 301 brings"_s;
    // Of two equals the first is the one that helps other rules as well: level 3.
    QTest::newRow("one unit") << mandatory << u"GROUP-B"_s
                              << u"1 more unit from Delivery, for instance 308 or 201"_s;
    QTest::newRow("several units") << mandatory << u"MIN-UNITS"_s
                                   << u"2 more units, for instance 311 and 308 together"_s;
}

void TestRuleWords::missingInWords()
{
    QFETCH(QStringList, held);
    QFETCH(QString, rule);
    QTEST(missingOf(award(), held, rule), "words");
}

/// Small units: three of them together, too many to name, one of a list, and none at all.
void TestRuleWords::missingFromManySmallUnits_data()
{
    QTest::addColumn<QStringList>("held");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("words");
    const QStringList some{u"1"_s, u"2"_s, u"3"_s, u"8"_s};
    QTest::newRow("three together") << some << u"TOTAL"_s
                                    << u"5 more credits, for instance 4, 5 and 6 together"_s;
    QTest::newRow("more than three") << QStringList{u"8"_s} << u"TOTAL"_s
                                     << u"11 more credits, for instance 3 or 4 to begin with"_s;
    QTest::newRow("of a list") << some << u"LIST"_s << u"1 more of units 3, 4 and 5, for instance 4 or 5"_s;
    // 6 is barred with 7, which is held though it does not count.
    QTest::newRow("not what a unit held bars")
        << QStringList{u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"1"_s, u"7"_s, u"8"_s} << u"TOTAL"_s
        << u"1 more credit, which no other unit can bring beside those held"_s;
    QTest::newRow("a unit held falls out")
        << QStringList{u"9"_s} << u"NEEDED"_s << u"unit 8, though with 8 a unit held no longer counts"_s;
}

void TestRuleWords::missingFromManySmallUnits()
{
    QFETCH(QStringList, held);
    QFETCH(QString, rule);
    QualificationBuilder builder;
    builder.group(u"A"_s, u"Optional"_s);
    for (int i = 1; i <= 6; ++i)
        builder.unit(QString::number(i), 2, 2, u"A"_s);
    builder.unit(u"7"_s, 2, 1, u"A"_s).unit(u"8"_s, 2, 1, u"A"_s).unit(u"9"_s, 2, 0, u"A"_s);
    builder.total(12).leastUnits(u"LIST"_s, 2, ofUnits({u"3"_s, u"4"_s, u"5"_s}));
    builder.all(u"NEEDED"_s, ofUnits({u"8"_s})).bar(u"7"_s, u"8"_s).bar(u"6"_s, u"7"_s).bar(u"8"_s, u"9"_s);
    QTEST(missingOf(builder.build(), held, rule), "words");
}

void TestRuleWords::fillings()
{
    const Qualification qualification = award();
    const Evaluation found =
        evaluate(qualification, holdings({u"301"_s, u"302"_s, u"201"_s}), {u"MIN-UNITS"_s});
    const auto words = [&found](const QString &id) { return filling(*found.rule(id)); };
    QCOMPARE(words(u"TOTAL"_s), u"13 credits from 301, 302 and 201"_s);
    QCOMPARE(words(u"MAND"_s), u"301 and 302"_s);
    QCOMPARE(words(u"GROUP-B"_s), u"201"_s);
    QCOMPARE(words(u"MIN-UNITS"_s), u"met by an exemption"_s);
    QCOMPARE(filling(*evaluate(qualification, {}).rule(u"TOTAL"_s)), QString());
    const Qualification barred =
        QualificationBuilder().unit(u"1"_s, 1, 1).unit(u"2"_s, 1, 1).bar(u"1"_s, u"2"_s).build();
    QCOMPARE(filling(evaluate(barred, holdings({u"1"_s})).rules.front()), QString());
}

QTEST_GUILESS_MAIN(TestRuleWords)
#include "test_rule_words.moc"
