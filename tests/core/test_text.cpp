// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "core/text.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace attest;
using namespace Qt::Literals::StringLiterals;

class TestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void labelSpeaksTheLanguageOfTheProgram()
    {
        const Label both{u"Delivery"_s, u"Cyflenwi"_s};
        const Label english{u"Delivery"_s, {}};
        QCOMPARE(both.text(), u"Delivery"_s);
        QLocale::setDefault(QLocale(QLocale::Welsh));
        QCOMPARE(both.text(), u"Cyflenwi"_s);
        QCOMPARE(english.text(), u"Delivery"_s);
    }

    void anEmptyLabelHasNoEnglish()
    {
        QVERIFY(Label().isEmpty());
        QVERIFY(Label({}, u"Cyflenwi"_s).isEmpty());
        QVERIFY(!Label(u"Delivery"_s, {}).isEmpty());
    }

    void aNameIsTheSameInAnyCaseAndWithSpacesAround()
    {
        QVERIFY(text::sameName(u" site A"_s, u"Site a "_s));
        QVERIFY(text::sameName(u"LLŶR"_s, u"llŷr"_s));
        QVERIFY(text::sameName(QString(), u"  "_s));
        QVERIFY(!text::sameName(u"Site A"_s, u"Site  A"_s));
        QVERIFY(!text::sameName(u"Llŷr"_s, u"Llyr"_s));
    }

    void folds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("circumflex") << u"Llŷr Ŵyn"_s << u"llyr wyn"_s;
        QTest::newRow("combining mark") << u"Llŷr"_s << u"llyr"_s;
        QTest::newRow("acute and cedilla") << u"José Gonçalves"_s << u"jose goncalves"_s;
        QTest::newRow("apostrophe stays") << u"O’Brien"_s << u"o’brien"_s;
        QTest::newRow("sharp s and STRASSE meet") << u"Straße"_s << u"strasse"_s;
        QTest::newRow("strokes") << u"Søren Paweł Đặng"_s << u"soren pawel dang"_s;
        QTest::newRow("ligatures") << u"Æsop Œuvre"_s << u"aesop oeuvre"_s;
        QTest::newRow("Greek capital") << u"ΑΘΗΝΑ"_s << u"αθηνα"_s;
    }
    void folds()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(text::folded(typed), expected);
    }

    void writesDatesInWords()
    {
        QCOMPARE(text::dateInWords(QDate(2013, 4, 24)), u"24 April 2013"_s);
        QCOMPARE(text::dateInWords(QDate()), QString());
        QLocale::setDefault(QLocale(QLocale::Welsh));
        QCOMPARE(text::dateInWords(QDate(2013, 4, 24)), u"24 Ebrill 2013"_s);
    }

    void readsDates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("expected");
        const QDate april(2013, 4, 24);
        QTest::newRow("ISO") << u"2013-04-24"_s << april;
        QTest::newRow("ISO, short month") << u"2013-4-24"_s << april;
        QTest::newRow("slashes") << u"24/4/2013"_s << april;
        QTest::newRow("slashes with zeros") << u"24/04/2013"_s << april;
        QTest::newRow("two-digit year") << u"24/4/13"_s << april;
        QTest::newRow("points") << u"24.4.2013"_s << april;
        QTest::newRow("blanks inside") << u" 24 / 4 / 2013 "_s << april;
        QTest::newRow("words") << u"24 April 2013"_s << april;
        QTest::newRow("words, any case") << u"24 APRIL 2013"_s << april;
        QTest::newRow("short name") << u"24 Apr 2013"_s << april;
        QTest::newRow("words without blanks") << u"24april2013"_s << april;
        QTest::newRow("four letters") << u"1 Sept 2013"_s << QDate(2013, 9, 1);
        QTest::newRow("year 00") << u"1/1/00"_s << QDate(2000, 1, 1);
        QTest::newRow("year 99") << u"31/12/99"_s << QDate(2099, 12, 31);
        QTest::newRow("leap day") << u"29/2/2012"_s << QDate(2012, 2, 29);
        QTest::newRow("day before month") << u"2/1/2013"_s << QDate(2013, 1, 2);
        QTest::newRow("oldest year") << u"1/1/1900"_s << QDate(1900, 1, 1);
    }
    void readsDates()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, expected);
        const auto date = text::parseDate(typed);
        QVERIFY2(date.ok(), qPrintable(typed));
        QCOMPARE(*date, expected);
    }

    void readsWelshMonths()
    {
        QLocale::setDefault(QLocale(QLocale::Welsh));
        const auto date = text::parseDate(u"24 Ebrill 2013"_s);
        QVERIFY(date.ok());
        QCOMPARE(*date, QDate(2013, 4, 24));
    }

    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << u"  "_s;
        QTest::newRow("words") << u"tomorrow"_s;
        QTest::newRow("no leap year") << u"29/2/2013"_s;
        QTest::newRow("month 13") << u"1/13/2013"_s;
        QTest::newRow("day 0") << u"0/1/2013"_s;
        QTest::newRow("three-digit year") << u"1/1/201"_s;
        QTest::newRow("five-digit year") << u"1/1/20130"_s;
        QTest::newRow("slip in the year") << u"24/4/0213"_s;
        QTest::newRow("before 1900") << u"31/12/1899"_s;
        QTest::newRow("month that fits two") << u"1 Ju 2013"_s;
        QTest::newRow("no such month") << u"1 Brumaire 2013"_s;
        QTest::newRow("text behind") << u"24/4/2013 or so"_s;
    }
    void refusesWhatIsNoDate()
    {
        QFETCH(QString, typed);
        const auto date = text::parseDate(typed);
        QVERIFY(!date.ok());
        QVERIFY(date.error().code == ErrorCode::Invalid);
        QVERIFY(date.error().message.contains(u"24/4/2013"_s));
        QVERIFY(date.error().message.contains(typed.trimmed()));
    }

    void joinsLists()
    {
        QCOMPARE(text::joined({}), QString());
        QCOMPARE(text::joined({u"301"_s}), u"301"_s);
        QCOMPARE(text::joined({u"301"_s, u"302"_s}), u"301 and 302"_s);
        QCOMPARE(text::joined({u"301"_s, u"302"_s, u"303"_s}), u"301, 302 and 303"_s);
        QCOMPARE(text::joined({u"%2"_s, u"%1"_s}), u"%2 and %1"_s);
    }

    void ordersNaturally()
    {
        const QStringList expected{QString(), u"1"_s,    u"1.2"_s,   u"1.10"_s, u"02"_s,   u"2"_s,
                                   u"10"_s,   u"301"_s,  u"301a"_s,  u"302"_s,  u"K"_s,    u"K2"_s,
                                   u"K10"_s,  u"K10a"_s, u"K10b3"_s, u"K12"_s,  u"K100"_s, u"K100a"_s};
        QStringList sorted = expected;
        std::reverse(sorted.begin(), sorted.end());
        std::sort(sorted.begin(), sorted.end(), text::naturalLess);
        QCOMPARE(sorted, expected);
    }

    void ordersNumbersOfAnyLength()
    {
        const QString shorter(40, u'9');
        const QString longer = u'1' + QString(40, u'0');
        QVERIFY(text::naturalLess(shorter, longer));
        QVERIFY(!text::naturalLess(longer, shorter));
        QVERIFY(!text::naturalLess(longer, longer));
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "test_text.moc"
