// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/wizard/nearestfirst.h"

#include "items/roles.h"

namespace attest::views {

void NearestFirst::setNearest(const QStringList &units)
{
    if (m_nearest == units)
        return;
    m_nearest = units;
    invalidate();
    sort(units.isEmpty() ? -1 : 0);
}

bool NearestFirst::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto rank = [&](const QModelIndex &index) {
        return m_nearest.indexOf(index.siblingAtColumn(0).data(items::KeyRole).toString());
    };
    if (left.parent().isValid() && rank(left) != rank(right))
        return rank(left) < rank(right);
    return left.row() < right.row();
}

} // namespace attest::views
