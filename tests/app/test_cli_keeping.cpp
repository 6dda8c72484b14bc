// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "clirun.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace attest::test;
using namespace Qt::Literals::StringLiterals;

/// `backup`, `restore`, `copy`, `move` and `locate`.
class TestCliKeeping : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_centre;
    int m_round = 0;

    QString path(const QString &name) const
    {
        return m_folder.filePath(QString(QString::number(m_round) + u'/' + name));
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    CliRun apply(const QByteArray &lines, const QString &today = u"2013-04-24"_s) const
    {
        return runCli({u"apply"_s, m_centre, u"-"_s, u"--json"_s, u"--today"_s, today}, lines);
    }
    static QByteArray observation(const QString &file)
    {
        const QByteArray files = file.isEmpty() ? QByteArray() : ", \"files\": [\"" + file.toUtf8() + "\"]";
        return "{\"action\": \"record\", \"enrolment\": \"L001\", \"kind\": \"observation\", \"on\": "
               "\"2013-04-24\", "
               "\"setting\": \"realJobPaid\", \"narrative\": \"Seen.\""
            + files + "}\n";
    }
    static bool isSound(const QString &centre)
    {
        return runCli({u"verify"_s, centre, u"--json"_s}).status == 0;
    }
    static QString fingerprint(const QString &centre)
    {
        return runCli({u"verify"_s, centre, u"--json"_s}).json()[u"fingerprint"_s].toString();
    }

private Q_SLOTS:
    /// A centre with one learner and one item with a file.
    void init()
    {
        ++m_round;
        QVERIFY(QDir(m_folder.path()).mkdir(QString::number(m_round)));
        m_centre = path(u"centre.attest"_s);
        write(path(u"letter.txt"_s), "thank you");
        const CliRun made = apply(
            "{\"action\": \"newCentre\", \"name\": \"Severnside\", \"person\": {\"given\": \"Ffion\", "
            "\"roles\": "
            "[\"assessor\"]}}\n"
            "{\"action\": \"addLearner\", \"ref\": \"L001\", \"given\": \"Carys\"}\n"
            "{\"action\": \"enrol\", \"learner\": \"L001\", \"qualification\": \"4430-03\", \"registered\": "
            "\"2013-01-14\", \"assessor\": \"P01\"}\n"
            + observation(path(u"letter.txt"_s)));
        QVERIFY2(made.status == 0, made.told().constData());
    }

    void aBackupIsRestoredAndWhatStoodThereIsKept()
    {
        const QString backup = path(u"backup.attest"_s);
        const CliRun kept = runCli({u"backup"_s, m_centre, backup, u"--json"_s});
        QVERIFY2(kept.status == 0 && kept.isJsonAnswer(), kept.told().constData());
        QCOMPARE(fields(kept.json()),
                 (QStringList{u"entries"_s, u"file"_s, u"files"_s, u"fingerprint"_s, u"missing"_s}));
        QCOMPARE(kept.json()[u"files"_s].toInt(), 1);
        QCOMPARE(kept.json()[u"missing"_s].toInt(), 0);
        QVERIFY(isSound(backup));
        const QString then = fingerprint(m_centre);
        QCOMPARE(kept.json()[u"fingerprint"_s].toString(), then);
        QVERIFY(runCli({u"backup"_s, m_centre, backup}).isRefusal()); // never over anything

        QCOMPARE(apply(observation({})).status, 0);
        const QString later = fingerprint(m_centre);
        const CliRun restored =
            runCli({u"restore"_s, backup, m_centre, u"--json"_s, u"--today"_s, u"2013-04-25"_s});
        QVERIFY2(restored.status == 0 && restored.isJsonAnswer(), restored.told().constData());
        QCOMPARE(fingerprint(m_centre), then);
        QVERIFY(isSound(m_centre));
        const QString before = restored.json()[u"before"_s].toString();
        QCOMPARE(fingerprint(before), later);
        QCOMPARE(apply(observation({})).status, 0); // it goes on
        QVERIFY(isSound(m_centre));
    }

    void aBackupTakesNoRecords()
    {
        const QString backup = path(u"backup.attest"_s);
        QCOMPARE(runCli({u"backup"_s, m_centre, backup}).status, 0);
        const CliRun applied = runCli({u"apply"_s, backup, u"-"_s}, observation({}));
        QVERIFY2(applied.isRefusal(), applied.told().constData());
    }

    void restoringToAFreeNameKeepsNothing()
    {
        const QString backup = path(u"backup.attest"_s);
        QCOMPARE(runCli({u"backup"_s, m_centre, backup}).status, 0);
        const CliRun restored = runCli({u"restore"_s, backup, path(u"new.attest"_s), u"--json"_s});
        QCOMPARE(restored.status, 0);
        QVERIFY(restored.json()[u"before"_s].isNull());
        QVERIFY(isSound(path(u"new.attest"_s)));
    }

    void whatIsNoBackupRestoresNothing()
    {
        const QString then = fingerprint(m_centre);
        QVERIFY(runCli({u"restore"_s, path(u"letter.txt"_s), m_centre}).isRefusal());
        QVERIFY(runCli({u"restore"_s, path(u"nothing"_s), m_centre}).isRefusal());
        QVERIFY(runCli({u"restore"_s, m_centre, m_centre}).isRefusal());
        QCOMPARE(fingerprint(m_centre), then);
        QVERIFY(isSound(m_centre));
    }

    void movesTheCentreWithItsFiles()
    {
        const QString target = path(u"moved.attest"_s);
        const CliRun moved = runCli({u"move"_s, m_centre, target, u"--json"_s});
        QVERIFY2(moved.status == 0 && moved.isJsonAnswer(), moved.told().constData());
        QVERIFY(!QFile::exists(m_centre));
        QVERIFY(!QFile::exists(m_centre + u".files"_s));
        QVERIFY(isSound(target));
    }

    void locatesWhatIsMissing()
    {
        QVERIFY(QDir().rename(m_centre + u".files"_s, path(u"elsewhere"_s)));
        const CliRun copied = runCli({u"copy"_s, m_centre, path(u"copy.attest"_s), u"--json"_s});
        QCOMPARE(copied.status, 1); // done, and not whole
        QCOMPARE(copied.json()[u"missing"_s].toInt(), 1);
        QVERIFY(QDir(path({})).mkdir(u"empty"_s));
        const CliRun nothing = runCli({u"locate"_s, m_centre, path(u"empty"_s), u"--json"_s});
        QCOMPARE(nothing.status, 1);
        QCOMPARE(nothing.json()[u"missing"_s].toInt(), 1);
        const CliRun found = runCli({u"locate"_s, m_centre, path(u"elsewhere"_s), u"--json"_s});
        QVERIFY2(found.status == 0, found.told().constData());
        QCOMPARE(found.json()[u"found"_s].toInt(), 1);
        QVERIFY(isSound(m_centre));
        QVERIFY(runCli({u"locate"_s, m_centre, path(u"no folder"_s)}).isRefusal());
    }

    void theFirstChangeOfADayIsBackedUp()
    {
        QVERIFY(!QFile::exists(m_centre + u".backups"_s));
        const QString then = fingerprint(m_centre);
        const CliRun applied = apply(observation({}), u"2013-04-25"_s);
        QVERIFY2(applied.status == 0, applied.told().constData());
        QVERIFY(applied.json()[u"notices"_s].toArray().isEmpty());
        QCOMPARE(apply(observation({}), u"2013-04-25"_s).status, 0);
        const QDir place(m_centre + u".backups"_s);
        const QStringList kept = place.entryList({u"*.attest"_s}, QDir::Files);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(fingerprint(place.filePath(kept.front())), then);
    }

    void aBackupThatFailsIsANotice()
    {
        write(m_centre + u".backups"_s, "in the way");
        const CliRun applied = apply(observation({}), u"2013-04-25"_s);
        QCOMPARE(applied.status, 0);
        QCOMPARE(applied.json()[u"notices"_s].toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCliKeeping)
#include "test_cli_keeping.moc"
