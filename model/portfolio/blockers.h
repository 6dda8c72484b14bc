// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/facts.h"
#include "portfolio/status.h"

#include <vector>

/// Inside the portfolio room: what stands in a unit's way, in words.
namespace attest::portfolio {

/// Everything that keeps this unit from being ready, in document order. Empty: it is ready.
std::vector<Blocker> blockersOf(const UnitFacts &facts);

/// What an IQA did not agree with and nobody has answered, for one target.
Blocker returnedByIqa(const Target &target, const QString &label, const QString &iqa,
                      const Overturn &overturn);

/// What is said of a unit that was taken out of the plan.
Blocker withdrawnFromPlan(const QString &unit, const QString &reason);

} // namespace attest::portfolio
