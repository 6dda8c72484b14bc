// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "report/steps.h"

#include "core/text.h"
#include "portfolio/counted.h"

#include <algorithm>

namespace attest::report {

using namespace Qt::Literals::StringLiterals;
using portfolio::Target;
using portfolio::TargetKind;
using portfolio::TargetStatus;
using portfolio::UnitState;
using portfolio::UnitStatus;

namespace {

bool isOpen(const UnitStatus &unit) { return !unit.isAchieved() && unit.state != UnitState::Withdrawn; }

int leftIn(const UnitStatus &unit)
{
    return unit.criteria - unit.criteriaMet + unit.requirements - unit.requirementsMet;
}

/// Which unit to turn to first.
int turn(const UnitStatus &unit)
{
    switch (unit.state) {
    case UnitState::Ready:
        return 0;
    case UnitState::Returned:
        return 1;
    case UnitState::InProgress:
        return 2;
    default:
        return 3;
    }
}

/// "8 criteria and 10 requirement parts"
QString countsOf(const UnitStatus &unit)
{
    QStringList counts;
    if (const int n = unit.criteria - unit.criteriaMet; n > 0)
        counts += portfolio::criteriaInWords(n);
    if (const int n = unit.requirements - unit.requirementsMet; n > 0)
        counts += portfolio::partsInWords(n);
    return text::joined(counts);
}

bool isJudged(const portfolio::Blocker &blocker, const ProgressInput &input)
{
    return std::any_of(input.records.judgements.begin(), input.records.judgements.end(),
                       [&](const portfolio::Judgement &judgement) {
                           return judgement.enrolment == input.enrolment.id
                               && judgement.evidence == blocker.evidence
                               && judgement.target == blocker.target;
                       });
}

/// What stands in a unit's way besides evidence that is not there yet: a judgement against it, a setting that
/// does not count, an observation that is demanded.
QStringList obstacles(const UnitStatus &unit, const ProgressInput &input)
{
    QStringList sentences;
    std::vector<Target> missing;
    for (const portfolio::Blocker &blocker : unit.blockers) {
        if (blocker.mend == portfolio::Mend::Evidence) {
            if (blocker.target.code.isEmpty() || isJudged(blocker, input))
                sentences += blocker.sentence;
        } else if (blocker.mend == portfolio::Mend::RecordEvidence) {
            const TargetStatus *target = unit.target(blocker.target);
            const bool said = std::find(missing.begin(), missing.end(), blocker.target) != missing.end();
            if (said || blocker.target.code.isEmpty() || (target && target->met))
                sentences += blocker.sentence;
            missing.push_back(blocker.target);
        } else {
            sentences += blocker.sentence;
        }
    }
    return sentences;
}

QString waiting(const UnitStatus &unit)
{
    const auto n = std::count_if(unit.targets.begin(), unit.targets.end(),
                                 [](const TargetStatus &t) { return t.claimed && !t.met; });
    return n == 0 ? QString()
                  : QCoreApplication::translate("Report", "Waiting for the assessor’s judgement: %1.").arg(n);
}

QString stepFor(const UnitStatus &unit, const ProgressInput &input)
{
    if (unit.state == UnitState::Ready)
        return input.assessor.isEmpty()
            ? QCoreApplication::translate("Report", "Sign it off: every criterion and requirement is met.")
            : QCoreApplication::translate("Report",
                                          "Sign it off with %1: every criterion and requirement is met.")
                  .arg(input.assessor);
    QStringList said;
    // A test decides the whole unit: how many criteria it looks at is no step.
    const bool whole = !unit.blockers.empty() && unit.blockers.front().target.code.isEmpty();
    if (const QString counts = countsOf(unit); !counts.isEmpty() && !whole) {
        said += (unit.begun ? QCoreApplication::translate("Report", "%1 left.")
                            : QCoreApplication::translate("Report", "Not begun: %1."))
                    .arg(counts);
        said += waiting(unit);
    }
    said += obstacles(unit, input);
    said.removeAll(QString());
    return said.join(u' ');
}

QString labelled(const QString &code, const Label &label)
{
    const QString words = label.text();
    return words.isEmpty() ? code : QString(code + u' ' + words);
}

/// "4.4 goals and how they are set (not yet)"
QString openTarget(const UnitStatus &unit, TargetKind kind, const QString &code, const Label &label)
{
    const QString words = labelled(code, label);
    const TargetStatus *status = unit.target({unit.unit, kind, code});
    if (status && status->notYet)
        return QCoreApplication::translate("Report", "%1 (judged not yet)").arg(words);
    if (status && status->claimed)
        return QCoreApplication::translate("Report", "%1 (waits for judgement)").arg(words);
    return words;
}

bool isMet(const UnitStatus &unit, TargetKind kind, const QString &code)
{
    const TargetStatus *status = unit.target({unit.unit, kind, code});
    return status && status->met;
}

QStringList openCriteria(const catalogue::Unit &unit, const UnitStatus &status)
{
    QStringList open;
    for (const catalogue::Outcome &outcome : unit.outcomes) {
        for (const catalogue::Criterion &criterion : outcome.criteria) {
            if (!isMet(status, TargetKind::Criterion, criterion.code))
                open += openTarget(status, TargetKind::Criterion, criterion.code, criterion.label);
        }
    }
    return open;
}

/// One demand's open parts; where only some of them are needed it says how many.
QString openDemand(const catalogue::Requirement &requirement, const UnitStatus &status)
{
    QStringList open;
    for (const catalogue::RequirementPart &part : requirement.parts) {
        if (!isMet(status, TargetKind::Requirement, part.code))
            open += openTarget(status, TargetKind::Requirement, part.code, part.label);
    }
    const auto covered = static_cast<int>(requirement.parts.size()) - static_cast<int>(open.size());
    const int missing = requirement.needed - covered;
    if (missing <= 0)
        return {};
    if (missing >= open.size())
        return open.join(u" · "_s);
    return QCoreApplication::translate("Report", "%1 (%2 more of: %3)")
        .arg(labelled(requirement.code, requirement.label), QString::number(missing), open.join(u", "_s));
}

QStringList openDemands(const catalogue::Unit &unit, const UnitStatus &status)
{
    QStringList open;
    for (const catalogue::Requirement &requirement : unit.requirements) {
        if (requirement.kind == catalogue::RequirementKind::Demand)
            open += openDemand(requirement, status);
    }
    open.removeAll(QString());
    return open;
}

QString leftText(const catalogue::Unit &unit, const UnitStatus &status)
{
    if (!unit.criteriaLoaded())
        return QCoreApplication::translate(
            "Report", "Its criteria are kept elsewhere: it is signed off with the result from there.");
    QString lines;
    if (const QStringList criteria = openCriteria(unit, status); !criteria.isEmpty())
        lines += QString(u'\n' + criteria.join(u" · "_s));
    if (const QStringList demands = openDemands(unit, status); !demands.isEmpty())
        lines += QString(
            u'\n' + QCoreApplication::translate("Report", "Requirements: %1").arg(demands.join(u" · "_s)));
    if (!lines.isEmpty())
        return lines;
    return status.state == UnitState::Ready
        ? QCoreApplication::translate("Report", "Nothing but the sign-off.")
        : QCoreApplication::translate("Report", "See what to do next.");
}

} // namespace

Table nextSteps(const ProgressInput &input)
{
    Table table;
    table.columns = {{QCoreApplication::translate("Report", "Unit"), false, 9},
                     {QCoreApplication::translate("Report", "Step"), false, 91}};
    std::vector<const UnitStatus *> open;
    for (const UnitStatus &unit : input.status.units) {
        if (isOpen(unit))
            open.push_back(&unit);
    }
    std::stable_sort(open.begin(), open.end(), [](const UnitStatus *a, const UnitStatus *b) {
        return std::pair(turn(*a), leftIn(*a)) < std::pair(turn(*b), leftIn(*b));
    });
    for (const UnitStatus *unit : open)
        table.rows.push_back({{shapeOf(unit->state), unit->unit}, {Shape::None, stepFor(*unit, input)}});
    if (!input.status.readings.planned.complete)
        table.rows.push_back(
            {{Shape::None, QCoreApplication::translate("Report", "Plan")},
             {Shape::None,
              QCoreApplication::translate("Report",
                                          "Choose more units with your assessor: the plan does "
                                          "not complete the award yet.")}});
    table.empty = QCoreApplication::translate("Report", "Nothing: every unit in the plan is signed off.");
    return table;
}

std::vector<Block> whatIsLeft(const ProgressInput &input)
{
    std::vector<Block> blocks;
    for (const UnitStatus &status : input.status.units) {
        const catalogue::Unit *unit = input.qualification->unit(status.unit);
        if (unit && isOpen(status))
            blocks.push_back(Paragraph{leftText(*unit, status), labelled(unit->number, unit->title)});
    }
    if (blocks.empty())
        blocks.push_back(Paragraph{
            input.status.units.empty()
                ? QCoreApplication::translate("Report",
                                              "No units are planned yet, so nothing can be listed here.")
                : QCoreApplication::translate("Report", "Nothing: every unit in the plan is signed off."),
            {}});
    return blocks;
}

} // namespace attest::report
