// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "clirun.h"

using namespace attest::test;
using namespace Qt::Literals::StringLiterals;

/// How attest-cli takes what is typed, whatever the command.
class TestCliUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void helpNamesEveryCommandAndOption()
    {
        const CliRun run = runCli({u"--help"_s});
        QCOMPARE(run.status, 0);
        QVERIFY(run.err.isEmpty());
        const QStringList named{u"catalogue list"_s,
                                u"catalogue show"_s,
                                u"check QUAL --units"_s,
                                u"plan QUAL"_s,
                                u"demo CENTRE.attest"_s,
                                u"apply CENTRE.attest"_s,
                                u"status CENTRE.attest"_s,
                                u"report CENTRE.attest"_s,
                                u"history CENTRE.attest"_s,
                                u"verify CENTRE.attest"_s,
                                u"backup CENTRE.attest FILE"_s,
                                u"restore FILE CENTRE.attest"_s,
                                u"copy CENTRE.attest FILE"_s,
                                u"move CENTRE.attest FILE"_s,
                                u"locate CENTRE.attest FOLDER"_s,
                                u"--json"_s,
                                u"--today"_s,
                                u"--learner REF"_s,
                                u"--person REF"_s,
                                u"--as-of"_s,
                                u"--kind"_s,
                                u"--output"_s,
                                u"--learners N"_s,
                                u"--seed"_s,
                                u"--qualification"_s,
                                u"--version"_s,
                                u"Exit status"_s};
        for (const QString &name : named)
            QVERIFY2(run.text().contains(name), qPrintable(name));
    }

    void helpOfACommandIsItsOwn()
    {
        const CliRun run = runCli({u"check"_s, u"--help"_s});
        QCOMPARE(run.status, 0);
        QVERIFY(run.text().contains(u"check QUAL --units"_s));
        QVERIFY(!run.text().contains(u"verify"_s));
        QVERIFY(!run.text().contains(u"--seed"_s));
        QCOMPARE(runCli({u"help"_s, u"check"_s}).text(), run.text());
        QCOMPARE(runCli({u"help"_s}).text(), runCli({u"--help"_s}).text());
    }

    void commandsOfLaterVersionsAreNotPromised()
    {
        const QString help = runCli({u"--help"_s}).text();
        const QStringList later{u"import"_s, u"rules-read"_s, u"sample"_s, u"pack"_s};
        for (const QString &name : later) {
            QVERIFY2(!help.contains(QString(u"  "_s + name + u' ')), qPrintable(name));
            const CliRun run = runCli({name, u"4430-03"_s, u"--json"_s});
            QVERIFY2(run.isRefusal(), run.told().constData());
            QVERIFY(run.sentence().contains(name));
        }
    }

    void versionIsOneLine()
    {
        const CliRun run = runCli({u"--version"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out, QByteArray("attest-cli " ATTEST_VERSION "\n"));
        QVERIFY(run.err.isEmpty());
    }

    void anUnknownCommandIsAnsweredWithThoseThereAre()
    {
        const CliRun run = runCli({u"chek"_s});
        QVERIFY2(run.isRefusal(), run.told().constData());
        const QStringList commands{u"chek"_s,  u"catalogue"_s, u"check"_s,  u"plan"_s,  u"demo"_s,
                                   u"apply"_s, u"status"_s,    u"report"_s, u"verify"_s};
        for (const QString &command : commands)
            QVERIFY2(run.sentence().contains(command), qPrintable(command));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        const QStringList check{u"check"_s, u"4430-03"_s};
        QTest::newRow("nothing") << QStringList() << u"check"_s;
        QTest::newRow("only --json") << QStringList{u"--json"_s} << u"check"_s;
        QTest::newRow("empty command") << QStringList{u""_s} << u"catalogue"_s;
        QTest::newRow("unknown option") << check + QStringList{u"--unit"_s, u"301"_s} << u"--unit"_s;
        QTest::newRow("unknown short option") << check + QStringList{u"-u"_s} << u"-u"_s;
        QTest::newRow("another command's option")
            << check + QStringList{u"--units"_s, u"301"_s, u"--seed"_s, u"2"_s} << u"--seed"_s;
        QTest::newRow("value missing at the end") << check + QStringList{u"--units"_s} << u"--units"_s;
        QTest::newRow("value missing before an option")
            << check + QStringList{u"--units"_s, u"--json"_s} << u"--units"_s;
        QTest::newRow("value where none belongs")
            << check + QStringList{u"--units"_s, u"301"_s, u"--json=yes"_s} << u"--json"_s;
        QTest::newRow("option twice")
            << check + QStringList{u"--units"_s, u"301"_s, u"--units"_s, u"302"_s} << u"twice"_s;
        QTest::newRow("needed option missing") << check << u"--units"_s;
        QTest::newRow("word missing") << QStringList{u"check"_s, u"--units"_s, u"301"_s} << u"check QUAL"_s;
        QTest::newRow("word too many")
            << QStringList{u"check"_s, u"4430-03"_s, u"302"_s, u"--units"_s, u"301"_s} << u"302"_s;
        QTest::newRow("--today no date")
            << check + QStringList{u"--units"_s, u"301"_s, u"--today"_s, u"tomorrow"_s} << u"tomorrow"_s;
        QTest::newRow("--today not in the calendar")
            << check + QStringList{u"--units"_s, u"301"_s, u"--today"_s, u"2013-02-29"_s} << u"2013-02-29"_s;
        QTest::newRow("--today another form")
            << check + QStringList{u"--units"_s, u"301"_s, u"--today"_s, u"2013/05/10"_s} << u"2013/05/10"_s;
        QTest::newRow("--today empty")
            << check + QStringList{u"--units"_s, u"301"_s, u"--today="_s} << u"--today"_s;
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        const CliRun run = runCli(arguments);
        QVERIFY2(run.isRefusal(), run.told().constData());
        QVERIFY2(run.sentence().contains(said), run.told().constData());
    }

    void optionsStandAnywhere_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString units = u"301,302"_s;
        QTest::newRow("after") << QStringList{u"check"_s, u"4430-03"_s, u"--units"_s, units, u"--json"_s};
        QTest::newRow("before") << QStringList{u"--json"_s, u"--units"_s, units, u"check"_s, u"4430-03"_s};
        QTest::newRow("between") << QStringList{u"check"_s, u"--units"_s, units, u"4430-03"_s, u"--json"_s};
        QTest::newRow("joined") << QStringList{u"check"_s, u"--units=301,302"_s, u"--json"_s, u"4430-03"_s};
        QTest::newRow("end of options")
            << QStringList{u"--json"_s, u"--units"_s, units, u"--"_s, u"check"_s, u"4430-03"_s};
        QTest::newRow("--today") << QStringList{u"check"_s,  u"4430-03"_s, u"--units"_s,   units,
                                                u"--json"_s, u"--today"_s, u"2013-05-10"_s};
    }
    void optionsStandAnywhere()
    {
        QFETCH(QStringList, arguments);
        const CliRun run = runCli(arguments);
        QCOMPARE(run.status, 1); // twelve credits complete nothing
        QVERIFY2(run.isJsonAnswer(), run.told().constData());
        QCOMPARE(run.json()[u"credits"_s].toInt(), 12);
    }

    /// Machines without a locale are common; Qt would remark upon it on standard error.
    void aMissingLocaleIsNoNews()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(ATTEST_CLI), {u"check"_s, u"4430-03"_s, u"--units"_s, u"ŵŷ"_s});
        QVERIFY(process.waitForFinished(-1));
        QCOMPARE(process.exitCode(), 2);
        const QByteArray err = process.readAllStandardError();
        QCOMPARE(err.count('\n'), 1);
        QVERIFY2(QString::fromUtf8(err).contains(u"ŵŷ"_s), err.constData());
    }

    void whatWouldSteerATerminalIsShownAsAMark()
    {
        const CliRun run = runCli({u"check"_s, u"4430-03"_s, u"--units"_s, u"\x1b[2J"_s});
        QVERIFY2(run.isRefusal(), run.told().constData());
        QVERIFY(!run.err.contains('\x1b'));
    }
};

QTEST_GUILESS_MAIN(TestCliUsage)
#include "test_cli_usage.moc"
