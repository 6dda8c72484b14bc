// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "rules/evaluator.h"
#include "support/qualificationbuilder.h"
#include "wizard/foresight.h"

#include <QRandomGenerator>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace attest::wizard;
using namespace Qt::Literals::StringLiterals;

class TestWizardForesight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aUnitWithoutBarOrMaximumIsFree()
    {
        const auto award = QualificationBuilder().unit(u"1"_s, 3, 4).unit(u"2"_s, 3, 4).total(8).build();
        const Foresight foresight = foreseen(award, u"1"_s, {{u"2"_s}, {}, {}});
        QVERIFY(foresight.isFree() && !foresight.offersSwap());
    }

    void aBarNamesItsPartnerAndOffersTheSwap()
    {
        const Foresight foresight = foreseen(barred(), u"212"_s, {{u"220"_s}, {}, {}});
        QCOMPARE(foresight.sentences.size(), 1);
        QVERIFY(foresight.sentences.first().contains(u"212"_s)
                && foresight.sentences.first().contains(u"220"_s));
        QCOMPARE(foresight.drop, QStringList{u"220"_s});
        QVERIFY(foreseen(barred(), u"212"_s, {{}, {}, {}}).isFree());
        QVERIFY2(foreseen(barred(), u"301"_s, {{u"212"_s, u"220"_s}, {}, {}}).isFree(),
                 "a bar between others is not in this unit's way");
    }

    void whatStaysIsNotSwapped()
    {
        const Foresight foresight = foreseen(barred(), u"212"_s, {{u"220"_s}, {u"220"_s}, {}});
        QVERIFY(!foresight.isFree());
        QVERIFY(!foresight.offersSwap());
    }

    void aFullMaximumSaysSoAtItsBorder()
    {
        const auto award = QualificationBuilder()
                               .unit(u"1"_s, 3, 4)
                               .unit(u"2"_s, 3, 3)
                               .unit(u"3"_s, 3, 2)
                               .mostUnits(u"LIMIT"_s, 2, {})
                               .build();
        QVERIFY(foreseen(award, u"3"_s, {{u"1"_s}, {}, {}}).isFree());
        const Foresight full = foreseen(award, u"3"_s, {{u"1"_s, u"2"_s}, {}, {}});
        QCOMPARE(full.sentences.size(), 1);
        QVERIFY2(full.sentences.first().contains(u"1 and 2"_s), qPrintable(full.sentences.first()));
        QCOMPARE(full.drop, QStringList{u"2"_s});
        // What has evidence goes last.
        QCOMPARE(foreseen(award, u"3"_s, {{u"1"_s, u"2"_s}, {}, {{u"2"_s, 3}}}).drop, QStringList{u"1"_s});
        QCOMPARE(foreseen(award, u"3"_s, {{u"1"_s, u"2"_s}, {u"2"_s}, {}}).drop, QStringList{u"1"_s});
    }

    void aMaximumOfCreditsTakesAsManyAsItNeeds()
    {
        const auto award = QualificationBuilder()
                               .unit(u"1"_s, 2, 2)
                               .unit(u"2"_s, 2, 3)
                               .unit(u"3"_s, 2, 1)
                               .unit(u"4"_s, 2, 6)
                               .unit(u"5"_s, 3, 6)
                               .mostCredits(u"CAP-L2"_s, 6, atLevel(2))
                               .build();
        const QStringList all{u"1"_s, u"2"_s, u"3"_s};
        QCOMPARE(foreseen(award, u"4"_s, {all, {}, {}}).drop, all);
        QVERIFY(foreseen(award, u"5"_s, {all, {}, {}}).isFree());
        QVERIFY(!foreseen(award, u"4"_s, {all, {u"3"_s}, {}}).offersSwap());
    }

    void aUnitTooLargeForItsMaximumHasNoSwap()
    {
        const auto award =
            QualificationBuilder().unit(u"1"_s, 2, 9).mostCredits(u"CAP-L2"_s, 6, atLevel(2)).build();
        const Foresight foresight = foreseen(award, u"1"_s, {{}, {}, {}});
        QVERIFY(!foresight.isFree() && !foresight.offersSwap());
    }

    /// What is dropped for a bar counts for the maximum as well.
    void oneUnitMayMakeRoomTwice()
    {
        const auto award = QualificationBuilder()
                               .unit(u"1"_s, 3, 4)
                               .unit(u"2"_s, 3, 4)
                               .unit(u"3"_s, 3, 4)
                               .mostUnits(u"LIMIT"_s, 2, {})
                               .bar(u"1"_s, u"3"_s)
                               .bar(u"1"_s, u"2"_s)
                               .build();
        const Foresight foresight = foreseen(award, u"1"_s, {{u"2"_s, u"3"_s}, {}, {}});
        QCOMPARE(foresight.sentences.size(), 3);
        QCOMPARE(foresight.drop, (QStringList{u"2"_s, u"3"_s}));
    }

    /// Whatever is ticked: free means that everything that counted still counts, beside the unit; and after a
    /// swap the unit counts with all that is left.
    void whatItSaysIsWhatTheRulesDo()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 400; ++round) {
            const auto award = randomAward(random);
            const QString unit = QString::number(random.bounded(8));
            QStringList ticked;
            for (int i = 0; i < 8; ++i) {
                if (QString::number(i) != unit && random.bounded(2) == 0)
                    ticked.append(QString::number(i));
            }
            if (!surplusOf(award, ticked).isEmpty())
                continue; // already more than counts
            const Foresight foresight = foreseen(award, unit, {ticked, {}, {}});
            QCOMPARE(foresight.isFree(), surplusOf(award, ticked + QStringList{unit}).isEmpty());
            if (!foresight.offersSwap())
                continue;
            for (const QString &dropped : foresight.drop)
                ticked.removeAll(dropped);
            QVERIFY(surplusOf(award, ticked + QStringList{unit}).isEmpty());
        }
    }

private:
    static catalogue::Qualification barred()
    {
        return QualificationBuilder()
            .unit(u"212"_s, 2, 6)
            .unit(u"220"_s, 2, 6)
            .unit(u"301"_s, 3, 4)
            .bar(u"212"_s, u"220"_s)
            .build();
    }
    static catalogue::Qualification randomAward(QRandomGenerator &random)
    {
        QualificationBuilder builder;
        for (int i = 0; i < 8; ++i)
            builder.unit(QString::number(i), 1 + random.bounded(3), 1 + random.bounded(6));
        builder.mostUnits(u"LIMIT"_s, 1 + random.bounded(3), atLevel(2));
        builder.mostCredits(u"CAP"_s, 4 + random.bounded(8), atLevel(1 + random.bounded(3)));
        for (int bars = random.bounded(4); bars > 0; --bars) {
            const int one = random.bounded(7);
            builder.bar(QString::number(one), QString::number(one + 1 + random.bounded(7 - one)));
        }
        return builder.build();
    }
    static QStringList surplusOf(const catalogue::Qualification &award, const QStringList &units)
    {
        std::vector<rules::Holding> held;
        for (const QString &unit : units)
            held.push_back({unit});
        return rules::evaluate(award, held).surplus;
    }
};

QTEST_GUILESS_MAIN(TestWizardForesight)
#include "test_wizard_foresight.moc"
