// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "assurance/conclusion.h"
#include "items/sign.h"
#include "items/tablemodel.h"

#include <QCoreApplication>

namespace attest::items {

Sign signOf(assurance::Conclusion conclusion);

/// One line of a sample list as its row shows it.
struct SampleLineRow {
    portfolio::SampleLine line;
    QString learner;
    QString enrolment; ///< ref
    QString unitTitle;
    QString by; ///< name of who sampled it
    assurance::Conclusion conclusion = assurance::Conclusion::Undecided;
    QString inWords;
};

/// The lines of a list as rows. Key: the line's id in hexadecimal digits.
class SampleLinesModel final : public TableModel<SampleLineRow> {
    Q_OBJECT

public:
    enum Columns { Learner, Unit, Reason, Conclusion };

    using TableModel::TableModel;

protected:
    const std::vector<Column<SampleLineRow>> &columns() const override;
    QString keyOf(const SampleLineRow &row) const override { return row.line.id.hex(); }
    QVariant ofRow(const SampleLineRow &row, int role) const override;
};

} // namespace attest::items
