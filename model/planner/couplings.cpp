// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "planner/couplings.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace attest::planner {
namespace {

bool meet(const Term &one, const Term &other)
{
    for (size_t item = 0; item < one.amounts.size(); ++item) {
        if (one.amounts[item] > 0 && other.amounts[item] > 0)
            return true;
    }
    return false;
}

/// Every set of `size` of these, in their order.
void addSets(const std::vector<size_t> &of, size_t size, std::vector<std::vector<size_t>> &sets)
{
    std::vector<bool> in(of.size(), false);
    std::fill_n(in.begin(), size, true);
    do {
        std::vector<size_t> set;
        for (size_t i = 0; i < of.size(); ++i) {
            if (in[i])
                set.push_back(of[i]);
        }
        sets.push_back(std::move(set));
    } while (std::prev_permutation(in.begin(), in.end()));
}

} // namespace

Couplings::Couplings(const Terms &terms, const std::vector<bool> &lifted)
{
    const std::vector<Term> &all = terms.terms;
    const auto asked = [&](size_t t) {
        return (lifted.empty() || !lifted[t]) && (all[t].maximum || all[t].bound > 0);
    };
    std::vector<size_t> island(all.size());
    std::iota(island.begin(), island.end(), size_t(0));
    for (size_t one = 0; one < all.size(); ++one) {
        for (size_t other = 0; other < one; ++other) {
            const bool linked = asked(one) && asked(other) && (all[one].maximum || all[other].maximum)
                && meet(all[one], all[other]);
            if (linked)
                std::ranges::replace(island, size_t(island[other]), size_t(island[one]));
        }
    }
    std::map<size_t, std::vector<size_t>> byIsland;
    for (size_t t = 0; t < all.size(); ++t) {
        if (asked(t) && !all[t].maximum)
            byIsland[island[t]].push_back(t);
    }
    for (const auto &[name, minimums] : byIsland)
        m_islands.push_back(minimums);
}

size_t Couplings::largest() const
{
    size_t most = 0;
    for (const auto &minimums : m_islands)
        most = std::max(most, minimums.size());
    return most;
}

std::vector<std::vector<size_t>> Couplings::sets(size_t size) const
{
    if (size == 0)
        return {{}};
    std::vector<std::vector<size_t>> sets;
    for (const auto &minimums : m_islands) {
        if (minimums.size() >= size)
            addSets(minimums, size, sets);
    }
    return sets;
}

} // namespace attest::planner
