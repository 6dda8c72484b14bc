// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/sign.h"
#include "items/tablemodel.h"

namespace attest::items {

/// One line of a list on the Today page: what it is about, how things stand, and what opening it leads to.
struct TodayLine {
    QString key; ///< names the line
    Sign sign = Sign::None;
    QString words;
    QString second; ///< quiet words under the first line
    QString end; ///< at the end of the line: how late, how much, when
    EnrolmentId enrolment; ///< null: it leads nowhere
    QString unit; ///< a unit to sign off
    EvidenceId evidence;
};

/// A few lines, each read aloud whole.
class TodayModel final : public TableModel<TodayLine> {
    Q_OBJECT

public:
    enum Columns { What, End };

    using TableModel::TableModel;

protected:
    const std::vector<Column<TodayLine>> &columns() const override;
    QString keyOf(const TodayLine &row) const override { return row.key; }
};

} // namespace attest::items
