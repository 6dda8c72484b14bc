// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/common/rowdelegate.h"

namespace attest::views {

/// The rows of a tree of units: groups are headings; titles wrap in the columns that stretch.
class GroupDelegate final : public RowDelegate {
    Q_OBJECT

public:
    /// Rows are as high as their words need, however wide the tree's columns are made.
    explicit GroupDelegate(QTreeView &tree);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const QTreeView &m_tree;
};

} // namespace attest::views
