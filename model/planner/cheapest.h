// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "planner/terms.h"

namespace attest::planner {

/// A cheapest choice, or that there is none.
struct Choice {
    bool possible = false;
    qint64 cost = 0;
    std::vector<size_t> items; ///< those chosen that cost anything, ascending
};

/// The cheapest choice that keeps every term asked for; of equally cheap ones the smallest list of items.
/// Pure and exact: it never stops early. Refused with a sentence when the table would not fit into memory.
Result<Choice> cheapest(const Terms &terms, const Task &task);

} // namespace attest::planner
