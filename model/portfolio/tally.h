// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/status.h"

namespace attest::portfolio {

/// How far an enrolment is, in figures: credits, or units where the award has no credit. A plain value.
struct Tally {
    catalogue::Measure measure = catalogue::Measure::Credits;
    Readings<int> readings{}; ///< what counts, four ways
    int needed = 0; ///< the award's credit, or its units (rules/unitsneeded.h); 0: it asks for no number
};

/// What counts in one reading, in the award's measure.
int amountOf(const rules::Evaluation &reading, const catalogue::Qualification &qualification);

Tally tallyOf(const EnrolmentStatus &status, const catalogue::Qualification &qualification);

} // namespace attest::portfolio
