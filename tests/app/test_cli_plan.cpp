// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "clirun.h"

using namespace attest::test;
using namespace Qt::Literals::StringLiterals;

class TestCliPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlanFromNothing()
    {
        const CliRun run = plan({});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.isJsonAnswer(), run.told().constData());
        const QJsonObject json = run.json();
        QCOMPARE(fields(json),
                 (QStringList{u"add"_s, u"addCredits"_s, u"addGlh"_s, u"addUnits"_s, u"feasible"_s,
                              u"optimal"_s, u"qualification"_s}));
        QCOMPARE(json[u"qualification"_s].toString(), u"4430-03"_s);
        QCOMPARE(json[u"feasible"_s], QJsonValue(true));
        QCOMPARE(json[u"optimal"_s], QJsonValue(true));
        QCOMPARE(json[u"addCredits"_s], QJsonValue(42));
        const QStringList add = texts(json[u"add"_s]);
        QCOMPARE(json[u"addUnits"_s], QJsonValue(static_cast<int>(add.size())));
        QStringList sorted = add;
        sorted.sort();
        QCOMPARE(add, sorted);
        QCOMPARE(runCli({u"check"_s, u"4430-03"_s, u"--units"_s, add.join(u','), u"--json"_s}).status, 0);
    }

    /// Printed for the qualification: the least hours of any complete selection.
    void theLeastHoursAreThePrintedOnes()
    {
        const CliRun run = plan({u"--minimise"_s, u"glh"_s});
        QCOMPARE(run.json()[u"addGlh"_s], QJsonValue(279));
    }

    void whatIsAchievedIsNotAdded()
    {
        const CliRun run = plan({u"--achieved"_s, u"301,302,303,308,311"_s});
        QCOMPARE(run.status, 0);
        const QStringList add = texts(run.json()[u"add"_s]);
        QVERIFY(!add.contains(u"301"_s));
        QVERIFY(run.json()[u"addCredits"_s].toInt() < 42);
    }

    void nothingIsLeftToAdd()
    {
        const CliRun run = plan({u"--achieved"_s, u"301,302,303,308,311,313"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()[u"add"_s], QJsonValue(QJsonArray()));
        QCOMPARE(run.json()[u"addCredits"_s], QJsonValue(0));
        QCOMPARE(run.json()[u"addUnits"_s], QJsonValue(0));
        QCOMPARE(run.json()[u"addGlh"_s], QJsonValue(0));
    }

    void wishesAndExclusionsHold()
    {
        const QStringList before = texts(plan({}).json()[u"add"_s]);
        const QString excluded = before.constLast();
        const CliRun run = plan({u"--exclude"_s, excluded, u"--want"_s, u"Unit 215"_s});
        QCOMPARE(run.status, 0);
        const QStringList add = texts(run.json()[u"add"_s]);
        QVERIFY(!add.contains(excluded));
        QVERIFY(add.contains(u"215"_s));
    }

    void achievedWinsOverExcluded()
    {
        const CliRun run = plan({u"--achieved"_s, u"301"_s, u"--exclude"_s, u"301"_s});
        QCOMPARE(run.status, 0);
    }

    void aMandatoryUnitExcluded()
    {
        const CliRun run = plan({u"--exclude"_s, u"301,215"_s});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.isJsonAnswer(), run.told().constData());
        QCOMPARE(fields(run.json()), (QStringList{u"because"_s, u"feasible"_s, u"qualification"_s}));
        QCOMPARE(run.json()[u"feasible"_s], QJsonValue(false));
        const QJsonArray because = run.json()[u"because"_s].toArray();
        QCOMPARE(because.size(), 2);
        QCOMPARE(fields(because.at(0)), (QStringList{u"id"_s, u"kind"_s, u"statement"_s}));
        QCOMPARE(because.at(0)[u"kind"_s].toString(), u"rule"_s);
        QCOMPARE(because.at(0)[u"id"_s].toString(), u"MAND"_s);
        QVERIFY(because.at(0)[u"statement"_s].toString().contains(u"301"_s));
        QCOMPARE(because.at(1)[u"kind"_s].toString(), u"exclusion"_s);
        QCOMPARE(because.at(1)[u"id"_s].toString(), u"301"_s);
        QVERIFY(because.at(1)[u"statement"_s].toString().contains(u"301"_s));
    }

    void wantedAndExcluded()
    {
        const CliRun run = plan({u"--exclude"_s, u"215"_s, u"--want"_s, u"215"_s});
        QCOMPARE(run.status, 1);
        const QJsonArray because = run.json()[u"because"_s].toArray();
        QCOMPARE(because.size(), 2);
        QCOMPARE(because.at(0)[u"kind"_s].toString(), u"exclusion"_s);
        QCOMPARE(because.at(1)[u"kind"_s].toString(), u"wish"_s);
    }

    void notUnderstood_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("named");
        QTest::newRow("achieved") << QStringList{u"--achieved"_s, u"301,999"_s} << u"999"_s;
        QTest::newRow("excluded") << QStringList{u"--exclude"_s, u"998"_s} << u"998"_s;
        QTest::newRow("wanted") << QStringList{u"--want"_s, u"997"_s} << u"997"_s;
        QTest::newRow("minimise") << QStringList{u"--minimise"_s, u"hours"_s} << u"hours"_s;
        QTest::newRow("another option") << QStringList{u"--units"_s, u"301"_s} << u"--units"_s;
    }
    void notUnderstood()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, named);
        const CliRun run = plan(options);
        QVERIFY2(run.isRefusal(), run.told().constData());
        QVERIFY2(run.sentence().contains(named), run.told().constData());
    }

    void anUnknownQualificationIsNamed()
    {
        const CliRun run = runCli({u"plan"_s, u"4430-77"_s, u"--json"_s});
        QVERIFY2(run.isRefusal(), run.told().constData());
        QVERIFY(run.sentence().contains(u"4430-77"_s));
    }

    /// A learner may hold what only another reading of the document has; `check` takes it too.
    void whatAnotherReadingHasMayBeHeld()
    {
        const QString held = u"113@R/500/7280"_s;
        QVERIFY(!runCli({u"check"_s, u"3412-02"_s, u"--units"_s, held, u"--json"_s}).isRefusal());
        const CliRun afresh = runCli({u"plan"_s, u"3412-02"_s, u"--json"_s});
        const CliRun run = runCli({u"plan"_s, u"3412-02"_s, u"--achieved"_s, held, u"--json"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json(), afresh.json());
        const CliRun wanted = runCli({u"plan"_s, u"3412-02"_s, u"--want"_s, held, u"--json"_s});
        QVERIFY2(wanted.isRefusal(), wanted.told().constData());
    }

    void peopleReadIt()
    {
        const CliRun feasible = runCli({u"plan"_s, u"4430-03"_s});
        QCOMPARE(feasible.status, 0);
        QVERIFY(feasible.text().contains(u"  301 "_s));
        QVERIFY(feasible.text().contains(u"Credits: 42"_s));
        const CliRun infeasible = runCli({u"plan"_s, u"4430-03"_s, u"--exclude"_s, u"302"_s});
        QCOMPARE(infeasible.status, 1);
        QVERIFY(infeasible.text().contains(u"Unit 302 is excluded"_s));
        QVERIFY(infeasible.text().contains(u"MAND"_s));
        const CliRun done = runCli({u"plan"_s, u"4430-03"_s, u"--achieved"_s, u"301,302,303,308,311,313"_s});
        QVERIFY(done.text().contains(u"Nothing has to be added"_s));
    }

private:
    static CliRun plan(const QStringList &options)
    {
        return runCli(QStringList{u"plan"_s, u"4430-03"_s, u"--json"_s} + options);
    }
};

QTEST_GUILESS_MAIN(TestCliPlan)
#include "test_cli_plan.moc"
