// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "core/random.h"
#include "rules/contest.h"
#include "support/seed.h"

#include <QTest>

#include <optional>

using namespace attest;
using namespace attest::rules;

namespace {

int sumOver(const ContestSum &sum, quint32 choice)
{
    int total = 0;
    for (size_t c = 0; c < sum.amounts.size(); ++c)
        total += (choice >> c) & 1U ? sum.amounts[c] : 0;
    return total;
}

struct Judged {
    int unmet = 0;
    qint64 worth = 0;
    quint32 choice = 0;
};

std::optional<Judged> judge(const Contest &contest, quint32 choice)
{
    for (const ContestSum &maximum : contest.maxima) {
        if (sumOver(maximum, choice) > maximum.bound)
            return std::nullopt;
    }
    Judged judged{0, 0, choice};
    for (const ContestSum &demand : contest.demands)
        judged.unmet += sumOver(demand, choice) < demand.bound ? 1 : 0;
    for (size_t c = 0; c < contest.worth.size(); ++c)
        judged.worth += (choice >> c) & 1U ? contest.worth[c] : 0;
    return judged;
}

/// Does `a` take an earlier contender than `b` at the first difference?
bool earlier(quint32 a, quint32 b)
{
    const quint32 differing = a ^ b;
    const quint32 first = differing & (~differing + 1U);
    return (a & first) != 0;
}

/// Every choice there is, judged one by one: slow, and too simple to be wrong.
quint32 bruteForce(const Contest &contest)
{
    std::optional<Judged> best;
    for (quint32 choice = 0; choice < (1U << contest.worth.size()); ++choice) {
        const std::optional<Judged> judged = judge(contest, choice);
        if (!judged)
            continue;
        const bool better = !best || judged->unmet < best->unmet
            || (judged->unmet == best->unmet
                && (judged->worth > best->worth
                    || (judged->worth == best->worth && earlier(judged->choice, best->choice))));
        if (better)
            best = judged;
    }
    return best->choice;
}

quint32 asBits(const std::vector<bool> &choice)
{
    quint32 bits = 0;
    for (size_t c = 0; c < choice.size(); ++c)
        bits |= choice[c] ? 1U << c : 0U;
    return bits;
}

Contest randomContest(SeededRandom &random)
{
    Contest contest;
    const size_t count = static_cast<size_t>(1 + random.below(13));
    for (size_t c = 0; c < count; ++c)
        contest.worth.push_back(1 + random.below(5));
    const auto sum = [&](int oneIn, int most, int bound) {
        ContestSum made;
        for (size_t c = 0; c < count; ++c)
            made.amounts.push_back(random.below(oneIn) == 0 ? 1 + random.below(most) : 0);
        made.bound = bound;
        return made;
    };
    for (int m = random.below(5); m > 0; --m)
        contest.maxima.push_back(sum(3, 1, 1)); // bars and wider ones
    if (random.below(2))
        contest.maxima.push_back(sum(2, 6, random.below(15))); // a cap on credits
    contest.maxima.push_back(sum(1, 1, random.below(static_cast<int>(count) + 1))); // a limit on all
    for (int d = random.below(4); d > 0; --d)
        contest.demands.push_back(sum(2, 4, 1 + random.below(9)));
    return contest;
}

} // namespace

class TestContest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyContends();
    void theWorthiestWins();
    void ofEqualsTheEarliestWins();
    void aDemandOutweighsWorth();
    void aMaximumOfNothing();
    void equalsBruteForce();
};

void TestContest::nobodyContends() { QVERIFY(bestChoice({}).empty()); }

void TestContest::theWorthiestWins()
{
    QCOMPARE(bestChoice({{1, 3, 2}, {{{1, 1, 1}, 1}}, {}}), (std::vector<bool>{false, true, false}));
    // A chain: the two ends together outweigh the middle.
    QCOMPARE(bestChoice({{2, 3, 2}, {{{1, 1, 0}, 1}, {{0, 1, 1}, 1}}, {}}),
             (std::vector<bool>{true, false, true}));
}

void TestContest::ofEqualsTheEarliestWins()
{
    QCOMPARE(bestChoice({{2, 2, 2, 2}, {{{1, 1, 1, 1}, 2}}, {}}),
             (std::vector<bool>{true, true, false, false}));
    QCOMPARE(bestChoice({{3, 4, 4, 3}, {{{1, 1, 1, 1}, 2}}, {}}),
             (std::vector<bool>{false, true, true, false}));
    // 4 + 3 and 3 + 4 are worth the same.
    QCOMPARE(bestChoice({{3, 4, 4, 3}, {{{1, 0, 0, 1}, 1}, {{0, 1, 1, 0}, 1}}, {}}),
             (std::vector<bool>{true, true, false, false}));
}

void TestContest::aDemandOutweighsWorth()
{
    const Contest contest{{9, 1}, {{{1, 1}, 1}}, {{{0, 1}, 1}}};
    QCOMPARE(bestChoice(contest), (std::vector<bool>{false, true}));
}

void TestContest::aMaximumOfNothing()
{
    QCOMPARE(bestChoice({{5, 5}, {{{1, 1}, 0}}, {}}), (std::vector<bool>{false, false}));
}

void TestContest::equalsBruteForce()
{
    SeededRandom random(test::seed());
    for (int round = 0; round < 2000; ++round) {
        const Contest contest = randomContest(random);
        const quint32 expected = bruteForce(contest);
        const quint32 found = asBits(bestChoice(contest));
        QVERIFY2(found == expected,
                 qPrintable(
                     QStringLiteral("round %1: %2, not %3").arg(round).arg(found, 0, 2).arg(expected, 0, 2)));
    }
}

QTEST_GUILESS_MAIN(TestContest)
#include "test_contest.moc"
