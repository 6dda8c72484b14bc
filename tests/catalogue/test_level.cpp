// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/level.h"

#include "catalogue/sample.h"

#include <QTest>

using namespace attest::catalogue;
using namespace Qt::Literals::StringLiterals;

class TestLevel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsText_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected"); // empty: refused
        QTest::newRow("1") << u"1"_s << u"1"_s;
        QTest::newRow("12") << u"12"_s << u"12"_s;
        QTest::newRow("blanks") << u" 3 "_s << u"3"_s;
        QTest::newRow("entry") << u"E3"_s << u"E3"_s;
        QTest::newRow("entry, small") << u"e1"_s << u"E1"_s;
        QTest::newRow("0") << u"0"_s << QString();
        QTest::newRow("13") << u"13"_s << QString();
        QTest::newRow("E0") << u"E0"_s << QString();
        QTest::newRow("E4") << u"E4"_s << QString();
        QTest::newRow("-1") << u"-1"_s << QString();
        QTest::newRow("E-1") << u"E-1"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("E") << u"E"_s << QString();
        QTest::newRow("words") << u"three"_s << QString();
    }
    void readsText()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        const auto level = Level::fromText(typed);
        QCOMPARE(level.has_value(), !expected.isEmpty());
        if (level)
            QCOMPARE(level->text(), expected);
    }

    void readsJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("sound");
        QTest::newRow("number") << QByteArray("3") << true;
        QTest::newRow("entry") << QByteArray("\"E2\"") << true;
        QTest::newRow("number as text") << QByteArray("\"4\"") << true;
        QTest::newRow("broken number") << QByteArray("2.5") << false;
        QTest::newRow("zero") << QByteArray("0") << false;
        QTest::newRow("thirteen") << QByteArray("13") << false;
        QTest::newRow("null") << QByteArray("null") << false;
        QTest::newRow("true") << QByteArray("true") << false;
        QTest::newRow("list") << QByteArray("[3]") << false;
    }
    void readsJson()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, sound);
        QCOMPARE(Level::fromJson(attest::test::jsonValue(json)).has_value(), sound);
    }

    void writesWhatItReads()
    {
        QCOMPARE(Level::fromText(u"E3"_s)->json(), QJsonValue(u"E3"_s));
        QCOMPARE(Level(3).json(), QJsonValue(3));
        QVERIFY(Level().json().isNull());
        QVERIFY(Level().text().isEmpty());
    }

    void entryLiesBelowOne()
    {
        const Level e1 = *Level::fromText(u"E1"_s);
        const Level e3 = *Level::fromText(u"E3"_s);
        QVERIFY(e1 < e3);
        QVERIFY(e3 < Level(1));
        QVERIFY(Level(1) < Level(10));
        QVERIFY(Level(3) == *Level::fromText(u"3"_s));
    }
};

QTEST_GUILESS_MAIN(TestLevel)
#include "test_level.moc"
