// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "rules/readings.h"

#include "catalogue/catalogue.h"
#include "catalogue/underreading.h"

#include <QTest>

using namespace attest;
using namespace attest::catalogue;
using namespace attest::rules;
using namespace Qt::Literals::StringLiterals;

/// The shipped qualifications under every reading. What is expected was added up by hand from the tables.
class TestReadings : public QObject {
    Q_OBJECT

private:
    Catalogue m_catalogue;

    QualificationPtr find(const QString &number) const
    {
        auto found = m_catalogue.find(number);
        return found ? *found : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto shipped = Catalogue::shipped();
        QVERIFY(shipped.ok());
        m_catalogue = *std::move(shipped);
    }

    /// More never spoils: who holds the whole table completes, or nobody can.
    void everyReadingCanBeCompleted()
    {
        const auto all = m_catalogue.qualifications();
        QVERIFY2(all.ok(), all.ok() ? "" : qPrintable(all.error().message));
        int readings = 0;
        for (const QualificationPtr &qualification : *all) {
            QStringList whole;
            for (const Unit &unit : qualification->units)
                whole.append(unit.number);
            for (const Alternative &alternative : qualification->alternatives) {
                for (const Unit &unit : alternative.units)
                    whole.append(unit.nameWithUan());
            }
            for (const ReadingResult &reading : underEveryReading(*qualification, whole)) {
                QVERIFY2(reading.complete, qPrintable(qualification->number + u' ' + reading.code));
                ++readings;
            }
            for (const ReadingResult &reading : underEveryReading(*qualification, {}))
                QVERIFY2(!reading.complete, qPrintable(qualification->number + u' ' + reading.code));
        }
        QCOMPARE(readings, 44 + 8);
    }

    void answersUnderEveryReading_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("units");
        QTest::addColumn<QStringList>("complete"); // the readings under which the units suffice
        const auto row = [](const char *name, const QString &number, const QString &units,
                            const QStringList &complete) {
            QTest::newRow(name) << number << units << complete;
        };
        const QString asReadCode = asRead;
        row("no alternatives", u"4430-03"_s, u"301,302,303,308,311,313"_s, {asReadCode});
        // 2 + 4 + 3 + 3 + 4 + 2 are 18; 113 adds 3 by its first row, 2 by its second.
        row("113 by its first row", u"3412-02"_s, u"101,201,102,103,109,117,113"_s,
            {asReadCode, u"cap-not-a-bar"_s});
        // 115 adds 2 by its first row, 3 by its second.
        row("115 by its second row", u"3412-02"_s, u"101,201,102,103,109,117,115"_s, {u"second-listing"_s});
        // 20 with 112; the second unit numbered 113 counts only where its row does.
        row("the other 113", u"3412-02"_s, u"101,201,102,103,109,117,112,113@R/500/7280"_s,
            {u"second-listing"_s});
        // 15 and 11 of them at level 1; 226 and 227 are 8 at level 2, of which the cap lets one count.
        row("level 2 beyond the cap", u"3412-02"_s, u"101,201,102,103,104,226,227"_s, {u"cap-not-a-bar"_s});
        row("level 2 within the cap", u"3412-02"_s, u"101,201,102,103,104,218"_s,
            {asReadCode, u"second-listing"_s, u"cap-not-a-bar"_s});
        // 22 without them; two of 112, 113 and 115 add 5 at most, all three 7.
        row("115 inside the limit", u"3412-03"_s, u"101,201,202,203,204,225,112,113,115"_s,
            {u"116-literal"_s});
        row("115 within the limit", u"3412-03"_s, u"101,201,202,203,204,225,113,115,228"_s,
            {asReadCode, u"116-literal"_s});
        row("25 credits at level 3", u"3412-05"_s, u"101,401,304,307,309,316,402,403"_s,
            {asReadCode, u"level-3-or-above"_s});
        row("43 credits at level 4", u"3412-05"_s, u"101,401,403,404,405,406,411,402"_s,
            {u"level-4"_s, u"level-4-or-above"_s, u"level-3-or-above"_s});
        row("15 at level 4, 27 above", u"3412-05"_s, u"101,401,501,502,503,504,403,402"_s,
            {u"level-4-or-above"_s, u"level-3-or-above"_s});
        row("306 counts where it is listed", u"3411-02"_s, u"201,202,203,207,306"_s, {asReadCode});
        row("without 306", u"3411-02"_s, u"201,202,203,204,207"_s, {asReadCode, u"306-not-listed"_s});
        row("002 among the entry credits", u"4411-30"_s, u"002,001,103"_s, {asReadCode});
        row("4 entry credits beside 002", u"4411-30"_s, u"002,001,004"_s,
            {asReadCode, u"minimum-excludes-mandatory"_s});
        row("nobody", u"4411-30"_s, u"001,004"_s, {});
    }
    void answersUnderEveryReading()
    {
        QFETCH(QString, number);
        QFETCH(QString, units);
        const QualificationPtr qualification = find(number);
        QVERIFY(qualification);
        const auto held = heldUnits(*qualification, units);
        QVERIFY2(held.ok(), held.ok() ? "" : qPrintable(held.error().message));
        QStringList complete;
        const auto readings = underEveryReading(*qualification, *held);
        QCOMPARE(readings.size(), qualification->alternatives.size() + 1);
        QCOMPARE(readings.front().code, asRead);
        for (const ReadingResult &reading : readings) {
            if (reading.complete)
                complete.append(reading.code);
        }
        QTEST(complete, "complete");
        QCOMPARE(evaluateHeld(*qualification, *held).complete, readings.front().complete);
    }

    void whatOnlyAnAlternativeHasIsSurplus()
    {
        const QualificationPtr qualification = find(u"3412-02"_s);
        QVERIFY(qualification);
        const QStringList held{u"101"_s, u"113@R/500/7280"_s, u"201"_s};
        const Evaluation evaluation = evaluateHeld(*qualification, held);
        QCOMPARE(evaluation.counted, (QStringList{u"101"_s, u"201"_s}));
        QCOMPARE(evaluation.surplus, QStringList{u"113@R/500/7280"_s});
        QCOMPARE(evaluation.credits, 6);
    }

    void anExemptionHoldsUnderEveryReading()
    {
        const QualificationPtr qualification = find(u"4411-30"_s);
        QVERIFY(qualification);
        const QStringList held{u"002"_s, u"001"_s, u"103"_s};
        const auto readings = underEveryReading(*qualification, held, {u"E3-MIN"_s});
        QVERIFY(readings.at(0).complete && readings.at(1).complete);
    }
};

QTEST_GUILESS_MAIN(TestReadings)
#include "test_readings.moc"
