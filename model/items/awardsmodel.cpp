// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/awardsmodel.h"

#include "items/sign.h"

namespace attest::items {

namespace {

QVariant titleRoles(const AwardRow &row, int role)
{
    switch (role) {
    case SecondLineRole:
        return row.second;
    case SignRole:
        return row.isRead ? QVariant() : QVariant(static_cast<int>(Sign::Returned));
    case Qt::AccessibleTextRole:
        return oneAfterTheOther({row.title, row.second});
    default:
        return {};
    }
}

QVariant numberRoles(const AwardRow &row, int role)
{
    if (role != Qt::AccessibleTextRole)
        return {};
    return row.place.unit.isEmpty() ? AwardsModel::tr("Qualification %1").arg(row.name)
                                    : AwardsModel::tr("Unit %1").arg(row.name);
}

} // namespace

QString AwardsModel::awardKey(const AwardPlace &place)
{
    return place.unit.isEmpty() ? place.qualification : QString(place.qualification % u'/' % place.unit);
}

const std::vector<Column<AwardRow>> &AwardsModel::columns() const
{
    static const std::vector<Column<AwardRow>> table{
        {[] { return tr("Number"); }, [](const AwardRow &row) { return row.name; }, numberRoles},
        {[] { return tr("Title"); }, [](const AwardRow &row) { return row.title; }, titleRoles},
    };
    return table;
}

} // namespace attest::items
