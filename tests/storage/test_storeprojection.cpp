// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "storage_support.h"

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::storage;
using namespace attest::storage::test;

class TestStoreProjection : public QObject {
    Q_OBJECT

private:
    static std::size_t hits(Store &store, const QString &words)
    {
        const Result<std::vector<EvidenceId>> found = store.findEvidence(words);
        return found ? found->size() : 9999;
    }

private Q_SLOTS:
    void columnsAreTheSchemas()
    {
        Sample sample;
        QVERIFY(sample.create());
        OtherProgram other(sample.path());
        for (const Table table : allTables) {
            QStringList names;
            std::vector<qsizetype> keys;
            for (const QVariantList &row : other.rows(u"PRAGMA table_info("_s % tableName(table) % u')')) {
                if (row.at(5).toInt() > 0)
                    keys.push_back(names.size());
                names.append(row.at(1).toString());
            }
            QCOMPARE(columns(table), names);
            QVERIFY2(keyColumns(table) == keys, qPrintable(tableName(table)));
            QCOMPARE(names.at(0), u"thing"_s);
            QCOMPARE(names.at(1), u"scope"_s);
        }
    }

    void rowsComeBackAsTheyWereGiven()
    {
        Sample sample;
        const auto store = sample.create();
        const auto thing = sample.random.newId<ThingId>();
        const Row evidence = sample.evidence(thing, u"Tŷ"_s);
        QVERIFY(store->replaceRows(thing, {{Table::Evidence, {evidence}}}));
        const std::vector<Row> rows = *store->rowsOfThing(Table::Evidence, thing);
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0].at(5).toString(), u"Tŷ"_s);
        QVERIFY(!rows[0].at(7).isValid()); // NULL
        QVERIFY(rows[0].at(10).isValid()); // an empty text is not NULL
        QCOMPARE(rows[0].at(10).toString(), QString());
        QVERIFY(*store->rows(Table::Evidence) == rows);
        QVERIFY(*store->rowsOfScope(Table::Evidence, sample.learner) == rows);
        QVERIFY(store->rowsOfScope(Table::Evidence, sample.random.newId<LearnerId>())->empty());
    }

    /// What another program's trigger counts is what was touched.
    void onlyRowsThatDifferAreTouched()
    {
        Sample sample;
        const auto store = sample.create();
        const auto thing = sample.random.newId<ThingId>();
        const std::vector<Row> claims{sample.claim(thing, u"1.1"_s), sample.claim(thing, u"1.2"_s),
                                      sample.claim(thing, u"1.3"_s)};
        QVERIFY(store->replaceRows(thing, {{Table::Claim, claims}}));
        QCOMPARE(faultsOf(*store), QString());

        OtherProgram other(sample.path());
        QCOMPARE(other.run(u"CREATE TABLE touched (what TEXT)"_s), QString());
        QCOMPARE(
            other.run(
                u"CREATE TRIGGER a AFTER INSERT ON claim BEGIN INSERT INTO touched VALUES ('+' || new.code); END"_s),
            QString());
        QCOMPARE(
            other.run(
                u"CREATE TRIGGER b AFTER DELETE ON claim BEGIN INSERT INTO touched VALUES ('-' || old.code); END"_s),
            QString());
        QVERIFY(store->replaceRows(thing, {{Table::Claim, claims}}));
        QCOMPARE(other.rows(u"SELECT what FROM touched"_s).size(), std::size_t(0));

        Row moved = claims[1];
        moved[6] = u"page 2"_s;
        QVERIFY(
            store->replaceRows(thing, {{Table::Claim, {claims[0], moved, sample.claim(thing, u"1.4"_s)}}}));
        QStringList touched;
        for (const QVariantList &row : other.rows(u"SELECT what FROM touched ORDER BY rowid"_s))
            touched.append(row.front().toString());
        QCOMPARE(touched, QStringList({u"-1.2"_s, u"-1.3"_s, u"+1.2"_s, u"+1.4"_s}));
        QCOMPARE(store->rowsOfThing(Table::Claim, thing)->at(1).at(6).toString(), u"page 2"_s);
    }

    void noRowsAnyMoreMeansNone()
    {
        Sample sample;
        const auto store = sample.create();
        const auto thing = sample.random.newId<ThingId>();
        const auto other = sample.random.newId<ThingId>();
        QVERIFY(store->replaceRows(other, {{Table::Evidence, {sample.evidence(other, u"stays"_s)}}}));
        QVERIFY(store->replaceRows(thing,
                                   {{Table::Evidence, {sample.evidence(thing, u"goes"_s)}},
                                    {Table::Claim, {sample.claim(thing, u"1.1"_s)}}}));
        QVERIFY(store->replaceRows(thing, {}));
        QCOMPARE(store->rows(Table::Evidence)->size(), std::size_t(1));
        QVERIFY(store->rows(Table::Claim)->empty());
        QCOMPARE(hits(*store, u"goes"_s), std::size_t(0));
        QCOMPARE(hits(*store, u"stays"_s), std::size_t(1));
        QVERIFY(store->clearProjection());
        QVERIFY(store->rows(Table::Evidence)->empty());
        QCOMPARE(hits(*store, u"stays"_s), std::size_t(0));
        QCOMPARE(faultsOf(*store), QString());
    }

    void aRowThatDoesNotFitChangesNothing()
    {
        Sample sample;
        const auto store = sample.create();
        const auto thing = sample.random.newId<ThingId>();
        Row shorter = sample.claim(thing, u"1.1"_s);
        shorter.removeLast();
        Row null = sample.claim(thing, u"1.1"_s);
        null[3] = QVariant();
        const std::vector<std::vector<Row>> wrong{
            {shorter},
            {null},
            {sample.claim(sample.random.newId<ThingId>(), u"1.1"_s)},
            {sample.claim(thing, u"1.1"_s), sample.claim(thing, u"1.1"_s)}};
        for (const std::vector<Row> &rows : wrong) {
            const Result<void> replaced = store->replaceRows(thing, {{Table::Claim, rows}});
            QVERIFY(!replaced);
            QCOMPARE(replaced.error().code, ErrorCode::Invalid);
            QVERIFY(store->rows(Table::Claim)->empty());
        }
    }

    void searchFoldsAndQuotes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("found");
        QTest::newRow("as written") << u"tŷ"_s << 1;
        QTest::newRow("without its accent") << u"ty"_s << 1;
        QTest::newRow("accent as a letter of its own") << u"ty\u0302"_s << 1;
        QTest::newRow("capitals") << u"LLŶR"_s << 1;
        QTest::newRow("beginning of a word") << u"cwsm"_s << 1;
        QTest::newRow("end of a word") << u"meriaid"_s << 0;
        QTest::newRow("every word, in any column") << u"llyr tŷ"_s << 1;
        QTest::newRow("one word missing") << u"llyr mynydd"_s << 0;
        QTest::newRow("quotes") << u"\"llŷr\" \""_s << 1;
        QTest::newRow("operators are words") << u"llyr AND ty"_s << 0;
        QTest::newRow("syntax") << u"title:llyr* ^( NEAR"_s << 0;
        QTest::newRow("no word") << u" - \" * "_s << 0;
        QTest::newRow("empty") << QString() << 0;
    }

    void searchFoldsAndQuotes()
    {
        QFETCH(QString, words);
        QFETCH(int, found);
        Sample sample;
        const auto store = sample.create();
        const auto thing = sample.random.newId<ThingId>();
        QVERIFY(store->replaceRows(
            thing, {{Table::Evidence, {sample.evidence(thing, u"Llŷr \"y\" cwsmeriaid"_s, u"yn y tŷ"_s)}}}));
        QCOMPARE(hits(*store, words), static_cast<std::size_t>(found));
    }

    void searchFollowsAChange()
    {
        Sample sample;
        const auto store = sample.create();
        const auto thing = sample.random.newId<ThingId>();
        QVERIFY(store->replaceRows(thing, {{Table::Evidence, {sample.evidence(thing, u"before"_s)}}}));
        QVERIFY(store->replaceRows(thing, {{Table::Evidence, {sample.evidence(thing, u"after"_s)}}}));
        QCOMPARE(hits(*store, u"before"_s), std::size_t(0));
        QCOMPARE(hits(*store, u"after"_s), std::size_t(1));
        QCOMPARE(store->findEvidence(u"after"_s)->front(), thing.as<EvidenceTag>());
        QCOMPARE(faultsOf(*store), QString());
    }

    void statusesAreReplaced()
    {
        Sample sample;
        const auto store = sample.create();
        StatusRow row{sample.random.newId<EnrolmentId>(), sample.learner, 1, sample.random.newId<EditionId>(),
                      "one"};
        QVERIFY(store->replaceStatuses(row.learner, {row}));
        row.evaluator = 2;
        row.summary = "two";
        QVERIFY(store->replaceStatuses(row.learner, {row}));
        QVERIFY(*store->statuses() == std::vector<StatusRow>{row});
        QVERIFY(store->learnersWithStatusNotBy(2)->empty());
        QVERIFY(*store->learnersWithStatusNotBy(3) == std::vector<LearnerId>{row.learner});
        QVERIFY(store->clearProjection());
        QVERIFY(store->statuses()->empty());
    }

    void aStoreInMemoryHasTheSameTables()
    {
        Sample sample;
        const auto store = *Store::inMemory(sample.device);
        const auto thing = sample.random.newId<ThingId>();
        QVERIFY(store->append(sample.entry(thing)));
        QVERIFY(store->replaceRows(thing, {{Table::Evidence, {sample.evidence(thing, u"Tŷ"_s)}}}));
        QCOMPARE(faultsOf(*store), QString());
        QCOMPARE(store->device(), sample.device);
    }
};

QTEST_GUILESS_MAIN(TestStoreProjection)
#include "test_storeprojection.moc"
