// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/window/finder.h"

#include <QAbstractListModel>

namespace attest::views {

/// What was found as one list: a heading over each group, which cannot be chosen, and a sentence under it
/// when not all are shown.
class FindModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setFinds(const Finds &finds);
    /// Null for a heading or a sentence.
    const Find *find(const QModelIndex &index) const;
    /// The next row that can be chosen from `row`, going `by` 1 or -1; -1 when there is none.
    int nextFrom(int row, int by) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        QString words;
        std::optional<Find> find;
        QString group;
    };

    std::vector<Line> m_lines;
};

} // namespace attest::views
