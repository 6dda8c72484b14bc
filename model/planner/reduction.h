// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "planner/terms.h"

#include <memory_resource>

namespace attest::planner {

/// A term that is still in doubt, over the items that are still open.
struct Axis {
    const Term *term = nullptr; ///< of the Terms asked about, which outlive this
    qint64 left = 0; ///< what is still needed, or what is still free; more than 0 for a minimum
    size_t first = 0; ///< the first and the last place with an amount
    size_t last = 0;
};

/// The room in which one question is answered, given back as a whole afterwards.
using Memory = std::pmr::memory_resource;

/// What is left of a task when everything has been drawn that follows at once.
struct Remainder {
    explicit Remainder(Memory &memory)
        : stands(&memory)
        , items(&memory)
        , axes(&memory)
    {
    }

    bool possible = false; ///< false: the terms cannot all be kept; the rest says nothing
    std::pmr::vector<Stand> stands; ///< by item
    std::pmr::vector<size_t> items; ///< the open ones, in the order of Terms::order
    std::pmr::vector<Axis> axes; ///< the largest first
};

/// Draws every conclusion that needs no search. Each keeps the cheapest choice, of equally cheap ones the one
/// with the smallest list of items that cost anything:
/// - a minimum that is reached, a maximum that cannot be exceeded any more, and a minimum that another one
///   implies ask for nothing;
/// - an item without which a minimum cannot be reached is in; one that would exceed a maximum is out;
/// - an item that no minimum in doubt looks at is out, since it only costs;
/// - of two items that a maximum keeps apart, the one that the other can always stand for is out;
/// - a free item in no maximum in doubt is in, since it only helps.
Remainder reduced(const Terms &terms, const Task &task, Memory &memory);

} // namespace attest::planner
