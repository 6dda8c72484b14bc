// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/sign.h"
#include "items/tablemodel.h"
#include "portfolio/reviews.h"

#include <QCoreApplication>

namespace attest::items {

/// One sample list as its row shows it.
struct SampleListRow {
    portfolio::SampleList list;
    QString iqa; ///< name
    int batch = 0;
    int sampled = 0;
    int concluded = 0;
};

/// Sample lists as rows, open ones first, newest first. Key: the list's id in hexadecimal digits.
class SampleListsModel final : public TableModel<SampleListRow> {
    Q_OBJECT

public:
    enum Columns { List, State };

    using TableModel::TableModel;

    /// Puts the rows into their order.
    void setLists(std::vector<SampleListRow> rows);

protected:
    const std::vector<Column<SampleListRow>> &columns() const override;
    QString keyOf(const SampleListRow &row) const override { return row.list.id.hex(); }
};

} // namespace attest::items
