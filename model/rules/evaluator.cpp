// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "rules/evaluator.h"

#include "core/text.h"
#include "rules/contest.h"
#include "rules/rulesum.h"

#include <algorithm>

namespace attest::rules {
namespace {

using catalogue::Level;
using catalogue::Qualification;
using catalogue::Rule;
using catalogue::RuleKind;
using catalogue::Unit;

/// Marks by unit, in document order.
using Marks = std::vector<bool>;

/// One rule, and whether an exemption says that it counts as met.
struct Sum : RuleSum {
    bool exempted = false;

    int over(const Marks &units) const
    {
        int sum = 0;
        for (size_t u = 0; u < amounts.size(); ++u)
            sum += units[u] ? std::max(amounts[u], 0) : 0;
        return sum;
    }
};

Marks heldUnits(const Qualification &qualification, const std::vector<Holding> &held)
{
    Marks marks;
    marks.reserve(qualification.units.size());
    for (const Unit &unit : qualification.units) {
        marks.push_back(std::ranges::any_of(
            held, [&unit](const Holding &holding) { return holding.unit == unit.number; }));
    }
    return marks;
}

/// The levels that the first rule to name any names; the third thing a counted set is judged by.
const std::vector<Level> &namedLevels(const Qualification &qualification)
{
    static const std::vector<Level> none;
    const auto names = [](const Rule &rule) { return !rule.filter.levels.empty(); };
    const auto rule = std::ranges::find_if(qualification.rules, names);
    return rule == qualification.rules.end() ? none : rule->filter.levels;
}

/// Credits, then credits at the named levels, then units, as one number: each outweighs all that follows.
std::vector<qint64> worthOf(const Qualification &qualification, const std::vector<size_t> &contenders)
{
    const std::vector<Level> &levels = namedLevels(qualification);
    const auto credit = [&](size_t u) -> qint64 { return qualification.units[u].credit.value_or(0); };
    const auto named = [&](size_t u) -> qint64 {
        return std::ranges::find(levels, qualification.units[u].level) == levels.end() ? 0 : credit(u);
    };
    const qint64 ofLevel = static_cast<qint64>(contenders.size()) + 1;
    qint64 ofCredit = ofLevel;
    for (const size_t u : contenders)
        ofCredit += named(u) * ofLevel;

    std::vector<qint64> worth;
    worth.reserve(contenders.size());
    for (const size_t u : contenders)
        worth.push_back(credit(u) * ofCredit + named(u) * ofLevel + 1);
    return worth;
}

ContestSum contestSum(const Sum &sum, const std::vector<size_t> &contenders, int bound)
{
    ContestSum made;
    made.bound = bound;
    made.amounts.reserve(contenders.size());
    for (const size_t u : contenders)
        made.amounts.push_back(std::max(sum.amounts[u], 0));
    return made;
}

/// The units under a maximum that the held set exceeds, in the text order of their numbers. Leaving out any
/// other unit could only lose, so all others count.
std::vector<size_t> contendersAmong(const Qualification &qualification, const std::vector<Sum> &sums,
                                    const Marks &held)
{
    Marks contested(held.size(), false);
    for (const Sum &sum : sums) {
        if (!sum.maximum || sum.over(held) <= sum.need)
            continue;
        for (size_t u = 0; u < held.size(); ++u) {
            if (held[u] && sum.amounts[u] > 0)
                contested[u] = true;
        }
    }
    std::vector<size_t> contenders;
    for (size_t u = 0; u < held.size(); ++u) {
        if (contested[u])
            contenders.push_back(u);
    }
    std::ranges::sort(contenders, {}, [&](size_t u) { return qualification.units[u].number; });
    return contenders;
}

/// The largest counted set.
Marks countedUnits(const Qualification &qualification, const std::vector<Sum> &sums, const Marks &held)
{
    const std::vector<size_t> contenders = contendersAmong(qualification, sums, held);
    if (contenders.empty())
        return held;

    Marks counted = held;
    for (const size_t u : contenders)
        counted[u] = false;
    Contest contest;
    contest.worth = worthOf(qualification, contenders);
    for (const Sum &sum : sums) {
        const int all = sum.over(held);
        const int free = sum.over(counted);
        if (sum.maximum) {
            if (all > sum.need)
                contest.maxima.push_back(contestSum(sum, contenders, sum.need));
        } else if (!sum.exempted && free < sum.need && all >= sum.need) {
            // The others are met, or out of reach, whatever is chosen.
            contest.demands.push_back(contestSum(sum, contenders, sum.need - free));
        }
    }
    const std::vector<bool> chosen = bestChoice(contest);
    for (size_t i = 0; i < contenders.size(); ++i)
        counted[contenders[i]] = chosen[i];
    return counted;
}

/// Could this unit be counted beside those that are?
bool fitsBeside(size_t unit, const std::vector<Sum> &sums, const std::vector<RuleResult> &results)
{
    for (size_t r = 0; r < sums.size(); ++r) {
        if (sums[r].maximum && sums[r].amounts[unit] > 0
            && results[r].have + sums[r].amounts[unit] > sums[r].need)
            return false;
    }
    return true;
}

std::vector<RuleResult> answers(const Qualification &qualification, const std::vector<Sum> &sums,
                                const Marks &counted)
{
    std::vector<RuleResult> results;
    results.reserve(sums.size());
    for (size_t r = 0; r < sums.size(); ++r) {
        const Rule &rule = qualification.rules[r];
        RuleResult result;
        result.id = rule.id;
        result.kind = rule.kind;
        result.measure = measureOf(rule);
        result.have = sums[r].over(counted);
        result.need = sums[r].need;
        const bool reached = sums[r].maximum || result.have >= result.need;
        result.met = reached || sums[r].exempted;
        result.exempted = !reached && sums[r].exempted;
        for (size_t u = 0; u < counted.size(); ++u) {
            if (counted[u] && sums[r].amounts[u] != Sum::unmatched)
                result.filledBy.append(qualification.units[u].number);
        }
        results.push_back(std::move(result));
    }
    return results;
}

void addSupplies(const Qualification &qualification, const std::vector<Sum> &sums, const Marks &held,
                 std::vector<RuleResult> &results)
{
    for (size_t u = 0; u < held.size(); ++u) {
        if (held[u] || !fitsBeside(u, sums, results))
            continue;
        for (size_t r = 0; r < sums.size(); ++r) {
            if (!results[r].met && sums[r].amounts[u] > 0)
                results[r].couldSupply.append(qualification.units[u].number);
        }
    }
}

/// Barred pairs both held, each once, the lower number first.
std::vector<std::pair<QString, QString>> conflictsAmong(const Qualification &qualification,
                                                        const std::vector<Sum> &sums, const Marks &held)
{
    using Pair = std::pair<QString, QString>;
    std::vector<Pair> pairs;
    for (size_t r = 0; r < sums.size(); ++r) {
        if (qualification.rules[r].kind != RuleKind::Bar || sums[r].over(held) < 2)
            continue;
        QStringList both;
        for (size_t u = 0; u < held.size(); ++u) {
            if (held[u] && sums[r].amounts[u] != Sum::unmatched)
                both.append(qualification.units[u].number);
        }
        std::ranges::sort(both, text::naturalLess);
        pairs.emplace_back(both.constFirst(), both.constLast());
    }
    std::ranges::sort(pairs, [](const Pair &a, const Pair &b) {
        return a.first != b.first ? text::naturalLess(a.first, b.first)
                                  : text::naturalLess(a.second, b.second);
    });
    const auto repeated = std::ranges::unique(pairs);
    pairs.erase(repeated.begin(), repeated.end());
    return pairs;
}

void addTotals(const Qualification &qualification, const Marks &held, const Marks &counted,
               Evaluation &evaluation)
{
    for (size_t u = 0; u < held.size(); ++u) {
        const Unit &unit = qualification.units[u];
        if (held[u])
            (counted[u] ? evaluation.counted : evaluation.surplus).append(unit.number);
        if (!counted[u] || !unit.credit)
            continue;
        evaluation.credits += *unit.credit;
        auto &levels = evaluation.creditsByLevel;
        const auto at =
            std::ranges::lower_bound(levels, unit.level, {}, [](const auto &entry) { return entry.first; });
        if (at != levels.end() && at->first == unit.level)
            at->second += *unit.credit;
        else
            levels.emplace(at, unit.level, *unit.credit);
    }
}

} // namespace

const RuleResult *Evaluation::rule(const QString &id) const
{
    const auto found = std::ranges::find(rules, id, &RuleResult::id);
    return found == rules.end() ? nullptr : &*found;
}

Evaluation evaluate(const Qualification &qualification, const std::vector<Holding> &held,
                    const QStringList &exempted)
{
    std::vector<Sum> sums;
    sums.reserve(qualification.rules.size());
    for (const Rule &rule : qualification.rules)
        sums.push_back({sumOf(qualification, rule), exempted.contains(rule.id)});
    const Marks holding = heldUnits(qualification, held);
    const Marks counted = countedUnits(qualification, sums, holding);

    Evaluation evaluation;
    evaluation.rules = answers(qualification, sums, counted);
    addSupplies(qualification, sums, holding, evaluation.rules);
    evaluation.conflicts = conflictsAmong(qualification, sums, holding);
    addTotals(qualification, holding, counted, evaluation);
    evaluation.complete = std::ranges::all_of(evaluation.rules, &RuleResult::met);
    return evaluation;
}

} // namespace attest::rules
