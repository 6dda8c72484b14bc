// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/qualification.h"

#include <vector>

namespace attest::rules {

/// A rule of combination in numbers. Every rule is one sum over units, held against one amount: a bar is "at
/// most one of these two", "all of" is "at least as many as there are". A plain value.
struct RuleSum {
    std::vector<int> amounts; ///< by unit, in document order: what it adds, or `unmatched`
    int need = 0; ///< the amount; for a maximum, the most that may count
    bool maximum = false;

    static constexpr int unmatched = -1; ///< the rule does not look at this unit
};

/// What the rule adds up: credits or units. Bars and "all of" count units.
catalogue::Measure measureOf(const catalogue::Rule &rule);

RuleSum sumOf(const catalogue::Qualification &qualification, const catalogue::Rule &rule);

} // namespace attest::rules
