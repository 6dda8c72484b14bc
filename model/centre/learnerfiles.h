// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/answers.h"
#include "core/result.h"

#include <vector>

namespace attest::centre {

class Centre;

/// Every enrolment of the learner whose enrolment this is, this one first, then in order of their refs.
Result<std::vector<EnrolmentFile>> filesOfLearner(const Centre &centre, EnrolmentId enrolment);

} // namespace attest::centre
