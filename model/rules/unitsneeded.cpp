// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "rules/unitsneeded.h"

#include "rules/rulesum.h"

#include <algorithm>
#include <vector>

namespace attest::rules {

namespace {

/// Some of the award's units, by their place in the document, and how many of them are asked for.
struct Demand {
    std::vector<std::size_t> units; ///< ascending
    int needed = 0;
};

std::vector<Demand> demandsOf(const catalogue::Qualification &qualification)
{
    std::vector<Demand> demands;
    for (const catalogue::Rule &rule : qualification.rules) {
        const RuleSum sum = sumOf(qualification, rule);
        if (sum.maximum || measureOf(rule) != catalogue::Measure::Units)
            continue;
        Demand demand;
        demand.needed = sum.need;
        for (std::size_t at = 0; at < sum.amounts.size(); ++at) {
            if (sum.amounts[at] != RuleSum::unmatched)
                demand.units.push_back(at);
        }
        demands.push_back(std::move(demand));
    }
    std::stable_sort(demands.begin(), demands.end(), [](const Demand &one, const Demand &other) {
        return one.units.size() < other.units.size();
    });
    return demands;
}

bool holds(const Demand &whole, const Demand &part)
{
    return std::includes(whole.units.begin(), whole.units.end(), part.units.begin(), part.units.end());
}

bool share(const Demand &one, const Demand &other)
{
    return std::any_of(one.units.begin(), one.units.end(), [&other](std::size_t unit) {
        return std::binary_search(other.units.begin(), other.units.end(), unit);
    });
}

} // namespace

int unitsNeeded(const catalogue::Qualification &qualification)
{
    std::vector<Demand> apart; // no two of them share a unit, so what they need adds up
    int alone = 0; // the largest that shares units with one of those
    for (Demand &demand : demandsOf(qualification)) {
        int inside = 0;
        bool crosses = false;
        for (const Demand &other : apart) {
            if (holds(demand, other))
                inside += other.needed;
            else if (share(demand, other))
                crosses = true;
        }
        demand.needed = std::max(demand.needed, inside);
        if (crosses) {
            alone = std::max(alone, demand.needed);
            continue;
        }
        apart.erase(std::remove_if(apart.begin(), apart.end(),
                                   [&demand](const Demand &other) { return holds(demand, other); }),
                    apart.end());
        apart.push_back(std::move(demand));
    }
    int together = 0;
    for (const Demand &demand : apart)
        together += demand.needed;
    return std::max(alone, together);
}

} // namespace attest::rules
