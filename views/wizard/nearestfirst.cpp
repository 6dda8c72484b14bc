// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/wizard/nearestfirst.h"

#include "items/planmodel.h"
#include "items/spoken.h"

namespace attest::views {

void NearestFirst::setNearest(const QStringList &units)
{
    if (m_nearest == units)
        return;
    m_nearest = units;
    invalidate();
    sort(units.isEmpty() ? -1 : 0);
}

QVariant NearestFirst::data(const QModelIndex &index, int role) const
{
    const bool isTitle = index.column() == items::PlanModel::Title && index.parent().isValid();
    if (!isTitle || (role != items::SecondLineRole && role != Qt::AccessibleTextRole))
        return QSortFilterProxyModel::data(index, role);
    const QString note = index.siblingAtColumn(items::PlanModel::Note).data().toString();
    return role == items::SecondLineRole ? note : items::oneAfterTheOther({index.data().toString(), note});
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
