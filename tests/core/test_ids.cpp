// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "core/ids.h"

#include <QSet>
#include <QTest>

#include <type_traits>

using namespace attest;
using namespace Qt::Literals::StringLiterals;

static_assert(!std::is_convertible_v<LearnerId, PersonId>, "a learner must not pass for a person");

class TestIds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isNullUntilGiven()
    {
        QVERIFY(LearnerId().isNull());
        QVERIFY(!LearnerId::fromBytes(QByteArray(16, 'x')).isNull());
    }

    void keepsItsBytes()
    {
        const QByteArray bytes = QByteArray::fromHex("00ff7f80000102030405060708090a0b");
        const auto id = LearnerId::fromBytes(bytes);
        QCOMPARE(id.bytes(), bytes);
        QCOMPARE(id.hex(), u"00ff7f80000102030405060708090a0b"_s);
        QVERIFY(LearnerId::fromHex(id.hex()) == id);
        QVERIFY(LearnerId::fromHex(id.hex().toUpper()) == id);
    }

    void anotherLengthNamesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("one short") << QByteArray(15, 'x');
        QTest::newRow("one long") << QByteArray(17, 'x');
        QTest::newRow("a hash") << QByteArray(32, 'x');
    }
    void anotherLengthNamesNothing()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(LearnerId::fromBytes(bytes).isNull());
    }

    void changesItsTagOnlyWhenAsked()
    {
        const auto learner = LearnerId::fromBytes(QByteArray(16, 'x'));
        QCOMPARE(learner.as<ThingTag>().bytes(), learner.bytes());
    }

    void ordersByUnsignedBytes()
    {
        const auto low = ThingId::fromBytes(QByteArray(16, '\x7f'));
        const auto high = ThingId::fromBytes(QByteArray(16, '\x80'));
        QVERIFY(low < high);
        QVERIFY(ThingId() < low);
        QVERIFY(!(low < low));
        QVERIFY((low.bytes() < high.bytes()) == (low < high));
    }

    void isAKeyOfSets()
    {
        QSet<ThingId> ids;
        ids.insert(ThingId::fromBytes(QByteArray(16, 'x')));
        ids.insert(ThingId::fromBytes(QByteArray(16, 'x')));
        ids.insert(ThingId::fromBytes(QByteArray(16, 'y')));
        QCOMPARE(ids.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestIds)
#include "test_ids.moc"
