// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "planner/reduction.h"

namespace attest::planner {

/// Where the values of the table lie. Layer k is the table before the item at place k is decided: one cell
/// for every combination of what is left of the axes that are live there. Before its first item an axis has
/// only one value, after its last it must be kept, so in both it takes no room.
class Layout {
public:
    Layout(const Remainder &remainder, Memory &memory);

    /// Is the table small enough to be held? Otherwise nothing else may be asked.
    bool fits() const { return m_fits; }
    size_t cells() const { return m_start.back(); } ///< of all layers
    size_t start(size_t layer) const { return m_start[layer]; }
    size_t size(size_t layer) const { return m_start[layer + 1] - m_start[layer]; }
    /// How far apart the cells lie that differ by one in this axis; 0 where it is not live.
    size_t stride(size_t layer, size_t axis) const { return m_strides[layer * m_axes + axis]; }

    static bool isLive(const Axis &axis, size_t layer) { return axis.first < layer && layer <= axis.last; }
    static constexpr size_t mostCells = size_t(1) << 26;

private:
    size_t m_axes = 0;
    bool m_fits = false;
    std::pmr::vector<size_t> m_start; ///< by layer, and where the last one ends
    std::pmr::vector<size_t> m_strides; ///< [layer][axis]
};

} // namespace attest::planner
