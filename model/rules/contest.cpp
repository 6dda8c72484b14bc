// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "rules/contest.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace attest::rules {
namespace {

/// What a choice, or the best that a half-made choice may still become, is judged by.
struct Value {
    int unmet = std::numeric_limits<int>::max();
    qint64 worth = -1;

    bool betterThan(const Value &other) const
    {
        return unmet != other.unmet ? unmet < other.unmet : worth > other.worth;
    }
};

/// Branch and bound. The bound relaxes the contest into one separate choice a maximum: every contender is put
/// at home in one maximum, and a table made beforehand says how much the contenders of a home from the k-th
/// on can add within what is left of it, for worth and for each demand by itself.
class Search {
public:
    explicit Search(const Contest &contest);
    std::vector<bool> run();

private:
    struct Share {
        size_t maximum = 0;
        int amount = 0;
    };
    struct Home {
        std::vector<size_t> contenders; ///< ascending
        size_t decided = 0; ///< how many of them the search has passed
        std::vector<qint64> table; ///< [decided][room left][measure]
    };

    qint64 measured(size_t contender, size_t measure) const;
    void findHomes();
    void fillTable(size_t maximum);
    void findTwins();
    bool alike(size_t a, size_t b) const;

    bool mayTake(size_t contender) const;
    void take(size_t contender, int sign);
    void step(size_t contender, int sign);
    Value bound();

    void raise(size_t contender);
    void raiseTaking(size_t contender);
    bool build(size_t contender);

    const Contest &m_contest;
    const size_t m_count;
    const size_t m_measures; ///< worth, then the demands
    std::vector<std::vector<Share>> m_shares; ///< by contender: its amounts in the maxima
    std::vector<Home> m_homes; ///< by maximum
    std::vector<size_t> m_home; ///< by contender
    std::vector<size_t> m_twin; ///< by contender: the one before it that differs in nothing, or itself
    std::vector<int> m_room; ///< by maximum: what is left of it
    std::vector<qint64> m_sums; ///< by measure: what is taken so far
    std::vector<qint64> m_reach; ///< by measure: the bound, worked out in place
    std::vector<bool> m_taken;
    Value m_best;
};

Search::Search(const Contest &contest)
    : m_contest(contest)
    , m_count(contest.worth.size())
    , m_measures(contest.demands.size() + 1)
    , m_shares(m_count)
    , m_homes(contest.maxima.size())
    , m_home(m_count)
    , m_twin(m_count)
    , m_sums(m_measures, 0)
    , m_reach(m_measures, 0)
    , m_taken(m_count, false)
{
    for (size_t m = 0; m < contest.maxima.size(); ++m) {
        m_room.push_back(contest.maxima[m].bound);
        for (size_t c = 0; c < m_count; ++c) {
            if (contest.maxima[m].amounts[c] > 0)
                m_shares[c].push_back({m, contest.maxima[m].amounts[c]});
        }
    }
    findHomes();
    for (size_t m = 0; m < m_homes.size(); ++m)
        fillTable(m);
    findTwins();
}

qint64 Search::measured(size_t contender, size_t measure) const
{
    return measure == 0 ? m_contest.worth[contender] : m_contest.demands[measure - 1].amounts[contender];
}

/// The maximum that can take most contenders in takes them first: fewer, larger homes bound more tightly.
void Search::findHomes()
{
    std::vector<bool> housed(m_count, false);
    for (size_t left = m_count; left > 0;) {
        std::vector<size_t> members(m_homes.size(), 0);
        for (size_t c = 0; c < m_count; ++c) {
            for (const Share &share : m_shares[c])
                members[share.maximum] += housed[c] ? 0 : 1;
        }
        const size_t home = static_cast<size_t>(std::ranges::max_element(members) - members.begin());
        for (size_t c = 0; c < m_count; ++c) {
            if (housed[c] || m_contest.maxima[home].amounts[c] == 0)
                continue;
            housed[c] = true;
            m_home[c] = home;
            m_homes[home].contenders.push_back(c);
            --left;
        }
    }
}

void Search::fillTable(size_t maximum)
{
    Home &home = m_homes[maximum];
    const size_t rooms = static_cast<size_t>(m_room[maximum]) + 1;
    const size_t row = rooms * m_measures;
    home.table.assign((home.contenders.size() + 1) * row, 0);
    for (size_t k = home.contenders.size(); k-- > 0;) {
        const size_t contender = home.contenders[k];
        const size_t amount = static_cast<size_t>(m_contest.maxima[maximum].amounts[contender]);
        for (size_t room = 0; room < rooms; ++room) {
            const size_t at = k * row + room * m_measures;
            for (size_t q = 0; q < m_measures; ++q) {
                const qint64 without = home.table[at + row + q];
                const qint64 with = room < amount
                    ? 0
                    : home.table[at + row - amount * m_measures + q] + measured(contender, q);
                home.table[at + q] = std::max(without, with);
            }
        }
    }
}

bool Search::alike(size_t a, size_t b) const
{
    const auto same = [a, b](const ContestSum &sum) { return sum.amounts[a] == sum.amounts[b]; };
    return m_contest.worth[a] == m_contest.worth[b] && std::ranges::all_of(m_contest.maxima, same)
        && std::ranges::all_of(m_contest.demands, same);
}

void Search::findTwins()
{
    for (size_t c = 0; c < m_count; ++c) {
        m_twin[c] = c;
        for (size_t before = c; before-- > 0;) {
            if (alike(before, c)) {
                m_twin[c] = before;
                break;
            }
        }
    }
}

/// Who differs in nothing from an earlier contender that was left out is left out too: changing places with
/// it would be as good and earlier.
bool Search::mayTake(size_t contender) const
{
    if (m_twin[contender] != contender && !m_taken[m_twin[contender]])
        return false;
    return std::ranges::all_of(m_shares[contender],
                               [this](const Share &share) { return share.amount <= m_room[share.maximum]; });
}

void Search::take(size_t contender, int sign)
{
    for (const Share &share : m_shares[contender])
        m_room[share.maximum] -= sign * share.amount;
    for (size_t q = 0; q < m_measures; ++q)
        m_sums[q] += sign * measured(contender, q);
    m_taken[contender] = sign > 0;
}

void Search::step(size_t contender, int sign)
{
    Home &home = m_homes[m_home[contender]];
    home.decided = sign > 0 ? home.decided + 1 : home.decided - 1;
}

Value Search::bound()
{
    std::ranges::copy(m_sums, m_reach.begin());
    for (size_t m = 0; m < m_homes.size(); ++m) {
        const Home &home = m_homes[m];
        if (home.decided == home.contenders.size())
            continue;
        const size_t rooms = static_cast<size_t>(m_contest.maxima[m].bound) + 1;
        const qint64 *reach =
            &home.table[(home.decided * rooms + static_cast<size_t>(m_room[m])) * m_measures];
        for (size_t q = 0; q < m_measures; ++q)
            m_reach[q] += reach[q];
    }
    Value value{0, m_reach[0]};
    for (size_t q = 1; q < m_measures; ++q)
        value.unmet += m_reach[q] < m_contest.demands[q - 1].bound ? 1 : 0;
    return value;
}

/// Finds the best value, from this contender on; the more promising side first. Equals are not looked at
/// twice.
void Search::raise(size_t contender)
{
    if (contender == m_count) {
        const Value value = bound(); // nothing is open: the bound is the value
        if (value.betterThan(m_best))
            m_best = value;
        return;
    }
    step(contender, 1);
    const Value leaving = bound();
    Value taking;
    if (mayTake(contender)) {
        take(contender, 1);
        taking = bound();
        take(contender, -1);
    }
    const bool takeFirst = !leaving.betterThan(taking);
    if (takeFirst && taking.betterThan(m_best))
        raiseTaking(contender);
    if (leaving.betterThan(m_best))
        raise(contender + 1);
    if (!takeFirst && taking.betterThan(m_best))
        raiseTaking(contender);
    step(contender, -1);
}

void Search::raiseTaking(size_t contender)
{
    take(contender, 1);
    raise(contender + 1);
    take(contender, -1);
}

/// Makes the choice of the best value that takes the earliest contenders: the first one found when taking is
/// always tried before leaving.
bool Search::build(size_t contender)
{
    if (m_best.betterThan(bound()))
        return false;
    if (contender == m_count)
        return true;
    step(contender, 1);
    if (mayTake(contender)) {
        take(contender, 1);
        if (build(contender + 1))
            return true;
        take(contender, -1);
    }
    if (build(contender + 1))
        return true;
    step(contender, -1);
    return false;
}

std::vector<bool> Search::run()
{
    raise(0);
    build(0);
    return m_taken;
}

/// Contenders that a maximum or a demand has in common belong to one part; parts do not touch each other.
/// By contender: the first contender of its part.
std::vector<size_t> partsOf(const Contest &contest)
{
    std::vector<size_t> part(contest.worth.size());
    std::iota(part.begin(), part.end(), size_t{0});
    const auto join = [&part](const ContestSum &sum) {
        size_t first = part.size();
        for (size_t c = 0; c < part.size(); ++c) {
            if (sum.amounts[c] != 0)
                first = std::min(first, part[c]);
        }
        std::vector<bool> joins(part.size(), false);
        for (size_t c = 0; c < part.size(); ++c) {
            if (sum.amounts[c] != 0)
                joins[part[c]] = true;
        }
        for (size_t &of : part)
            of = joins[of] ? first : of;
    };
    std::ranges::for_each(contest.maxima, join);
    std::ranges::for_each(contest.demands, join);
    return part;
}

/// The sums that concern any of the members, cut down to them.
std::vector<ContestSum> cutDown(const std::vector<ContestSum> &sums, const std::vector<size_t> &members)
{
    std::vector<ContestSum> cut;
    for (const ContestSum &sum : sums) {
        if (std::ranges::none_of(members, [&sum](size_t c) { return sum.amounts[c] != 0; }))
            continue;
        ContestSum &made = cut.emplace_back();
        made.bound = sum.bound;
        for (const size_t c : members)
            made.amounts.push_back(sum.amounts[c]);
    }
    return cut;
}

} // namespace

std::vector<bool> bestChoice(const Contest &contest)
{
    const std::vector<size_t> part = partsOf(contest);
    std::vector<bool> chosen(contest.worth.size(), false);
    for (size_t first = 0; first < part.size(); ++first) {
        std::vector<size_t> members;
        Contest own;
        for (size_t c = first; c < part.size(); ++c) {
            if (part[c] != first)
                continue;
            members.push_back(c);
            own.worth.push_back(contest.worth[c]);
        }
        if (members.empty())
            continue;
        own.maxima = cutDown(contest.maxima, members);
        own.demands = cutDown(contest.demands, members);
        const std::vector<bool> best = Search(own).run();
        for (size_t i = 0; i < members.size(); ++i)
            chosen[members[i]] = best[i];
    }
    return chosen;
}

} // namespace attest::rules
