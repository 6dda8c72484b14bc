// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/checkcharacter.h"

#include <QSet>
#include <QTest>

using namespace attest::catalogue;
using namespace Qt::Literals::StringLiterals;

class TestCheckCharacter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void uanLetters_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("letter");
        // One of the documents for each letter.
        QTest::newRow("A") << u"A/502/4378"_s << u"A"_s;
        QTest::newRow("D") << u"D/503/0352"_s << u"D"_s;
        QTest::newRow("F") << u"F/601/1609"_s << u"F"_s;
        QTest::newRow("H") << u"H/601/1568"_s << u"H"_s;
        QTest::newRow("J") << u"J/503/0393"_s << u"J"_s;
        QTest::newRow("K") << u"K/601/1233"_s << u"K"_s;
        QTest::newRow("L") << u"L/500/7309"_s << u"L"_s;
        QTest::newRow("M") << u"M/503/0405"_s << u"M"_s;
        QTest::newRow("R") << u"R/500/7280"_s << u"R"_s;
        QTest::newRow("T") << u"T/503/0342"_s << u"T"_s;
        QTest::newRow("Y") << u"Y/501/4375"_s << u"Y"_s;
        // The letter that stands there does not matter for the one that should.
        QTest::newRow("wrong letter") << u"Z/501/4375"_s << u"Y"_s;
        // By hand: 1*8 + 2*7 + 3*6 + 4*5 + 5*4 + 6*3 + 7*2 = 112, which leaves 2.
        QTest::newRow("the second digit weighs") << u"A/123/4567"_s << u"F"_s;
        QTest::newRow("nothing but noughts") << u"Y/000/0000"_s << u"A"_s;
        QTest::newRow("too short") << u"A/12/3456"_s << QString();
        QTest::newRow("small letter") << u"y/501/4375"_s << QString();
        QTest::newRow("other digits") << u"A/٥٠١/٤٣٧٥"_s << QString();
        QTest::newRow("line feed") << u"Y/501/4375\n"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void uanLetters()
    {
        QFETCH(QString, digits);
        QFETCH(QString, letter);
        QCOMPARE(uanLetter(digits), letter.isEmpty() ? QChar() : letter.front());
    }

    void accreditationCharacters_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("character");
        QTest::newRow("digit") << u"500/6351/0"_s << u"0"_s;
        QTest::newRow("another") << u"603/2394/2"_s << u"2"_s;
        QTest::newRow("ten is X") << u"500/8818/X"_s << u"X"_s;
        QTest::newRow("wrong digit") << u"500/8818/1"_s << u"X"_s;
        QTest::newRow("Scottish") << u"GA4F 21"_s << QString();
        QTest::newRow("blank inside") << u"500/ 8818/X"_s << QString();
        QTest::newRow("small x") << u"500/8818/x"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void accreditationCharacters()
    {
        QFETCH(QString, number);
        QFETCH(QString, character);
        QCOMPARE(accreditationCharacter(number), character.isEmpty() ? QChar() : character.front());
    }

    /// What a check character is for: one wrong digit, and two that changed places.
    void everySlipIsSeen()
    {
        const QString right = u"500/8818/X"_s;
        for (qsizetype at = 0; at < 8; ++at) {
            for (QChar digit = u'0'; right.at(at).isDigit() && digit <= u'9';
                 digit = QChar(digit.unicode() + 1)) {
                QString slip = right;
                slip[at] = digit;
                QCOMPARE(accreditationCharacter(slip) == u'X', slip == right);
            }
        }
        for (qsizetype at = 0; at + 1 < 7; ++at) {
            QString digits = u"6032394"_s;
            std::swap(digits[at], digits[at + 1]);
            const QString slip = digits.first(3) + u'/' + digits.mid(3) + u"/2";
            QCOMPARE(accreditationCharacter(slip) == u'2', digits == u"6032394"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestCheckCharacter)
#include "test_checkcharacter.moc"
