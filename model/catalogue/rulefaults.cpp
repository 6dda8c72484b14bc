// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/faultlist.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::catalogue {

namespace {

bool countsCredits(const Rule &rule)
{
    return rule.kind != RuleKind::All && rule.measure == Measure::Credits;
}

/// What one unit adds to the sum that a rule looks at.
int weight(const Rule &rule, const Unit &unit)
{
    if (!rule.filter.matches(unit))
        return 0;
    return countsCredits(rule) ? unit.credit.value_or(0) : 1;
}

/// The most that the whole table can give to a rule. Of a barred pair only the greater is counted; each unit
/// gives way once, so the sum is never less than what can be reached.
int reachable(const Qualification &q, const Rule &rule)
{
    int sum = 0;
    for (const Unit &unit : q.units)
        sum += weight(rule, unit);
    QSet<const Unit *> settled;
    for (const Rule &bar : q.rules) {
        if (bar.kind != RuleKind::Bar || bar.filter.units.size() != 2)
            continue;
        const Unit *one = q.unit(bar.filter.units.front());
        const Unit *other = q.unit(bar.filter.units.back());
        if (!one || !other || settled.contains(one) || settled.contains(other))
            continue;
        settled.insert(one);
        settled.insert(other);
        sum -= std::min(weight(rule, *one), weight(rule, *other));
    }
    return sum;
}

void lookAtFilter(const Qualification &q, const UnitFilter &filter, const QString &place, FaultList &faults)
{
    for (const QString &code : filter.groups)
        faults.addUnless(q.group(code), place,
                         FaultList::tr("names group “%1”, which is not among the groups.").arg(code));
    for (const QString &number : filter.units)
        faults.addUnless(q.unit(number), place,
                         FaultList::tr("names unit “%1”, which is not among the units.").arg(number));
    for (const Level &level : filter.levels) {
        const bool used = std::any_of(q.units.begin(), q.units.end(),
                                      [&](const Unit &unit) { return unit.level == level; });
        faults.addUnless(used, place,
                         FaultList::tr("names level %1, at which there is no unit.").arg(level.text()));
    }
}

void lookAtBar(const Qualification &q, const Rule &bar, const QString &place, FaultList &faults)
{
    const QStringList &pair = bar.filter.units;
    const bool isPair = pair.size() == 2 && pair.front() != pair.back();
    faults.addUnless(isPair, place, FaultList::tr("a bar must name two different units."));
    faults.addUnless(!isPair || !q.isNeeded(pair.front()) || !q.isNeeded(pair.back()), place,
                     FaultList::tr("bars two units that are both needed, so nobody could ever complete."));
}

/// What every learner must hold may not go beyond what may count.
void lookAtMaximum(const Qualification &q, const Rule &rule, const QString &place, FaultList &faults)
{
    int needed = 0;
    for (const Unit &unit : q.units) {
        if (q.isNeeded(unit.number))
            needed += weight(rule, unit);
    }
    faults.addUnless(
        needed <= rule.amount, place,
        FaultList::tr("lets %1 count, but the units that are needed make %2.").arg(rule.amount).arg(needed));
}

void lookAtMinimum(const Qualification &q, const Rule &rule, const QString &place, FaultList &faults)
{
    faults.addUnless(rule.amount > 0, place, FaultList::tr("the amount must be more than 0."));
    const int within = reachable(q, rule);
    faults.addUnless(rule.amount <= within, place,
                     FaultList::tr("asks for %1, but all units that fit its filter together give %2.")
                         .arg(rule.amount)
                         .arg(within));
    const bool isTotal = rule.id == u"TOTAL"_s && countsCredits(rule);
    faults.addUnless(!isTotal || !q.credits || *q.credits == rule.amount, place,
                     FaultList::tr("asks for %1 credits, but the qualification is worth %2.")
                         .arg(rule.amount)
                         .arg(q.credits.value_or(0)));
}

void lookAtRule(const Qualification &q, const Rule &rule, const QString &place, FaultList &faults)
{
    lookAtFilter(q, rule.filter, place, faults);
    switch (rule.kind) {
    case RuleKind::Bar:
        lookAtBar(q, rule, place, faults);
        return;
    case RuleKind::All:
        faults.addUnless(reachable(q, rule) > 0, place,
                         FaultList::tr("no unit fits the filter of this rule. Correct the filter."));
        return;
    case RuleKind::AtMost:
        lookAtMaximum(q, rule, place, faults);
        break;
    case RuleKind::AtLeast:
        lookAtMinimum(q, rule, place, faults);
        break;
    }
    faults.addUnless(rule.measure == Measure::Units || q.credits.has_value(), place,
                     FaultList::tr("counts credits, but the qualification has none. Count units instead."));
}

} // namespace

void lookAtRules(const Qualification &qualification, FaultList &faults)
{
    QSet<QString> ids;
    size_t rules = 0;
    size_t bars = 0;
    for (const Rule &rule : qualification.rules) {
        const bool isBar = rule.kind == RuleKind::Bar;
        const QString place =
            isBar ? FaultList::at(u"bars"_s, bars++, rule.id) : FaultList::at(u"rules"_s, rules++, rule.id);
        faults.addUnless(!rule.id.isEmpty(), place, FaultList::tr("the id must not be empty."));
        faults.addUnless(
            FaultList::isNew(ids, rule.id), place,
            FaultList::tr("this id is used twice. Give each rule its own, name each pair once."));
        faults.addUnless(
            !rule.source.isEmpty(), place,
            isBar ? FaultList::tr("the bars have no barSource: say in which document and line they stand.")
                  : FaultList::tr(
                      "the source must not be empty: say in which document and line the rule stands."));
        lookAtRule(qualification, rule, place, faults);
    }
    faults.addUnless(
        rules > 0, u"rules"_s,
        FaultList::tr("there is no rule. Add at least one, or every selection would be complete."));
}

} // namespace attest::catalogue
