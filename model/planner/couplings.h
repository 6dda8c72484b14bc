// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "planner/terms.h"

namespace attest::planner {

/// Which minimums may stand together in a smallest contradiction. Taking an item only ever helps a minimum,
/// so two of them can stand in each other's way only through maximums: ones that look at items of both,
/// directly or through further maximums and minimums. Without such a link what contradicts one of them is a
/// smaller set.
class Couplings {
public:
    /// `lifted`: as Task::lifted.
    Couplings(const Terms &terms, const std::vector<bool> &lifted);

    /// How many minimums stand together at most.
    size_t largest() const;
    /// Every set of so many minimums that may stand together, each ascending.
    std::vector<std::vector<size_t>> sets(size_t size) const;

private:
    std::vector<std::vector<size_t>> m_islands; ///< minimums linked with each other
};

} // namespace attest::planner
