// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/status.h"

namespace attest::portfolio {

/// How a rule of the award stands for this learner, over all four readings.
enum class RuleState { Planned, Short, InHand, Achieved, Verified };

/// One chip of the learner's header.
struct RuleChip {
    QString id;
    RuleState state = RuleState::Planned;
    /// "Mandatory units", "42 credits: 24 to go", "Delivery: 308 in hand" in the program's language.
    QString text;
    /// The rule's own sentence, and its proof: for the tooltip, the screen reader and the report.
    QString detail;
};

/// Achieved: met by signed-off units. InHand: met once what is begun passes. Planned: met by the plan alone.
/// Short: not even the plan meets it.
std::vector<RuleChip> ruleChips(const catalogue::Qualification &qualification, const EnrolmentStatus &status);

/// What comes next for a unit, in a few words: "Sign off", "8 criteria, 10 requirement parts left", "Signed 2
/// April 2013".
QString nextStep(const UnitStatus &unit);

} // namespace attest::portfolio
