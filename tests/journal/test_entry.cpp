// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "journal/entry.h"

#include "journal/body.h"
#include "journal/glance.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::journal;

namespace {

template <class IdType> IdType filled(char c) { return IdType::fromBytes(QByteArray(IdType::size, c)); }

Header sample()
{
    Header header;
    header.kind = u"evidence"_s;
    header.thing = filled<ThingId>(1);
    header.scope = filled<LearnerId>(2);
    header.author = filled<PersonId>(3);
    header.device = filled<DeviceId>(4);
    header.number = 300;
    header.prev = filled<EntryId>(5);
    header.supersedes = {filled<EntryId>(6), filled<EntryId>(7)};
    header.time = QDateTime(QDate(2013, 4, 24), QTime(9, 30, 15, 250), Qt::OffsetFromUTC, 3600);
    header.reason = u"enteredByMistake"_s;
    header.schema = 2;
    header.payloadHash = QByteArray(32, 8);
    return header;
}

Entry sealed() { return seal(sample(), QByteArray(saltSize, 's'), encodeBody({{u"title"_s, u"Tŷ"_s}})); }

} // namespace

class TestEntry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headersComeBackAsTheyWere()
    {
        const Result<Header> read = decode(encode(sample()));
        QVERIFY(read);
        QCOMPARE(*read, sample());
        QCOMPARE(read->time.offsetFromUtc(), 3600);
    }

    void nothingIsNull()
    {
        Header header = sample();
        header.scope = {};
        header.author = {};
        header.prev = {};
        header.supersedes.clear();
        header.reason.clear();
        const Result<Header> read = decode(encode(header));
        QVERIFY(read);
        QCOMPARE(*read, header);
    }

    void aGlanceSeesWhatTheHeaderSays()
    {
        Header header = sample();
        QCOMPARE(glance(encode(header)),
                 std::optional(Glance{header.author, header.device, 300, header.time.toMSecsSinceEpoch()}));
        header.author = {};
        header.scope = {};
        header.prev = {};
        header.supersedes.clear();
        header.number = 1'000'000'000'000;
        header.time = QDateTime(QDate(1950, 1, 1), QTime(9, 0), Qt::UTC); // before the epoch: negative
        QCOMPARE(glance(encode(header)),
                 std::optional(Glance{{}, header.device, header.number, header.time.toMSecsSinceEpoch()}));
    }

    void aGlanceAtSomethingElseSeesNothing()
    {
        const QByteArray bytes = encode(sample());
        QVERIFY(!glance(QByteArray()));
        QVERIFY(!glance(QByteArrayLiteral("no header")));
        for (qsizetype length = 0; length < bytes.indexOf("enteredByMistake") - 5; ++length)
            QVERIFY2(!glance(bytes.first(length)), "cut short");
        QByteArray newer = bytes;
        newer[1] = 2;
        QVERIFY(!glance(newer));
    }

    /// The bytes are a promise to every later version: model/journal/README.md shows these.
    void theBytesStay()
    {
        Header header = sample();
        header.author = {};
        header.prev = {};
        header.number = 1;
        header.supersedes.clear();
        header.reason.clear();
        const QByteArray expected = "8e01"
                                    "6865766964656e6365"
                                    "5001010101010101010101010101010101"
                                    "5002020202020202020202020202020202"
                                    "f6"
                                    "5004040404040404040404040404040404"
                                    "01"
                                    "f6"
                                    "80"
                                    "1b0000013e3b2a1ad2"
                                    "190e10"
                                    "60"
                                    "02"
                                    "58200808080808080808080808080808080808080808080808080808080808080808"_ba;
        QCOMPARE(encode(header).toHex(), expected);
    }

    void supersededIdsAreSortedOnce()
    {
        Header shuffled = sample();
        shuffled.supersedes = {filled<EntryId>(7), filled<EntryId>(6), filled<EntryId>(7)};
        QCOMPARE(encode(shuffled), encode(sample()));
    }

    void otherBytesForTheSameAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = encode(sample());
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut short") << good.chopped(1);
        QTest::newRow("longer") << good + '\0';
        QTest::newRow("a longer integer") << QByteArray(good).replace(1, 1, QByteArray::fromHex("1801"));
        QTest::newRow("an array without end") << "\x9f"_ba + good.mid(1) + '\xff';
        QTest::newRow("a field more") << "\x8f"_ba + good.mid(1) + '\0';
        QTest::newRow("a map") << QByteArray::fromHex("a0");
        const QByteArray six = QByteArray::fromHex("5820") + QByteArray(32, 6);
        const QByteArray seven = QByteArray::fromHex("5820") + QByteArray(32, 7);
        const QByteArray zeros = QByteArray::fromHex("5820") + QByteArray(32, 0);
        const QByteArray sorted = six + seven;
        const QByteArray unsorted = seven + six;
        const QByteArray twice = six + six;
        QTest::newRow("unsorted ids") << QByteArray(good).replace(sorted, unsorted);
        QTest::newRow("an id twice") << QByteArray(good).replace(sorted, twice);
        QTest::newRow("an id of zeros") << QByteArray(good).replace(seven, zeros);
        QTest::newRow("a thing of zeros") << QByteArray(good).replace(QByteArray(16, 1), QByteArray(16, 0));
        QTest::newRow("number 0") << QByteArray(good).replace(QByteArray::fromHex("19012c"),
                                                              QByteArray(1, 0));
        QTest::newRow("text as bytes") << QByteArray(good).replace("\x68"
                                                                   "evidence",
                                                                   "\x48"
                                                                   "evidence");
        QTest::newRow("an offset of 16 hours")
            << QByteArray(good).replace(QByteArray::fromHex("190e10"), QByteArray::fromHex("19e100"));
    }

    void otherBytesForTheSameAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(bytes != encode(sample()));
        const Result<Header> read = decode(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Damaged);
    }

    void aNewerFormatIsNamedAsSuch()
    {
        QByteArray bytes = encode(sample());
        bytes[1] = 2;
        const Result<Header> read = decode(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Newer);
    }

    void aSealedEntryIsTrue()
    {
        const Entry entry = sealed();
        const Result<ReadEntry> entryRead = read(entry);
        QVERIFY(entryRead);
        QCOMPARE(entryRead->id, idOf(entry.header));
        QCOMPARE(entryRead->header.payloadHash, payloadHashOf(entry.payload));
        QVERIFY(bodyOf(entryRead->payload));
    }

    void everyChangedByteIsFound()
    {
        const Entry entry = sealed();
        for (qsizetype at = 0; at < entry.header.size(); ++at) {
            Entry changed = entry;
            changed.header[at] = static_cast<char>(changed.header[at] ^ 1);
            QVERIFY2(!read(changed), qPrintable(QString::number(at)));
        }
        for (qsizetype at = 0; at < entry.payload.size(); ++at) {
            Entry changed = entry;
            changed.payload[at] = static_cast<char>(changed.payload[at] ^ 1);
            QVERIFY2(!read(changed), qPrintable(QString::number(at)));
        }
        Entry renamed = entry;
        renamed.id = filled<EntryId>(9);
        QVERIFY(!read(renamed));
    }

    void anErasedEntryStillStands()
    {
        Entry entry = sealed();
        entry.payload.clear();
        const Result<ReadEntry> entryRead = read(entry);
        QVERIFY(entryRead);
        QVERIFY(entryRead->payload.isEmpty());
    }

    void theSaltHidesEqualWords()
    {
        const QByteArray body = encodeBody({{u"title"_s, u"Tŷ"_s}});
        const Entry one = seal(sample(), QByteArray(saltSize, 'a'), body);
        const Entry other = seal(sample(), QByteArray(saltSize, 'b'), body);
        QVERIFY(one.id != other.id);
    }
};

QTEST_GUILESS_MAIN(TestEntry)
#include "test_entry.moc"
