// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "clirun.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace attest::test;
using namespace Qt::Literals::StringLiterals;

class TestCliReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_centre = m_folder.filePath(u"centre.attest"_s);
        QCOMPARE(runCli({u"demo"_s, m_centre, u"--learners"_s, u"3"_s}).status, 0);
        const CliRun status = runCli({u"status"_s, m_centre, u"--json"_s});
        m_learner = status.json()[u"learners"_s][0][u"ref"_s].toString();
        QVERIFY(!m_learner.isEmpty());
    }

    void writesThePagesItSays()
    {
        const QString output = m_folder.filePath(u"progress.pdf"_s);
        const CliRun run = report({u"--output"_s, output, u"--json"_s});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.isJsonAnswer(), run.told().constData());
        QCOMPARE(fields(run.json()), (QStringList{u"file"_s, u"pages"_s}));
        QCOMPARE(run.json()[u"file"_s].toString(), output);
        QVERIFY(run.json()[u"pages"_s].toInt() >= 1);
        QCOMPARE(pagesOf(output), run.json()[u"pages"_s].toInt());
    }

    /// A server has neither a display nor a folder for the session.
    void needsNoDisplay()
    {
        QProcessEnvironment bare;
        bare.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        QProcess process;
        process.setProcessEnvironment(bare);
        const QString output = m_folder.filePath(u"bare.pdf"_s);
        process.start(QStringLiteral(ATTEST_CLI),
                      {u"report"_s, m_centre, u"--learner"_s, m_learner, u"--kind"_s, u"progress"_s,
                       u"--output"_s, output});
        QVERIFY(process.waitForFinished(-1));
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QVERIFY(QString::fromUtf8(process.readAllStandardOutput()).contains(output));
        QVERIFY(pagesOf(output) >= 1);
    }

    void looksBack()
    {
        const QString output = m_folder.filePath(u"past.pdf"_s);
        QCOMPARE(report({u"--output"_s, output, u"--as-of"_s, u"2013-04-20"_s}).status, 0);
        QVERIFY(pagesOf(output) >= 1);
    }

    void leavesAnExistingFileAlone()
    {
        QFile file(m_folder.filePath(u"taken.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        const CliRun run = report({u"--output"_s, file.fileName(), u"--json"_s});
        QVERIFY2(run.isRefusal(), run.told().constData());
        QVERIFY(run.sentence().contains(file.fileName()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        const QStringList report{u"report"_s, u"CENTRE"_s, u"--kind"_s, u"progress"_s, u"--learner"_s};
        QTest::newRow("nobody") << report + QStringList{u"L999"_s, u"--output"_s, u"FOLDER/new.pdf"_s}
                                << u"L999"_s;
        QTest::newRow("no output") << report + QStringList{u"LEARNER"_s} << u"--output"_s;
        QTest::newRow("empty output") << report + QStringList{u"LEARNER"_s, u"--output="_s} << u"--output"_s;
        QTest::newRow("no folder") << report
                + QStringList{u"LEARNER"_s, u"--output"_s, u"FOLDER/none/new.pdf"_s}
                                   << u"none"_s;
        QTest::newRow("no such centre") << QStringList{u"report"_s,   u"FOLDER/none.attest"_s, u"--kind"_s,
                                                       u"progress"_s, u"--learner"_s,          u"L001"_s,
                                                       u"--output"_s, u"FOLDER/new.pdf"_s}
                                        << u"none.attest"_s;
        QTest::newRow("no such kind")
            << QStringList{u"report"_s,    u"CENTRE"_s,  u"--kind"_s,   u"party"_s,
                           u"--learner"_s, u"LEARNER"_s, u"--output"_s, u"FOLDER/new.pdf"_s}
            << u"party"_s;
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        arguments.replaceInStrings(u"CENTRE"_s, m_centre)
            .replaceInStrings(u"FOLDER"_s, m_folder.path())
            .replaceInStrings(u"LEARNER"_s, m_learner);
        const CliRun run = runCli(arguments + QStringList{u"--json"_s});
        QVERIFY2(run.isRefusal(), run.told().constData());
        QVERIFY2(run.sentence().contains(said), run.told().constData());
        QVERIFY(!QFile::exists(m_folder.filePath(u"new.pdf"_s)));
    }

private:
    CliRun report(const QStringList &more) const
    {
        return runCli(
            QStringList{u"report"_s, m_centre, u"--learner"_s, m_learner, u"--kind"_s, u"progress"_s} + more);
    }

    /// How many pages the file itself says it has.
    static int pagesOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        const QByteArray bytes = file.readAll();
        if (!bytes.startsWith("%PDF-"))
            return -1;
        static const QRegularExpression page(u"/Type\\s*/Page[^s]"_s);
        return static_cast<int>(QString::fromLatin1(bytes).count(page));
    }

    QTemporaryDir m_folder;
    QString m_centre;
    QString m_learner;
};

QTEST_GUILESS_MAIN(TestCliReport)
#include "test_cli_report.moc"
