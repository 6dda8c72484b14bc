// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "planner/layout.h"

#include <optional>

namespace attest::planner {

/// Dynamic programming over the open items, from the last to the first. A cell holds the least that the items
/// from its layer's on can cost if they are to bring what is left of every axis to an end; the cell of the
/// first layer is the answer. `Cell` is a signed number, for which processors find the smaller one soonest;
/// the sum of all costs is less than `never`.
template <class Cell> class Table {
public:
    Table(const Remainder &remainder, const Layout &layout, const std::vector<qint64> &costs, Memory &memory);

    /// What the open items cost at least; nothing when no choice keeps the terms.
    std::optional<qint64> leastCost() const;
    /// The items of that choice which cost anything; of equal choices the one with the smallest list of
    /// items.
    std::pmr::vector<size_t> smallestChoice() const;

    static constexpr Cell never = Cell(1) << (8 * sizeof(Cell) - 2);

private:
    /// One axis of the layer that is being filled: how the cells lie here and in the layer that follows.
    struct Step {
        qint64 left = 0;
        qint64 amount = 0; ///< of the item
        bool maximum = false;
        bool stays = false; ///< live in the layer that follows
        size_t stride = 0;
        size_t next = 0; ///< the stride in the layer that follows

        const Cell *leaving(const Cell *cell, qint64 value) const;
        const Cell *taking(const Cell *cell, qint64 value) const;
    };
    struct Ahead {
        const Cell *leave = nullptr; ///< nullptr: may not be left
        const Cell *take = nullptr; ///< nullptr: may not be taken
    };

    /// What a layer has to know of itself and of the one that follows.
    struct Passage {
        size_t first = 0; ///< its steps, in m_steps
        size_t count = 0;
        Ahead ahead; ///< past the axes that begin with its item: they have their one value
    };

    void prepare(size_t layer);
    Step step(size_t layer, size_t axis) const;
    Ahead aheadOf(size_t layer, size_t cell) const;
    void fillBlock(const Step *steps, size_t axes, Cell *out, const Cell *leave, const Cell *take);
    void fillRow(const Step &step, Cell *out, const Cell *leave, const Cell *take) const;
    void fillRowOneWay(const Step &step, Cell *out, const Cell *leave, const Cell *take) const;

    const Remainder &m_remainder;
    const Layout &m_layout;
    const std::vector<qint64> &m_costs;
    Memory &m_memory;
    Cell *m_cells = nullptr; ///< belongs to m_memory
    std::pmr::vector<Passage> m_passages; ///< by layer
    std::pmr::vector<Step> m_steps; ///< the axes live in each layer
    Cell m_cost = 0; ///< of the item of the layer being filled
};

extern template class Table<qint32>;
extern template class Table<qint64>;

} // namespace attest::planner
