// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "clirun.h"

#include <QRegularExpression>

using namespace attest::test;
using namespace Qt::Literals::StringLiterals;

class TestCliCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listHasEveryQualification()
    {
        const CliRun run = runCli({u"catalogue"_s, u"list"_s, u"--json"_s});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.isJsonAnswer(), run.told().constData());
        QCOMPARE(fields(run.json()), QStringList{u"qualifications"_s});
        const QJsonObject one = objectWith(run.json()[u"qualifications"_s], u"number"_s, u"4430-03"_s);
        QCOMPARE(fields(one), (QStringList{u"level"_s, u"number"_s, u"title"_s, u"units"_s}));
        QCOMPARE(one[u"title"_s].toString(), u"Level 3 NVQ Diploma in Customer Service"_s);
        QCOMPARE(one[u"level"_s], QJsonValue(3));
        QCOMPARE(one[u"units"_s], QJsonValue(59));
        QCOMPARE(run.json()[u"qualifications"_s].toArray().size(), 44);
        QCOMPARE(objectWith(run.json()[u"qualifications"_s], u"number"_s, u"4411-30"_s)[u"level"_s],
                 QJsonValue(u"E3"_s));
    }

    void showHasTheHeadAsPrinted()
    {
        const QJsonObject shown = show();
        QCOMPARE(fields(shown),
                 (QStringList{u"accreditation"_s, u"alternatives"_s, u"credits"_s, u"glh"_s,
                              u"lastCertification"_s, u"lastRegistration"_s, u"level"_s, u"notices"_s,
                              u"number"_s, u"readings"_s, u"rules"_s, u"title"_s, u"tqt"_s, u"units"_s}));
        QCOMPARE(shown[u"number"_s].toString(), u"4430-03"_s);
        QCOMPARE(shown[u"title"_s].toString(), u"Level 3 NVQ Diploma in Customer Service"_s);
        QCOMPARE(shown[u"level"_s], QJsonValue(3));
        QCOMPARE(shown[u"accreditation"_s].toString(), u"500/8818/X"_s);
        QCOMPARE(shown[u"credits"_s], QJsonValue(42));
        QCOMPARE(shown[u"tqt"_s], QJsonValue(420));
        QCOMPARE(shown[u"glh"_s], QJsonValue(279));
        QCOMPARE(shown[u"lastRegistration"_s].toString(), u"2014-07-31"_s);
        QCOMPARE(shown[u"lastCertification"_s].toString(), u"2017-07-31"_s);
    }

    void showHasTheRulesInTheirOrder()
    {
        QStringList ids;
        const QJsonArray rules = show()[u"rules"_s].toArray();
        for (const QJsonValue &rule : rules) {
            QCOMPARE(fields(rule), (QStringList{u"id"_s, u"statement"_s}));
            ids.append(rule[u"id"_s].toString());
            QVERIFY(!rule[u"statement"_s].toString().isEmpty());
        }
        QCOMPARE(ids,
                 (QStringList{u"TOTAL"_s, u"LEVEL-3"_s, u"MAND"_s, u"GROUP-A"_s, u"GROUP-B"_s, u"GROUP-C"_s,
                              u"GROUP-D"_s}));
        QVERIFY(rules[0][u"statement"_s].toString().contains(u"42"_s));
    }

    void showHasTheUnitsAsPrinted()
    {
        const QJsonValue units = show()[u"units"_s];
        QCOMPARE(units.toArray().size(), 59);
        const QJsonObject unit = objectWith(units, u"number"_s, u"308"_s);
        QCOMPARE(fields(unit),
                 (QStringList{u"alsoIn"_s, u"barredWith"_s, u"credit"_s, u"glh"_s, u"group"_s, u"level"_s,
                              u"number"_s, u"title"_s, u"uan"_s}));
        QCOMPARE(unit[u"level"_s], QJsonValue(3));
        QCOMPARE(unit[u"credit"_s], QJsonValue(6));
        QCOMPARE(unit[u"glh"_s], QJsonValue(40));
        QCOMPARE(unit[u"group"_s].toString(), u"B"_s);
        QCOMPARE(unit[u"barredWith"_s], QJsonValue(QJsonArray()));
        static const QRegularExpression uan(u"^[A-Z]/[0-9]{3}/[0-9]{4}$"_s);
        QVERIFY(uan.match(unit[u"uan"_s].toString()).hasMatch());
        // The misprint stays; what it is read as stands under readings.
        QVERIFY(objectWith(units, u"number"_s, u"416"_s)[u"title"_s].toString().endsWith(u"(019)"_s));
    }

    void showKeepsMisprints()
    {
        QCOMPARE(show(u"8992-13"_s)[u"title"_s].toString(), u"Level 3 Awards in Customer Service"_s);
        const QJsonObject copied = objectWith(show(u"3412-03"_s)[u"units"_s], u"number"_s, u"203"_s);
        QCOMPARE(copied[u"uan"_s].toString(), u"L/503/0394"_s);
        const QJsonObject hours = objectWith(show(u"3412-05"_s)[u"units"_s], u"number"_s, u"415"_s);
        QCOMPARE(hours[u"glh"_s], QJsonValue(47));
    }

    void showHasNullWhereNothingIsPrinted()
    {
        const QJsonObject diploma = show(u"2794-02"_s);
        QVERIFY(diploma[u"credits"_s].isNull() && diploma[u"lastRegistration"_s].isNull());
        QVERIFY(diploma[u"units"_s][0][u"uan"_s].isNull() && diploma[u"units"_s][0][u"credit"_s].isNull());
        const QJsonObject scottish = show(u"4427-01"_s);
        QVERIFY(scottish[u"units"_s][0][u"glh"_s].isNull());
        QCOMPARE(scottish[u"accreditation"_s].toString(), u"GA4F 21"_s);
    }

    void showSaysWhereElseAUnitIs()
    {
        const QJsonObject unit = objectWith(show(u"3412-03"_s)[u"units"_s], u"number"_s, u"112"_s);
        const QJsonObject same = objectWith(unit[u"alsoIn"_s], u"qualification"_s, u"3412-01"_s);
        QCOMPARE(same,
                 (QJsonObject{{u"qualification"_s, u"3412-01"_s},
                              {u"number"_s, u"112"_s},
                              {u"sameUan"_s, true},
                              {u"sameTitle"_s, true}}));
        // Level 1 and level 2 have one title.
        const QJsonObject other = objectWith(unit[u"alsoIn"_s], u"qualification"_s, u"3412-04"_s);
        QCOMPARE(other[u"number"_s].toString(), u"221"_s);
        QCOMPARE(other[u"sameUan"_s], QJsonValue(false));
        // The tables of 4430-01 print no UAN: of that nothing can be said.
        const QJsonObject bare = objectWith(show(u"4430-01"_s)[u"units"_s], u"number"_s, u"102"_s);
        const QJsonObject there = objectWith(bare[u"alsoIn"_s], u"qualification"_s, u"3412-01"_s);
        QCOMPARE(there[u"number"_s].toString(), u"107"_s);
        QVERIFY(there.contains(u"sameUan"_s) && there[u"sameUan"_s].isNull());
    }

    void showHasTheOtherReadingsAndTheOddities()
    {
        const QJsonObject shown = show(u"3412-03"_s);
        QCOMPARE(shown[u"alternatives"_s].toArray().size(), 1);
        QCOMPARE(shown[u"alternatives"_s][0][u"code"_s].toString(), u"116-literal"_s);
        QVERIFY(!shown[u"alternatives"_s][0][u"why"_s].toString().isEmpty());
        QVERIFY(shown[u"notices"_s][0].toString().contains(u"102–110"_s));
        const CliRun text = runCli({u"catalogue"_s, u"show"_s, u"3412-03"_s});
        const QStringList parts{u"116-literal"_s, u"3412-04 unit 221 (only the title agrees)"_s,
                                u"leaves out"_s};
        for (const QString &part : parts)
            QVERIFY2(text.text().contains(part), qPrintable(part));
        const CliRun plain = runCli({u"catalogue"_s, u"show"_s, u"4425-02"_s});
        QCOMPARE(plain.status, 0);
        QVERIFY(!plain.text().contains(u"odd"_s) && !plain.text().contains(u"Other ways"_s));
    }

    void showHasTheReadings()
    {
        const QJsonArray readings = show()[u"readings"_s].toArray();
        QVERIFY(!readings.isEmpty());
        for (const QJsonValue &reading : readings) {
            QCOMPARE(fields(reading),
                     (QStringList{u"field"_s, u"printed"_s, u"read"_s, u"where"_s, u"why"_s}));
        }
        const QJsonObject level = objectWith(readings, u"field"_s, u"rules LEVEL-3"_s);
        QCOMPARE(level[u"read"_s].toString(), u"exactly level 3"_s);
    }

    void peopleReadTables()
    {
        const CliRun list = runCli({u"catalogue"_s, u"list"_s});
        QCOMPARE(list.status, 0);
        QVERIFY(list.text().contains(u"4430-03"_s));
        const CliRun shown = runCli({u"catalogue"_s, u"show"_s, u" 4430 -03"_s});
        QCOMPARE(shown.status, 0);
        const QStringList parts{u"Level 3 NVQ Diploma in Customer Service"_s, u"31 July 2014"_s, u"GROUP-D"_s,
                                u"Organise the delivery of reliable customer service"_s,
                                u"exactly level 3"_s};
        for (const QString &part : parts)
            QVERIFY2(shown.text().contains(part), qPrintable(part));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("neither list nor show") << QStringList{u"catalogue"_s} << u"list"_s;
        QTest::newRow("something else") << QStringList{u"catalogue"_s, u"print"_s} << u"list"_s;
        QTest::newRow("show what?") << QStringList{u"catalogue"_s, u"show"_s} << u"show"_s;
        QTest::newRow("list what?") << QStringList{u"catalogue"_s, u"list"_s, u"4430-03"_s} << u"show"_s;
        QTest::newRow("unknown qualification")
            << QStringList{u"catalogue"_s, u"show"_s, u"4430-99"_s} << u"4430-99"_s;
        QTest::newRow("too many") << QStringList{u"catalogue"_s, u"show"_s, u"4430-03"_s, u"4430-04"_s}
                                  << u"4430-04"_s;
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        const CliRun run = runCli(arguments + QStringList{u"--json"_s});
        QVERIFY2(run.isRefusal(), run.told().constData());
        QVERIFY2(run.sentence().contains(said), run.told().constData());
    }

private:
    static QJsonObject show(const QString &number = u"4430-03"_s)
    {
        const CliRun run = runCli({u"catalogue"_s, u"show"_s, number, u"--json"_s});
        return run.status == 0 && run.isJsonAnswer() ? run.json() : QJsonObject();
    }
};

QTEST_GUILESS_MAIN(TestCliCatalogue)
#include "test_cli_catalogue.moc"
