// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/unit.h"

#include <QTest>

using namespace attest::catalogue;
using namespace Qt::Literals::StringLiterals;

namespace {

Unit described()
{
    Unit unit;
    unit.number = u"308"_s;
    Outcome performance;
    performance.code = u"1"_s;
    performance.criteria = {{u"1.1"_s, {}}, {u"1.2"_s, {}}};
    Outcome knowledge;
    knowledge.code = u"2"_s;
    knowledge.kind = OutcomeKind::Knowledge;
    knowledge.criteria = {{u"2.1"_s, {}}};
    unit.outcomes = {performance, knowledge};

    Requirement note;
    note.code = u"1"_s;
    note.kind = RequirementKind::Note;
    Requirement single;
    single.code = u"2"_s;
    single.needed = 1;
    single.parts = {{u"2"_s, {}}};
    Requirement twoOfThree;
    twoOfThree.code = u"3"_s;
    twoOfThree.needed = 2;
    twoOfThree.parts = {{u"3a"_s, {}}, {u"3b"_s, {}}, {u"3c"_s, {}}};
    unit.requirements = {note, single, twoOfThree};
    return unit;
}

} // namespace

class TestUnit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts()
    {
        const Unit unit = described();
        QVERIFY(unit.criteriaLoaded());
        QCOMPARE(unit.criteriaCount(), 3);
        QCOMPARE(unit.requirementsCount(), 3);
    }

    void withoutCriteriaNothingIsLoaded()
    {
        const Unit unit;
        QVERIFY(!unit.criteriaLoaded());
        QCOMPARE(unit.criteriaCount(), 0);
        QCOMPARE(unit.requirementsCount(), 0);
        QVERIFY(!unit.criterion(u"1.1"_s));
        QVERIFY(!unit.part(u"3a"_s));
    }

    void findsByCode()
    {
        const Unit unit = described();
        QCOMPARE(unit.criterion(u"2.1"_s)->code, u"2.1"_s);
        QCOMPARE(unit.outcomeOf(u"2.1"_s)->code, u"2"_s);
        QCOMPARE(unit.part(u"3b"_s)->code, u"3b"_s);
        QCOMPARE(unit.requirementOf(u"3b"_s)->code, u"3"_s);
        QCOMPARE(unit.requirementOf(u"2"_s)->code, u"2"_s);
        QVERIFY(!unit.criterion(u"2"_s));
        QVERIFY(!unit.criterion(u"3a"_s));
        QVERIFY(!unit.part(u"1.1"_s));
        QVERIFY(!unit.part(u"3"_s));
    }

    void thePrintedTitleIsTheTitleUnlessItDiffers()
    {
        Unit unit;
        unit.title = {u"Manage (D20)"_s, u"Rheoli (D20)"_s};
        QCOMPARE(unit.titleAsPrinted(), u"Manage (D20)"_s);
        unit.printed.title = u"Manage (020)"_s;
        QCOMPARE(unit.titleAsPrinted(), u"Manage (020)"_s);
    }

    void allowsWhatItsRuleNames_data()
    {
        QTest::addColumn<Setting>("setting");
        QTest::addColumn<bool>("performance");
        QTest::addColumn<bool>("knowledge");
        QTest::newRow("paid") << Setting::RealJobPaid << true << true;
        QTest::newRow("simulation") << Setting::Simulation << false << true;
        QTest::newRow("rwe") << Setting::Rwe << false << false;
    }
    void allowsWhatItsRuleNames()
    {
        QFETCH(Setting, setting);
        QFETCH(bool, performance);
        QFETCH(bool, knowledge);
        const SettingRule rule{{Setting::RealJobPaid}, {Setting::RealJobPaid, Setting::Simulation}};
        QCOMPARE(rule.allows(setting, OutcomeKind::Performance), performance);
        QCOMPARE(rule.allows(setting, OutcomeKind::Knowledge), knowledge);
    }

    void notStatedAllowsEverything()
    {
        for (const Setting setting : allSettings) {
            QVERIFY(SettingRule().allows(setting, OutcomeKind::Performance));
            QVERIFY(SettingRule().allows(setting, OutcomeKind::Knowledge));
        }
    }
};

QTEST_GUILESS_MAIN(TestUnit)
#include "test_unit.moc"
