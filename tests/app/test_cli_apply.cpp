// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "clirun.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

using namespace attest::test;
using namespace Qt::Literals::StringLiterals;

/// Actions in, status out, on a centre that the actions make.
class TestCliApply : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_centre = m_folder->filePath(u"centre.attest"_s);
        const CliRun run = apply(beginning, u"2013-05-01"_s);
        QVERIFY2(run.status == 0, run.told().constData());
        QCOMPARE(run.json()[u"applied"_s], QJsonValue(4));
    }

    void answersWithTheEntries()
    {
        const CliRun run = apply(observation, u"2013-05-10"_s);
        QCOMPARE(run.status, 0);
        QVERIFY2(run.isJsonAnswer(), run.told().constData());
        QCOMPARE(fields(run.json()), (QStringList{u"applied"_s, u"entries"_s, u"notices"_s, u"refused"_s}));
        QCOMPARE(run.json()[u"applied"_s], QJsonValue(1));
        QCOMPARE(run.json()[u"refused"_s], QJsonValue(QJsonArray()));
        const QStringList entries = texts(run.json()[u"entries"_s]);
        QVERIFY(!entries.isEmpty());
        for (const QString &entry : entries)
            QCOMPARE(entry.size(), 64);
    }

    void readsAFile()
    {
        QFile file(m_folder->filePath(u"actions.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(observation);
        file.close();
        const CliRun run = runCli({u"apply"_s, m_centre, file.fileName()});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out, QByteArray("1 action was carried out and saved.\n"));
    }

    void aRefusedLineDoesNotStopTheNext()
    {
        const QByteArray lines =
            QByteArray("{\"action\":\"plan\",\"enrolment\":\"L001\",\"add\":[\"999\"]}\n\nnot json\n")
            + observation;
        const CliRun run = apply(lines, u"2013-05-10"_s);
        QCOMPARE(run.status, 1);
        QVERIFY2(run.isJsonAnswer(), run.told().constData());
        QCOMPARE(run.json()[u"applied"_s], QJsonValue(1));
        const QJsonArray refused = run.json()[u"refused"_s].toArray();
        QCOMPARE(refused.size(), 2);
        QCOMPARE(fields(refused[0]), (QStringList{u"line"_s, u"why"_s}));
        QCOMPARE(refused[0][u"line"_s], QJsonValue(1));
        QVERIFY(refused[0][u"why"_s].toString().contains(u"999"_s));
        QCOMPARE(refused[1][u"line"_s], QJsonValue(3));
        const CliRun told = runCli({u"apply"_s, m_centre, u"-"_s}, "{\"action\":\"dance\"}\n");
        QCOMPARE(told.status, 1);
        QVERIFY(told.text().contains(u"Line 1 was refused: "_s));
        QVERIFY(told.err.isEmpty());
    }

    void nothingToDoIsDone()
    {
        const CliRun run = apply({}, u"2013-05-10"_s);
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()[u"applied"_s], QJsonValue(0));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString actions = u"nowhere.jsonl"_s;
        QTest::newRow("no file of actions") << QStringList{u"apply"_s, u"CENTRE"_s, actions};
        QTest::newRow("a folder of actions") << QStringList{u"apply"_s, u"CENTRE"_s, u"FOLDER"_s};
        QTest::newRow("no actions named") << QStringList{u"apply"_s, u"CENTRE"_s};
        QTest::newRow("status of no file") << QStringList{u"status"_s, u"FOLDER/none.attest"_s};
        QTest::newRow("status of a folder") << QStringList{u"status"_s, u"FOLDER"_s};
        QTest::newRow("verify of no file") << QStringList{u"verify"_s, u"FOLDER/none.attest"_s};
        QTest::newRow("status of nobody") << QStringList{u"status"_s, u"CENTRE"_s, u"--learner"_s, u"L099"_s};
        QTest::newRow("status before the enrolment") << QStringList{
            u"status"_s, u"CENTRE"_s, u"--learner"_s, u"L001"_s, u"--as-of"_s, u"2013-04-30"_s};
        QTest::newRow("status of no day") << QStringList{u"status"_s, u"CENTRE"_s, u"--as-of"_s, u"soon"_s};
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        arguments.replaceInStrings(u"CENTRE"_s, m_centre).replaceInStrings(u"FOLDER"_s, m_folder->path());
        const CliRun run = runCli(arguments + QStringList{u"--json"_s});
        QVERIFY2(run.isRefusal(), run.told().constData());
        QVERIFY(!QFile::exists(m_folder->filePath(u"none.attest"_s)));
    }

    void theFirstActionMakesTheCentre()
    {
        const QString other = m_folder->filePath(u"other.attest"_s);
        const CliRun run = runCli({u"apply"_s, other, u"-"_s, u"--json"_s}, observation);
        QVERIFY2(run.isRefusal(), run.told().constData());
        QVERIFY(!QFile::exists(other));
    }

    void aSecondWriterIsKeptOut()
    {
        QProcess first;
        first.start(QStringLiteral(ATTEST_CLI), {u"apply"_s, m_centre, u"-"_s});
        QVERIFY(first.waitForStarted(-1));
        // It waits for its actions and holds the file meanwhile.
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(QString(m_centre + u".lock"_s)), 60000);
        const CliRun second = apply(observation, u"2013-05-10"_s);
        QVERIFY2(second.isRefusal(), second.told().constData());
        QCOMPARE(status().status, 0); // reading disturbs nobody
        first.closeWriteChannel();
        QVERIFY(first.waitForFinished(-1));
        QCOMPARE(first.exitCode(), 0);
        QCOMPARE(apply(observation, u"2013-05-10"_s).status, 0);
    }

    void statusHasFourReadings()
    {
        QCOMPARE(apply(observation + signOff, u"2013-05-10"_s).json()[u"applied"_s], QJsonValue(2));
        const CliRun run = status({u"--today"_s, u"2013-05-11"_s});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.isJsonAnswer(), run.told().constData());
        QCOMPARE(run.json()[u"asOf"_s].toString(), u"2013-05-11"_s);
        const QJsonArray learners = run.json()[u"learners"_s].toArray();
        QCOMPARE(learners.size(), 1);
        const QJsonObject learner = learners[0].toObject();
        const QStringList promised{u"ref"_s,   u"name"_s,  u"qualification"_s, u"credits"_s, u"complete"_s,
                                   u"rules"_s, u"units"_s, u"late"_s,          u"state"_s,   u"warnings"_s};
        for (const QString &field : promised)
            QVERIFY2(learner.contains(field), qPrintable(field));
        QCOMPARE(learner[u"ref"_s].toString(), u"L001"_s);
        QCOMPARE(learner[u"name"_s].toString(), u"Carys O'Brien-Llŷr"_s);
        QCOMPARE(learner[u"qualification"_s].toString(), u"4430-03"_s);
        QCOMPARE(learner[u"state"_s].toString(), u"active"_s);
        QCOMPARE(learner[u"late"_s], QJsonValue(false));
        QCOMPARE(learner[u"credits"_s],
                 QJsonValue(QJsonObject{
                     {u"verified"_s, 0}, {u"achieved"_s, 5}, {u"inHand"_s, 11}, {u"planned"_s, 47}}));
        QCOMPARE(
            learner[u"complete"_s],
            QJsonValue(QJsonObject{
                {u"verified"_s, false}, {u"achieved"_s, false}, {u"inHand"_s, false}, {u"planned"_s, true}}));
    }

    void statusAnswersEveryRule()
    {
        apply(observation + signOff, u"2013-05-10"_s);
        const QJsonArray rules = status().json()[u"learners"_s][0][u"rules"_s].toArray();
        QCOMPARE(rules.size(), 7);
        const QJsonObject rule = objectWith(rules, u"id"_s, u"LEVEL-3"_s);
        QCOMPARE(fields(rule),
                 (QStringList{u"exemption"_s, u"filledBy"_s, u"have"_s, u"id"_s, u"met"_s, u"missing"_s,
                              u"need"_s, u"statement"_s}));
        QCOMPARE(rule[u"missing"_s][u"inHand"_s].toString().left(33), u"16 more credits at level 3 (6 of "_s);
        QCOMPARE(rule[u"missing"_s][u"planned"_s], QJsonValue());
        QCOMPARE(rule[u"need"_s], QJsonValue(22));
        QCOMPARE(rule[u"have"_s],
                 QJsonValue(QJsonObject{
                     {u"verified"_s, 0}, {u"achieved"_s, 0}, {u"inHand"_s, 6}, {u"planned"_s, 42}}));
        QCOMPARE(
            rule[u"met"_s],
            QJsonValue(QJsonObject{
                {u"verified"_s, false}, {u"achieved"_s, false}, {u"inHand"_s, false}, {u"planned"_s, true}}));
        QCOMPARE(objectWith(rules, u"id"_s, u"GROUP-A"_s)[u"met"_s][u"achieved"_s], QJsonValue(true));
    }

    void statusAnswersEveryUnit()
    {
        apply(observation + signOff, u"2013-05-10"_s);
        const QJsonArray units = status().json()[u"learners"_s][0][u"units"_s].toArray();
        QCOMPARE(units.size(), 7);
        const QJsonObject begun = objectWith(units, u"number"_s, u"301"_s);
        const QStringList promised{u"number"_s,   u"state"_s,           u"criteriaMet"_s,
                                   u"criteria"_s, u"requirementsMet"_s, u"requirements"_s,
                                   u"title"_s,    u"blockers"_s,        u"signedOn"_s};
        for (const QString &field : promised)
            QVERIFY2(begun.contains(field), qPrintable(field));
        QCOMPARE(begun[u"state"_s].toString(), u"inProgress"_s);
        QCOMPARE(begun[u"criteriaMet"_s], QJsonValue(2));
        QVERIFY(begun[u"criteria"_s].toInt() > 2);
        QVERIFY(!begun[u"blockers"_s].toArray().isEmpty());
        QVERIFY(begun[u"signedOn"_s].isNull());
        const QJsonObject signedOff = objectWith(units, u"number"_s, u"202"_s);
        QCOMPARE(signedOff[u"state"_s].toString(), u"signedOff"_s);
        QCOMPARE(signedOff[u"signedOn"_s].toString(), u"2013-05-10"_s);
        QCOMPARE(objectWith(units, u"number"_s, u"313"_s)[u"state"_s].toString(), u"planned"_s);
    }

    void statusLooksBack()
    {
        apply(observation, u"2013-05-10"_s);
        const auto inHand = [](const CliRun &run) {
            return run.json()[u"learners"_s][0][u"credits"_s][u"inHand"_s].toInt(-1);
        };
        const CliRun before = status({u"--as-of"_s, u"2013-05-09"_s});
        QCOMPARE(before.json()[u"asOf"_s].toString(), u"2013-05-09"_s);
        QCOMPARE(inHand(before), 0);
        QCOMPARE(inHand(status({u"--as-of"_s, u"2013-05-10"_s})), 6);
        QCOMPARE(status({u"--as-of"_s, u"2013-04-30"_s}).json()[u"learners"_s], QJsonValue(QJsonArray()));
    }

    void lateDependsOnTheDay()
    {
        const auto late = [](const CliRun &run) { return run.json()[u"learners"_s][0][u"late"_s]; };
        QCOMPARE(late(status({u"--today"_s, u"2014-01-31"_s})), QJsonValue(false));
        QCOMPARE(late(status({u"--today"_s, u"2014-02-01"_s})), QJsonValue(true));
    }

    void peopleReadTheStatus()
    {
        apply(observation, u"2013-05-10"_s);
        const CliRun all = runCli({u"status"_s, m_centre, u"--today"_s, u"2013-05-10"_s});
        QCOMPARE(all.status, 0);
        QVERIFY(all.text().contains(u"L001  Carys O'Brien-Llŷr  4430-03"_s));
        const CliRun one =
            runCli({u"status"_s, m_centre, u"--learner"_s, u"l001"_s, u"--today"_s, u"2013-05-10"_s});
        QCOMPARE(one.status, 0);
        const QStringList parts{u"Carys O'Brien-Llŷr (L001)"_s,
                                u"Level 3 NVQ Diploma in Customer Service"_s,
                                u"10 May 2013"_s,
                                u"At least 42 credits"_s,
                                u"no IQA yet"_s,
                                u"In progress"_s,
                                u"What is left:"_s};
        for (const QString &part : parts)
            QVERIFY2(one.text().contains(part), one.told().constData());
    }

    void creditTransferAndExemption()
    {
        const QByteArray lines =
            R"({"action":"transferCredit","enrolment":"L001","unit":"308","basis":"Certificate 4711","on":"2012-11-02","agreedBy":"NCFE"}
{"action":"exempt","enrolment":"L001","rule":"GROUP-C","basis":"Letter","on":"2013-03-04","agreedBy":"NCFE"}
{"action":"transferCredit","enrolment":"L001","unit":"301","basis":"Certificate 4711","agreedBy":"NCFE"}
)";
        const CliRun run = apply(lines, u"2013-05-10"_s);
        QCOMPARE(run.status, 1);
        QCOMPARE(run.json()[u"applied"_s], QJsonValue(2));
        QCOMPARE(run.json()[u"refused"_s][0][u"why"_s].toString(),
                 u"Give the date on which the credit was awarded, today or earlier."_s);
        const QJsonValue learner = status().json()[u"learners"_s][0];
        for (const QString &reading : {u"verified"_s, u"achieved"_s, u"inHand"_s})
            QCOMPARE(learner[u"credits"_s][reading], QJsonValue(6));
        const QJsonArray units = learner[u"units"_s].toArray();
        for (const QJsonValue &unit : units) {
            const bool transferred = unit[u"number"_s] == u"308"_s;
            QCOMPARE(unit[u"source"_s], transferred ? QJsonValue(u"creditTransfer"_s) : QJsonValue());
            QCOMPARE(unit[u"transfer"_s].isObject(), transferred);
            if (!transferred)
                continue;
            QCOMPARE(unit[u"state"_s], QJsonValue(u"signedOff"_s));
            QCOMPARE(unit[u"transfer"_s][u"basis"_s], QJsonValue(u"Certificate 4711"_s));
            QCOMPARE(unit[u"transfer"_s][u"on"_s], QJsonValue(u"2012-11-02"_s));
            QCOMPARE(unit[u"transfer"_s][u"agreedBy"_s], QJsonValue(u"NCFE"_s));
        }
        const QJsonArray rules = learner[u"rules"_s].toArray();
        for (const QJsonValue &rule : rules) {
            const bool exempted = rule[u"id"_s] == u"GROUP-C"_s;
            QCOMPARE(rule[u"exemption"_s].isObject(), exempted);
            if (exempted)
                QCOMPARE(rule[u"met"_s][u"verified"_s], QJsonValue(true));
        }
        const CliRun one = runCli({u"status"_s, m_centre, u"--learner"_s, u"L001"_s});
        QVERIFY(one.text().contains(
            u"308      Credit transferred: Certificate 4711, 2 November 2012, agreed by NCFE."_s));
        QVERIFY(one.text().contains(u"GROUP-C  Exempt: Letter, 4 March 2013, agreed by NCFE."_s));
        QVERIFY2(one.text().contains(u"no IQA yet"_s), "nobody here has verified anything");
    }

private:
    CliRun apply(const QByteArray &actions, const QString &today)
    {
        return runCli({u"apply"_s, m_centre, u"-"_s, u"--json"_s, u"--today"_s, today}, actions);
    }
    CliRun status(const QStringList &more = {})
    {
        return runCli(QStringList{u"status"_s, m_centre, u"--json"_s} + more);
    }

    static const QByteArray beginning;
    static const QByteArray observation;
    static const QByteArray signOff;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_centre;
};

const QByteArray TestCliApply::beginning =
    R"({"action":"newCentre","name":"Severnside","person":{"ref":"P01","given":"Ann","family":"Price","roles":["assessor"]}}
{"action":"addLearner","ref":"L001","given":"Carys","family":"O'Brien-Llŷr","born":"1990-02-03"}
{"action":"enrol","learner":"L001","qualification":"4430-03","registered":"2013-01-10","target":"2014-01-31","assessor":"P01"}
{"action":"plan","enrolment":"L001","add":["301","302","303","308","311","313","202"]}
)";

const QByteArray TestCliApply::observation =
    R"({"action":"record","enrolment":"L001","kind":"observation","on":"2013-05-09","setting":"realJobPaid","narrative":"Answered two complaints.","ownWork":true,"judge":true,"ties":[{"unit":"301","criteria":["1.1","2.1"]}]}
)";

const QByteArray TestCliApply::signOff =
    R"({"action":"signOff","enrolment":"L001","unit":"202","learnerDeclares":true,"assessorDeclares":true,"outside":{"basis":"certificate","on":"2013-04-01","by":"Another centre"}}
)";

QTEST_GUILESS_MAIN(TestCliApply)
#include "test_cli_apply.moc"
