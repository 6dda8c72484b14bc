// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/sign.h"
#include "items/tablemodel.h"
#include "portfolio/target.h"

#include <QCoreApplication>

namespace attest::items {

/// How the decision about one criterion under review stands.
enum class ReviewState { Undecided, NotAgreed, Answered, Agreed };

/// One criterion or requirement part under review.
struct ReviewRow {
    portfolio::Target target;
    QString label;
    int evidence = 0; ///< items tied to it then
    ReviewState state = ReviewState::Undecided;
    bool wasOverturned = false; ///< at some time, whatever was decided since
};

Sign signOf(ReviewState state);
QString nameOf(ReviewState state); ///< in the program's language

/// What an IQA decides about in a unit, as rows. Key: kind and code.
class ReviewModel final : public TableModel<ReviewRow> {
    Q_OBJECT

public:
    enum Columns { Code, Label, Decision };

    using TableModel::TableModel;

    static QString keyFor(const portfolio::Target &target);
    /// The next row after `row` that the IQA has to decide about, round the end; -1: there is none.
    int nextUndecided(int row) const;

protected:
    const std::vector<Column<ReviewRow>> &columns() const override;
    QString keyOf(const ReviewRow &row) const override { return keyFor(row.target); }
};

} // namespace attest::items
