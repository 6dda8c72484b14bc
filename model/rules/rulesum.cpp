// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "rules/rulesum.h"

#include <algorithm>

namespace attest::rules {

using catalogue::Measure;
using catalogue::RuleKind;

Measure measureOf(const catalogue::Rule &rule)
{
    const bool sums = rule.kind == RuleKind::AtLeast || rule.kind == RuleKind::AtMost;
    return sums ? rule.measure : Measure::Units;
}

RuleSum sumOf(const catalogue::Qualification &qualification, const catalogue::Rule &rule)
{
    RuleSum sum;
    sum.maximum = rule.kind == RuleKind::AtMost || rule.kind == RuleKind::Bar;
    sum.amounts.reserve(qualification.units.size());
    int matched = 0;
    for (const catalogue::Unit &unit : qualification.units) {
        const bool matches = rule.filter.matches(unit);
        matched += matches ? 1 : 0;
        const int amount = measureOf(rule) == Measure::Units ? 1 : unit.credit.value_or(0);
        sum.amounts.push_back(matches ? amount : RuleSum::unmatched);
    }
    switch (rule.kind) {
    case RuleKind::AtLeast:
    case RuleKind::AtMost:
        sum.need = std::max(rule.amount, 0);
        break;
    case RuleKind::All:
        sum.need = matched;
        break;
    case RuleKind::Bar:
        sum.need = 1;
        break;
    }
    return sum;
}

} // namespace attest::rules
