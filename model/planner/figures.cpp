// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "planner/figures.h"

#include "rules/rulesum.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace attest::planner {
namespace {

/// What one thing costs of each of the three, dearest first in the order asked for.
using Parts = std::array<qint64, 3>;

std::vector<Term> termsOf(const catalogue::Qualification &qualification, const std::vector<size_t> &units)
{
    std::vector<Term> terms;
    terms.reserve(qualification.rules.size());
    for (const catalogue::Rule &rule : qualification.rules) {
        const rules::RuleSum sum = rules::sumOf(qualification, rule);
        Term term{{}, sum.need, sum.maximum};
        term.amounts.reserve(units.size());
        for (const size_t unit : units)
            term.amounts.push_back(std::max(sum.amounts[unit], 0));
        terms.push_back(std::move(term));
    }
    return terms;
}

/// One number for each: the parts are digits, and no sum of a digit reaches its base.
std::vector<qint64> packed(const std::vector<Parts> &all, const Parts &total)
{
    std::vector<qint64> costs;
    costs.reserve(all.size());
    for (const Parts &parts : all)
        costs.push_back((parts[0] * (total[1] + 1) + parts[1]) * (total[2] + 1) + parts[2]);
    return costs;
}

} // namespace

Figures::Figures(const catalogue::Qualification &qualification)
    : m_units(qualification.units.size())
{
    std::iota(m_units.begin(), m_units.end(), size_t(0));
    std::ranges::sort(m_units, {}, [&](size_t unit) { return qualification.units[unit].number; });
    for (size_t item = 0; item < m_units.size(); ++item)
        m_items.insert(qualification.units[m_units[item]].number, item);
    m_terms = Terms(m_units.size(), termsOf(qualification, m_units));
    weigh(qualification);
}

void Figures::weigh(const catalogue::Qualification &qualification)
{
    std::vector<Parts> credits;
    std::vector<Parts> units;
    std::vector<Parts> glh;
    Parts total{};
    for (const size_t place : m_units) {
        const catalogue::Unit &unit = qualification.units[place];
        const qint64 credit = std::max(unit.credit.value_or(0), 0);
        const qint64 hours = std::max(unit.glh.value_or(0), 0);
        credits.push_back({credit, 1, hours});
        units.push_back({1, credit, hours});
        glh.push_back({hours, credit, 1});
        total = {total[0] + credit, total[1] + 1, total[2] + hours};
    }
    const auto &[allCredits, allUnits, allHours] = total;
    constexpr qint64 most = std::numeric_limits<int>::max();
    m_countable = allCredits < most && allHours < most
        && allCredits + 1 < Task::mostCost / (allUnits + 1) / (allHours + 1);
    if (!m_countable)
        return;
    m_costs = {packed(credits, {allCredits, allUnits, allHours}),
               packed(units, {allUnits, allCredits, allHours}),
               packed(glh, {allHours, allCredits, allUnits})};
}

std::optional<size_t> Figures::item(const QString &number) const
{
    const auto found = m_items.constFind(number);
    return found == m_items.constEnd() ? std::nullopt : std::optional(*found);
}

std::vector<bool> Figures::marks(const QStringList &numbers) const
{
    std::vector<bool> marks(m_units.size(), false);
    for (const QString &number : numbers) {
        if (const std::optional<size_t> found = item(number))
            marks[*found] = true;
    }
    return marks;
}

Task Figures::task(const Demands &demands, const std::vector<bool> &achieved, Minimise order) const
{
    Task task{std::vector<Stand>(m_units.size(), Stand::Open), costs(order), demands.lifted};
    for (size_t item = 0; item < m_units.size(); ++item) {
        if (demands.wanted[item])
            task.stands[item] = Stand::In;
        else if (demands.excluded[item])
            task.stands[item] = Stand::Out;
        if (achieved[item])
            task.costs[item] = 0;
    }
    return task;
}

} // namespace attest::planner
