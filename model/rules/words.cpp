// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "rules/words.h"

#include "core/text.h"
#include "rules/supply.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::rules {
namespace {

using catalogue::Level;
using catalogue::Measure;
using catalogue::Qualification;
using catalogue::Rule;
using catalogue::RuleKind;
using catalogue::Unit;
using catalogue::UnitFilter;

QString say(const char *sentence) { return QCoreApplication::translate("Rules", sentence); }

/// A sentence with a number in it. Without a loaded translation Qt puts the number in but knows no plural, so
/// English says both forms itself; both are marked QT_TRANSLATE_N_NOOP, and a translator writes for each
/// whatever forms the language has.
QString counted(const char *one, const char *many, int n)
{
    return QCoreApplication::translate("Rules", n == 1 ? one : many, nullptr, n);
}

/// "Delivery", "Delivery or Handling Problems", "1, 2 or 3".
QString alternatives(const QStringList &items)
{
    if (items.size() < 2)
        return items.value(0);
    const QString first = items.mid(0, items.size() - 1).join(u", "_s);
    return say(QT_TRANSLATE_NOOP("Rules", "%1 or %2")).arg(first, items.constLast());
}

QString levelNames(const std::vector<Level> &levels)
{
    QStringList names;
    for (const Level &level : levels) {
        const QString text = level.text();
        names.append(text.startsWith(u'E') ? say(QT_TRANSLATE_NOOP("Rules", "Entry %1")).arg(text.mid(1))
                                           : say(QT_TRANSLATE_NOOP("Rules", "level %1")).arg(text));
    }
    return alternatives(names);
}

QString groupTitles(const Qualification &qualification, const QStringList &codes)
{
    QStringList titles;
    for (const QString &code : codes) {
        const catalogue::Group *group = qualification.group(code);
        titles.append(group && !group->title.isEmpty()
                          ? group->title.text()
                          : say(QT_TRANSLATE_NOOP("Rules", "Group %1")).arg(code));
    }
    return alternatives(titles);
}

/// "at level 3 from Delivery": which units a sum looks at; empty when it is all of them.
QString scope(const Qualification &qualification, const UnitFilter &filter)
{
    QStringList parts;
    if (!filter.levels.empty())
        parts.append(say(QT_TRANSLATE_NOOP("Rules", "at %1")).arg(levelNames(filter.levels)));
    if (!filter.groups.isEmpty())
        parts.append(
            say(QT_TRANSLATE_NOOP("Rules", "from %1")).arg(groupTitles(qualification, filter.groups)));
    if (filter.units.size() == 1)
        parts.append(say(QT_TRANSLATE_NOOP("Rules", "from unit %1")).arg(filter.units.constFirst()));
    else if (!filter.units.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("Rules", "from units %1")).arg(text::joined(filter.units)));
    QString all = parts.value(0);
    for (qsizetype at = 1; at < parts.size(); ++at) // "at level 3", "from Delivery"
        all = say(QT_TRANSLATE_NOOP("Rules", "%1 %2")).arg(all, parts.at(at));
    return all;
}

bool namesOnlyUnits(const UnitFilter &filter)
{
    return filter.levels.empty() && filter.groups.isEmpty() && !filter.units.isEmpty();
}

QString amountStatement(const Rule &rule)
{
    const bool credits = rule.measure == Measure::Credits;
    if (rule.kind == RuleKind::AtLeast) {
        return credits ? counted(QT_TRANSLATE_N_NOOP("Rules", "At least %n credit"),
                                 QT_TRANSLATE_N_NOOP("Rules", "At least %n credits"), rule.amount)
                       : counted(QT_TRANSLATE_N_NOOP("Rules", "At least %n unit"),
                                 QT_TRANSLATE_N_NOOP("Rules", "At least %n units"), rule.amount);
    }
    return credits ? counted(QT_TRANSLATE_N_NOOP("Rules", "At most %n credit"),
                             QT_TRANSLATE_N_NOOP("Rules", "At most %n credits"), rule.amount)
                   : counted(QT_TRANSLATE_N_NOOP("Rules", "At most %n unit"),
                             QT_TRANSLATE_N_NOOP("Rules", "At most %n units"), rule.amount);
}

QString sumStatement(const Qualification &qualification, const Rule &rule)
{
    if (rule.measure == Measure::Units && namesOnlyUnits(rule.filter) && rule.filter.units.size() > 1) {
        const char *sentence = rule.kind == RuleKind::AtLeast
            ? QT_TRANSLATE_N_NOOP("Rules", "At least %n of units %1")
            : QT_TRANSLATE_N_NOOP("Rules", "At most %n of units %1");
        return counted(sentence, sentence, rule.amount).arg(text::joined(rule.filter.units));
    }
    const QString amount = amountStatement(rule);
    const QString where = scope(qualification, rule.filter);
    return where.isEmpty() ? amount : say(QT_TRANSLATE_NOOP("Rules", "%1 %2")).arg(amount, where);
}

QStringList matched(const Qualification &qualification, const UnitFilter &filter)
{
    QStringList numbers;
    for (const Unit &unit : qualification.units) {
        if (filter.matches(unit))
            numbers.append(unit.number);
    }
    return numbers;
}

/// Does the filter name the mandatory units, all of them and no other?
bool namesMandatory(const Qualification &qualification, const UnitFilter &filter)
{
    bool any = false;
    for (const Unit &unit : qualification.units) {
        any = any || filter.matches(unit);
        if (filter.matches(unit) != qualification.isMandatory(unit))
            return false;
    }
    return any;
}

QString allStatement(const Qualification &qualification, const Rule &rule)
{
    const QStringList units = matched(qualification, rule.filter);
    const QString list = text::joined(units);
    const bool mandatory = namesMandatory(qualification, rule.filter);
    if (units.size() == 2) {
        return (mandatory ? say(QT_TRANSLATE_NOOP("Rules", "Both mandatory units: %1"))
                          : say(QT_TRANSLATE_NOOP("Rules", "Both units: %1")))
            .arg(list);
    }
    const int n = static_cast<int>(units.size());
    return (mandatory ? counted(QT_TRANSLATE_N_NOOP("Rules", "The mandatory unit: %1"),
                                QT_TRANSLATE_N_NOOP("Rules", "All %n mandatory units: %1"), n)
                      : counted(QT_TRANSLATE_N_NOOP("Rules", "Unit %1"),
                                QT_TRANSLATE_N_NOOP("Rules", "All %n units: %1"), n))
        .arg(list);
}

QString allName(const Qualification &qualification, const Rule &rule)
{
    const QStringList units = matched(qualification, rule.filter);
    const bool one = units.size() == 1;
    if (namesMandatory(qualification, rule.filter)) {
        return one ? say(QT_TRANSLATE_NOOP("Rules", "Mandatory unit"))
                   : say(QT_TRANSLATE_NOOP("Rules", "Mandatory units"));
    }
    return (one ? say(QT_TRANSLATE_NOOP("Rules", "Unit %1")) : say(QT_TRANSLATE_NOOP("Rules", "Units %1")))
        .arg(text::joined(units));
}

/// "Level 3 credits", "Delivery", "At least 6 credits" ...: what tells one minimum from another.
QString minimumName(const Qualification &qualification, const Rule &rule)
{
    const UnitFilter &filter = rule.filter;
    const bool credits = rule.measure == Measure::Credits;
    if (!credits && filter.levels.empty() && filter.units.isEmpty() && !filter.groups.isEmpty())
        return groupTitles(qualification, filter.groups);
    if (!filter.levels.empty() && filter.groups.isEmpty() && filter.units.isEmpty()) {
        QString name = (credits ? say(QT_TRANSLATE_NOOP("Rules", "%1 credits"))
                                : say(QT_TRANSLATE_NOOP("Rules", "%1 units")))
                           .arg(levelNames(filter.levels));
        name[0] = name.at(0).toUpper();
        return name;
    }
    if (!credits && namesOnlyUnits(filter))
        return sumStatement(qualification, rule);
    const QString amount = credits ? counted(QT_TRANSLATE_N_NOOP("Rules", "%n credit"),
                                             QT_TRANSLATE_N_NOOP("Rules", "%n credits"), rule.amount)
                                   : counted(QT_TRANSLATE_N_NOOP("Rules", "%n unit"),
                                             QT_TRANSLATE_N_NOOP("Rules", "%n units"), rule.amount);
    const QString where = scope(qualification, filter);
    return where.isEmpty() ? amount : say(QT_TRANSLATE_NOOP("Rules", "%1 %2")).arg(amount, where);
}

/// Of the units that could supply, the one that would close the gap alone with least to spare; empty when it
/// takes more than one.
QString instance(const Qualification &qualification, const RuleResult &result, int gap)
{
    QString best;
    int least = 0;
    for (const QString &number : result.couldSupply) {
        const Unit *unit = qualification.unit(number);
        const int adds = result.measure == Measure::Units || !unit ? 1 : unit->credit.value_or(0);
        if (adds >= gap && (best.isEmpty() || adds < least)) {
            best = number;
            least = adds;
        }
    }
    return best;
}

/// "6 more credits at level 3", "1 more unit from Delivery", "2 more of units 112, 113 and 114".
QString more(const Qualification &qualification, const Rule &rule, int gap)
{
    if (rule.measure == Measure::Units && namesOnlyUnits(rule.filter) && rule.filter.units.size() > 1)
        return counted(QT_TRANSLATE_N_NOOP("Rules", "%n more of units %1"),
                       QT_TRANSLATE_N_NOOP("Rules", "%n more of units %1"), gap)
            .arg(text::joined(rule.filter.units));
    const QString amount = rule.measure == Measure::Credits
        ? counted(QT_TRANSLATE_N_NOOP("Rules", "%n more credit"),
                  QT_TRANSLATE_N_NOOP("Rules", "%n more credits"), gap)
        : counted(QT_TRANSLATE_N_NOOP("Rules", "%n more unit"), QT_TRANSLATE_N_NOOP("Rules", "%n more units"),
                  gap);
    const QString where = scope(qualification, rule.filter);
    return where.isEmpty() ? amount : say(QT_TRANSLATE_NOOP("Rules", "%1 %2")).arg(amount, where);
}

QString withExamples(const QString &what, const Supply &supply)
{
    if (!supply.alone.isEmpty())
        return say(QT_TRANSLATE_NOOP("Rules", "%1, for instance %2")).arg(what, alternatives(supply.alone));
    if (!supply.together.isEmpty())
        return say(QT_TRANSLATE_NOOP("Rules", "%1, for instance %2 together"))
            .arg(what, text::joined(supply.together));
    if (!supply.first.isEmpty())
        return say(QT_TRANSLATE_NOOP("Rules", "%1, for instance %2 to begin with"))
            .arg(what, alternatives(supply.first));
    return say(QT_TRANSLATE_NOOP("Rules", "%1, which no other unit can bring beside those held")).arg(what);
}

QString missingSum(const Qualification &qualification, const Rule &rule, const Supply &supply)
{
    const QString what = more(qualification, rule, supply.gap);
    const QString needed = text::joined(supply.needed);
    const int units = static_cast<int>(supply.needed.size());
    if (units == 0)
        return withExamples(what, supply);
    if (supply.rest() <= 0)
        return counted(QT_TRANSLATE_N_NOOP("Rules", "%1, which unit %2 brings"),
                       QT_TRANSLATE_N_NOOP("Rules", "%1, which units %2 bring"), units)
            .arg(what, needed);
    return withExamples(
        counted(QT_TRANSLATE_N_NOOP("Rules", "%1 (%2 of them from unit %3, which is needed anyway)"),
                QT_TRANSLATE_N_NOOP("Rules", "%1 (%2 of them from units %3, which are needed anyway)"), units)
            .arg(what, QString::number(supply.brought), needed),
        supply);
}

/// The units of an "all of" that are missing; and which of them would take the place of something held.
QString missingUnits(const Qualification &qualification, const Rule &rule, const RuleResult &result,
                     const Supply &supply)
{
    QStringList units = matched(qualification, rule.filter);
    units.removeIf([&result](const QString &unit) { return result.filledBy.contains(unit); });
    const int n = static_cast<int>(units.size());
    const QString all =
        counted(QT_TRANSLATE_N_NOOP("Rules", "unit %1"), QT_TRANSLATE_N_NOOP("Rules", "units %1"), n)
            .arg(text::joined(units));
    units.removeIf([&supply](const QString &unit) { return supply.needed.contains(unit); });
    return units.isEmpty()
        ? all
        : say(QT_TRANSLATE_NOOP("Rules", "%1, though with %2 a unit held no longer counts"))
              .arg(all, text::joined(units));
}

} // namespace

QString statement(const Qualification &qualification, const Rule &rule)
{
    switch (rule.kind) {
    case RuleKind::AtLeast:
    case RuleKind::AtMost:
        return sumStatement(qualification, rule);
    case RuleKind::All:
        return allStatement(qualification, rule);
    case RuleKind::Bar:
        return say(QT_TRANSLATE_NOOP("Rules", "Only one of units %1 counts"))
            .arg(text::joined(rule.filter.units));
    }
    return {};
}

QString shortName(const Qualification &qualification, const Rule &rule)
{
    switch (rule.kind) {
    case RuleKind::AtLeast:
        return minimumName(qualification, rule);
    case RuleKind::AtMost:
        return sumStatement(qualification, rule);
    case RuleKind::All:
        return allName(qualification, rule);
    case RuleKind::Bar:
        return alternatives(rule.filter.units);
    }
    return {};
}

QString shortfall(const Qualification &qualification, const RuleResult &result)
{
    if (result.met)
        return {};
    const int gap = result.need - result.have;
    if (result.kind == RuleKind::All && result.couldSupply.size() == gap)
        return say(QT_TRANSLATE_NOOP("Rules", "%1 to go")).arg(text::joined(result.couldSupply));

    const QString unit = instance(qualification, result, gap);
    if (result.measure == Measure::Credits) {
        return unit.isEmpty()
            ? counted(QT_TRANSLATE_N_NOOP("Rules", "%n to go"), QT_TRANSLATE_N_NOOP("Rules", "%n to go"), gap)
            : counted(QT_TRANSLATE_N_NOOP("Rules", "%n to go, for instance %1"),
                      QT_TRANSLATE_N_NOOP("Rules", "%n to go, for instance %1"), gap)
                  .arg(unit);
    }
    return unit.isEmpty() ? counted(QT_TRANSLATE_N_NOOP("Rules", "%n unit to go"),
                                    QT_TRANSLATE_N_NOOP("Rules", "%n units to go"), gap)
                          : counted(QT_TRANSLATE_N_NOOP("Rules", "%n unit to go, for instance %1"),
                                    QT_TRANSLATE_N_NOOP("Rules", "%n units to go, for instance %1"), gap)
                                .arg(unit);
}

QString missing(const Qualification &qualification, const Evaluation &evaluation, const RuleResult &result)
{
    const auto rule = std::ranges::find(qualification.rules, result.id, &Rule::id);
    if (result.met || rule == qualification.rules.end())
        return {};
    const Supply supply = supplyFor(qualification, evaluation, result);
    return rule->kind == RuleKind::All ? missingUnits(qualification, *rule, result, supply)
                                       : missingSum(qualification, *rule, supply);
}

QString filling(const RuleResult &result)
{
    if (result.exempted)
        return say(QT_TRANSLATE_NOOP("Rules", "met by an exemption"));
    if (result.kind == RuleKind::Bar || result.filledBy.isEmpty())
        return {};
    const QString units = text::joined(result.filledBy);
    if (result.measure != Measure::Credits)
        return units;
    return counted(QT_TRANSLATE_N_NOOP("Rules", "%n credit from %1"),
                   QT_TRANSLATE_N_NOOP("Rules", "%n credits from %1"), result.have)
        .arg(units);
}

} // namespace attest::rules
