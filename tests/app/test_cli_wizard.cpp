// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "clirun.h"

#include <QTemporaryDir>

using namespace attest::test;
using namespace Qt::Literals::StringLiterals;

class TestCliWizard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_centre = m_folder.filePath(u"centre.attest"_s);
        QCOMPARE(
            runCli({u"demo"_s, m_centre, u"--learners"_s, u"6"_s, u"--qualification"_s, u"4430-03"_s}).status,
            0);
        const CliRun status = runCli({u"status"_s, m_centre, u"--json"_s});
        const QJsonArray learners = status.json()[u"learners"_s].toArray();
        for (const QJsonValue &learner : learners) {
            const int achieved = learner[u"credits"_s][u"achieved"_s].toInt();
            if (m_learner.isEmpty() || (achieved > 0 && achieved < 42))
                m_learner = learner[u"ref"_s].toString();
        }
        QVERIFY(!m_learner.isEmpty());
    }

    void theNearestUnitsComeFirst()
    {
        const CliRun run = ask(u"nearest"_s, {});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.isJsonAnswer(), run.told().constData());
        QCOMPARE(fields(run.json()), (QStringList{u"learner"_s, u"qualification"_s, u"units"_s}));
        QCOMPARE(run.json()[u"qualification"_s].toString(), u"4430-03"_s);
        const QJsonArray units = run.json()[u"units"_s].toArray();
        QVERIFY(!units.isEmpty());
        QCOMPARE(fields(units.first()),
                 (QStringList{u"criteria"_s, u"elsewhere"_s, u"here"_s, u"number"_s, u"same"_s,
                              u"sameTopic"_s, u"served"_s, u"title"_s}));
        int before = units.first()[u"served"_s].toInt();
        for (const QJsonValue &unit : units) {
            QVERIFY(unit[u"number"_s] != u"301"_s && unit[u"number"_s] != u"302"_s);
            QVERIFY2(unit[u"same"_s].isNull(), "one enrolment has no other to take from");
            QVERIFY(unit[u"served"_s].toInt() <= before);
            before = unit[u"served"_s].toInt();
        }
    }

    /// The plan for an enrolment is the plan for what is achieved there, and what what-if says of its award.
    void aPlanTakesWhatTheLearnerHasAchieved()
    {
        const CliRun run = ask(u"plan"_s, {});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.isJsonAnswer(), run.told().constData());
        const QJsonArray all = ask(u"whatif"_s, {}).json()[u"qualifications"_s].toArray();
        QJsonObject own;
        for (const QJsonValue &each : all) {
            if (each[u"enrolled"_s].toBool())
                own = each.toObject();
        }
        QVERIFY(!own[u"achieved"_s].toArray().isEmpty());
        QCOMPARE(run.json()[u"addCredits"_s], own[u"creditsLeft"_s]);
        QCOMPARE(run.json()[u"add"_s], own[u"add"_s]);
        const CliRun typed = runCli(
            {u"plan"_s, u"4430-03"_s, u"--json"_s, u"--achieved"_s, texts(own[u"achieved"_s]).join(u',')});
        QCOMPARE(run.json(), typed.json());
        const QString wanted = texts(own[u"add"_s]).constFirst();
        const CliRun excluded = ask(u"plan"_s, {u"--exclude"_s, wanted});
        QVERIFY(!texts(excluded.json()[u"add"_s]).contains(wanted));
        const CliRun nobody = runCli({u"plan"_s, m_centre, u"--learner"_s, u"L999"_s, u"--json"_s});
        QVERIFY2(nobody.isRefusal() && nobody.sentence().contains(u"L999"_s), nobody.told().constData());
    }

    void everyQualificationIsRanked()
    {
        const CliRun run = ask(u"whatif"_s, {});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.isJsonAnswer(), run.told().constData());
        const QJsonArray all = run.json()[u"qualifications"_s].toArray();
        const QJsonObject list = runCli({u"catalogue"_s, u"list"_s, u"--json"_s}).json();
        QCOMPARE(all.size(), list[u"qualifications"_s].toArray().size());
        QCOMPARE(fields(all.first()),
                 (QStringList{u"achieved"_s, u"add"_s, u"carried"_s, u"creditsLeft"_s, u"enrolled"_s,
                              u"glhLeft"_s, u"number"_s, u"title"_s, u"unitsLeft"_s}));
        const QJsonObject own = objectWith(all, u"number"_s, u"4430-03"_s);
        QVERIFY(own[u"enrolled"_s].toBool());
        const CliRun plan = runCli(
            {u"plan"_s, u"4430-03"_s, u"--json"_s, u"--achieved"_s, texts(own[u"achieved"_s]).join(u',')});
        QCOMPARE(own[u"creditsLeft"_s], plan.json()[u"addCredits"_s]);
        QCOMPARE(own[u"unitsLeft"_s], plan.json()[u"addUnits"_s]);
    }

    void twoAreCompared()
    {
        const CliRun run = ask(u"whatif"_s, {u"--compare"_s, u"4430-03, 4430-02"_s});
        QCOMPARE(run.status, 0);
        const QJsonArray lines = run.json()[u"compared"_s].toArray();
        QVERIFY(lines.size() > 10);
        QCOMPARE(fields(lines.first()), (QStringList{u"first"_s, u"second"_s, u"what"_s}));
        QVERIFY(lines.first()[u"first"_s].toString().contains(u"4430-03"_s));
        QVERIFY(lines.first()[u"second"_s].toString().contains(u"4430-02"_s));
    }

    void notUnderstood_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("named");
        const QStringList whatIf{u"whatif"_s, u"CENTRE"_s, u"--learner"_s, u"REF"_s, u"--compare"_s};
        QTest::newRow("one") << whatIf + QStringList{u"4430-03"_s} << u"4430-03,4417-03"_s;
        QTest::newRow("unknown") << whatIf + QStringList{u"4430-03,4430-77"_s} << u"4430-77"_s;
        QTest::newRow("no learner") << QStringList{u"nearest"_s, u"CENTRE"_s} << u"--learner"_s;
        QTest::newRow("unknown learner")
            << QStringList{u"nearest"_s, u"CENTRE"_s, u"--learner"_s, u"L999"_s} << u"L999"_s;
        QTest::newRow("no file") << QStringList{u"whatif"_s, u"nowhere.attest"_s, u"--learner"_s, u"L001"_s}
                                 << u"nowhere.attest"_s;
    }
    void notUnderstood()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, named);
        words.replaceInStrings(u"CENTRE"_s, m_centre).replaceInStrings(u"REF"_s, m_learner);
        const CliRun run = runCli(words + QStringList{u"--json"_s});
        QVERIFY2(run.isRefusal(), run.told().constData());
        QVERIFY2(run.sentence().contains(named), run.told().constData());
    }

    void peopleReadIt()
    {
        const CliRun nearest = runCli({u"nearest"_s, m_centre, u"--learner"_s, m_learner});
        QCOMPARE(nearest.status, 0);
        QVERIFY(nearest.text().startsWith(m_learner));
        QVERIFY(nearest.text().contains(u"Served"_s));
        QVERIFY2(!nearest.text().contains(u" 0   0 "_s), "criteria that are not loaded are not none");
        const CliRun all = runCli({u"whatif"_s, m_centre, u"--learner"_s, m_learner});
        QCOMPARE(all.status, 0);
        QVERIFY(all.text().contains(u"Carried over"_s));
        const CliRun two =
            runCli({u"whatif"_s, m_centre, u"--learner"_s, m_learner, u"--compare"_s, u"4430-03,4430-02"_s});
        QCOMPARE(two.status, 0);
        QVERIFY(two.text().startsWith(m_learner));
        QVERIFY(two.text().contains(u"Shortest way"_s));
        QVERIFY2(!two.text().contains(u"Carried over"_s), "who asks about two is not told of all");
    }

private:
    CliRun ask(const QString &command, const QStringList &options)
    {
        return runCli(QStringList{command, m_centre, u"--learner"_s, m_learner, u"--json"_s} + options);
    }

    QTemporaryDir m_folder;
    QString m_centre;
    QString m_learner;
};

QTEST_GUILESS_MAIN(TestCliWizard)
#include "test_cli_wizard.moc"
