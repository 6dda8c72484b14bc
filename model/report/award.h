// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.h"

namespace attest::report {

/// What the award asks for: a chip a rule, as on the learner's page, with a sentence for the learner: what
/// there is, what is to go, whether the plan gets there. Pure.
Chips awardChips(const catalogue::Qualification &qualification, const portfolio::EnrolmentStatus &status);

} // namespace attest::report
