// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/qualificationbuilder.h"
#include "views/common/creditbar.h"
#include "views/common/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace attest;
using namespace attest::views;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A bar 420 pixels wide, so that one credit of 42 is ten pixels.
QImage painted(const items::Credits &credits)
{
    QImage image(420, 20, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    paintCreditBar(painter, QRectF(0, 0, 420, 20), credits, Theme::lightTheme());
    return image;
}

QColor atCredit(const QImage &image, double credit) { return image.pixelColor(int(credit * 10), 10); }

} // namespace

class TestCreditBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysEveryReading()
    {
        CreditBar bar;
        bar.setCredits({{6, 18, 32, 42}, 42, true});
        QCOMPARE(bar.accessibleName(),
                 u"Credits: Verified 6, Achieved 18, In hand 32, Planned 42 of 42 needed"_s);
    }

    void saysThatNoIqaHasBegun()
    {
        CreditBar bar;
        bar.setCredits({{0, 18, 32, 40}, 42, false});
        QCOMPARE(bar.accessibleName(),
                 u"Credits: Verified: no IQA yet, Achieved 18, In hand 32, Planned 40 of 42 needed"_s);
    }

    void readsStatus()
    {
        portfolio::EnrolmentStatus status;
        status.readings.achieved.credits = 6;
        status.readings.inHand.credits = 12;
        status.readings.planned.credits = 30;
        CreditBar bar;
        catalogue::Qualification award;
        award.credits = 42;
        bar.setCredits(status, award);
        QCOMPARE(bar.credits().readings.inHand, 12);
        QCOMPARE(bar.credits().needed, 42);
        QCOMPARE(bar.accessibleName(),
                 u"Credits: Verified: no IQA yet, Achieved 6, In hand 12, Planned 30 of 42 needed"_s);
    }

    void countsUnitsWhereTheAwardHasNoCredit()
    {
        catalogue::Qualification award = test::QualificationBuilder()
                                             .unit(u"201"_s, 2, std::nullopt, u"M"_s)
                                             .unit(u"202"_s, 2, std::nullopt, u"M"_s)
                                             .unit(u"207"_s, 2, std::nullopt, u"O"_s)
                                             .all(u"MAND"_s, test::inGroups({u"M"_s}))
                                             .leastUnits(u"OPTIONAL"_s, 1, test::inGroups({u"O"_s}))
                                             .build();
        portfolio::EnrolmentStatus status;
        status.readings.achieved.counted = QStringList{u"201"_s};
        status.readings.inHand.counted = QStringList{u"201"_s, u"202"_s};
        status.readings.planned.counted = QStringList{u"201"_s, u"202"_s, u"207"_s};
        CreditBar bar;
        bar.setCredits(status, award);
        QCOMPARE(bar.credits().needed, 3);
        QCOMPARE(bar.credits().readings.planned, 3);
        QCOMPARE(bar.accessibleName(),
                 u"Units: Verified: no IQA yet, Achieved 1, In hand 2, Planned 3 of 3 units"_s);
        award.rules.clear(); // nothing asks for a number
        bar.setCredits(status, award);
        QCOMPARE(bar.accessibleName(), u"Units: Verified: no IQA yet, Achieved 1, In hand 2, Planned 3"_s);
    }

    void paintsEachReadingInItsPlace()
    {
        const Theme &theme = Theme::lightTheme();
        const QImage image = painted({{6, 18, 32, 38}, 42, true});
        QCOMPARE(atCredit(image, 3), theme.state(items::Sign::Verified).ink);
        QCOMPARE(atCredit(image, 12), theme.state(items::Sign::Met).ink);
        QCOMPARE(atCredit(image, 35), theme.state(items::Sign::Planned).soft);
        QCOMPARE(atCredit(image, 40), theme.panel);
        // Hatched: neither all soft nor all ink.
        int soft = 0;
        int other = 0;
        for (int x = 190; x < 310; ++x)
            (image.pixelColor(x, 10) == theme.state(items::Sign::Progress).soft ? soft : other)++;
        QVERIFY(soft > 20);
        QVERIFY(other > 20);
    }

    void isDrawnWithoutAnyCredit()
    {
        const QImage image = painted({});
        QCOMPARE(atCredit(image, 21), Theme::lightTheme().panel);
    }

    void staysInsideWhenThePlanIsMoreThanNeeded()
    {
        const QImage image = painted({{0, 0, 0, 84}, 42, false});
        QCOMPARE(atCredit(image, 41), Theme::lightTheme().state(items::Sign::Planned).soft);
    }

    void hasRoomForItsLegend()
    {
        CreditBar bar;
        bar.setCredits({{6, 18, 32, 42}, 42, true});
        const int narrow = bar.minimumSizeHint().width();
        bar.setCredits({{600, 1800, 3200, 4200}, 4200, true});
        QVERIFY(bar.minimumSizeHint().width() > narrow);
    }
};

QTEST_MAIN(TestCreditBar)
#include "test_creditbar.moc"
