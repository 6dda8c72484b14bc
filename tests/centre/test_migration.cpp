// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "storage/evidencefiles.h"
#include "storage/schema.h"
#include "support/testcentre.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

using namespace attest;
using namespace Qt::Literals::StringLiterals;

/// A file that the first version made (tests/data/v1), opened by today's program.
class TestMigration : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2013, 4, 26)};
    SeededRandom m_random{1};
    std::unique_ptr<catalogue::Catalogue> m_catalogue;
    QString m_path;
    int m_round = 0;

    centre::Environment environment() { return {m_clock, m_random, *m_catalogue, true}; }
    std::unique_ptr<centre::Centre> open(bool readOnly = false)
    {
        auto opened = centre::Centre::open(m_path, environment(), readOnly);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return *std::move(opened);
    }
    static QStringList problemsOf(const centre::Centre &centre)
    {
        QStringList lines;
        const centre::Verification verification = *centre.verify();
        for (const auto &problem : verification.problems)
            lines.append(problem.where + u": "_s + problem.what);
        return lines;
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static qint32 versionOf(const QString &path)
    {
        return qFromBigEndian<qint32>(bytesOf(path).mid(60, 4).constData()); // SQLite's file format, 1.3
    }

    /// What the first version answered for a learner, against what is answered now.
    void compareWithThen(const centre::Centre &centre, const QJsonObject &then)
    {
        const auto file = centre.enrolmentFile(*centre.enrolmentByRef(then[u"ref"_s].toString()));
        QVERIFY(file);
        QCOMPARE(file->records.learner.name(), then[u"name"_s].toString());
        const QJsonObject credits = then[u"credits"_s].toObject();
        QCOMPARE(file->status.readings.planned.credits, credits[u"planned"_s].toInt());
        QCOMPARE(file->status.readings.inHand.credits, credits[u"inHand"_s].toInt());
        QCOMPARE(file->status.readings.achieved.credits, credits[u"achieved"_s].toInt());
        const QJsonArray units = then[u"units"_s].toArray();
        QVERIFY(!units.isEmpty());
        for (const QJsonValue &unit : units) {
            const portfolio::UnitStatus *now = file->status.unit(unit[u"number"_s].toString());
            QVERIFY2(now, qPrintable(unit[u"number"_s].toString()));
            QCOMPARE(portfolio::unitStateKey(now->state), unit[u"state"_s].toString());
            QCOMPARE(now->criteriaMet, unit[u"criteriaMet"_s].toInt());
            QCOMPARE(now->requirementsMet, unit[u"requirementsMet"_s].toInt());
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto shipped = catalogue::Catalogue::shipped();
        QVERIFY(shipped);
        m_catalogue = std::make_unique<catalogue::Catalogue>(*std::move(shipped));
    }

    void init()
    {
        const QString folder = m_folder.filePath(QString::number(++m_round));
        QVERIFY(QDir().mkpath(folder));
        m_path = folder + u"/v1.attest"_s;
        const QString golden = QStringLiteral(ATTEST_TEST_DATA "/v1/v1.attest");
        QVERIFY(QFile::copy(golden, m_path));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
        const storage::EvidenceFiles files(m_path);
        QCOMPARE(*files.addAllOf(storage::EvidenceFiles(golden)), 2);
        QCOMPARE(versionOf(m_path), 1);
    }

    void itIsMigratedAndSaysTheSame()
    {
        const QJsonArray then =
            QJsonDocument::fromJson(bytesOf(QStringLiteral(ATTEST_TEST_DATA "/v1/status.json")))
                .object()[u"learners"_s]
                .toArray();
        QCOMPARE(then.size(), 2);
        const auto centre = open();
        QCOMPARE(versionOf(m_path), storage::schemaScripts().back().number);
        QCOMPARE(problemsOf(*centre), QStringList());
        const centre::Verification verification = *centre->verify();
        QCOMPARE(verification.entries, 27);
        QCOMPARE(verification.fingerprint,
                 u"baffc2626c78a61bc7002405bb0287e1e26f28ec2d2415e256e4d44f118f404b"_s);
        for (const QJsonValue &learner : then)
            compareWithThen(*centre, learner.toObject());
    }

    void aBackupIsMadeBeforeIt()
    {
        if (storage::schemaScripts().back().number == 1)
            QSKIP("the tables are still those of the first version");
        QVERIFY(open());
        const QDir place(m_path + u".backups"_s);
        const QStringList kept = place.entryList({u"*.attest"_s}, QDir::Files);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(versionOf(place.filePath(kept.front())), 1);
        m_path = place.filePath(kept.front());
        const auto backup = open();
        QVERIFY(backup->isReadOnly()); // and is read without being migrated
        QCOMPARE(problemsOf(*backup), QStringList());
        QCOMPARE(versionOf(m_path), 1);
    }

    void withoutABackupNothingIsChanged()
    {
        if (storage::schemaScripts().back().number == 1)
            QSKIP("the tables are still those of the first version");
        QFile inTheWay(m_path + u".backups"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const QByteArray before = bytesOf(m_path);
        const auto refused = centre::Centre::open(m_path, environment());
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"backup"_s));
        QCOMPARE(bytesOf(m_path), before);
    }

    void whatWasMigratedGoesOn()
    {
        auto centre = open();
        command::Record record;
        record.enrolment = *centre->enrolmentByRef(u"L001"_s);
        record.on = QDate(2013, 4, 26);
        record.narrative = u"Recorded after the migration."_s;
        const auto recorded = centre->run(record);
        QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().message));
        // Nobody can tell whether a file of the first version was copied: another device goes on.
        const auto file = centre->enrolmentFile(record.enrolment);
        QVERIFY(std::any_of(file->records.evidence.begin(), file->records.evidence.end(),
                            [](const portfolio::Evidence &item) { return item.ref == u"B003"_s; }));
        QCOMPARE(problemsOf(*centre), QStringList());
        centre.reset();
        QCOMPARE(problemsOf(*open()), QStringList());
    }

    /// A file of version 3: all of quality assurance is in it, and nothing is recognised yet.
    void oneOfVersionThreeIsMigratedAndSaysTheSame()
    {
        const QString golden = QStringLiteral(ATTEST_TEST_DATA "/v3/");
        m_path = QFileInfo(m_path).dir().filePath(u"v3.attest"_s);
        QVERIFY(QFile::copy(golden + u"v3.attest"_s, m_path));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(versionOf(m_path), 3);
        const auto centre = open();
        QCOMPARE(versionOf(m_path), storage::schemaScripts().back().number);
        QCOMPARE(problemsOf(*centre), QStringList());
        QCOMPARE(centre->verify()->fingerprint,
                 u"209f9344610572ab100d13d2c9ca096861930b4a26001bb2273da400fcaac0ab"_s);
        const QJsonArray then =
            QJsonDocument::fromJson(bytesOf(golden + u"status.json"_s)).object()[u"learners"_s].toArray();
        QCOMPARE(then.size(), 2);
        for (const QJsonValue &learner : then)
            compareWithThen(*centre, learner.toObject());
        const EnrolmentId dafydd = *centre->enrolmentByRef(u"L002"_s);
        const auto recorded =
            centre->run(command::Recognise{dafydd, portfolio::Recognition::Kind::CreditTransfer, u"301"_s,
                                           u"Certificate 4711"_s, QDate(2012, 11, 2), u"North College"_s});
        QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().message));
        QVERIFY(centre->enrolmentFile(dafydd)->status.readings.verified.complete);
        QCOMPARE(problemsOf(*centre), QStringList());
    }

    void itIsReadWithoutBeingChanged()
    {
        const QByteArray before = bytesOf(m_path);
        const auto centre = open(true);
        QVERIFY(centre->isReadOnly());
        QCOMPARE(problemsOf(*centre), QStringList());
        QCOMPARE(centre->verify()->entries, 27);
        QCOMPARE(centre->enrolmentFile(*centre->enrolmentByRef(u"L001"_s))->records.files.size(),
                 std::size_t(2));
        QCOMPARE(bytesOf(m_path), before);
    }
};

QTEST_GUILESS_MAIN(TestMigration)
#include "test_migration.moc"
