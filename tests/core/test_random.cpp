// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "core/ids.h"
#include "core/random.h"

#include <QSet>
#include <QTest>

using namespace attest;

class TestRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsAsManyBytesAsAsked_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 3, 4, 5, 16, 33})
            QTest::addRow("%d", count) << count;
    }
    void drawsAsManyBytesAsAsked()
    {
        QFETCH(int, count);
        SeededRandom seeded(1);
        SystemRandom system;
        QCOMPARE(seeded.bytes(count).size(), count);
        QCOMPARE(system.bytes(count).size(), count);
    }

    void sameSeedSameBytes()
    {
        SeededRandom one(7);
        SeededRandom two(7);
        SeededRandom other(8);
        const QByteArray bytes = one.bytes(64);
        QCOMPARE(two.bytes(64), bytes);
        QVERIFY(other.bytes(64) != bytes);
        QVERIFY(one.bytes(64) != bytes);
    }

    void newIdsDiffer()
    {
        SystemRandom random;
        QSet<LearnerId> ids;
        for (int i = 0; i < 1000; ++i)
            ids.insert(random.newId<LearnerId>());
        QCOMPARE(ids.size(), 1000);
        QVERIFY(!ids.contains(LearnerId()));
    }

    void staysBelow()
    {
        SeededRandom random(3);
        QSet<int> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(random.below(5));
        QCOMPARE(seen, QSet<int>({0, 1, 2, 3, 4}));
    }
};

QTEST_GUILESS_MAIN(TestRandom)
#include "test_random.moc"
