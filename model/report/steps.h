// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/progress.h"

namespace attest::report {

/// What to do next, a row a unit: units ready to sign off, then returned ones, then those nearest to
/// completion, then those not begun; what is missing from the plan last. Everything follows from the status,
/// no date is made up. Pure.
Table nextSteps(const ProgressInput &input);

/// What is left, a paragraph a unit that is neither signed off nor withdrawn: criterion by criterion and
/// requirement part by requirement part, and whether it waits for a judgement or was judged not yet. Pure.
std::vector<Block> whatIsLeft(const ProgressInput &input);

} // namespace attest::report
