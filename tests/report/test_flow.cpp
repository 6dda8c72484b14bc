// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "report/render/flow.h"

#include <QTest>

#include <random>

using namespace attest::report;

namespace {

Strip strip(qreal height, bool keepWithNext = false, qreal above = 0)
{
    Strip made;
    made.height = height;
    made.keepWithNext = keepWithNext;
    made.above = above;
    return made;
}

} // namespace

class TestFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsOnePage() { QCOMPARE(dealOut({}, 100).size(), std::size_t(1)); }

    void spaceAboveFallsAwayAtTheTop()
    {
        const std::vector<Strip> strips{strip(60, false, 10), strip(50, false, 10)};
        const std::vector<Page> pages = dealOut(strips, 100);
        QCOMPARE(pages.size(), std::size_t(2));
        QCOMPARE(pages[0][0].y, 0.0);
        QCOMPARE(pages[1][0].y, 0.0);
    }

    void whatFitsExactlyStays()
    {
        const std::vector<Strip> strips{strip(60), strip(30, false, 10)};
        QCOMPARE(dealOut(strips, 100).size(), std::size_t(1));
    }

    void headingGoesWithWhatFollows()
    {
        const std::vector<Strip> strips{strip(70), strip(20, true, 5), strip(20)};
        const std::vector<Page> pages = dealOut(strips, 100);
        QCOMPARE(pages.size(), std::size_t(2));
        QCOMPARE(pages[0].size(), std::size_t(1));
        QCOMPARE(pages[1].size(), std::size_t(2));
        QCOMPARE(pages[1][0].strip, &strips[1]);
    }

    void aGroupTallerThanAPageIsStillSet()
    {
        const std::vector<Strip> strips{strip(10), strip(60, true), strip(60, true), strip(60)};
        const std::vector<Page> pages = dealOut(strips, 100);
        std::size_t placed = 0;
        for (const Page &page : pages)
            placed += page.size();
        QCOMPARE(placed, strips.size());
    }

    void tableHeadingIsRepeated()
    {
        const auto heading = std::make_shared<const Strip>(strip(10, true));
        std::vector<Strip> strips{*heading};
        for (int i = 0; i < 25; ++i) {
            strips.push_back(strip(10));
            strips.back().heading = heading;
        }
        const std::vector<Page> pages = dealOut(strips, 100);
        QCOMPARE(pages.size(), std::size_t(3));
        QCOMPARE(pages[0][0].strip, &strips[0]);
        QCOMPARE(pages[1][0].strip, heading.get());
        QCOMPARE(pages[2][0].strip, heading.get());
        QCOMPARE(pages[1][1].y, 10.0);
    }

    /// Whatever the strips: all of them, once, in order, none below the page's end.
    void nothingIsLostOrOverrun()
    {
        const unsigned seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        for (int round = 0; round < 300; ++round) {
            std::vector<Strip> strips;
            const auto heading = std::make_shared<const Strip>(strip(static_cast<qreal>(random() % 15)));
            for (auto left = random() % 80; left > 0; --left) {
                strips.push_back(strip(static_cast<qreal>(random() % 60), random() % 3 == 0,
                                       static_cast<qreal>(random() % 20)));
                if (random() % 2)
                    strips.back().heading = heading;
            }
            std::vector<const Strip *> expected;
            for (const Strip &each : strips)
                expected.push_back(&each);
            std::vector<const Strip *> placed;
            for (const Page &page : dealOut(strips, 100)) {
                qreal end = 0;
                for (const Placed &each : page) {
                    QVERIFY(each.y >= end);
                    end = each.y + each.strip->height;
                    QVERIFY2(end <= 100, qPrintable(QString::number(end)));
                    if (each.strip != heading.get())
                        placed.push_back(each.strip);
                }
            }
            QCOMPARE(placed, expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestFlow)
#include "test_flow.moc"
