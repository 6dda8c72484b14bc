// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/roles.h"
#include "items/spoken.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <utility>
#include <vector>

namespace attest::items {

/// A column as data: what it is called, what it shows, what else it says. Every function is pure.
template <class Row> struct Column {
    QString (*title)(); ///< translated when asked for
    QString (*text)(const Row &row);
    /// Further roles (StateRole, DoneRole, AccessibleTextRole ...); an invalid value means nothing to say.
    QVariant (*other)(const Row &row, int role) = nullptr;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

/// A read-only table over values: a subclass gives its columns and says what names a row. New rows are fitted
/// in by that name, so that selection and scroll stay where they are when the data change under them.
template <class Row> class TableModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows)
    {
        if (!keepsOrder(rows)) {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
            return;
        }
        removeMissing(rows);
        insertNew(rows);
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    const std::vector<Row> &rows() const { return m_rows; }
    /// The row with this name, or nothing.
    const Row *row(const QString &key) const
    {
        const int at = find(m_rows, key);
        return at < 0 ? nullptr : &m_rows[static_cast<std::size_t>(at)];
    }
    QModelIndex indexOf(const QString &key, int column = 0) const
    {
        const int at = find(m_rows, key);
        return at < 0 ? QModelIndex() : index(at, column);
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(columns().size());
    }
    QVariant data(const QModelIndex &at, int role) const override
    {
        if (!checkIndex(at, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Row &row = m_rows[static_cast<std::size_t>(at.row())];
        const Column<Row> &column = columns()[static_cast<std::size_t>(at.column())];
        if (role == Qt::DisplayRole)
            return column.text(row);
        if (role == Qt::TextAlignmentRole)
            return static_cast<int>(column.alignment);
        if (role == KeyRole)
            return keyOf(row);
        if (const QVariant said = column.other ? column.other(row, role) : QVariant(); said.isValid())
            return said;
        if (role == Qt::AccessibleTextRole && column.text(row).isEmpty())
            return nothingHere();
        return ofRow(row, role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column<Row> &column = columns()[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole)
            return column.title();
        return role == Qt::TextAlignmentRole ? QVariant(static_cast<int>(column.alignment)) : QVariant();
    }

protected:
    virtual const std::vector<Column<Row>> &columns() const = 0;
    virtual QString keyOf(const Row &row) const = 0;
    /// What every cell of the row says in this role.
    virtual QVariant ofRow(const Row &, int /*role*/) const { return {}; }

private:
    int find(const std::vector<Row> &rows, const QString &key) const
    {
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return keyOf(row) == key; });
        return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
    }
    /// Do the rows that stay keep their order, and has each a name of its own?
    bool keepsOrder(const std::vector<Row> &rows) const
    {
        int last = -1;
        for (const Row &row : m_rows) {
            const int at = find(rows, keyOf(row));
            if (at >= 0 && at <= last)
                return false;
            last = std::max(last, at);
        }
        return true;
    }
    void removeMissing(const std::vector<Row> &rows)
    {
        for (int i = rowCount() - 1; i >= 0; --i) {
            if (find(rows, keyOf(m_rows[static_cast<std::size_t>(i)])) >= 0)
                continue;
            beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            endRemoveRows();
        }
    }
    void insertNew(const std::vector<Row> &rows)
    {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i < m_rows.size() && keyOf(m_rows[i]) == keyOf(rows[i]))
                continue;
            beginInsertRows({}, static_cast<int>(i), static_cast<int>(i));
            m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(i), rows[i]);
            endInsertRows();
        }
    }

    std::vector<Row> m_rows;
};

} // namespace attest::items
