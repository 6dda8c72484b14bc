// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/samplelinesmodel.h"

#include "core/text.h"

namespace attest::items {

Sign signOf(assurance::Conclusion conclusion)
{
    switch (conclusion) {
    case assurance::Conclusion::NotAgreed:
        return Sign::Returned;
    case assurance::Conclusion::Answered:
    case assurance::Conclusion::ActionsOpen:
        return Sign::Progress;
    case assurance::Conclusion::Undecided:
        return Sign::Planned;
    case assurance::Conclusion::Agreed:
        return Sign::Verified;
    case assurance::Conclusion::NoEffect:
    case assurance::Conclusion::Withdrawn:
    case assurance::Conclusion::GoneBack:
        return Sign::None;
    }
    return Sign::None;
}

namespace {

QVariant conclusionRoles(const SampleLineRow &row, int role)
{
    const QString name = assurance::conclusionName(row.conclusion);
    if (role == SignRole)
        return static_cast<int>(signOf(row.conclusion));
    if (role == SecondLineRole)
        return row.inWords == name ? QString() : row.inWords;
    if (role == Qt::AccessibleTextRole)
        return row.inWords == name ? name : SampleLinesModel::tr("%1: %2").arg(name, row.inWords);
    return {};
}

/// Words with quieter words under them; a screen reader gets both.
QVariant withSecond(const QString &first, const QString &second, int role)
{
    if (role == SecondLineRole)
        return second;
    return role == Qt::AccessibleTextRole ? QVariant(SampleLinesModel::tr("%1, %2").arg(first, second))
                                          : QVariant();
}

QString reasonOf(const SampleLineRow &row)
{
    return row.line.withdrawn ? row.line.withdrawnReason : row.line.reason;
}

QString doneBy(const SampleLineRow &row)
{
    if (row.line.withdrawn)
        return SampleLinesModel::tr("taken off on %1").arg(text::dateInWords(row.line.withdrawnOn));
    return SampleLinesModel::tr("%1, %2").arg(row.by, text::dateInWords(row.line.on));
}

} // namespace

const std::vector<Column<SampleLineRow>> &SampleLinesModel::columns() const
{
    static const std::vector<Column<SampleLineRow>> table{
        {[] { return tr("Learner"); }, [](const SampleLineRow &row) { return row.learner; },
         [](const SampleLineRow &row, int role) { return withSecond(row.learner, row.enrolment, role); }},
        {[] { return tr("Unit"); }, [](const SampleLineRow &row) { return row.line.unit; },
         [](const SampleLineRow &row, int role) { return withSecond(row.line.unit, row.unitTitle, role); }},
        {[] { return tr("Why it was sampled"); }, reasonOf,
         [](const SampleLineRow &row, int role) { return withSecond(reasonOf(row), doneBy(row), role); }},
        {[] { return tr("Conclusion"); },
         [](const SampleLineRow &row) { return assurance::conclusionName(row.conclusion); }, conclusionRoles},
    };
    return table;
}

QVariant SampleLinesModel::ofRow(const SampleLineRow &row, int role) const
{
    return role == QuietRole ? QVariant(row.line.withdrawn) : QVariant();
}

} // namespace attest::items
