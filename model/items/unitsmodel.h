// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/tablemodel.h"
#include "portfolio/status.h"

#include <QCoreApplication>

namespace attest::items {

/// One unit of one enrolment as its row shows it.
struct UnitLine {
    portfolio::UnitStatus status;
    QString title;
    QString level;
    std::optional<int> credit;
    QString next; ///< what comes next, in a few words
};

/// The units of a status, in document order; numbers that the edition does not know keep an empty title.
std::vector<UnitLine> unitLines(const catalogue::Qualification &qualification,
                                const portfolio::EnrolmentStatus &status);

/// Units as rows with the next step in each. Key: the unit's number.
class UnitsModel final : public TableModel<UnitLine> {
    Q_OBJECT

public:
    enum Columns { Unit, Title, Level, Credit, State, Criteria, Requirements, Next };

    using TableModel::TableModel;

protected:
    const std::vector<Column<UnitLine>> &columns() const override;
    QString keyOf(const UnitLine &row) const override { return row.status.unit; }
    QVariant ofRow(const UnitLine &row, int role) const override;
};

} // namespace attest::items
