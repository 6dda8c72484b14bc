// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "report/award.h"

#include "core/text.h"
#include "rules/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace attest::report {

using namespace Qt::Literals::StringLiterals;
using catalogue::Measure;
using catalogue::RuleKind;
using rules::RuleResult;

namespace {

/// One rule's answer in the four readings; a reading without it answers with nothing held.
portfolio::Readings<RuleResult> answersFor(const QString &id, const portfolio::EnrolmentStatus &status)
{
    const auto answer = [&id](const rules::Evaluation &evaluation) {
        const RuleResult *result = evaluation.rule(id);
        return result ? *result : RuleResult{};
    };
    return {answer(status.readings.verified), answer(status.readings.achieved),
            answer(status.readings.inHand), answer(status.readings.planned)};
}

QStringList without(const QStringList &units, const QStringList &taken)
{
    QStringList rest;
    std::copy_if(units.begin(), units.end(), std::back_inserter(rest),
                 [&](const QString &unit) { return !taken.contains(unit); });
    return rest;
}

/// `missing`: what the plan still needs for the rule, in words; empty where it meets it.
QString creditSentence(const portfolio::Readings<RuleResult> &answers, const QString &missing)
{
    const RuleResult &achieved = answers.achieved;
    QStringList said{QCoreApplication::translate("Report", "You have %1, %2 to go.")
                         .arg(achieved.have)
                         .arg(achieved.need - achieved.have)};
    if (answers.inHand.met)
        said += QCoreApplication::translate("Report", "What is in hand reaches %1.").arg(answers.inHand.have);
    else if (answers.planned.met)
        said += QCoreApplication::translate("Report", "Your plan reaches %1.").arg(answers.planned.have);
    else if (answers.planned.have == 0)
        said += QCoreApplication::translate("Report", "No unit is chosen for this yet.");
    else
        said += QCoreApplication::translate("Report", "Your plan reaches only %1 and still needs %2.")
                    .arg(QString::number(answers.planned.have), missing);
    return said.join(u' ');
}

QString unitSentence(const portfolio::Readings<RuleResult> &answers, const QString &missing)
{
    const QStringList done = answers.achieved.filledBy;
    const QStringList inHand = without(answers.inHand.filledBy, done);
    const QStringList inPlan = without(without(answers.planned.filledBy, done), inHand);
    QStringList said;
    if (!done.isEmpty())
        said += QCoreApplication::translate("Report", "Done: %1.").arg(text::joined(done));
    if (!inHand.isEmpty())
        said += QCoreApplication::translate("Report", "In hand: %1.").arg(text::joined(inHand));
    if (!inPlan.isEmpty())
        said += QCoreApplication::translate("Report", "In your plan: %1.").arg(text::joined(inPlan));
    if (!answers.planned.met)
        said += QCoreApplication::translate("Report", "Your plan still needs %1.").arg(missing);
    return said.join(u' ');
}

/// `exemption`: the one on record, or null.
QString doneSentence(const RuleResult &achieved, bool verified, const portfolio::Recognition *exemption)
{
    if (achieved.exempted)
        return exemption ? portfolio::recognitionInWords(*exemption)
                         : QCoreApplication::translate("Report", "Met by an exemption.");
    if (achieved.measure == Measure::Credits && achieved.kind != RuleKind::All)
        return (verified ? QCoreApplication::translate("Report", "Done and verified: you have %1.")
                         : QCoreApplication::translate("Report", "Done: you have %1."))
            .arg(achieved.have);
    return (verified ? QCoreApplication::translate("Report", "Done and verified: %1.")
                     : QCoreApplication::translate("Report", "Done: %1."))
        .arg(text::joined(achieved.filledBy));
}

QString standing(const portfolio::Readings<RuleResult> &answers, const portfolio::RuleChip &chip,
                 const QString &missing, const portfolio::Recognition *exemption)
{
    if (answers.achieved.met)
        return doneSentence(answers.achieved, chip.state == portfolio::RuleState::Verified, exemption);
    const bool credits =
        answers.achieved.measure == Measure::Credits && answers.achieved.kind != RuleKind::All;
    return credits ? creditSentence(answers, missing) : unitSentence(answers, missing);
}

} // namespace

Chips awardChips(const catalogue::Qualification &qualification, const portfolio::EnrolmentStatus &status)
{
    Chips chips;
    for (const portfolio::RuleChip &chip : portfolio::ruleChips(qualification, status)) {
        const auto rule = std::find_if(qualification.rules.begin(), qualification.rules.end(),
                                       [&](const catalogue::Rule &r) { return r.id == chip.id; });
        const bool minimum = rule != qualification.rules.end()
            && (rule->kind == RuleKind::AtLeast || rule->kind == RuleKind::All);
        if (!minimum) {
            chips.chips.push_back({shapeOf(chip.state), {}, chip.detail.isEmpty() ? chip.text : chip.detail});
            continue;
        }
        const auto answers = answersFor(chip.id, status);
        chips.chips.push_back(
            {shapeOf(chip.state, answers.achieved.have > 0),
             QString(rules::statement(qualification, *rule) + u'.'),
             standing(answers, chip, rules::missing(qualification, status.readings.planned, answers.planned),
                      status.exemption(chip.id))});
    }
    return chips;
}

} // namespace attest::report
