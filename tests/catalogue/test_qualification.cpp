// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/qualification.h"

#include <QTest>

using namespace attest;
using namespace attest::catalogue;
using namespace Qt::Literals::StringLiterals;

class TestQualification : public QObject {
    Q_OBJECT

private:
    static Qualification sample()
    {
        Qualification q;
        q.number = u"4430-03"_s;
        q.groups = {{u"M"_s, {u"Foundations"_s, {}}, true}, {u"A"_s, {u"Delivery"_s, {}}, false}};
        for (const QString &number : {u"301"_s, u"302"_s, u"001"_s, u"113@R/500/7280"_s}) {
            Unit unit;
            unit.number = number;
            unit.level = number == u"001"_s ? *Level::fromText(u"E3"_s) : Level(3);
            unit.group = number == u"301"_s ? u"M"_s : u"A"_s;
            unit.uan = number == u"301"_s ? u"K/601/1622"_s : QString();
            q.units.push_back(unit);
        }
        return q;
    }

private Q_SLOTS:
    void knowsWhichUnitsAreNeeded()
    {
        Qualification q = sample();
        QVERIFY(!q.isNeeded(u"301"_s)); // its group is mandatory, but no rule says so
        Rule all;
        all.kind = RuleKind::All;
        all.filter.groups = QStringList{u"M"_s};
        q.rules.push_back(all);
        QVERIFY(q.isNeeded(u"301"_s));
        QVERIFY(!q.isNeeded(u"302"_s));
        QVERIFY(!q.isNeeded(u"999"_s));
    }

    void readsUnitNumbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("as printed") << u"301"_s << u"301"_s;
        QTest::newRow("with prefix") << u"4430-301"_s << u"301"_s;
        QTest::newRow("with the word") << u"Unit 301"_s << u"301"_s;
        QTest::newRow("any case") << u"UNIT 301"_s << u"301"_s;
        QTest::newRow("word without blank") << u"unit301"_s << u"301"_s;
        QTest::newRow("word and prefix") << u"unit 4430-301"_s << u"301"_s;
        QTest::newRow("blanks everywhere") << u" 4430 - 3 01\t"_s << u"301"_s;
        QTest::newRow("no-break blank") << u"Unit\u00a0301"_s << u"301"_s;
        QTest::newRow("typographic hyphen") << u"4430–301"_s << u"301"_s;
        QTest::newRow("leading zeros") << u"Unit 001"_s << u"001"_s;
        QTest::newRow("with the whole number") << u"4430-03-301"_s << u"301"_s;
        QTest::newRow("with its UAN") << u"301@k/601/1622"_s << u"301"_s;
        QTest::newRow("with everything") << u"Unit 4430-301 @ K/601/1622"_s << u"301"_s;
        QTest::newRow("second of a number") << u"113@r/500/7280"_s << u"113@R/500/7280"_s;
    }
    void readsUnitNumbers()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        const auto number = sample().unitNumber(typed);
        QVERIFY2(number.ok(), number.ok() ? "" : qPrintable(number.error().message));
        QCOMPARE(*number, expected);
    }

    void refusesUnitNumbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("unknown") << u"999"_s;
        QTest::newRow("with another's UAN") << u"302@K/601/1622"_s;
        QTest::newRow("with no UAN") << u"302@"_s;
        QTest::newRow("another award of the family") << u"4430-02-301"_s;
        QTest::newRow("zeros count") << u"1"_s;
        QTest::newRow("too many zeros") << u"0301"_s;
        QTest::newRow("another family") << u"3412-301"_s;
        QTest::newRow("the qualification's own number") << u"4430-03"_s;
        QTest::newRow("words") << u"Delivery"_s;
        QTest::newRow("two in one") << u"301 302"_s;
        QTest::newRow("wrong separator") << u"301;302"_s;
    }
    void refusesUnitNumbers()
    {
        QFETCH(QString, typed);
        const auto number = sample().unitNumber(typed);
        QVERIFY(!number.ok());
        QVERIFY(number.error().code == ErrorCode::NotFound);
        QVERIFY2(number.error().message.contains(u'“' + typed + u'”'), qPrintable(number.error().message));
        QVERIFY(number.error().message.contains(u"4430-03"_s));
    }

    void refusesAMissingNumber()
    {
        for (const QString &typed : {QString(), u"  "_s, u"Unit "_s}) {
            const auto number = sample().unitNumber(typed);
            QVERIFY(!number.ok());
            QVERIFY(number.error().message.contains(u"301"_s));
        }
    }

    void readsLists_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("empty") << QString() << QStringList();
        QTest::newRow("blank") << u"  "_s << QStringList();
        QTest::newRow("one") << u"301"_s << QStringList{u"301"_s};
        QTest::newRow("typed order") << u"302,301"_s << QStringList{u"302"_s, u"301"_s};
        QTest::newRow("twice") << u"301, 4430-301,Unit 301"_s << QStringList{u"301"_s};
        QTest::newRow("comma too many") << u"301,,302,"_s << QStringList{u"301"_s, u"302"_s};
    }
    void readsLists()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, expected);
        const auto numbers = sample().unitNumbers(typed);
        QVERIFY(numbers.ok());
        QCOMPARE(*numbers, expected);
    }

    void refusesAListWithAStranger()
    {
        const auto numbers = sample().unitNumbers(u"301,999,302"_s);
        QVERIFY(!numbers.ok());
        QVERIFY(numbers.error().message.contains(u"“999”"_s));
    }

    void filters_data()
    {
        QTest::addColumn<QStringList>("groups");
        QTest::addColumn<QStringList>("units");
        QTest::addColumn<QString>("level");
        QTest::addColumn<QStringList>("expected");
        const QStringList all{u"301"_s, u"302"_s, u"001"_s, u"113@R/500/7280"_s};
        QTest::newRow("everything") << QStringList() << QStringList() << QString() << all;
        QTest::newRow("group") << QStringList{u"M"_s} << QStringList() << QString() << QStringList{u"301"_s};
        QTest::newRow("entry level") << QStringList() << QStringList() << u"E3"_s << QStringList{u"001"_s};
        QTest::newRow("units") << QStringList() << QStringList{u"302"_s, u"001"_s} << QString()
                               << QStringList{u"302"_s, u"001"_s};
        QTest::newRow("all must agree")
            << QStringList{u"A"_s} << QStringList{u"301"_s, u"302"_s} << u"3"_s << QStringList{u"302"_s};
        QTest::newRow("nothing") << QStringList{u"M"_s} << QStringList() << u"2"_s << QStringList();
    }
    void filters()
    {
        QFETCH(QStringList, groups);
        QFETCH(QStringList, units);
        QFETCH(QString, level);
        QFETCH(QStringList, expected);
        UnitFilter filter{{}, groups, units};
        if (!level.isEmpty())
            filter.levels = {*Level::fromText(level)};
        QStringList found;
        const Qualification q = sample();
        for (const Unit &unit : q.units) {
            if (filter.matches(unit))
                found.append(unit.number);
        }
        QCOMPARE(found, expected);
    }

    void knowsItsUnitsAndGroups()
    {
        const Qualification q = sample();
        QVERIFY(q.unit(u"301"_s));
        QVERIFY(!q.unit(u"4430-301"_s));
        QVERIFY(q.group(u"A"_s));
        QVERIFY(!q.group(u"a"_s));
        QVERIFY(q.isMandatory(*q.unit(u"301"_s)));
        QVERIFY(!q.isMandatory(*q.unit(u"302"_s)));
        QVERIFY(!q.isMandatory(Unit()));
    }
};

QTEST_GUILESS_MAIN(TestQualification)
#include "test_qualification.moc"
