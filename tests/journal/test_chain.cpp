// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "journal/chain.h"

#include "core/random.h"
#include "journal/body.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::journal;

class TestChain : public QObject {
    Q_OBJECT

private:
    SeededRandom m_random{7};

    ReadEntry next(DeviceId device, quint64 number, EntryId prev, std::vector<EntryId> supersedes = {})
    {
        Header header;
        header.kind = u"evidence"_s;
        header.thing = m_random.newId<ThingId>();
        header.device = device;
        header.number = number;
        header.prev = prev;
        header.supersedes = std::move(supersedes);
        header.time = QDateTime(QDate(2013, 4, 24), QTime(9, 0), Qt::UTC);
        return *read(seal(header, m_random.bytes(saltSize), encodeBody({})));
    }

    std::vector<ReadEntry> chain(DeviceId device, quint64 length)
    {
        std::vector<ReadEntry> entries;
        for (quint64 number = 1; number <= length; ++number)
            entries.push_back(next(device, number, entries.empty() ? EntryId() : entries.back().id));
        return entries;
    }

private Q_SLOTS:
    void twoDevicesInAnyOrderAreSound()
    {
        std::vector<ReadEntry> entries = chain(m_random.newId<DeviceId>(), 5);
        for (const ReadEntry &entry : chain(m_random.newId<DeviceId>(), 3))
            entries.push_back(entry);
        entries.push_back(entries.front()); // the same entry from two copies is one entry
        std::reverse(entries.begin(), entries.end());
        QVERIFY(chainProblems(entries).empty());
        QVERIFY(chainProblems({}).empty());
    }

    void aMissingNumberIsFound()
    {
        std::vector<ReadEntry> entries = chain(m_random.newId<DeviceId>(), 4);
        const EntryId after = entries[2].id;
        entries.erase(entries.begin() + 1);
        const std::vector<ChainProblem> problems = chainProblems(entries);
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems[0].entry, after);
        QVERIFY(problems[0].what.contains(u'2'));
    }

    void aMissingFirstIsFound()
    {
        std::vector<ReadEntry> entries = chain(m_random.newId<DeviceId>(), 2);
        entries.erase(entries.begin());
        QCOMPARE(chainProblems(entries).size(), std::size_t(1));
    }

    void aForkIsFoundOnBothSides()
    {
        const auto device = m_random.newId<DeviceId>();
        std::vector<ReadEntry> entries = chain(device, 3);
        entries.push_back(next(device, 3, entries[1].id));
        const std::vector<ChainProblem> problems = chainProblems(entries);
        QCOMPARE(problems.size(), std::size_t(2));
        for (const EntryId &id : {entries[2].id, entries[3].id})
            QVERIFY(
                std::any_of(problems.begin(), problems.end(), [&](const auto &p) { return p.entry == id; }));
    }

    void aWrongLinkIsFound()
    {
        const auto device = m_random.newId<DeviceId>();
        std::vector<ReadEntry> entries = chain(device, 2);
        entries.push_back(next(device, 3, entries[0].id));
        QCOMPARE(chainProblems(entries).size(), std::size_t(1));

        std::vector<ReadEntry> first{next(device, 1, entries[0].id)};
        QCOMPARE(chainProblems(first).size(), std::size_t(1));
    }

    void whatIsSupersededMustBeThere()
    {
        const auto device = m_random.newId<DeviceId>();
        std::vector<ReadEntry> entries = chain(device, 2);
        entries.push_back(next(device, 3, entries[1].id, {entries[0].id}));
        QVERIFY(chainProblems(entries).empty());
        const auto unknown = m_random.newId<EntryId>();
        entries.push_back(next(device, 4, entries[2].id, {unknown}));
        const std::vector<ChainProblem> problems = chainProblems(entries);
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems[0].entry, entries[3].id);
        QVERIFY(problems[0].what.contains(unknown.hex()));
    }

    void theFingerprintNamesTheSet()
    {
        const auto a = EntryId::fromBytes(QByteArray(32, 1));
        const auto b = EntryId::fromBytes(QByteArray(32, char(0xfe)));
        QCOMPARE(fingerprint({a, b}), fingerprint({b, a}));
        QVERIFY(fingerprint({a}) != fingerprint({a, b}));
        // SHA-256 of nothing, and of the two ids in the order of their bytes.
        QCOMPARE(fingerprint({}).toHex(),
                 "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba);
        QCOMPARE(fingerprint({b, a}), payloadHashOf(a.bytes() + b.bytes()));
        QCOMPARE(fingerprintWords(fingerprint({})), u"e3b0-c442-98fc-1c14"_s);
    }
};

QTEST_GUILESS_MAIN(TestChain)
#include "test_chain.moc"
