// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "assurance/conclusion.h"

#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace attest::assurance {

using portfolio::ActionStep;
using portfolio::LearnerRecords;
using portfolio::QaAction;
using portfolio::SampleLine;
using portfolio::Target;
using portfolio::TargetReview;

QString conclusionName(Conclusion conclusion)
{
    switch (conclusion) {
    case Conclusion::NoEffect:
        return QCoreApplication::translate("Assurance", "Without effect");
    case Conclusion::Withdrawn:
        return QCoreApplication::translate("Assurance", "Taken off the list");
    case Conclusion::GoneBack:
        return QCoreApplication::translate("Assurance", "Sign-off withdrawn");
    case Conclusion::NotAgreed:
        return QCoreApplication::translate("Assurance", "Not agreed");
    case Conclusion::Answered:
        return QCoreApplication::translate("Assurance", "Answered");
    case Conclusion::Undecided:
        return QCoreApplication::translate("Assurance", "Not decided yet");
    case Conclusion::ActionsOpen:
        return QCoreApplication::translate("Assurance", "Agreed, action open");
    case Conclusion::Agreed:
        return QCoreApplication::translate("Assurance", "Agreed");
    }
    return {};
}

bool ActionState::isClosed() const
{
    return std::any_of(steps.begin(), steps.end(),
                       [](const ActionStep *step) { return step->kind == ActionStep::Kind::Close; });
}

bool ActionState::isAnswered() const
{
    return !steps.empty() && steps.back()->kind == ActionStep::Kind::Answer;
}

bool mayAnswerAction(PersonId person, const QaAction &action, const SampleLine &line,
                     const LearnerRecords &records)
{
    const portfolio::Enrolment *enrolment = records.enrolment(line.enrolment);
    return !person.isNull() && (person == action.who || (enrolment && person == enrolment->assessor));
}

namespace {

/// Answers by whom it concerns; closing and sending back by the line's IQA.
bool counts(const ActionStep &step, const QaAction &action, const SampleLine &line,
            const LearnerRecords &records)
{
    return step.kind == ActionStep::Kind::Answer ? mayAnswerAction(step.by, action, line, records)
                                                 : step.by == line.by;
}

Conclusion conclusionOf(const LineState &state, const SampleLine &line, const LearnerRecords &records)
{
    if (line.withdrawn)
        return Conclusion::Withdrawn;
    if (!portfolio::hasEffect(line, records))
        return Conclusion::NoEffect;
    if (!portfolio::isStanding(line, records))
        return Conclusion::GoneBack;
    const auto any = [&](auto holds) {
        return std::any_of(state.targets.begin(), state.targets.end(), holds);
    };
    if (any([](const TargetReview &review) { return review.isOpen(); }))
        return Conclusion::NotAgreed;
    if (any([](const TargetReview &review) { return review.isAnswered(); }))
        return Conclusion::Answered;
    if (state.decided < static_cast<int>(state.targets.size()))
        return Conclusion::Undecided;
    return state.openActions > 0 ? Conclusion::ActionsOpen : Conclusion::Agreed;
}

} // namespace

std::vector<ActionState> actionsOf(const SampleLine &line, const LearnerRecords &records)
{
    std::vector<ActionState> out;
    for (const QaAction &action : records.actions) {
        if (action.line != line.id || action.by != line.by)
            continue;
        ActionState state;
        state.action = &action;
        for (const ActionStep &step : records.actionSteps)
            if (step.line == line.id && step.action == action.entry && counts(step, action, line, records))
                state.steps.push_back(&step);
        std::sort(state.steps.begin(), state.steps.end(), [](const ActionStep *a, const ActionStep *b) {
            return std::tie(a->turn, a->entry) < std::tie(b->turn, b->entry);
        });
        out.push_back(std::move(state));
    }
    std::sort(out.begin(), out.end(), [](const ActionState &a, const ActionState &b) {
        if (a.action->ref != b.action->ref)
            return text::naturalLess(a.action->ref, b.action->ref);
        return a.action->entry < b.action->entry;
    });
    return out;
}

LineState lineState(const SampleLine &line, const LearnerRecords &records)
{
    LineState state;
    state.targets = portfolio::targetReviews(line, records);
    state.actions = actionsOf(line, records);
    for (const TargetReview &review : state.targets) {
        state.decided += review.decision ? 1 : 0;
        state.notAgreed += review.decision && !review.decision->agreed ? 1 : 0;
    }
    state.openActions =
        static_cast<int>(std::count_if(state.actions.begin(), state.actions.end(),
                                       [](const ActionState &each) { return !each.isClosed(); }));
    state.conclusion = conclusionOf(state, line, records);
    return state;
}

QString lineInWords(const LineState &state)
{
    if (state.conclusion == Conclusion::Undecided)
        return QCoreApplication::translate("Assurance", "%1 of %2 decided")
            .arg(QString::number(state.decided), QString::number(state.targets.size()));
    if (state.conclusion != Conclusion::NotAgreed && state.conclusion != Conclusion::Answered)
        return conclusionName(state.conclusion);
    QStringList codes;
    for (const TargetReview &review : state.targets)
        if (review.decision && !review.decision->agreed && !review.target.code.isEmpty())
            codes.append(review.target.code);
    return codes.isEmpty() ? conclusionName(state.conclusion)
                           : QCoreApplication::translate("Assurance", "%1: %2")
                                 .arg(conclusionName(state.conclusion), text::joined(codes));
}

std::vector<Target> targetsToReview(const portfolio::UnitStatus &unit)
{
    std::vector<Target> out;
    for (const portfolio::TargetStatus &status : unit.targets)
        if (status.target.kind == portfolio::TargetKind::Criterion || status.met)
            out.push_back(status.target);
    if (out.empty())
        out.push_back({unit.unit, portfolio::TargetKind::Criterion, {}});
    return out;
}

} // namespace attest::assurance
