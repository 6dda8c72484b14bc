// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "planner/contradiction.h"

#include "planner/couplings.h"
#include "planner/opponent.h"
#include "planner/words.h"

namespace attest::planner {

Result<std::vector<Part>> smallestContradiction(const Terms &terms, const Demands &demands)
{
    Smallest smallest;
    // An item wanted and excluded: two parts, whatever the terms say.
    for (size_t item = 0; item < terms.items; ++item) {
        if (demands.wanted[item] && demands.excluded[item])
            smallest.consider({{Part::Kind::Exclusion, item}, {Part::Kind::Wish, item}});
    }
    const Couplings couplings(terms, demands.lifted);
    // The fewest minimums first: what they find bounds the rest.
    for (size_t size = 0; size <= couplings.largest() && smallest.admits(size); ++size) {
        for (const std::vector<size_t> &minimums : couplings.sets(size)) {
            if (!Opponent(terms, demands, minimums).play(smallest))
                return invalid(words::tooTangled());
        }
    }
    return smallest.parts();
}

} // namespace attest::planner
