// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "planner/layout.h"

namespace attest::planner {

Layout::Layout(const Remainder &remainder, Memory &memory)
    : m_axes(remainder.axes.size())
    , m_start(&memory)
    , m_strides(&memory)
{
    const size_t layers = remainder.items.size() + 1;
    m_start.assign(layers + 1, 0);
    m_strides.assign(layers * m_axes, 0);
    for (size_t layer = 0; layer < layers; ++layer) {
        size_t cells = 1;
        for (size_t a = 0; a < m_axes; ++a) {
            const Axis &axis = remainder.axes[a];
            if (!isLive(axis, layer))
                continue;
            m_strides[layer * m_axes + a] = cells;
            const size_t values = static_cast<size_t>(axis.left) + 1;
            if (values > mostCells / cells)
                return;
            cells *= values;
        }
        m_start[layer + 1] = m_start[layer] + cells;
        if (m_start[layer + 1] > mostCells)
            return;
    }
    m_fits = true;
}

} // namespace attest::planner
