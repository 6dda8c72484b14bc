// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/historymodel.h"

#include "items/roles.h"

#include <algorithm>
#include <iterator>

namespace attest::items {

namespace {

QString textOf(const HistoryRow &row, int column)
{
    switch (column) {
    case HistoryModel::When:
        return row.when;
    case HistoryModel::Who:
        return row.who;
    case HistoryModel::About:
        return row.about;
    case HistoryModel::What:
        return row.sentence;
    default:
        return row.standing;
    }
}

} // namespace

void HistoryModel::start(Fetch fetch)
{
    beginResetModel();
    m_isFetching = true; // until everybody has heard
    m_fetch = std::move(fetch);
    m_rows.clear();
    m_atEnd = !m_fetch;
    if (m_fetch) {
        Part part = m_fetch();
        m_rows = std::move(part.rows);
        m_atEnd = part.atEnd;
    }
    endResetModel();
    m_isFetching = false;
    Q_EMIT fetched();
}

QModelIndex HistoryModel::indexOf(const QString &key) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const HistoryRow &row) { return row.key == key; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && !m_atEnd; }

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_isFetching) // whoever hears of new rows may ask for more at once
        return;
    m_isFetching = true;
    Part part = m_fetch();
    m_atEnd = part.atEnd;
    if (!part.rows.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(part.rows.size()) - 1);
        std::move(part.rows.begin(), part.rows.end(), std::back_inserter(m_rows));
        endInsertRows();
    }
    m_isFetching = false;
    Q_EMIT fetched();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == What && !row.details.isEmpty())
            return tr("%1. %2").arg(row.sentence, row.details);
        return index.column() == State && row.standing.isEmpty() ? tr("in force")
                                                                 : textOf(row, index.column());
    case SecondLineRole:
        return index.column() == What ? row.details : QString();
    case SignRole:
        return index.column() == State ? QVariant(static_cast<int>(row.sign)) : QVariant();
    case QuietRole:
        return row.quiet;
    case KeyRole:
        return row.key;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case About:
        return tr("Learner");
    case What:
        return tr("What was done");
    case State:
        return tr("What became of it");
    default:
        return {};
    }
}

} // namespace attest::items
