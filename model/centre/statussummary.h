// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "assurance/grid.h"
#include "centre/answers.h"
#include "core/streamreader.h"
#include "storage/store.h"

namespace attest::centre {

/// What the list of learners shows of a status, as it is stored beside the enrolment.
storage::StatusRow statusRow(const portfolio::Enrolment &enrolment, const portfolio::EnrolmentStatus &status,
                             const catalogue::Qualification &qualification);

/// How every unit of the enrolment stands, from a stored summary: number and state.
std::vector<std::pair<QString, assurance::CellState>> cellsFrom(const QByteArray &summary);

/// What is stored while the status is behind the records: no evaluator has said it, nothing is in it.
storage::StatusRow outdatedStatus(const portfolio::Enrolment &enrolment);

/// Reads stored summaries, one after another. What qualifications and units are called is decoded once: a
/// long list of learners names few of them.
class SummaryReader {
public:
    /// Fills the line's status members.
    void read(const storage::StatusRow &row, LearnerLine &line);

private:
    KnownStrings m_known;
};

} // namespace attest::centre
