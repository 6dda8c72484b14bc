// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/samplelistsmodel.h"

#include "core/text.h"

#include <algorithm>

namespace attest::items {

namespace {

QString stateOf(const SampleListRow &row)
{
    if (row.list.isClosed())
        return SampleListsModel::tr("Closed %1").arg(text::dateInWords(row.list.closedOn));
    if (row.sampled == 0)
        return SampleListsModel::tr("Nothing sampled yet");
    return SampleListsModel::tr("%1 of %n unit(s) concluded", nullptr, row.sampled).arg(row.concluded);
}

QVariant listRoles(const SampleListRow &row, int role)
{
    const QString made = SampleListsModel::tr("%1 · %2 · %3")
                             .arg(row.list.qualification, row.iqa, text::dateInWords(row.list.madeOn));
    if (role == SecondLineRole)
        return made;
    if (role == Qt::AccessibleTextRole)
        return SampleListsModel::tr("%1 %2, %3").arg(row.list.ref, row.list.title, made);
    return {};
}

QVariant stateRoles(const SampleListRow &row, int role)
{
    if (role == SecondLineRole)
        return SampleListsModel::tr("%n unit(s) in the batch", nullptr, row.batch);
    if (role != SignRole)
        return {};
    const bool isDone = row.sampled > 0 && row.concluded == row.sampled;
    return static_cast<int>(row.list.isClosed() ? Sign::Verified : isDone ? Sign::Ready : Sign::Progress);
}

} // namespace

void SampleListsModel::setLists(std::vector<SampleListRow> rows)
{
    std::sort(rows.begin(), rows.end(), [](const SampleListRow &a, const SampleListRow &b) {
        if (a.list.isClosed() != b.list.isClosed())
            return !a.list.isClosed();
        return text::naturalLess(b.list.ref, a.list.ref);
    });
    setRows(std::move(rows));
}

const std::vector<Column<SampleListRow>> &SampleListsModel::columns() const
{
    static const std::vector<Column<SampleListRow>> table{
        {[] { return tr("Sample list"); },
         [](const SampleListRow &row) { return tr("%1 %2").arg(row.list.ref, row.list.title); }, listRoles},
        {[] { return tr("State"); }, stateOf, stateRoles},
    };
    return table;
}

} // namespace attest::items
