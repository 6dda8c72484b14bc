// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/tablemodel.h"
#include "wizard/awardchoice.h"

namespace attest::views {

/// Awards, and what each would still ask. Key: the number.
class ProspectsModel final : public items::TableModel<wizard::AwardProspect> {
    Q_OBJECT

public:
    enum Columns { Award, Credits, Units, Glh, Carried };

    using TableModel::TableModel;

protected:
    const std::vector<items::Column<wizard::AwardProspect>> &columns() const override;
    QString keyOf(const wizard::AwardProspect &row) const override { return row.number; }
};

/// Two awards fact by fact, or one. Key: what the line is about. The columns are headed by the awards'
/// numbers.
class ComparedModel final : public items::TableModel<wizard::ComparedLine> {
    Q_OBJECT

public:
    enum Columns { What, First, Second };

    using TableModel::TableModel;

    void setHeadings(const QString &first, const QString &second);
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    const std::vector<items::Column<wizard::ComparedLine>> &columns() const override;
    QString keyOf(const wizard::ComparedLine &row) const override { return row.what; }

private:
    QString m_first;
    QString m_second;
};

} // namespace attest::views
