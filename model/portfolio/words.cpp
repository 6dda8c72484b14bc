// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "portfolio/words.h"

#include "core/text.h"
#include "portfolio/counted.h"
#include "rules/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::portfolio {

namespace {

using catalogue::Measure;
using catalogue::Qualification;
using catalogue::RuleKind;
using rules::RuleResult;

/// One rule in all four readings.
struct RuleReadings {
    const RuleResult &achieved;
    const RuleResult &inHand;
    const RuleResult &planned;
    RuleState state;
};

RuleState stateOf(const QString &id, const EnrolmentStatus &status)
{
    const Readings<rules::Evaluation> &readings = status.readings;
    const auto met = [&id](const rules::Evaluation &evaluation) {
        const RuleResult *result = evaluation.rule(id);
        return result && result->met;
    };
    if (status.iqaBegun && met(readings.verified))
        return RuleState::Verified;
    if (met(readings.achieved))
        return RuleState::Achieved;
    if (met(readings.inHand))
        return RuleState::InHand;
    return met(readings.planned) ? RuleState::Planned : RuleState::Short;
}

QStringList added(const QStringList &units, const QStringList &before)
{
    QStringList fresh;
    std::copy_if(units.begin(), units.end(), std::back_inserter(fresh),
                 [&before](const QString &unit) { return !before.contains(unit); });
    return fresh;
}

/// How far the rule is from being achieved. The example is a unit that the learner has chosen, where one of
/// them closes the gap alone.
QString distance(const Qualification &qualification, const RuleReadings &rule)
{
    RuleResult chosen = rule.achieved;
    chosen.couldSupply.clear();
    const int gap = rule.achieved.need - rule.achieved.have;
    for (const QString &number : rule.achieved.couldSupply) {
        const catalogue::Unit *unit = qualification.unit(number);
        if (unit && rule.planned.filledBy.contains(number) && unit->credit.value_or(0) >= gap)
            chosen.couldSupply.append(number);
    }
    return rules::shortfall(qualification, chosen);
}

QString creditsText(const Qualification &qualification, const QString &name, const RuleReadings &rule)
{
    if (rule.state != RuleState::Short)
        return say(QT_TRANSLATE_NOOP("Portfolio", "%1: %2")).arg(name, distance(qualification, rule));
    return say(QT_TRANSLATE_NOOP("Portfolio", "%1: %2 to go, %3 of them not chosen"))
        .arg(name, QString::number(rule.achieved.need - rule.achieved.have),
             QString::number(rule.planned.need - rule.planned.have));
}

QString unitsText(const QString &name, const RuleReadings &rule)
{
    if (rule.state == RuleState::InHand)
        return say(QT_TRANSLATE_NOOP("Portfolio", "%1: %2 in hand"))
            .arg(name, text::joined(added(rule.inHand.filledBy, rule.achieved.filledBy)));
    if (rule.state == RuleState::Planned)
        return name;
    if (rule.planned.kind == RuleKind::All)
        return say(QT_TRANSLATE_NOOP("Portfolio", "%1: %2 not chosen"))
            .arg(name, text::joined(rule.planned.couldSupply));
    return counted(QT_TRANSLATE_N_NOOP("Portfolio", "%1: %n more unit to choose"),
                   QT_TRANSLATE_N_NOOP("Portfolio", "%1: %n more units to choose"),
                   rule.planned.need - rule.planned.have)
        .arg(name);
}

QString chipText(const Qualification &qualification, const QString &name, const RuleReadings &rule)
{
    if (rule.achieved.exempted)
        return say(QT_TRANSLATE_NOOP("Portfolio", "%1: exempt")).arg(name);
    if (rule.state == RuleState::Achieved || rule.state == RuleState::Verified)
        return name;
    if (rule.state == RuleState::Short && rule.planned.have == 0)
        return say(QT_TRANSLATE_NOOP("Portfolio", "%1: no unit chosen")).arg(name);
    return rule.achieved.measure == Measure::Credits && rule.achieved.kind != RuleKind::All
        ? creditsText(qualification, name, rule)
        : unitsText(name, rule);
}

/// "In hand 18, adding 308."; nothing where the reading adds nothing.
void addReading(QStringList &sentences, const char *sentence, const RuleResult &result,
                const QStringList &before)
{
    const QStringList fresh = added(result.filledBy, before);
    if (!fresh.isEmpty())
        sentences.append(say(sentence).arg(QString::number(result.have), text::joined(fresh)));
}

QString chipDetail(const Qualification &qualification, const catalogue::Rule &itself,
                   const rules::Evaluation &plan, const RuleReadings &rule, const Recognition *exemption)
{
    QStringList sentences{
        say(QT_TRANSLATE_NOOP("Portfolio", "%1.")).arg(rules::statement(qualification, itself))};
    const QString have = QString::number(rule.achieved.have);
    const QString need = QString::number(rule.achieved.need);
    sentences.append(rule.achieved.filledBy.isEmpty()
                         ? say(QT_TRANSLATE_NOOP("Portfolio", "Achieved %1 of %2.")).arg(have, need)
                         : say(QT_TRANSLATE_NOOP("Portfolio", "Achieved %1 of %2, filled by %3."))
                               .arg(have, need, text::joined(rule.achieved.filledBy)));
    if (exemption)
        sentences.append(recognitionInWords(*exemption));
    addReading(sentences, QT_TRANSLATE_NOOP("Portfolio", "In hand %1, adding %2."), rule.inHand,
               rule.achieved.filledBy);
    addReading(sentences, QT_TRANSLATE_NOOP("Portfolio", "Planned %1, adding %2."), rule.planned,
               rule.inHand.filledBy);
    if (rule.state == RuleState::Short)
        sentences.append(say(QT_TRANSLATE_NOOP("Portfolio", "The plan still needs %1."))
                             .arg(rules::missing(qualification, plan, rule.planned)));
    return sentences.join(u' ');
}

/// "8 criteria, 10 requirement parts left"; what stands first in the way when both are complete, or when it
/// stands in the way of the whole unit, as a test does.
QString whatIsLeft(const UnitStatus &unit)
{
    if (!unit.blockers.empty() && unit.blockers.front().target.code.isEmpty())
        return unit.blockers.front().sentence;
    const int criteria = unit.criteria - unit.criteriaMet;
    const int parts = unit.requirements - unit.requirementsMet;
    if (criteria > 0 && parts > 0)
        return say(QT_TRANSLATE_NOOP("Portfolio", "%1, %2 left"))
            .arg(criteriaInWords(criteria), partsInWords(parts));
    if (criteria > 0 || parts > 0)
        return say(QT_TRANSLATE_NOOP("Portfolio", "%1 left"))
            .arg(criteria > 0 ? criteriaInWords(criteria) : partsInWords(parts));
    return unit.blockers.empty() ? QString() : unit.blockers.front().sentence;
}

} // namespace

std::vector<RuleChip> ruleChips(const Qualification &qualification, const EnrolmentStatus &status)
{
    std::vector<RuleChip> chips;
    for (const catalogue::Rule &rule : qualification.rules) {
        const RuleResult *achieved = status.readings.achieved.rule(rule.id);
        const RuleResult *inHand = status.readings.inHand.rule(rule.id);
        const RuleResult *planned = status.readings.planned.rule(rule.id);
        // Only one of a barred pair ever counts, so a bar is never short: a chip for it would say nothing.
        if (rule.kind == RuleKind::Bar || !achieved || !inHand || !planned)
            continue;
        const RuleReadings readings{*achieved, *inHand, *planned, stateOf(rule.id, status)};
        chips.push_back(
            {rule.id, readings.state,
             chipText(qualification, rules::shortName(qualification, rule), readings),
             chipDetail(qualification, rule, status.readings.planned, readings, status.exemption(rule.id))});
    }
    return chips;
}

QString nextStep(const UnitStatus &unit)
{
    switch (unit.state) {
    case UnitState::Planned:
    case UnitState::InProgress:
        if (unit.criteria == 0)
            return say(QT_TRANSLATE_NOOP("Portfolio", "Waits for an outside result"));
        return unit.begun ? whatIsLeft(unit) : say(QT_TRANSLATE_NOOP("Portfolio", "Nothing recorded yet"));
    case UnitState::Ready:
        return say(QT_TRANSLATE_NOOP("Portfolio", "Sign off"));
    case UnitState::SignedOff:
        return unit.transfer
            ? say(QT_TRANSLATE_NOOP("Portfolio", "Awarded %1")).arg(text::dateInWords(unit.transfer->on))
            : say(QT_TRANSLATE_NOOP("Portfolio", "Signed %1")).arg(text::dateInWords(unit.signedOn));
    case UnitState::Returned:
        return say(QT_TRANSLATE_NOOP("Portfolio", "Returned by the IQA"));
    case UnitState::Verified:
        return say(QT_TRANSLATE_NOOP("Portfolio", "Verified"));
    case UnitState::Withdrawn:
        return say(QT_TRANSLATE_NOOP("Portfolio", "Withdrawn from the plan"));
    }
    return {};
}

} // namespace attest::portfolio
