// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/tablemodel.h"
#include "wizard/context.h"

namespace attest::views {

/// Choices of units side by side: what is to be added, and its figures. Key: the units, as text.
class OffersModel final : public items::TableModel<wizard::Offer> {
    Q_OBJECT

public:
    enum Columns { Units, Credits, Count, Glh, Evidenced };

    using TableModel::TableModel;

protected:
    const std::vector<items::Column<wizard::Offer>> &columns() const override;
    QString keyOf(const wizard::Offer &row) const override { return row.add.join(u' '); }
};

} // namespace attest::views
