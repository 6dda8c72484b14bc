// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/tablemodel.h"
#include "portfolio/records.h"

#include <QCoreApplication>

namespace attest::items {

/// What an item is tied to, and how the assessor decided.
struct TieLine {
    portfolio::Target target;
    QString place; ///< where inside the evidence
    std::optional<portfolio::Judgement> judgement; ///< none: claimed only
};

/// One item of evidence as its row shows it.
struct EvidenceLine {
    portfolio::Evidence evidence;
    std::vector<TieLine>
        ties; ///< in this enrolment: unit, then criteria, then requirement parts, in order of code
    int files = 0;
};

/// "308 2.2, 2.3; 311 1.1"
QString serves(const std::vector<TieLine> &ties);
/// How many of the ties are claimed and not decided.
int toJudge(const std::vector<TieLine> &ties);
/// The learner's items by number, with their ties in one enrolment. Items that are withdrawn or taken back
/// stay in the list.
std::vector<EvidenceLine> evidenceLines(const portfolio::LearnerRecords &records, EnrolmentId enrolment);

/// Evidence as rows; the kind stands under the date. Key: the item's id in hexadecimal digits.
class EvidenceModel final : public TableModel<EvidenceLine> {
    Q_OBJECT

public:
    enum Columns { Reference, Date, Title, Serves, Files, State };

    using TableModel::TableModel;

protected:
    const std::vector<Column<EvidenceLine>> &columns() const override;
    QString keyOf(const EvidenceLine &row) const override { return row.evidence.id.hex(); }
    QVariant ofRow(const EvidenceLine &row, int role) const override;
};

} // namespace attest::items
