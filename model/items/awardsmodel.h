// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/awardsearch.h"
#include "items/tablemodel.h"

#include <QCoreApplication>

namespace attest::items {

/// Qualifications and units as rows of a list. Key: awardKey.
class AwardsModel final : public TableModel<AwardRow> {
    Q_OBJECT

public:
    enum Columns { Number, Title };

    using TableModel::TableModel;

    /// "4430-03", "4430-03/308".
    static QString awardKey(const AwardPlace &place);

protected:
    const std::vector<Column<AwardRow>> &columns() const override;
    QString keyOf(const AwardRow &row) const override { return awardKey(row.place); }
};

} // namespace attest::items
