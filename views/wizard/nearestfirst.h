// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace attest::views {

/// The units of each group as the document has them, or the nearest first; groups keep their places. What
/// there is to say of a unit stands under its title.
class NearestFirst final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// `units`, the nearest first; empty: as in the document.
    void setNearest(const QStringList &units);

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_nearest;
};

} // namespace attest::views
