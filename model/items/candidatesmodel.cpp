// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/candidatesmodel.h"

#include "core/text.h"

using namespace Qt::Literals::StringLiterals;

namespace attest::items {

namespace {

QString noteOf(const CandidateRow &row)
{
    return row.onList ? CandidatesModel::tr("On this list already") : row.whyNot;
}

QVariant learnerRoles(const CandidateRow &row, int role)
{
    return role == SecondLineRole ? QVariant(row.enrolmentRef) : QVariant();
}

QVariant unitRoles(const CandidateRow &row, int role)
{
    return role == SecondLineRole ? QVariant(row.unitTitle) : QVariant();
}

QVariant signRoles(const CandidateRow &row, int role)
{
    return role == SecondLineRole ? QVariant(row.signedBy) : QVariant();
}

QVariant noteRoles(const CandidateRow &row, int role)
{
    if (role != SignRole || row.mayTick())
        return {};
    return static_cast<int>(row.onList ? Sign::Met : Sign::Returned);
}

} // namespace

QString CandidatesModel::keyOf(const CandidateRow &row) const
{
    return QString(row.enrolment.hex() + u'/' + row.unit);
}

void CandidatesModel::setCandidates(std::vector<CandidateRow> rows)
{
    QSet<QString> kept;
    for (const CandidateRow &row : rows) {
        if (row.mayTick() && m_ticked.contains(keyOf(row)))
            kept.insert(keyOf(row));
    }
    m_ticked = kept;
    setRows(std::move(rows));
    Q_EMIT ticksChanged();
}

std::vector<CandidateRow> CandidatesModel::ticked() const
{
    std::vector<CandidateRow> out;
    for (const CandidateRow &row : rows()) {
        if (m_ticked.contains(keyOf(row)))
            out.push_back(row);
    }
    return out;
}

QVariant CandidatesModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::CheckStateRole || index.column() != Learner)
        return TableModel::data(index, role);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CandidateRow &row = rows().at(static_cast<std::size_t>(index.row()));
    return row.mayTick() ? QVariant(m_ticked.contains(keyOf(row)) ? Qt::Checked : Qt::Unchecked) : QVariant();
}

bool CandidatesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const QString key = keyOf(rows().at(static_cast<std::size_t>(index.row())));
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(key);
    else
        m_ticked.remove(key);
    Q_EMIT dataChanged(index, index);
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags CandidatesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = TableModel::flags(index);
    if (index.isValid() && index.column() == Learner
        && rows().at(static_cast<std::size_t>(index.row())).mayTick())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

const std::vector<Column<CandidateRow>> &CandidatesModel::columns() const
{
    static const std::vector<Column<CandidateRow>> table{
        {[] { return tr("Learner"); }, [](const CandidateRow &row) { return row.learner; }, learnerRoles},
        {[] { return tr("Unit"); }, [](const CandidateRow &row) { return row.unit; }, unitRoles},
        {[] { return tr("Signed off"); },
         [](const CandidateRow &row) { return text::dateInWords(row.signedOn); }, signRoles},
        {[] { return tr("May it be sampled?"); },
         [](const CandidateRow &row) { return row.mayTick() ? tr("Yes") : noteOf(row); }, noteRoles},
    };
    return table;
}

QVariant CandidatesModel::ofRow(const CandidateRow &row, int role) const
{
    switch (role) {
    case QuietRole:
        return !row.mayTick();
    case Qt::AccessibleTextRole:
        return row.mayTick()
            ? tr("%1, unit %2 %3, signed off by %4").arg(row.learner, row.unit, row.unitTitle, row.signedBy)
            : tr("%1, unit %2: %3").arg(row.learner, row.unit, noteOf(row));
    default:
        return {};
    }
}

} // namespace attest::items
