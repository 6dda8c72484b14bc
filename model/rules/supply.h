// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules/evaluator.h"

namespace attest::rules {

/// How a minimum that is not met can be met: what is missing, and units that really bring it. A plain value.
/// Every unit named here is not held, is not barred by anything held, and adds to the rule.
struct Supply {
    int gap = 0; ///< credits or units that are missing
    QStringList needed; ///< of the units that the award needs anyway, those that help; document order
    int brought = 0; ///< what these add, at most the gap
    /// Beyond `needed`, optional units. At most one of the three lists holds something.
    QStringList alone; ///< each closes the rest of the gap by itself: two at most, least to spare first
    QStringList together; ///< two or three that close it together
    QStringList first; ///< it takes more than three: two that bring much of it

    int rest() const { return gap - brought; }
};

/// For an answer of `evaluation` that is not met. Nothing is only likely: what is offered as closing the gap
/// was held and evaluated. Pure; deterministic: ties go by document order.
Supply supplyFor(const catalogue::Qualification &qualification, const Evaluation &evaluation,
                 const RuleResult &unmet);

} // namespace attest::rules
