// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "planner/terms.h"

namespace attest::planner {

/// What may be asked for together: terms, and items that must be out or in.
struct Demands {
    std::vector<bool> lifted; ///< by term: not asked for; empty: all are
    std::vector<bool> excluded; ///< by item
    std::vector<bool> wanted; ///< by item
};

/// One of the demands.
struct Part {
    enum class Kind { Term, Exclusion, Wish };
    Kind kind = Kind::Term;
    size_t index = 0; ///< of the term or the item

    friend auto operator<=>(const Part &, const Part &) = default;
};

/// The fewest parts that cannot all be kept, ascending; of equally few the smallest list. Empty when all
/// demands can be kept together. Pure and exact. Refused with a sentence when it would take more memory than
/// there should be need for.
Result<std::vector<Part>> smallestContradiction(const Terms &terms, const Demands &demands);

} // namespace attest::planner
