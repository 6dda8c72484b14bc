// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/qualification.h"

#include <map>

namespace attest::wizard {

/// What ticking a unit would run into, said before the tick.
struct Foresight {
    QStringList sentences; ///< one for each bar and maximum; empty: it would simply count
    /// The ticked units to drop so that it counts, in document order. Empty with sentences: there is no swap,
    /// since what it clashes with is achieved or kept.
    QStringList drop;

    bool isFree() const { return sentences.isEmpty(); }
    bool offersSwap() const { return !drop.isEmpty(); }
};

/// What is ticked besides the unit in question.
struct Ticks {
    QStringList ticked; ///< with what is achieved
    QStringList staying; ///< of those, what cannot be dropped: achieved, or to be kept
    std::map<QString, int> evidenced; ///< by unit: how much evidence would go out of sight
};

/// Pure. For a bar the partner is to be dropped; for a maximum as few units as make room, those with the
/// least evidence first, then of the least credit, of equal ones the last.
Foresight foreseen(const catalogue::Qualification &qualification, const QString &unit, const Ticks &ticks);

} // namespace attest::wizard
