// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
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
        bar.setCredits(status, std::nullopt);
        QCOMPARE(bar.credits().readings.inHand, 12);
        QCOMPARE(bar.credits().needed, 0);
        QCOMPARE(bar.accessibleName(),
                 u"Credits: Verified: no IQA yet, Achieved 6, In hand 12, Planned 30"_s);
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
