// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "wizard/everyreading.h"

#include "catalogue/underreading.h"

#include <algorithm>

namespace attest::wizard {

using namespace Qt::Literals::StringLiterals;
using catalogue::Qualification;
using catalogue::Rule;
using catalogue::RuleKind;
using catalogue::Unit;

namespace {

bool countsAlike(const Unit &unit, const Unit *other)
{
    return other && unit.level == other->level && unit.credit == other->credit && unit.group == other->group;
}

bool holdsRule(const std::vector<Rule> &rules, const Rule &rule)
{
    return std::ranges::any_of(rules, [&](const Rule &each) {
        return ruleInReading(each.id) == rule.id && each.kind == rule.kind && each.measure == rule.measure
            && each.amount == rule.amount && each.filter == rule.filter;
    });
}

void addRulesOf(const Qualification &reading, const QString &code, std::vector<Rule> &rules)
{
    for (Rule rule : reading.rules) {
        if (holdsRule(rules, rule))
            continue;
        rule.id = u"%1 (%2)"_s.arg(rule.id, code);
        const auto firstBar = std::ranges::find(rules, RuleKind::Bar, &Rule::kind);
        rules.insert(rule.kind == RuleKind::Bar ? rules.end() : firstBar, rule);
    }
}

} // namespace

QString ruleInReading(const QString &id) { return id.section(u" ("_s, 0, 0); }

Qualification underAllReadings(const Qualification &qualification)
{
    Qualification all = qualification;
    all.alternatives.clear();
    for (const catalogue::Alternative &alternative : qualification.alternatives) {
        const Qualification reading = catalogue::patchedWith(qualification, alternative);
        std::erase_if(all.units,
                      [&](const Unit &unit) { return !countsAlike(unit, reading.unit(unit.number)); });
        addRulesOf(reading, alternative.code, all.rules);
    }
    return all;
}

QStringList exemptedUnderAllReadings(const Qualification &all, const QStringList &exempted)
{
    QStringList ids;
    for (const Rule &rule : all.rules) {
        if (exempted.contains(ruleInReading(rule.id)))
            ids.append(rule.id);
    }
    return ids;
}

} // namespace attest::wizard
