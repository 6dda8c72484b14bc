// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/underreading.h"
#include "subjects.h"
#include "wizard/context.h"
#include "wizard/everyreading.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace attest::wizard;
using namespace Qt::Literals::StringLiterals;

/// Choosing units that are complete whatever a document was meant to say.
class TestWizardReadings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void safeUnderEveryReading_data()
    {
        QTest::addColumn<QString>("number");
        for (const char *number : {"3411-02", "3412-02", "3412-03", "3412-05", "4411-30", "4430-03"})
            QTest::newRow(number) << QString::fromLatin1(number);
    }
    void safeUnderEveryReading()
    {
        QFETCH(QString, number);
        RecordsBuilder records;
        Context context(subjectOf(records, shippedQualification(number)));
        QCOMPARE(context.hasReadings(), number != u"4430-03"_s);
        const auto asRead = context.offers(1);
        context.setSafe(true);
        const auto offers = context.offers(4);
        QVERIFY(offers && !offers->empty());
        for (const Offer &offer : *offers) {
            QVERIFY2(offer.underEveryReading, qPrintable(offer.add.join(u' ')));
            QVERIFY2(asRead->front().credits <= offer.credits, "to ask for more is never cheaper");
        }
        // No cheaper than the dearest of the readings alone.
        for (const catalogue::Alternative &alternative : context.qualification().alternatives) {
            const auto reading = catalogue::patchedWith(context.qualification(), alternative);
            QVERIFY(planner::plan(reading, {})->addCredits <= offers->front().credits);
        }
        context.take(offers->front());
        const auto proof = context.proof();
        QCOMPARE(proof->verdict, Proof::Verdict::Complete);
        QCOMPARE(proof->lines.back().id.isEmpty(), context.hasReadings());
    }

    void aChoiceThatIsCompleteOnlyAsReadSaysSo()
    {
        RecordsBuilder records;
        Context context(subjectOf(records, shippedQualification(u"3412-05"_s)));
        context.take(context.offers(1)->front());
        QCOMPARE(context.readings().size(), std::size_t(4));
        const auto asRead = context.proof();
        QCOMPARE(asRead->verdict, Proof::Verdict::Complete);
        QCOMPARE(asRead->lines.back().state, ProofLine::State::Short);
        QVERIFY(asRead->lines.back().text.contains(u"level-4"_s));
        context.setSafe(true);
        QCOMPARE(context.proof()->verdict, Proof::Verdict::Incomplete);
        const auto offers = context.offers(1);
        context.take(offers->front());
        QCOMPARE(context.proof()->verdict, Proof::Verdict::Complete);
    }

    void aUnitThatOneReadingLacksIsInNoSafeChoice()
    {
        RecordsBuilder records;
        Context context(subjectOf(records, shippedQualification(u"3411-02"_s)));
        context.setSafe(true);
        context.keep(u"306"_s, true);
        QVERIFY(context.offers(3)->empty());
        const auto why = context.whyNot(u"306"_s);
        QCOMPARE(why->verdict, Proof::Verdict::Impossible);
        QCOMPARE(why->lines.size(), std::size_t(1));
        QCOMPARE(why->lines.front().id, u"306"_s);
        context.setSafe(false);
        QVERIFY(!context.offers(3)->empty());
    }

    /// All at once is never less than each: what completes it completes every reading.
    void allReadingsAtOnceAskForEach()
    {
        for (const QString &number : {u"3412-05"_s, u"4411-30"_s, u"3412-03"_s}) {
            const auto award = shippedQualification(number);
            const catalogue::Qualification all = underAllReadings(*award);
            QVERIFY(all.alternatives.empty());
            QVERIFY(all.rules.size() >= award->rules.size());
            QStringList ids;
            for (const catalogue::Rule &rule : all.rules) {
                QVERIFY2(!ids.contains(rule.id), qPrintable(rule.id));
                ids.append(rule.id);
            }
            const QStringList lifted = exemptedUnderAllReadings(all, {award->rules.front().id});
            for (const QString &id : lifted)
                QCOMPARE(ruleInReading(id), award->rules.front().id);
            QVERIFY(!lifted.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestWizardReadings)
#include "test_wizard_readings.moc"
