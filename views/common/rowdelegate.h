// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/common/textlines.h"
#include "views/common/theme.h"

#include <QStyledItemDelegate>

class QTableView;
class QTreeView;

namespace attest::views {

/// Paints the cells of every table and list: a row of 36 px (taller for more lines), the chosen row soft, a
/// line under each row, the focus drawn around the current row. What a cell shows follows from the model's
/// roles (items/roles.h): a sign before the words, "9 of 17" with a small bar, the four readings of credit,
/// small words on a line under it. Text wraps to three lines at most, those included, and to no more than the
/// row has room for, then ends in an ellipsis and a tooltip with all of it. Screen readers get
/// AccessibleTextRole from the model.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RowDelegate(QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// The ground of the row: panel, hover or selection, and the line under it. Returns what it painted.
    QColor paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;

private:
    mutable TextLines m_lines;
};

/// Rows as high as their words, which are all measured; or all of two lines, for tables that may be long.
enum class RowHeights { Words, TwoLines };

/// The habits of every table: whole rows, no grid, no row numbers, the delegate above, header words at the
/// side of their figures, Tab leaves the table, Return opens (`activated`). The view keeps what it had
/// otherwise.
void setUpTable(QTableView &table, RowHeights heights = RowHeights::Words);
void setUpTree(QTreeView &tree);

} // namespace attest::views
