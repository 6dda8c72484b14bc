// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// Entries, transactions and drafts.
#include "storage_support.h"

#include "journal/chain.h"

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::storage;
using namespace attest::storage::test;

class TestStoreEntries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAppendedIsReadAgain()
    {
        Sample sample;
        auto store = sample.create();
        QCOMPARE(store->tip()->number, quint64(0));
        QVERIFY(store->tip()->id.isNull());
        const auto thing = sample.random.newId<ThingId>();
        const std::vector<journal::Entry> written{sample.entry(thing), sample.entry(thing),
                                                  sample.entry(sample.random.newId<ThingId>())};
        for (const journal::Entry &entry : written)
            QVERIFY(store->append(entry));
        store.reset();

        const auto again = *Store::open(sample.path());
        QVERIFY(*again->allEntries() == written);
        QCOMPARE(*again->entryCount(), 3);
        QCOMPARE(again->tip()->number, quint64(3));
        QCOMPARE(again->tip()->id, written.back().id);
        QCOMPARE(again->entriesOfThing(thing)->size(), std::size_t(2));
        QCOMPARE(again->entriesOfScope(sample.learner)->size(), std::size_t(3));
        QCOMPARE(again->entriesOfScope(sample.random.newId<LearnerId>())->size(), std::size_t(0));
        QCOMPARE(again->things()->size(), std::size_t(2));
        const std::vector<EntryId> ids = *again->entryIds();
        QVERIFY(std::is_sorted(ids.begin(), ids.end()));
        QCOMPARE(ids.size(), std::size_t(3));
        QCOMPARE(faultsOf(*again), QString());
    }

    void anEntryIsStoredOnceAndWhole()
    {
        Sample sample;
        const auto store = sample.create();
        const journal::Entry entry = sample.entry(sample.random.newId<ThingId>());
        QVERIFY(store->append(entry));
        const Result<void> twice = store->append(entry);
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, ErrorCode::Invalid);
        journal::Entry nonsense = entry;
        nonsense.header = "no header";
        QCOMPARE(store->append(nonsense).error().code, ErrorCode::Damaged);
        QCOMPARE(*store->entryCount(), 1);
    }

    void entriesCannotBeChangedEvenBySql_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("update") << u"UPDATE entry SET kind = 'x'"_s;
        QTest::newRow("delete") << u"DELETE FROM entry"_s;
        QTest::newRow("replace") << u"INSERT OR REPLACE INTO entry SELECT * FROM entry"_s;
        QTest::newRow("update payload") << u"UPDATE payload SET bytes = x'00'"_s;
        QTest::newRow("delete payload") << u"DELETE FROM payload"_s;
        QTest::newRow("replace payload")
            << u"INSERT OR REPLACE INTO payload SELECT entry, x'00' FROM payload"_s;
    }

    void entriesCannotBeChangedEvenBySql()
    {
        QFETCH(QString, sql);
        Sample sample;
        const auto store = sample.create();
        QVERIFY(store->append(sample.entry(sample.random.newId<ThingId>())));
        const std::vector<journal::Entry> before = *store->allEntries();
        OtherProgram other(sample.path());
        // The guard against REPLACE needs a setting that our own connections always have.
        QCOMPARE(other.run(u"PRAGMA recursive_triggers = ON"_s), QString());
        QVERIFY(other.run(sql).contains(u"never"_s));
        QVERIFY(*store->allEntries() == before);
    }

    void aTransactionIsAllOrNothing()
    {
        Sample sample;
        const auto store = sample.create();
        const auto thing = sample.random.newId<ThingId>();
        const Result<void> failed = store->transaction([&]() -> Result<void> {
            if (const Result<void> appended = store->append(sample.entry(thing)); !appended)
                return appended;
            if (const Result<void> kept =
                    store->keepDraft({u"form"_s, "x", QDateTime::fromSecsSinceEpoch(0)});
                !kept)
                return kept;
            return invalid(u"no"_s);
        });
        QVERIFY(!failed);
        QCOMPARE(failed.error().message, u"no"_s);
        QCOMPARE(*store->entryCount(), 0);
        QVERIFY(store->drafts()->empty());
        QVERIFY(store->transaction([&] { return store->append(sample.entry(thing)); }));
        QCOMPARE(*store->entryCount(), 1);
    }

    void aTransactionInsideAnotherIsAnError()
    {
        Sample sample;
        const auto store = sample.create();
        const Result<void> outer =
            store->transaction([&] { return store->transaction([] { return Result<void>(); }); });
        QVERIFY(!outer);
        QCOMPARE(outer.error().code, ErrorCode::Invalid);
        QVERIFY(store->transaction([] { return Result<void>(); }));
    }

    void draftsAreKeptAndDropped()
    {
        Sample sample;
        auto store = sample.create();
        const QDateTime at(QDate(2013, 4, 24), QTime(9, 30, 15, 250), Qt::OffsetFromUTC, 3600);
        QVERIFY(store->keepDraft({u"record/1"_s, "first", at}));
        QVERIFY(store->keepDraft({u"record/1"_s, "second", at}));
        QVERIFY(store->keepDraft({u"record/2"_s, {}, at}));
        store.reset();
        const auto again = *Store::open(sample.path());
        const std::vector<Draft> drafts = *again->drafts();
        QCOMPARE(drafts.size(), std::size_t(2));
        QCOMPARE(drafts[0].form, u"record/1"_s);
        QCOMPARE(drafts[0].content, "second"_ba);
        QCOMPARE(drafts[0].keptAt, at);
        QCOMPARE(drafts[0].keptAt.offsetFromUtc(), 3600);
        QVERIFY(drafts[1].content.isEmpty());
        QCOMPARE(faultsOf(*again), QString());
        QVERIFY(again->dropDraft(u"record/1"_s));
        QVERIFY(again->dropDraft(u"record/1"_s));
        QCOMPARE(again->drafts()->size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestStoreEntries)
#include "test_storeentries.moc"
