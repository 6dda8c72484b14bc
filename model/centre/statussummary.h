// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/answers.h"
#include "storage/store.h"

namespace attest::centre {

/// What the list of learners shows of a status, as it is stored beside the enrolment.
storage::StatusRow statusRow(const portfolio::Enrolment &enrolment, const portfolio::EnrolmentStatus &status,
                             const catalogue::Qualification &qualification);

/// Fills the line's status members from a stored summary.
void readSummary(const QByteArray &summary, LearnerLine &line);

} // namespace attest::centre
