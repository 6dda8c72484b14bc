// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// Whatever another program does to the file, faults() says so. (What only the fold can tell, the centre's
// tests.)
#include "storage_support.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::storage;
using namespace attest::storage::test;

class TestStoreFaults : public QObject {
    Q_OBJECT

private:
    Sample m_sample;

    /// A copy of the sample centre, changed by `change`, looked at read-only.
    QString faultsAfter(const std::function<void(OtherProgram &)> &change)
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"c.attest"_s);
        if (!QFile::copy(m_sample.path(), path))
            return {};
        {
            OtherProgram other(path);
            change(other);
        }
        const Result<std::unique_ptr<Store>> store = Store::open(path, Mode::ReadOnly);
        return store ? faultsOf(**store) : store.error().message;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto store = m_sample.create();
        QVERIFY(store);
        for (int count = 0; count < 8; ++count) {
            const auto thing = m_sample.random.newId<ThingId>();
            QVERIFY(store->append(m_sample.entry(thing)));
            const QString words = u"Tystiolaeth number %1 from the reception desk"_s.arg(count * 7919);
            QVERIFY(store->replaceRows(thing,
                                       {{Table::Evidence, {m_sample.evidence(thing, words, words + words)}},
                                        {Table::Claim, {m_sample.claim(thing, u"1.1"_s)}}}));
        }
        QVERIFY(
            store->keepDraft({u"record/1"_s, "words", QDateTime(QDate(2013, 4, 24), QTime(9, 0), Qt::UTC)}));
        QCOMPARE(faultsOf(*store), QString());
    }

    void untouchedHasNone()
    {
        QCOMPARE(faultsAfter([](OtherProgram &) {}), QString());
    }

    void everyChangeIsFound_data()
    {
        QTest::addColumn<QStringList>("sql");
        const QString free = u"DROP TRIGGER entry_no_update"_s;
        QTest::newRow("a trigger is gone") << QStringList{free};
        QTest::newRow("an index is gone") << QStringList{u"DROP INDEX claim_scope"_s};
        QTest::newRow("a table too many") << QStringList{u"CREATE TABLE extra (x)"_s};
        QTest::newRow("a column too many") << QStringList{u"ALTER TABLE person ADD COLUMN x TEXT"_s};
        QTest::newRow("no longer said to be ours") << QStringList{u"PRAGMA application_id = 0"_s};
        QTest::newRow("an older number") << QStringList{u"PRAGMA user_version = 0"_s};
        QTest::newRow("entry of another kind")
            << QStringList{free, u"UPDATE entry SET kind = 'judgement' WHERE number = 3"_s};
        QTest::newRow("entry without scope")
            << QStringList{free, u"UPDATE entry SET scope = NULL WHERE number = 3"_s};
        QTest::newRow("entry renumbered")
            << QStringList{free, u"UPDATE entry SET number = 99 WHERE number = 3"_s};
        QTest::newRow("entry without words")
            << QStringList{u"DROP TRIGGER payload_no_delete"_s, u"DELETE FROM payload WHERE rowid = 3"_s};
        QTest::newRow("words without entry") << QStringList{u"INSERT INTO payload VALUES (x'00', x'01')"_s};
        QTest::newRow("device") << QStringList{u"UPDATE local SET value = zeroblob(16)"_s};
        QTest::newRow("device gone") << QStringList{u"DELETE FROM local"_s};
        QTest::newRow("local grown") << QStringList{u"INSERT INTO local VALUES ('x', x'00', x'00')"_s};
        QTest::newRow("draft") << QStringList{u"UPDATE draft SET content = x'00'"_s};
        QTest::newRow("draft's time") << QStringList{u"UPDATE draft SET kept_at = 'now'"_s};
        QTest::newRow("draft's sum") << QStringList{u"UPDATE draft SET checksum = x'00'"_s};
        QTest::newRow("evidence, not its index")
            << QStringList{u"UPDATE evidence SET title = 'x' WHERE rowid = 3"_s};
        QTest::newRow("index, not its evidence")
            << QStringList{u"DELETE FROM evidence_fts WHERE rowid = (SELECT max(rowid) FROM evidence_fts)"_s};
    }

    void everyChangeIsFound()
    {
        QFETCH(QStringList, sql);
        const QString faults = faultsAfter([&](OtherProgram &other) {
            for (const QString &statement : sql)
                QCOMPARE(other.run(statement), QString());
        });
        QVERIFY(!faults.isEmpty());
    }

    /// Bytes of every table behind the full-text index, one at a time.
    void aByteOfTheIndexIsFound_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        QTest::newRow("words") << u"data"_s << u"block"_s;
        QTest::newRow("pages") << u"idx"_s << u"term"_s;
        QTest::newRow("sizes") << u"docsize"_s << u"sz"_s;
        QTest::newRow("things") << u"content"_s << u"c0"_s;
        QTest::newRow("titles") << u"content"_s << u"c1"_s;
    }

    void aByteOfTheIndexIsFound()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        const QString name = u"evidence_fts_"_s % table;
        const QString key = table == u"idx" ? u"pgno"_s : u"rowid"_s; // idx has no row numbers
        std::vector<QVariantList> rows;
        faultsAfter([&](OtherProgram &other) {
            rows = other.rows(u"SELECT "_s % key % u", CAST("_s % column % u" AS BLOB) FROM "_s % name);
        });
        QVERIFY(!rows.empty());
        for (const QVariantList &row : rows) {
            const QByteArray bytes = row.at(1).toByteArray();
            for (qsizetype at = 0; at < bytes.size(); at += at < 12 ? 1 : 13) {
                QByteArray changed = bytes;
                changed[at] = static_cast<char>(changed[at] ^ 1);
                const QString sql =
                    u"UPDATE "_s % name % u" SET "_s % column % u" = ? WHERE "_s % key % u" = ?"_s;
                const QString faults = faultsAfter([&](OtherProgram &other) {
                    QCOMPARE(other.run(sql, {changed, row.at(0)}), QString());
                });
                QVERIFY2(!faults.isEmpty(),
                         qPrintable(u"row %1, byte %2"_s.arg(row.at(0).toString()).arg(at)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "test_storefaults.moc"
