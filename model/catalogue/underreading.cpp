// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/underreading.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::catalogue {

namespace {

void replaceRule(std::vector<Rule> &rules, const Rule &rule)
{
    const auto same =
        std::find_if(rules.begin(), rules.end(), [&](const Rule &each) { return each.id == rule.id; });
    if (same != rules.end()) {
        *same = rule;
        return;
    }
    // The bars stay behind the rules.
    const auto firstBar =
        std::find_if(rules.begin(), rules.end(), [](const Rule &each) { return each.kind == RuleKind::Bar; });
    rules.insert(rule.kind == RuleKind::Bar ? rules.end() : firstBar, rule);
}

void replaceUnit(std::vector<Unit> &units, const Unit &unit)
{
    const auto same = std::find_if(units.begin(), units.end(),
                                   [&](const Unit &each) { return each.number == unit.number; });
    if (same != units.end())
        *same = unit;
    else
        units.push_back(unit);
}

/// The unit of an alternative that people name by number and UAN, or by a number that as read has none.
Result<QString> unitOfAnAlternative(const Qualification &qualification, const QString &typed)
{
    for (const Alternative &alternative : qualification.alternatives) {
        Qualification named;
        named.number = qualification.number;
        named.units = alternative.units;
        const auto number = named.unitNumber(typed);
        if (!number)
            continue;
        const Unit *unit = named.unit(*number);
        return qualification.unit(*number) ? unit->nameWithUan() : unit->number;
    }
    return qualification.unitNumber(typed).error();
}

} // namespace

QStringList readingCodes(const Qualification &qualification)
{
    QStringList codes{asRead};
    for (const Alternative &alternative : qualification.alternatives)
        codes.append(alternative.code);
    return codes;
}

Qualification patchedWith(const Qualification &qualification, const Alternative &alternative)
{
    Qualification patched = qualification;
    patched.alternatives.clear();
    std::erase_if(patched.rules,
                  [&](const Rule &rule) { return alternative.withoutRules.contains(rule.id); });
    std::erase_if(patched.units,
                  [&](const Unit &unit) { return alternative.withoutUnits.contains(unit.number); });
    for (const Rule &rule : alternative.rules)
        replaceRule(patched.rules, rule);
    for (const Unit &unit : alternative.units)
        replaceUnit(patched.units, unit);
    return patched;
}

Result<Qualification> underReading(const Qualification &qualification, const QString &code)
{
    if (code == asRead)
        return qualification;
    for (const Alternative &alternative : qualification.alternatives) {
        if (alternative.code == code)
            return patchedWith(qualification, alternative);
    }
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("Qualification", "%1 has no reading “%2”. Choose among: %3.")
                     .arg(qualification.number, code, text::joined(readingCodes(qualification)))};
}

Result<QStringList> heldUnits(const Qualification &qualification, const QString &typed)
{
    QStringList held;
    const QStringList pieces = typed.split(u',');
    for (const QString &piece : pieces) {
        if (piece.trimmed().isEmpty())
            continue; // a comma too many names nothing
        auto one = qualification.unitNumber(piece);
        if (!one)
            one = unitOfAnAlternative(qualification, piece);
        if (!one)
            return one.error();
        if (!held.contains(*one))
            held.append(*one);
    }
    return held;
}

QStringList unitsUnder(const Qualification &reading, const QStringList &held)
{
    QStringList found;
    for (const QString &name : held) {
        const auto number = reading.unitNumber(name);
        if (number && !found.contains(*number))
            found.append(*number);
    }
    return found;
}

} // namespace attest::catalogue
