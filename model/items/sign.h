// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/tally.h"
#include "portfolio/words.h"

#include <QMetaType>

/// What every list says about a state, for any view: a sign, and figures to paint beside the words.
namespace attest::items {

/// The sign of a state. Views give each its own shape and colour; models always give the word beside it.
enum class Sign { None, Planned, Progress, Ready, Met, Verified, Returned };

Sign signOf(portfolio::UnitState state);
Sign signOf(portfolio::RuleState state);

/// The four readings of one enrolment's credit, or of its units where the award has no credit, for a cell
/// that paints a bar.
struct Credits {
    portfolio::Readings<int> readings{};
    int needed = 0; ///< 0: the award asks for no number
    bool iqaBegun = false;
    catalogue::Measure measure = catalogue::Measure::Credits;

    bool inUnits() const { return measure == catalogue::Measure::Units; }
};

} // namespace attest::items

Q_DECLARE_METATYPE(attest::items::Credits)
