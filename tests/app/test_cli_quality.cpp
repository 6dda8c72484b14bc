// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "clirun.h"

#include <QFile>

using namespace attest::test;
using namespace Qt::Literals::StringLiterals;

/// Quality assurance without a window: sampled, returned, answered, released and printed through the command
/// line.
class TestCliQuality : public QObject {
    Q_OBJECT

private:
    CliRun apply(const QByteArray &lines) const
    {
        return runCli({u"apply"_s, m_centre, u"-"_s, u"--json"_s, u"--today"_s, u"2013-04-24"_s}, lines);
    }
    QJsonObject learner() const
    {
        return runCli({u"status"_s, m_centre, u"--learner"_s, u"L001"_s, u"--json"_s})
            .json()[u"learners"_s][0]
            .toObject();
    }
    QString stateOf202() const
    {
        return objectWith(learner()[u"units"_s], u"number"_s, u"202"_s)[u"state"_s].toString();
    }
    CliRun report(const QStringList &more) const { return runCli(QStringList{u"report"_s, m_centre} + more); }

private Q_SLOTS:
    void initTestCase()
    {
        m_centre = m_folder.filePath(u"quality.attest"_s);
        // Unit 202 is signed off by an outside result: everything about it is decided as a whole.
        const CliRun made = apply(
            R"({"action": "newCentre", "name": "Severnside", "person": {"given": "Ffion", "family": "Rees", "roles": ["assessor"]}}
{"action": "addPerson", "given": "Mei", "family": "Okafor", "roles": ["iqa"]}
{"action": "addPerson", "given": "Owain", "family": "Tŷ-Gwyn", "roles": ["assessor", "iqa"]}
{"action": "addLearner", "given": "Carys", "family": "Llŷr"}
{"action": "enrol", "learner": "L001", "qualification": "4430-03", "registered": "2013-01-14", "assessor": "P01"}
{"action": "plan", "enrolment": "L001", "add": ["308", "202"]}
{"action": "record", "enrolment": "L001", "kind": "observation", "on": "2013-04-24", "setting": "realJobPaid", "narrative": "Seen.", "people": "OWAIN TY-GWYN, manager", "ties": [{"unit": "308", "criteria": ["2.1"]}], "judge": true}
{"action": "signOff", "enrolment": "L001", "unit": "202", "learnerDeclares": true, "assessorDeclares": true, "outside": {"basis": "certificate", "on": "2013-02-01", "by": "Another centre"}}
)");
        QVERIFY2(made.status == 0, made.told().constData());
    }

    void aUnitGoesAllTheWay()
    {
        const auto one = [&](const QByteArray &line) {
            const CliRun run = apply(line);
            if (run.status != 0)
                qWarning("%s", run.told().constData());
            return run.status;
        };
        const QByteArray line = R"("list": "S01", "enrolment": "L001", "unit": "202")";
        QCOMPARE(
            one(R"({"as": "P02", "action": "makeSampleList", "qualification": "4430-03", "title": "Spring"})"),
            0);
        QCOMPARE(one(R"({"as": "P02", "action": "sample", )" + line + R"(, "reason": "New assessor"})"), 0);
        QCOMPARE(one(R"({"as": "P02", "action": "review", )" + line
                     + R"(, "rest": true, "verdict": "notAgreed", "reason": "No copy of it."})"),
                 0);
        QCOMPARE(stateOf202(), u"returned"_s);
        QCOMPARE(learner()[u"credits"_s][u"achieved"_s].toInt(), 0);
        QCOMPARE(
            one(R"({"as": "P01", "action": "answerReview", )" + line + R"(, "answer": "Copied today."})"), 0);
        QCOMPARE(one(R"({"as": "P02", "action": "addQaAction", )" + line
                     + R"(, "what": "Date the copy.", "who": "P01", "due": "2013-05-08"})"),
                 0);
        const CliRun early = apply(R"({"as": "P02", "action": "closeSampleList", "list": "S01"})");
        QCOMPARE(early.status, 1);
        const QString why = early.json()[u"refused"_s][0][u"why"_s].toString();
        QVERIFY2(why.contains(u"decided anew"_s) && why.contains(u"S01-A1"_s), qPrintable(why));
        // What was not agreed is decided anew by name only, never among the rest.
        const CliRun rest =
            apply(R"({"as": "P02", "action": "review", )" + line + R"(, "rest": true, "verdict": "agreed"})");
        QCOMPARE(rest.status, 1);
    }

    void whatIsWrongIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("no role") << QByteArray(
            R"({"as": "P01", "action": "makeSampleList", "qualification": "4430-03"})")
                                 << u"Only an IQA"_s;
        QTest::newRow("not signed off") << QByteArray(
            R"({"as": "P02", "action": "sample", "list": "S01", "enrolment": "L001", "unit": "308", "reason": "x"})")
                                        << u"not signed off"_s;
        QTest::newRow("no such list")
            << QByteArray(R"({"as": "P02", "action": "closeSampleList", "list": "S09"})") << u"S09"_s;
        QTest::newRow("no verdict") << QByteArray(
            R"({"as": "P02", "action": "review", "list": "S01", "enrolment": "L001", "unit": "202", "rest": true})")
                                    << u"verdict"_s;
        QTest::newRow("no such verdict") << QByteArray(
            R"({"as": "P02", "action": "review", "list": "S01", "enrolment": "L001", "unit": "202", "rest": true, "verdict": "maybe"})")
                                         << u"maybe"_s;
        QTest::newRow("a field too many")
            << QByteArray(R"({"as": "P02", "action": "closeSampleList", "list": "S01", "force": true})")
            << u"force"_s;
        QTest::newRow("no such action")
            << QByteArray(R"({"as": "P01", "action": "answerQaAction", "ref": "S01-A9", "answer": "Done"})")
            << u"S01-A9"_s;
    }
    void whatIsWrongIsRefusedWithTheReason()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, says);
        const CliRun run = apply(line);
        QCOMPARE(run.status, 1);
        const QString why = run.json()[u"refused"_s][0][u"why"_s].toString();
        QVERIFY2(why.contains(says), qPrintable(why));
    }

    void theReportIsPrinted()
    {
        const QString output = m_folder.filePath(u"iqa.pdf"_s);
        const CliRun run =
            report({u"--list"_s, u"s01"_s, u"--kind"_s, u"iqa"_s, u"--output"_s, output, u"--json"_s});
        QVERIFY2(run.isJsonAnswer() && run.status == 0, run.told().constData());
        QVERIFY(run.json()[u"pages"_s].toInt() >= 1);
        QFile file(output);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }

    void aReportNeedsWhatItIsAbout_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        QTest::newRow("no list") << QStringList{u"--kind"_s, u"iqa"_s} << u"--list"_s;
        QTest::newRow("a learner") << QStringList{u"--kind"_s, u"iqa"_s,       u"--list"_s,
                                                  u"S01"_s,    u"--learner"_s, u"L001"_s}
                                   << u"no learner"_s;
        QTest::newRow("no learner") << QStringList{u"--kind"_s, u"progress"_s} << u"--learner"_s;
        QTest::newRow("unknown list")
            << QStringList{u"--kind"_s, u"iqa"_s, u"--list"_s, u"S77"_s} << u"S77"_s;
        QTest::newRow("looking back")
            << QStringList{u"--kind"_s, u"iqa"_s, u"--list"_s, u"S01"_s, u"--as-of"_s, u"2013-04-01"_s}
            << u"--as-of"_s;
    }
    void aReportNeedsWhatItIsAbout()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        const QString output = m_folder.filePath(u"none.pdf"_s);
        const CliRun run = report(words + QStringList{u"--output"_s, output});
        QVERIFY2(run.isRefusal() && run.sentence().contains(says), run.told().constData());
        QVERIFY(!QFile::exists(output));
    }

    void aClosedListVerifies()
    {
        const QByteArray line = R"("list": "S01", "enrolment": "L001", "unit": "202")";
        const CliRun run =
            apply(R"({"as": "P01", "action": "answerQaAction", "ref": "S01-A1", "answer": "Dated."}
{"as": "P02", "action": "returnQaAction", "ref": "S01-A1", "reason": "Both pages."}
{"as": "P01", "action": "answerQaAction", "ref": "S01-A1", "answer": "Both."}
{"as": "P02", "action": "closeQaAction", "ref": "S01-A1"}
{"as": "P02", "action": "review", "list": "S01", "enrolment": "L001", "unit": "202", "whole": true, "verdict": "agreed"}
{"as": "P02", "action": "closeSampleList", "list": "S01"}
)");
        QVERIFY2(run.status == 0, run.told().constData());
        QCOMPARE(stateOf202(), u"verified"_s);
        QVERIFY(learner()[u"credits"_s][u"verified"_s].toInt() > 0);
        const CliRun verified = runCli({u"verify"_s, m_centre, u"--json"_s});
        QVERIFY2(verified.status == 0, verified.told().constData());
    }

private:
    QTemporaryDir m_folder;
    QString m_centre;
};

QTEST_GUILESS_MAIN(TestCliQuality)
#include "test_cli_quality.moc"
