// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "storage_support.h"

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::storage;
using namespace attest::storage::test;

namespace {

constexpr int state = 16;
constexpr int recordedOn = 15;
constexpr int title = 5;

/// An item recorded on this day, with the entry that made it.
void add(Sample &sample, Store &store, const QString &called, const QString &day,
         const QString &in = u"held"_s)
{
    const auto thing = sample.random.newId<ThingId>();
    Row row = sample.evidence(thing, called);
    row[recordedOn] = day;
    row[state] = in;
    QVERIFY(store.append(sample.entry(thing)));
    QVERIFY(store.replaceRows(thing, {{Table::Evidence, {row}}}));
}

QStringList titles(const Result<std::vector<Row>> &rows)
{
    if (!rows)
        return {rows.error().message};
    QStringList out;
    for (const Row &row : *rows)
        out.append(row.at(title).toString());
    return out;
}

} // namespace

class TestStoreLatest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNoTrouble()
    {
        Sample sample;
        const auto store = sample.create();
        QVERIFY(store->latestEvidence(u"held"_s, 5)->empty());
        QCOMPARE(*store->evidenceCount(u"held"_s), 0);
        QVERIFY(store->latestEvidence(u"held"_s, 5, std::vector<LearnerId>())->empty());
    }

    void theNewestComeFirstAndNoMoreThanAskedFor()
    {
        Sample sample;
        const auto store = sample.create();
        add(sample, *store, u"first today"_s, u"2013-04-24"_s);
        add(sample, *store, u"long ago"_s, u"2012-11-01"_s);
        add(sample, *store, u"second today"_s, u"2013-04-24"_s);
        add(sample, *store, u"taken back"_s, u"2013-04-24"_s, u"undone"_s);
        add(sample, *store, u"yesterday"_s, u"2013-04-23"_s);
        const QStringList all{u"second today"_s, u"first today"_s, u"yesterday"_s, u"long ago"_s};
        QCOMPARE(titles(store->latestEvidence(u"held"_s, 4)), all);
        QCOMPARE(titles(store->latestEvidence(u"held"_s, 9)), all);
        QCOMPARE(titles(store->latestEvidence(u"held"_s, 2)), all.mid(0, 2));
        QCOMPARE(*store->evidenceCount(u"held"_s), 4);
        QCOMPARE(*store->evidenceCount(u"undone"_s), 1);
    }

    void onlyThoseAskedFor()
    {
        Sample sample;
        const auto store = sample.create();
        const LearnerId first = sample.learner;
        add(sample, *store, u"of the first"_s, u"2013-04-23"_s);
        sample.learner = sample.random.newId<LearnerId>();
        add(sample, *store, u"of the second"_s, u"2013-04-24"_s);
        const LearnerId stranger = sample.random.newId<LearnerId>();
        QCOMPARE(titles(store->latestEvidence(u"held"_s, 5, std::vector{first, stranger})),
                 QStringList{u"of the first"_s});
        QCOMPARE(*store->evidenceCount(u"held"_s, std::vector{first, stranger}), 1);
        QCOMPARE(*store->evidenceCount(u"held"_s, std::vector{first, sample.learner}), 2);
        QCOMPARE(*store->evidenceCount(u"held"_s, std::vector{stranger}), 0);
    }

    void isFoundThroughAnIndex()
    {
        Sample sample;
        const auto store = sample.create();
        OtherProgram other(sample.path());
        const auto plan = other.rows(u"EXPLAIN QUERY PLAN SELECT thing FROM evidence WHERE state = 'held' "
                                     "ORDER BY recorded_on DESC LIMIT 5"_s);
        QCOMPARE(plan.size(), std::size_t(1)); // no sorting
        QVERIFY2(plan.front().last().toString().contains(u"evidence_latest"_s),
                 qPrintable(plan.front().last().toString()));
    }
};

QTEST_GUILESS_MAIN(TestStoreLatest)
#include "test_storelatest.moc"
