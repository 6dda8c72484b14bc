// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/answers.h"
#include "items/tablemodel.h"

#include <QCoreApplication>

namespace attest::views {

/// One criterion or requirement part and the evidence that meets it.
struct CoverageLine {
    portfolio::Target target;
    QString label;
    QString evidence; ///< "E003, E007"
    bool met = false;
};

/// The unit's criteria, then its requirement parts, with the references of what meets them.
std::vector<CoverageLine> coverageOf(const centre::EnrolmentFile &file, const QString &unit);

/// What a sign-off rests on, line by line.
class CoverageModel final : public items::TableModel<CoverageLine> {
    Q_OBJECT

public:
    enum Columns { Code, Label, Evidence, State };

    using TableModel::TableModel;

protected:
    const std::vector<items::Column<CoverageLine>> &columns() const override;
    QString keyOf(const CoverageLine &row) const override;
};

} // namespace attest::views
