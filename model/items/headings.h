// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/unit.h"

namespace attest::items {

/// "Outcome 2: deal with problems", "Knowledge: ..."
QString outcomeHeading(const catalogue::Outcome &outcome);

/// "Requirement 4: ... (2 of 3 needed)"
QString requirementHeading(const catalogue::Requirement &requirement);

} // namespace attest::items
