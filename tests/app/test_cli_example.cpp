// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "clirun.h"
#include "support/behinditsback.h"

#include <QFile>
#include <QTemporaryDir>

using namespace attest::test;
using namespace Qt::Literals::StringLiterals;

/// `demo` and `verify`.
class TestCliExample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void makesTwelveLearners()
    {
        const QString centre = path(u"twelve.attest"_s);
        const CliRun made = runCli({u"demo"_s, centre, u"--json"_s});
        QCOMPARE(made.status, 0);
        QVERIFY2(made.isJsonAnswer(), made.told().constData());
        QCOMPARE(fields(made.json()), (QStringList{u"entries"_s, u"file"_s, u"learners"_s}));
        QCOMPARE(made.json()[u"file"_s].toString(), centre);
        QCOMPARE(made.json()[u"learners"_s], QJsonValue(12));

        const CliRun verified = runCli({u"verify"_s, centre, u"--json"_s});
        QCOMPARE(verified.status, 0);
        QVERIFY2(verified.isJsonAnswer(), verified.told().constData());
        QCOMPARE(fields(verified.json()),
                 (QStringList{u"entries"_s, u"fingerprint"_s, u"notices"_s, u"ok"_s, u"problems"_s}));
        QCOMPARE(verified.json()[u"ok"_s], QJsonValue(true));
        QCOMPARE(verified.json()[u"problems"_s], QJsonValue(QJsonArray()));
        QCOMPARE(verified.json()[u"entries"_s], made.json()[u"entries"_s]);
        QCOMPARE(verified.json()[u"fingerprint"_s].toString().size(), 64);

        const CliRun status = runCli({u"status"_s, centre, u"--json"_s});
        QCOMPARE(status.status, 0);
        QCOMPARE(status.json()[u"learners"_s].toArray().size(), 12);
        QVERIFY(status.json()[u"asOf"_s].toString().startsWith(u"2013-"_s)); // the example's own day
    }

    void theSameSeedMakesTheSameExample()
    {
        const QString first = fingerprint(u"first.attest"_s, u"7"_s);
        QCOMPARE(first.size(), 64);
        QCOMPARE(fingerprint(u"again.attest"_s, u"7"_s), first);
        const QString other = fingerprint(u"other.attest"_s, u"8"_s);
        QCOMPARE(other.size(), 64);
        QVERIFY(other != first);
    }

    /// The second example lies around the day that is given, and shows what this award asks for.
    void theDiplomaAroundToday()
    {
        const QString centre = path(u"diploma.attest"_s);
        const CliRun made = runCli({u"demo"_s, centre, u"--qualification"_s, u"2794-02"_s, u"--today"_s,
                                    u"2026-02-18"_s, u"--json"_s});
        QVERIFY2(made.status == 0, made.told().constData());
        QCOMPARE(made.json()[u"learners"_s], QJsonValue(12));
        const CliRun verified = runCli({u"verify"_s, centre, u"--json"_s});
        QVERIFY2(verified.status == 0, verified.told().constData());
        QCOMPARE(verified.json()[u"entries"_s], made.json()[u"entries"_s]);

        const CliRun status = runCli({u"status"_s, centre, u"--json"_s});
        QCOMPARE(status.json()[u"asOf"_s].toString(), u"2026-02-18"_s); // its own day, whenever it is opened
        const QJsonArray learners = status.json()[u"learners"_s].toArray();
        QCOMPARE(learners.size(), 12);
        int signedOff = 0;
        for (const QJsonValue &learner : learners) {
            QCOMPARE(learner[u"qualification"_s].toString(), u"2794-02"_s);
            // 201 is begun first by everybody; L005's first evidence for it was withdrawn.
            QCOMPARE(learner[u"warnings"_s].toArray().isEmpty(), learner[u"ref"_s].toString() != u"L005"_s);
            signedOff += unitOf(learner, u"201"_s)[u"state"_s] == u"signedOff"_s ? 1 : 0;
        }
        const auto lastUnit = [&learners](const QString &ref) {
            return unitOf(objectWith(learners, u"ref"_s, ref), u"201"_s);
        };
        QCOMPARE(signedOff, 1); // only where the award is complete
        QCOMPARE(lastUnit(u"L007"_s)[u"state"_s].toString(), u"signedOff"_s);
        QCOMPARE(objectWith(learners, u"ref"_s, u"L007"_s)[u"complete"_s][u"achieved"_s], QJsonValue(true));
        QCOMPARE(lastUnit(u"L012"_s)[u"state"_s].toString(), u"ready"_s); // everything else is signed off
        // All of it met, and not everything else is signed off.
        QCOMPARE(lastUnit(u"L003"_s)[u"state"_s].toString(), u"inProgress"_s);
        const QJsonArray inTheWay = lastUnit(u"L003"_s)[u"blockers"_s].toArray();
        QCOMPARE(inTheWay.size(), 1);
        QVERIFY(inTheWay[0].toString().startsWith(u"Unit 201 is signed off last: "_s));
    }

    void theDiplomasTest()
    {
        const QString centre = path(u"test.attest"_s);
        QCOMPARE(runCli({u"demo"_s, centre, u"--qualification"_s, u"2794-02"_s, u"--learners"_s, u"4"_s,
                         u"--today"_s, u"2026-02-18"_s})
                     .status,
                 0);
        const QJsonArray learners =
            runCli({u"status"_s, centre, u"--json"_s}).json()[u"learners"_s].toArray();
        QCOMPARE(unitOf(objectWith(learners, u"ref"_s, u"L001"_s), u"210"_s)[u"state"_s].toString(),
                 u"signedOff"_s);
        const QJsonObject failed = unitOf(objectWith(learners, u"ref"_s, u"L004"_s), u"210"_s);
        QCOMPARE(failed[u"state"_s].toString(), u"inProgress"_s);
        const QStringList said = texts(failed[u"blockers"_s]);
        QCOMPARE(said.size(), 2);
        QVERIFY2(said[0].contains(u"of 25 questions right; 18 are enough."_s), qPrintable(said[0]));
        QCOMPARE(said[1],
                 u"Unit 210 is assessed by a test: record its result, at least 18 of 25 questions right."_s);
    }

    void theDiplomaIsTheSameForTheSameDay()
    {
        const QStringList day{u"--qualification"_s, u"2794-02"_s, u"--today"_s, u"2026-02-18"_s};
        const QStringList next{u"--qualification"_s, u"2794-02"_s, u"--today"_s, u"2026-02-19"_s};
        const QString first = fingerprint(u"d1.attest"_s, u"7"_s, day);
        QCOMPARE(first.size(), 64);
        QCOMPARE(fingerprint(u"d2.attest"_s, u"7"_s, day), first);
        QVERIFY(fingerprint(u"d3.attest"_s, u"8"_s, day) != first);
        QVERIFY(fingerprint(u"d4.attest"_s, u"7"_s, next) != first);
    }

    void leavesAnExistingFileAlone()
    {
        QFile file(path(u"taken.attest"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        const CliRun run = runCli({u"demo"_s, file.fileName(), u"--json"_s});
        QVERIFY2(run.isRefusal(), run.told().constData());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no learner") << QStringList{u"--learners"_s, u"0"_s};
        QTest::newRow("fewer than none") << QStringList{u"--learners"_s, u"-1"_s};
        QTest::newRow("half a learner") << QStringList{u"--learners"_s, u"1.5"_s};
        QTest::newRow("a word for a seed") << QStringList{u"--seed"_s, u"seven"_s};
        QTest::newRow("a seed too great") << QStringList{u"--seed"_s, u"4294967296"_s};
        QTest::newRow("no example of it") << QStringList{u"--qualification"_s, u"4425-02"_s};
        QTest::newRow("another qualification") << QStringList{u"--qualification"_s, u"4430-99"_s};
    }
    void refuses()
    {
        QFETCH(QStringList, options);
        const QString centre = path(u"refused.attest"_s);
        const CliRun run = runCli(QStringList{u"demo"_s, centre} + options);
        QVERIFY2(run.isRefusal(), run.told().constData());
        QVERIFY(run.sentence().contains(options.constLast()));
        QVERIFY(!QFile::exists(centre));
    }

    void aFileInNoFolderIsRefused()
    {
        const CliRun run = runCli({u"demo"_s, path(u"none/such.attest"_s)});
        QVERIFY2(run.isRefusal(), run.told().constData());
    }

    void verifyFindsWhatWasAltered()
    {
        const QString centre = path(u"altered.attest"_s);
        QCOMPARE(runCli({u"demo"_s, centre, u"--learners"_s, u"1"_s}).status, 0);
        behindItsBack(centre, u"UPDATE learner SET family = family || 'x'"_s);
        const CliRun run = runCli({u"verify"_s, centre, u"--json"_s});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.isJsonAnswer(), run.told().constData());
        QCOMPARE(run.json()[u"ok"_s], QJsonValue(false));
        const QJsonArray problems = run.json()[u"problems"_s].toArray();
        QVERIFY(!problems.isEmpty());
        QCOMPARE(fields(problems[0]), (QStringList{u"what"_s, u"where"_s}));
        const CliRun told = runCli({u"verify"_s, centre});
        QCOMPARE(told.status, 1);
        QVERIFY(told.text().contains(u"Problems:"_s));
    }

    void whatIsNoCentreIsRefused()
    {
        QFile file(path(u"words.attest"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("This is no centre.");
        file.close();
        const QStringList commands{u"verify"_s, u"status"_s};
        for (const QString &command : commands) {
            const CliRun run = runCli({command, file.fileName(), u"--json"_s});
            QVERIFY2(run.isRefusal(), run.told().constData());
        }
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    static QJsonObject unitOf(const QJsonValue &learner, const QString &unit)
    {
        return objectWith(learner[u"units"_s], u"number"_s, unit);
    }

    QString fingerprint(const QString &name, const QString &seed, const QStringList &options = {}) const
    {
        const CliRun made =
            runCli(QStringList{u"demo"_s, path(name), u"--learners"_s, u"3"_s, u"--seed"_s, seed, u"--json"_s}
                   + options);
        if (made.json()[u"learners"_s].toInt() != 3)
            return {};
        return runCli({u"verify"_s, path(name), u"--json"_s}).json()[u"fingerprint"_s].toString();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCliExample)
#include "test_cli_example.moc"
