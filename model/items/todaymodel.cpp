// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/todaymodel.h"

namespace attest::items {

using namespace Qt::Literals::StringLiterals;

namespace {

QVariant whatRoles(const TodayLine &row, int role)
{
    switch (role) {
    case SignRole:
        return static_cast<int>(row.sign);
    case SecondLineRole:
        return row.second;
    case Qt::AccessibleTextRole:
        return oneAfterTheOther({row.words, row.second, row.end});
    default:
        return {};
    }
}

QVariant endRoles(const TodayLine &, int role) { return role == QuietRole ? QVariant(true) : QVariant(); }

} // namespace

const std::vector<Column<TodayLine>> &TodayModel::columns() const
{
    static const std::vector<Column<TodayLine>> table{
        {[] { return tr("What"); }, [](const TodayLine &row) { return row.words; }, whatRoles},
        {[] { return tr("How it stands"); }, [](const TodayLine &row) { return row.end; }, endRoles,
         Qt::AlignRight | Qt::AlignVCenter},
    };
    return table;
}

} // namespace attest::items
