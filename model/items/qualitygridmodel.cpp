// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/qualitygridmodel.h"

#include "items/tip.h"

#include <algorithm>

namespace attest::items {

namespace {

} // namespace

using assurance::CellState;

Sign signOf(CellState state)
{
    switch (state) {
    case CellState::Planned:
        return Sign::Planned;
    case CellState::InProgress:
    case CellState::Answered:
        return Sign::Progress;
    case CellState::Ready:
        return Sign::Ready;
    case CellState::SignedOff:
    case CellState::InSample:
        return Sign::Met;
    case CellState::Returned:
        return Sign::Returned;
    case CellState::Verified:
    case CellState::Transferred:
        return Sign::Verified;
    case CellState::None:
    case CellState::Withdrawn:
        return Sign::None;
    }
    return Sign::None;
}

QString shortName(CellState state)
{
    switch (state) {
    case CellState::None:
        return {};
    case CellState::Planned:
        return QualityGridModel::tr("Planned");
    case CellState::InProgress:
        return QualityGridModel::tr("In progress");
    case CellState::Ready:
        return QualityGridModel::tr("Ready");
    case CellState::SignedOff:
        return QualityGridModel::tr("Signed off");
    case CellState::InSample:
        return QualityGridModel::tr("In sample");
    case CellState::Returned:
        return QualityGridModel::tr("Returned");
    case CellState::Answered:
        return QualityGridModel::tr("Answered");
    case CellState::Verified:
        return QualityGridModel::tr("Verified");
    case CellState::Transferred:
        return QualityGridModel::tr("Transferred");
    case CellState::Withdrawn:
        return QualityGridModel::tr("Withdrawn");
    }
    return {};
}

bool isWithIqa(CellState state) { return state == CellState::InSample || state == CellState::Answered; }

bool QualityGridModel::hasSameShape(const std::vector<QualityGridColumn> &columns,
                                    const std::vector<QualityGridRow> &rows) const
{
    return columns == m_columns
        && std::equal(
               rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
               [](const QualityGridRow &a, const QualityGridRow &b) { return a.enrolment == b.enrolment; });
}

void QualityGridModel::setGrid(std::vector<QualityGridColumn> columns, std::vector<QualityGridRow> rows)
{
    if (!hasSameShape(columns, rows)) {
        beginResetModel();
        m_columns = std::move(columns);
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    if (m_rows.empty() || m_columns.empty())
        return;
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QModelIndex QualityGridModel::indexOf(EnrolmentId enrolment, const QString &unit) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const QualityGridRow &candidate) {
        return candidate.enrolment == enrolment;
    });
    const auto column =
        std::find_if(m_columns.begin(), m_columns.end(),
                     [&](const QualityGridColumn &candidate) { return candidate.unit == unit; });
    if (row == m_rows.end() || column == m_columns.end())
        return {};
    return index(static_cast<int>(row - m_rows.begin()), static_cast<int>(column - m_columns.begin()));
}

int QualityGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int QualityGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString QualityGridModel::sentence(const QModelIndex &index, CellState state) const
{
    const QualityGridColumn &unit = column(index.column());
    return tr("%1, unit %2 %3: %4")
        .arg(row(index.row()).learner, unit.unit, unit.title, assurance::cellStateName(state));
}

QVariant QualityGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CellState state = row(index.row()).cells.at(static_cast<std::size_t>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return shortName(state);
    case Qt::AccessibleTextRole:
        return sentence(index, state);
    case Qt::ToolTipRole:
        return tip(sentence(index, state));
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignCenter);
    case SignRole:
        return static_cast<int>(signOf(state));
    case WithIqaRole:
        return isWithIqa(state);
    case CellRole:
        return static_cast<int>(state);
    default:
        return {};
    }
}

QVariant QualityGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Horizontal) {
        if (role == Qt::DisplayRole)
            return column(section).unit;
        const QString words = tr("Unit %1 %2").arg(column(section).unit, column(section).title);
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return role == Qt::ToolTipRole ? tip(words) : words;
        return role == Qt::TextAlignmentRole ? QVariant(static_cast<int>(Qt::AlignCenter)) : QVariant();
    }
    const QualityGridRow &learner = row(section);
    switch (role) {
    case Qt::DisplayRole:
        return learner.learner;
    case SecondLineRole:
        return learner.assessor.isEmpty() ? learner.ref : tr("%1 · %2").arg(learner.ref, learner.assessor);
    case Qt::ToolTipRole:
        return tip(headerData(section, orientation, Qt::AccessibleTextRole).toString());
    case Qt::AccessibleTextRole:
        return tr("%1, %2, assessor: %3").arg(learner.learner, learner.ref, learner.assessor);
    default:
        return {};
    }
}

} // namespace attest::items
