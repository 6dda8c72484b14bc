// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <vector>

namespace attest::rules {

/// A sum over the contenders and what it is held against.
struct ContestSum {
    std::vector<int> amounts; ///< one a contender; 0 where the sum does not concern it
    int bound = 0; ///< Contest::maxima: the most the sum may be; Contest::demands: the least that meets it
};

/// The held units that cannot all count, without anything that makes them units: plain numbers.
/// Contenders are numbered in the order that decides ties: of equal choices the one that takes the earlier
/// contender wins.
struct Contest {
    std::vector<qint64> worth; ///< one a contender, positive; what counting it adds
    std::vector<ContestSum> maxima; ///< never exceeded; every contender has an amount in at least one
    std::vector<ContestSum> demands; ///< met where possible
};

/// The best choice among all: fewest unmet demands, then most worth, then the earliest contenders. Exact.
/// One flag a contender. Pure; allocates only while setting up, not in the search.
std::vector<bool> bestChoice(const Contest &contest);

} // namespace attest::rules
