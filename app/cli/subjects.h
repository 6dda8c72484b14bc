// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/subcommand.h"
#include "wizard/subject.h"

namespace attest::cli {

/// The enrolment that --learner names in the centre that the first word names, then the learner's others.
/// Refused with a sentence when the centre cannot be opened or has no such enrolment.
Result<std::vector<wizard::Subject>> subjectsFor(const Context &context);

} // namespace attest::cli
