// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "rules/unitsneeded.h"
#include "support/qualificationbuilder.h"

#include <QTest>

using namespace attest;
using namespace attest::rules;
using namespace attest::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two units in M, three in B and two in C, no credit anywhere.
QualificationBuilder units()
{
    QualificationBuilder award;
    for (const QString &number : {u"101"_s, u"102"_s})
        award.unit(number, 2, std::nullopt, u"M"_s);
    for (const QString &number : {u"201"_s, u"202"_s, u"203"_s})
        award.unit(number, 2, std::nullopt, u"B"_s);
    for (const QString &number : {u"301"_s, u"302"_s})
        award.unit(number, 2, std::nullopt, u"C"_s);
    return award;
}

} // namespace

class TestUnitsNeeded : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rulesThatShareNothingAddUp()
    {
        QCOMPARE(unitsNeeded(units().build()), 0);
        QCOMPARE(unitsNeeded(units().all(u"MAND"_s, inGroups({u"M"_s})).build()), 2);
        QCOMPARE(unitsNeeded(units()
                                 .all(u"MAND"_s, inGroups({u"M"_s}))
                                 .leastUnits(u"GROUP-B"_s, 2, inGroups({u"B"_s}))
                                 .leastUnits(u"GROUP-C"_s, 1, inGroups({u"C"_s}))
                                 .build()),
                 5);
    }

    void aRuleAboutOthersUnitsAsksForTheMore()
    {
        const auto award = [](int inAll) {
            return units()
                .leastUnits(u"MIN-UNITS"_s, inAll, {})
                .all(u"MAND"_s, inGroups({u"M"_s}))
                .leastUnits(u"GROUP-B"_s, 1, inGroups({u"B"_s}))
                .build();
        };
        QCOMPARE(unitsNeeded(award(2)), 3);
        QCOMPARE(unitsNeeded(award(3)), 3);
        QCOMPARE(unitsNeeded(award(4)), 4);
    }

    void thatWhichIsNotAskedForIsNotNeeded()
    {
        QCOMPARE(unitsNeeded(units()
                                 .mostUnits(u"LIMIT"_s, 3, {})
                                 .bar(u"201"_s, u"202"_s)
                                 .leastCredits(u"CREDITS"_s, 40, {})
                                 .build()),
                 0);
    }

    void rulesThatShareSomeUnitsAreNotAddedUp()
    {
        const auto award = [](int other) {
            return units()
                .leastUnits(u"ONE"_s, 2, ofUnits({u"101"_s, u"201"_s}))
                .leastUnits(u"OTHER"_s, other, ofUnits({u"201"_s, u"202"_s, u"203"_s}))
                .build();
        };
        QCOMPARE(unitsNeeded(award(1)), 2);
        QCOMPARE(unitsNeeded(award(3)), 3);
    }

    void whatTheShippedAwardsWithoutCreditAskFor_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("needed");
        QTest::newRow("six mandatory units and one more") << u"2794-02"_s << 7;
        QTest::newRow("five units, one of each group among them") << u"4427-01"_s << 5;
    }

    void whatTheShippedAwardsWithoutCreditAskFor()
    {
        const Result<catalogue::Catalogue> shipped = catalogue::Catalogue::shipped();
        QVERIFY(shipped);
        QFETCH(QString, number);
        const Result<catalogue::QualificationPtr> award = shipped->find(number);
        QVERIFY(award);
        QVERIFY(!(*award)->credits);
        QTEST(unitsNeeded(**award), "needed");
    }
};

QTEST_GUILESS_MAIN(TestUnitsNeeded)
#include "test_unitsneeded.moc"
