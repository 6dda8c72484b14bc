// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "clirun.h"

using namespace attest::test;
using namespace Qt::Literals::StringLiterals;

class TestCliCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCompleteAward()
    {
        const CliRun run = check(u"301,302,303,308,311,313"_s);
        QCOMPARE(run.status, 0);
        QVERIFY2(run.isJsonAnswer(), run.told().constData());
        const QJsonObject json = run.json();
        QCOMPARE(fields(json),
                 (QStringList{u"complete"_s, u"conflicts"_s, u"counted"_s, u"credits"_s, u"creditsByLevel"_s,
                              u"qualification"_s, u"readings"_s, u"rules"_s, u"surplus"_s}));
        QCOMPARE(json[u"qualification"_s].toString(), u"4430-03"_s);
        QCOMPARE(json[u"complete"_s], QJsonValue(true));
        QCOMPARE(json[u"credits"_s], QJsonValue(42));
        QCOMPARE(json[u"creditsByLevel"_s][u"3"_s], QJsonValue(42));
        QCOMPARE(texts(json[u"counted"_s]),
                 (QStringList{u"301"_s, u"302"_s, u"303"_s, u"308"_s, u"311"_s, u"313"_s}));
        QCOMPARE(json[u"surplus"_s], QJsonValue(QJsonArray()));
        QCOMPARE(json[u"conflicts"_s], QJsonValue(QJsonArray()));
        QCOMPARE(json[u"readings"_s], QJsonValue(QJsonObject{{u"as-read"_s, true}}));
    }

    void everyRuleAnswers_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("have");
        QTest::addColumn<int>("need");
        QTest::newRow("total") << u"TOTAL"_s << u"atLeast"_s << 42 << 42;
        QTest::newRow("level 3") << u"LEVEL-3"_s << u"atLeast"_s << 42 << 22;
        QTest::newRow("mandatory") << u"MAND"_s << u"all"_s << 2 << 2;
        QTest::newRow("group a") << u"GROUP-A"_s << u"atLeast"_s << 1 << 1;
        QTest::newRow("group d") << u"GROUP-D"_s << u"atLeast"_s << 1 << 1;
    }
    void everyRuleAnswers()
    {
        QFETCH(QString, id);
        const QJsonObject rule = ruleOf(check(u"301,302,303,308,311,313"_s), id);
        QCOMPARE(fields(rule),
                 (QStringList{u"filledBy"_s, u"have"_s, u"id"_s, u"kind"_s, u"met"_s, u"missing"_s, u"need"_s,
                              u"statement"_s}));
        QTEST(rule[u"kind"_s].toString(), "kind");
        QTEST(rule[u"have"_s].toInt(), "have");
        QTEST(rule[u"need"_s].toInt(), "need");
        QCOMPARE(rule[u"met"_s], QJsonValue(true));
        QVERIFY(!rule[u"statement"_s].toString().isEmpty());
        QVERIFY(rule[u"missing"_s].isNull());
        QVERIFY(rule[u"filledBy"_s].toArray().size() > 0);
    }

    void theProofOfACompleteAward()
    {
        const QString units = u"301,302,303,308,311,313"_s;
        QCOMPARE(texts(ruleOf(check(units), u"GROUP-B"_s)[u"filledBy"_s]), QStringList{u"308"_s});
        const CliRun told = runCli({u"check"_s, u"4430-03"_s, u"--units"_s, units});
        QVERIFY2(told.text().contains(u"TOTAL    42 credits from 301, 302, 303, 308, 311 and 313"_s),
                 told.told().constData());
        QVERIFY2(told.text().contains(u"GROUP-B  308"_s), told.told().constData());
        QVERIFY(!told.text().contains(u"missing"_s));
    }

    /// The issue's own example: 16 of 22 credits at level 3, groups A and C empty.
    void whatIsMissingInALearnersWords()
    {
        const QString units = u"301,302,216,318"_s; // 19 credits at level 3
        const CliRun run = check(units);
        QCOMPARE(ruleOf(run, u"LEVEL-3"_s)[u"missing"_s].toString(),
                 u"3 more credits at level 3, for instance 303 or 310"_s);
        QCOMPARE(ruleOf(run, u"GROUP-D"_s)[u"missing"_s], QJsonValue());
        const CliRun told = runCli({u"check"_s, u"4430-03"_s, u"--units"_s, units});
        QVERIFY2(told.text().contains(u"LEVEL-3  3 more credits at level 3, for instance 303 or 310"_s),
                 told.told().constData());
    }

    void oneCreditShort()
    {
        const CliRun run = check(u"301,302,303,308,311,314"_s);
        QCOMPARE(run.status, 1);
        QVERIFY2(run.isJsonAnswer(), run.told().constData());
        QCOMPARE(run.json()[u"complete"_s], QJsonValue(false));
        QCOMPARE(run.json()[u"credits"_s], QJsonValue(41));
        QCOMPARE(run.json()[u"readings"_s][u"as-read"_s], QJsonValue(false));
        QCOMPARE(ruleOf(run, u"TOTAL"_s)[u"met"_s], QJsonValue(false));
        QCOMPARE(ruleOf(run, u"TOTAL"_s)[u"have"_s], QJsonValue(41));
        QCOMPARE(ruleOf(run, u"LEVEL-3"_s)[u"met"_s], QJsonValue(true));
    }

    /// 42 credits and more, 22 of them at level 3; then 18.
    void levelThreeAtItsBorder()
    {
        const CliRun enough = check(u"301,302,202,212,311,221,222"_s);
        QCOMPARE(enough.status, 0);
        QCOMPARE(ruleOf(enough, u"LEVEL-3"_s)[u"have"_s], QJsonValue(22));
        QCOMPARE(enough.json()[u"creditsByLevel"_s][u"2"_s], QJsonValue(21));
        const CliRun tooFew = check(u"301,302,202,212,310,221,222,223"_s);
        QCOMPARE(tooFew.status, 1);
        QCOMPARE(ruleOf(tooFew, u"LEVEL-3"_s)[u"have"_s], QJsonValue(18));
        QCOMPARE(ruleOf(tooFew, u"LEVEL-3"_s)[u"met"_s], QJsonValue(false));
        QCOMPARE(ruleOf(tooFew, u"TOTAL"_s)[u"met"_s], QJsonValue(true));
    }

    void unitsAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("units");
        QTest::newRow("with the prefix") << u"4430-301,4430-302,4430-303,4430-308,4430-311,4430-313"_s;
        QTest::newRow("with the word") << u"Unit 301,UNIT 302,unit 303,Unit308,unit 311,Unit 313"_s;
        QTest::newRow("with blanks") << u" 301 ,  302, 303 , 308,311 ,313 "_s;
        QTest::newRow("twice") << u"301,302,303,308,311,313,301,Unit 301,4430-301"_s;
        QTest::newRow("in another order") << u"313,311,308,303,302,301"_s;
    }
    void unitsAsPeopleWriteThem()
    {
        QFETCH(QString, units);
        const CliRun run = check(units);
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()[u"credits"_s], QJsonValue(42));
        QCOMPARE(texts(run.json()[u"counted"_s]),
                 (QStringList{u"301"_s, u"302"_s, u"303"_s, u"308"_s, u"311"_s, u"313"_s}));
    }

    void answersUnderEveryReading_data()
    {
        QTest::addColumn<QString>("qualification");
        QTest::addColumn<QString>("units");
        QTest::addColumn<QJsonObject>("readings");
        QTest::addColumn<int>("status");
        QTest::newRow("level 3 as printed") << u"3412-05"_s << u"101,401,304,307,309,316,402,403"_s
                                            << QJsonObject{{u"as-read"_s, true},
                                                           {u"level-4"_s, false},
                                                           {u"level-4-or-above"_s, false},
                                                           {u"level-3-or-above"_s, true}}
                                            << 0;
        // The status answers for the value as read.
        QTest::newRow("only otherwise") << u"3412-05"_s << u"101,401,403,404,405,406,411,402"_s
                                        << QJsonObject{{u"as-read"_s, false},
                                                       {u"level-4"_s, true},
                                                       {u"level-4-or-above"_s, true},
                                                       {u"level-3-or-above"_s, true}}
                                        << 1;
        QTest::newRow("without credit")
            << u"2794-02"_s << u"201,202,203,204,205,206,207"_s << QJsonObject{{u"as-read"_s, true}} << 0;
    }
    void answersUnderEveryReading()
    {
        QFETCH(QString, qualification);
        QFETCH(QString, units);
        const CliRun run = runCli({u"check"_s, qualification, u"--units"_s, units, u"--json"_s});
        QVERIFY2(run.isJsonAnswer(), run.told().constData());
        QTEST(run.json()[u"readings"_s].toObject(), "readings");
        QTEST(run.status, "status");
        QCOMPARE(run.json()[u"credits"_s].isNull(), qualification == u"2794-02"_s);
    }

    void theOtherUnitOfANumberIsSurplus()
    {
        const CliRun run = runCli({u"check"_s, u"3412-02"_s, u"--units"_s,
                                   u"101,201,102,103,109,117,112,3412-113@r/500/7280"_s, u"--json"_s});
        QVERIFY2(run.isJsonAnswer(), run.told().constData());
        QCOMPARE(texts(run.json()[u"surplus"_s]), QStringList{u"113@R/500/7280"_s});
        QCOMPARE(run.json()[u"credits"_s], QJsonValue(20));
        QCOMPARE(run.json()[u"readings"_s],
                 QJsonValue(QJsonObject{
                     {u"as-read"_s, false}, {u"second-listing"_s, true}, {u"cap-not-a-bar"_s, false}}));
        const CliRun refused =
            runCli({u"check"_s, u"3412-02"_s, u"--units"_s, u"101,113@L/500/7309"_s, u"--json"_s});
        QVERIFY2(refused.isRefusal(), refused.told().constData());
        QVERIFY2(refused.sentence().contains(u"113@L/500/7309"_s), refused.told().constData());
    }

    void peopleReadTheOtherReadings()
    {
        const CliRun run = runCli({u"check"_s, u"4411-30"_s, u"--units"_s, u"002,001,103"_s});
        QCOMPARE(run.status, 0);
        QVERIFY(run.text().contains(u"minimum-excludes-mandatory  not complete"_s));
        const CliRun one = runCli({u"check"_s, u"4430-03"_s, u"--units"_s, u"301"_s});
        QVERIFY(!one.text().contains(u"read in other ways"_s));
    }

    void nothingHeldIsAQuestionToo()
    {
        const CliRun run = check(u""_s);
        QCOMPARE(run.status, 1);
        QVERIFY2(run.isJsonAnswer(), run.told().constData());
        QCOMPARE(run.json()[u"credits"_s], QJsonValue(0));
        QCOMPARE(run.json()[u"counted"_s], QJsonValue(QJsonArray()));
        QCOMPARE(runCli({u"check"_s, u"4430-03"_s, u"--units="_s, u"--json"_s}).out, run.out);
    }

    void aUnitThatThereIsNotIsNamed_data()
    {
        QTest::addColumn<QString>("units");
        QTest::addColumn<QString>("named");
        QTest::newRow("no such number") << u"301,999"_s << u"999"_s;
        QTest::newRow("leading zero") << u"301,0302"_s << u"0302"_s;
        QTest::newRow("another family") << u"3412-301"_s << u"3412-301"_s;
        QTest::newRow("semicolons") << u"301;302"_s << u"301;302"_s;
    }
    void aUnitThatThereIsNotIsNamed()
    {
        QFETCH(QString, units);
        QFETCH(QString, named);
        const CliRun run = check(units);
        QVERIFY2(run.isRefusal(), run.told().constData());
        QVERIFY2(run.sentence().contains(named), run.told().constData());
    }

    void anUnknownQualificationIsNamed()
    {
        const CliRun run = runCli({u"check"_s, u"4430-77"_s, u"--units"_s, u"301"_s, u"--json"_s});
        QVERIFY2(run.isRefusal(), run.told().constData());
        QVERIFY(run.sentence().contains(u"4430-77"_s));
    }

    void peopleReadWhatIsMet()
    {
        const CliRun complete =
            runCli({u"check"_s, u"4430-03"_s, u"--units"_s, u"301,302,303,308,311,313"_s});
        QCOMPARE(complete.status, 0);
        QVERIFY(complete.text().contains(u"These units complete the qualification."_s));
        const CliRun incomplete = runCli({u"check"_s, u"4430-03"_s, u"--units"_s, u"301"_s});
        QCOMPARE(incomplete.status, 1);
        QVERIFY(incomplete.text().contains(u"do not complete"_s));
        QVERIFY(incomplete.text().contains(u"not met"_s));
        QVERIFY(incomplete.err.isEmpty());
    }

private:
    static CliRun check(const QString &units)
    {
        return runCli({u"check"_s, u"4430-03"_s, u"--units"_s, units, u"--json"_s});
    }
    static QJsonObject ruleOf(const CliRun &run, const QString &id)
    {
        return objectWith(run.json()[u"rules"_s], u"id"_s, id);
    }
};

QTEST_GUILESS_MAIN(TestCliCheck)
#include "test_cli_check.moc"
