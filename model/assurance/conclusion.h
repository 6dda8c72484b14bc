// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/reviewing.h"

/// What a line of a sample list has come to. Pure functions over one learner's records.
namespace attest::assurance {

enum class Conclusion {
    NoEffect, ///< put there by somebody who may not: counts for nothing
    Withdrawn, ///< taken off the list, with a reason
    GoneBack, ///< the sign-off has been withdrawn since: settled, sampled anew on another list
    NotAgreed, ///< something is overturned and waits for the assessor's answer
    Answered, ///< everything overturned is answered; the IQA decides anew
    Undecided, ///< nothing, or not everything, is decided yet
    ActionsOpen, ///< all agreed, but an action is open
    Agreed,
};
QString conclusionName(Conclusion conclusion); ///< in the program's language

/// One action with its history, in order.
struct ActionState {
    const portfolio::QaAction *action = nullptr;
    std::vector<const portfolio::ActionStep *> steps; ///< those that count
    bool isClosed() const;
    bool isAnswered() const; ///< the latest step is an answer
};
std::vector<ActionState> actionsOf(const portfolio::SampleLine &line,
                                   const portfolio::LearnerRecords &records);
/// Who may answer an action: the person it is for, or the enrolment's assessor.
bool mayAnswerAction(PersonId person, const portfolio::QaAction &action, const portfolio::SampleLine &line,
                     const portfolio::LearnerRecords &records);

/// A line with what it has come to. Points into the records.
struct LineState {
    Conclusion conclusion = Conclusion::Undecided;
    std::vector<portfolio::TargetReview> targets;
    std::vector<ActionState> actions;
    int decided = 0; ///< of `targets`
    int notAgreed = 0; ///< currently
    int openActions = 0;
};
LineState lineState(const portfolio::SampleLine &line, const portfolio::LearnerRecords &records);

/// "6 of 14 decided", "Not agreed: 2.1", "Agreed" ... for lists and reports.
QString lineInWords(const LineState &state);

/// What an IQA decides about in a unit: every criterion, and the requirement parts that are met; the unit as
/// a whole (empty code) where its criteria are not loaded.
std::vector<portfolio::Target> targetsToReview(const portfolio::UnitStatus &unit);

} // namespace attest::assurance
