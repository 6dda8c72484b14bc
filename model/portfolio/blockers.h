// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/facts.h"
#include "portfolio/status.h"

#include <optional>
#include <vector>

/// Inside the portfolio room: what stands in a unit's way, in words.
namespace attest::portfolio {

/// Everything that keeps this unit from being ready, in document order. Empty: it is ready. `method`: how the
/// unit is assessed. A unit assessed by a test needs the pass, a test result judged met for anything in it;
/// its criteria are not asked for. One assessed by assignments needs an assignment judged met, or prior
/// learning in its place, besides its criteria.
std::vector<Blocker> blockersOf(const UnitFacts &facts, std::optional<catalogue::AssessmentMethod> method);

/// What is said of a unit that is signed off after the others; `needed`: what the award still needs, in
/// words.
Blocker signedOffLast(const QString &unit, const QString &needed);

/// What an IQA did not agree with and nobody has answered, for one target.
Blocker returnedByIqa(const Target &target, const QString &label, const QString &iqa,
                      const Overturn &overturn);

/// What is said of a unit that was taken out of the plan.
Blocker withdrawnFromPlan(const QString &unit, const QString &reason);

} // namespace attest::portfolio
