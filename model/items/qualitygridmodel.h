// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "assurance/grid.h"
#include "items/filterchoice.h"
#include "items/roles.h"
#include "items/sign.h"

#include <QAbstractTableModel>

namespace attest::items {

/// How a cell of the grid is drawn. The word always stands beside it.
Sign signOf(assurance::CellState state);
/// The state in a word that fits a cell: "In sample".
QString shortName(assurance::CellState state);
/// Is the unit with an IQA at the moment? Such cells have a frame.
bool isWithIqa(assurance::CellState state);

/// One learner of the grid.
struct QualityGridRow {
    EnrolmentId enrolment;
    QString ref;
    QString learner;
    QString assessor; ///< names
    FilterFacts facts;
    std::vector<assurance::CellState> cells; ///< one a unit
};

struct QualityGridColumn {
    QString unit;
    QString title;
    friend bool operator==(const QualityGridColumn &, const QualityGridColumn &) = default;
};

/// Learners down, units across; each cell is a state by sign and word. The learner is the name of the row.
class QualityGridModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Roles {
        WithIqaRole = SecondLineRole + 32, ///< bool: drawn in a frame
        CellRole, ///< int of assurance::CellState
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The same learners and units in the same order only change their states, so that the place is kept.
    void setGrid(std::vector<QualityGridColumn> columns, std::vector<QualityGridRow> rows);
    const QualityGridRow &row(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    const QualityGridColumn &column(int column) const
    {
        return m_columns.at(static_cast<std::size_t>(column));
    }
    /// Invalid when that learner or unit is not shown.
    QModelIndex indexOf(EnrolmentId enrolment, const QString &unit) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool hasSameShape(const std::vector<QualityGridColumn> &columns,
                      const std::vector<QualityGridRow> &rows) const;
    QString sentence(const QModelIndex &index, assurance::CellState state) const;

    std::vector<QualityGridColumn> m_columns;
    std::vector<QualityGridRow> m_rows;
};

} // namespace attest::items
