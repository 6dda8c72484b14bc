// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "storage/schema.h"

#include "storage/connection.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::storage;

class TestSchema : public QObject {
    Q_OBJECT

private:
    static SchemaScript first()
    {
        return {
            1,
            "PRAGMA application_id = 1096045396; PRAGMA user_version = 1; CREATE TABLE a (x TEXT) STRICT;"};
    }
    static SchemaScript second() { return {2, "CREATE TABLE b (x TEXT) STRICT; PRAGMA user_version = 2;"}; }
    static SchemaScript broken()
    {
        return {3,
                "CREATE TABLE c (x TEXT) STRICT; PRAGMA user_version = 3; CREATE TABLE a (x TEXT) STRICT;"};
    }
    static qint64 version(Connection &connection) { return *connection.number(u"PRAGMA user_version"_s); }

private Q_SLOTS:
    void theScriptsAreNumberedFromOne()
    {
        const std::vector<SchemaScript> scripts = schemaScripts();
        QVERIFY(!scripts.empty());
        for (std::size_t at = 0; at < scripts.size(); ++at) {
            QCOMPARE(scripts[at].number, static_cast<int>(at + 1));
            const QByteArray sets = "PRAGMA user_version = " + QByteArray::number(scripts[at].number) + ';';
            QVERIFY(scripts[at].sql.contains(sets));
        }
    }

    void anEmptyDatabaseIsFilledOnceOnly()
    {
        const auto connection = *Connection::scratch();
        QCOMPARE(*bringUpToDate(*connection, {first()}, SchemaChange::Upgrade), SchemaOutcome::Foreign);
        QCOMPARE(*bringUpToDate(*connection, {first()}, SchemaChange::Nothing), SchemaOutcome::Foreign);
        QCOMPARE(*bringUpToDate(*connection, {first()}, SchemaChange::Create), SchemaOutcome::Created);
        QCOMPARE(*bringUpToDate(*connection, {first()}, SchemaChange::Upgrade), SchemaOutcome::Current);
        QCOMPARE(*bringUpToDate(*connection, {first()}, SchemaChange::Create), SchemaOutcome::Foreign);
    }

    void anOlderFileIsUpgraded()
    {
        const auto connection = *Connection::scratch();
        QVERIFY(bringUpToDate(*connection, {first()}, SchemaChange::Create));
        QCOMPARE(*bringUpToDate(*connection, {first(), second()}, SchemaChange::Nothing),
                 SchemaOutcome::Older);
        QCOMPARE(version(*connection), 1);
        QCOMPARE(*bringUpToDate(*connection, {first(), second()}, SchemaChange::Upgrade),
                 SchemaOutcome::Upgraded);
        QCOMPARE(version(*connection), 2);
        QVERIFY(connection->number(u"SELECT count(*) FROM b"_s));
        QCOMPARE(*bringUpToDate(*connection, {first()}, SchemaChange::Upgrade), SchemaOutcome::Newer);
    }

    void aStepThatFailsLeavesNothingBehind()
    {
        const auto connection = *Connection::scratch();
        QVERIFY(bringUpToDate(*connection, {first()}, SchemaChange::Create));
        QVERIFY(!bringUpToDate(*connection, {first(), second(), broken()}, SchemaChange::Upgrade));
        QCOMPARE(version(*connection), 1); // nor do the steps before it
        QVERIFY(!connection->number(u"SELECT count(*) FROM b"_s));
        QVERIFY(!connection->number(u"SELECT count(*) FROM c"_s));
        QCOMPARE(*bringUpToDate(*connection, {first(), second()}, SchemaChange::Upgrade),
                 SchemaOutcome::Upgraded);
    }

    void whatFollowsTheStepsStandsOrFallsWithThem()
    {
        const auto connection = *Connection::scratch();
        QVERIFY(bringUpToDate(*connection, {first()}, SchemaChange::Create));
        const std::vector<SchemaScript> both{first(), second()};
        const auto fill = [&] { return connection->run(u"INSERT INTO b VALUES ('filled')"_s); };
        const auto fillAndFail = [&]() -> Result<void> {
            const Result<void> filled = fill();
            return filled ? invalid(u"The tables could not be filled."_s) : filled;
        };
        const auto failed = bringUpToDate(*connection, both, SchemaChange::Upgrade, fillAndFail);
        QVERIFY(!failed);
        QCOMPARE(failed.error().message, u"The tables could not be filled."_s);
        QCOMPARE(version(*connection), 1);
        QCOMPARE(*bringUpToDate(*connection, both, SchemaChange::Upgrade, fill), SchemaOutcome::Upgraded);
        QCOMPARE(version(*connection), 2);
        QCOMPARE(*connection->number(u"SELECT count(*) FROM b"_s), 1);
        QCOMPARE(*bringUpToDate(*connection, both, SchemaChange::Upgrade, fillAndFail),
                 SchemaOutcome::Current);
    }

    void theHousesSettingsHold()
    {
        QTemporaryDir folder;
        const auto connection = *Connection::open(folder.filePath(u"c.db"_s), Connection::Access::ReadWrite);
        QCOMPARE(*connection->number(u"PRAGMA foreign_keys"_s), 1);
        QCOMPARE(*connection->number(u"PRAGMA recursive_triggers"_s), 1);
        QCOMPARE(*connection->number(u"PRAGMA trusted_schema"_s), 0);
        QCOMPARE(*connection->number(u"PRAGMA secure_delete"_s), 1);
        QCOMPARE(*connection->number(u"PRAGMA synchronous"_s), 3); // EXTRA
        QCOMPARE(connection->select(u"PRAGMA journal_mode"_s)->front().front().toString(), u"delete"_s);
    }

    /// A disk with a few pages left, as SQLite sees it.
    void aFullDiskIsNamedAndChangesNothing()
    {
        QTemporaryDir folder;
        const auto connection = *Connection::open(folder.filePath(u"c.db"_s), Connection::Access::ReadWrite);
        QVERIFY(bringUpToDate(*connection, {first()}, SchemaChange::Create));
        QVERIFY(connection->number(u"PRAGMA max_page_count = 8"_s));
        const Result<void> full = connection->transaction(
            [&] { return connection->run(u"INSERT INTO a VALUES (hex(zeroblob(100000)))"_s); });
        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::DiskFull);
        QCOMPARE(*connection->number(u"SELECT count(*) FROM a"_s), 0);
        QVERIFY(
            connection->transaction([&] { return connection->run(u"INSERT INTO a VALUES ('short')"_s); }));
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "test_schema.moc"
