// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "journal/body.h"
#include "journal/entry.h"

#include <QCborArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::journal;

namespace {
const QByteArray salt(saltSize, 's');
}

class TestBody : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysAreSortedByTheirBytes()
    {
        QCborMap one;
        one.insert(u"title"_s, u"Llŷr"_s);
        one.insert(u"at"_s, 3);
        one.insert(7, true);
        QCborMap other;
        other.insert(7, true);
        other.insert(u"at"_s, 3);
        other.insert(u"title"_s, u"Llŷr"_s);
        QCOMPARE(encodeBody(one), encodeBody(other));
        // A whole number before a short text before a longer one: RFC 8949, 4.2.1.
        QCOMPARE(encodeBody(one).toHex(), "a307f562617403657469746c65654c6cc5b772"_ba);
    }

    void innerMapsAreSortedToo()
    {
        QCborMap innerOne{{u"b"_s, 1}, {u"a"_s, 2}};
        QCborMap innerOther{{u"a"_s, 2}, {u"b"_s, 1}};
        QCOMPARE(encodeBody({{u"x"_s, QCborArray{innerOne}}}),
                 encodeBody({{u"x"_s, QCborArray{innerOther}}}));
    }

    void whatWasWrittenIsRead()
    {
        const QCborMap body{{u"narrative"_s, u"Dyn yn y tŷ"_s},
                            {u"pairs"_s, QCborArray{1, QByteArray("x"), u"y"_s}}};
        const Result<QCborMap> read = bodyOf(salt + encodeBody(body));
        QVERIFY(read);
        QCOMPARE(read->size(), body.size()); // the order of a QCborMap is the order of its bytes
        for (const auto &[key, value] : body)
            QCOMPARE(read->value(key), value);
    }

    void whatIsNoMapIsRefused_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("salt only") << salt;
        QTest::newRow("not CBOR") << salt + QByteArray::fromHex("ff");
        QTest::newRow("an array") << salt + QByteArray::fromHex("80");
        QTest::newRow("cut short") << salt + QByteArray::fromHex("a1");
        QTest::newRow("something behind it") << salt + QByteArray::fromHex("a000");
    }

    void whatIsNoMapIsRefused()
    {
        QFETCH(QByteArray, payload);
        const Result<QCborMap> read = bodyOf(payload);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Damaged);
        QVERIFY(!read.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBody)
#include "test_body.moc"
