// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace attest::planner {

/// A sum over items, and what it is held against.
struct Term {
    std::vector<int> amounts; ///< by item, never negative; 0 where the term does not concern it
    int bound = 0; ///< the least that the sum must be, or, of a maximum, the most that it may be
    bool maximum = false;
    int largest = 0; ///< of the amounts; found by Terms
};

/// What an item adds to a term that looks at it.
struct Share {
    size_t term = 0;
    int amount = 0; ///< more than 0
};

/// Two items that one maximum weighs against each other and nothing else: what a bar is.
struct Rivalry {
    size_t term = 0;
    size_t one = 0;
    size_t other = 0;
};

/// Rules of combination without anything that makes them rules: plain numbers. Items are numbered in the
/// order that decides ties. Made once for a qualification, asked often.
struct Terms {
    size_t items = 0;
    std::vector<Term> terms;
    std::vector<size_t> order; ///< every item, in the order in which the searches decide
    std::vector<std::vector<Share>> shares; ///< by item
    std::vector<Rivalry> rivalries; ///< every maximum that looks at exactly two items

    Terms() = default;
    Terms(size_t itemCount, std::vector<Term> all);
};

/// What is settled about an item before a search.
enum class Stand : quint8 {
    Open, ///< chosen or not
    In, ///< chosen
    Out, ///< not chosen
};

/// One question about the terms.
struct Task {
    std::vector<Stand> stands; ///< by item
    std::vector<qint64> costs; ///< by item, not negative, their sum below `mostCost`; 0: choosing it is free
    std::vector<bool> lifted; ///< by term: it is not asked for; empty: all are

    static constexpr qint64 mostCost = qint64(1) << 61;

    bool asks(size_t term) const { return lifted.empty() || !lifted[term]; }
};

} // namespace attest::planner
