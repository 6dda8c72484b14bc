// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/sign.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace attest::items {

/// One entry of the journal as a list shows it.
struct HistoryRow {
    QString key; ///< the entry's id
    QString when;
    QString who;
    QString about; ///< the learner
    QString sentence;
    QString details;
    Sign sign = Sign::None; ///< what became of it
    QString standing;
    bool quiet = false; ///< nothing follows from it any more
};

/// The journal, the newest first. Rows are fetched a part at a time, as the view or a button asks for more:
/// nothing is left out, and nothing is read before somebody wants to see it.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Columns { When, Who, About, What, State, ColumnCount };

    struct Part {
        std::vector<HistoryRow> rows; ///< may be empty before the end: nothing fitted so far
        bool atEnd = true;
    };
    using Fetch = std::function<Part()>;

    using QAbstractTableModel::QAbstractTableModel;

    /// Starts anew with what `fetch` gives, and fetches the first part. Without one the list is empty.
    void start(Fetch fetch);
    QModelIndex indexOf(const QString &key) const;

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void fetched();

private:
    Fetch m_fetch;
    bool m_atEnd = true;
    bool m_isFetching = false;
    std::vector<HistoryRow> m_rows;
};

} // namespace attest::items
