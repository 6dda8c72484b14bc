// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/sign.h"
#include "portfolio/status.h"

#include <QAbstractTableModel>
#include <QItemSelection>

#include <map>
#include <optional>
#include <vector>

namespace attest::items {

/// What the grid shows.
struct GridChoice {
    QString unit; ///< empty: every planned unit whose criteria are loaded
    bool newestFirst = true; ///< evidence by its number, from the highest or the lowest
    bool onlyNotMet = false; ///< leaves out the rows that are met
    friend bool operator==(const GridChoice &, const GridChoice &) = default;
};

/// What is known of one pair of evidence and target.
struct GridPair {
    EvidenceId evidence;
    portfolio::Target target;
    bool claimed = false;
    QString place; ///< where inside the evidence
    std::optional<portfolio::Verdict> verdict;
    QString reason; ///< of a judgement
    QDate judgedOn;
    PersonId judgedBy;
    bool closed = false; ///< the unit is signed off, or its credit was transferred
    bool transferred = false;
    bool overturned = false; ///< judged met, an IQA does not agree, and nobody has answered
    friend bool operator==(const GridPair &, const GridPair &) = default;
};

/// Criteria down, evidence across. Rows: the units, their outcomes and demands, and the criteria and
/// requirement parts in them. Columns: the items that are held. Only pairs that somebody has spoken of are
/// kept, so a grid of a thousand rows and five hundred columns costs what has been recorded, not what could
/// be.
class GridModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Roles {
        RowKindRole = Qt::UserRole + 200, ///< int of RowKind, also of the vertical header
        CodeRole, ///< QString: "2.2" of a criterion, else empty; vertical header
        LabelRole, ///< QString: its words; vertical header
        RowSignRole, ///< int of Sign: how the row stands over all evidence; vertical header
        RowWordRole, ///< QString: the word of that sign; vertical header
        ClosedRole, ///< bool: nothing can be ticked here, the unit is signed off
    };
    enum class RowKind { Unit, Heading, Target };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows a learner. Rows and columns that stay keep their place; only what differs is told.
    void show(const catalogue::Qualification &qualification, const portfolio::LearnerRecords &records,
              EnrolmentId enrolment, const portfolio::EnrolmentStatus &status, const GridChoice &choice);
    /// Whether places can be typed.
    void setWritable(bool writable) { m_writable = writable; }

    /// The pair of a cell; nothing for a heading.
    std::optional<GridPair> pair(const QModelIndex &index) const;
    /// Every pair in these cells; a heading's cell means all that is under it. Each once, row by row.
    std::vector<GridPair> pairs(const QItemSelection &cells) const;
    const portfolio::Evidence *evidence(int column) const;
    QModelIndex indexOf(const portfolio::Target &target, EvidenceId evidence) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// A place that was typed is told, not kept: what the records say comes back through `show`.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void placeTyped(const QModelIndex &index, const QString &place);

private:
    struct Row {
        RowKind kind = RowKind::Target;
        portfolio::Target target; ///< headings: the unit, and a code that names them
        QString text; ///< a heading's words, a criterion's label
        int last = 0; ///< of a heading: the last row under it
        bool met = false;
        bool claimed = false;
        bool notYet = false;
        bool closed = false;
        bool transferred = false;
        std::optional<portfolio::Overturn> overturn;
        QDate sampledOn; ///< what was judged up to then is what the IQA does not agree with
    };
    using Cells = std::map<std::pair<portfolio::Target, EvidenceId>, GridPair>;

    static std::vector<Row> rowsOf(const catalogue::Qualification &qualification,
                                   const portfolio::EnrolmentStatus &status, const GridChoice &choice);
    static void addUnit(std::vector<Row> &rows, const catalogue::Unit &unit,
                        const portfolio::UnitStatus &status, bool onlyNotMet);
    static Cells cellsOf(const portfolio::LearnerRecords &records, EnrolmentId enrolment);
    static void dateOverturns(std::vector<Row> &rows, const portfolio::LearnerRecords &records);
    bool hasRows(const std::vector<Row> &rows) const;
    void fitColumns(const std::vector<portfolio::Evidence> &columns);
    bool keepsOrder(const std::vector<portfolio::Evidence> &columns) const;
    const Row &row(int at) const { return m_rows[static_cast<std::size_t>(at)]; }
    const portfolio::Evidence &item(int at) const { return m_columns[static_cast<std::size_t>(at)]; }
    GridPair pairAt(int row, int column) const;
    QVariant headingData(const Row &row, int column, int role, int at) const;
    QVariant targetData(const Row &row, int column, int role, int at) const;
    QVariant rowHeader(const Row &row, int role) const;
    static Sign rowSign(const Row &row);
    static QString rowWord(const Row &row);
    static QString overturnInWords(const Row &row);
    QVariant columnHeader(const portfolio::Evidence &item, int role) const;

    std::vector<Row> m_rows;
    std::vector<portfolio::Evidence> m_columns;
    Cells m_cells;
    bool m_writable = true;
};

/// "Met", "Overturned", "Not yet", "Claimed"; empty for a pair that nobody has spoken of.
QString pairWord(const GridPair &pair);
Sign pairSign(const GridPair &pair);
/// Why nothing can be ticked in a closed unit, and what opens it.
QString closedInWords(const QString &unit, bool transferred);

} // namespace attest::items
