// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "core/clock.h"

#include <QTest>

using namespace attest;

class TestClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsStill()
    {
        const FixedClock clock(QDate(2013, 4, 24));
        QCOMPARE(clock.today(), QDate(2013, 4, 24));
        QCOMPARE(clock.now(), QDateTime(QDate(2013, 4, 24), QTime(9, 0), Qt::UTC));
        QCOMPARE(clock.now(), clock.now());
    }

    void isMovedByHand()
    {
        FixedClock clock(QDate(2013, 4, 24));
        clock.set(QDateTime(QDate(2013, 4, 25), QTime(23, 59), Qt::OffsetFromUTC, 3600));
        QCOMPARE(clock.today(), QDate(2013, 4, 25));
        QCOMPARE(clock.now().offsetFromUtc(), 3600);
    }

    void theDateIsTheLocalOne()
    {
        // 23:30 UTC on the 24th is half past midnight of the 25th at one hour east.
        const FixedClock clock(QDateTime(QDate(2013, 4, 25), QTime(0, 30), Qt::OffsetFromUTC, 3600));
        QCOMPARE(clock.now().toUTC().date(), QDate(2013, 4, 24));
        QCOMPARE(clock.today(), QDate(2013, 4, 25));
    }

    void theMachinesClockKeepsItsOffset()
    {
        const QDateTime before = QDateTime::currentDateTime();
        const QDateTime now = SystemClock().now();
        const QDateTime after = QDateTime::currentDateTime();
        QCOMPARE(now.timeSpec() == Qt::LocalTime, false);
        QVERIFY(before <= now && now <= after);
        QVERIFY(now.offsetFromUtc() == before.offsetFromUtc()
                || now.offsetFromUtc() == after.offsetFromUtc());
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "test_clock.moc"
