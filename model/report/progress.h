// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.h"

#include <memory>

namespace attest::report {

/// What the progress report is made from; all of it values.
struct ProgressInput {
    QString centre;
    QString fingerprint; ///< "9f3a-17c2-04be-88d1"
    QString assessor; ///< name; may be empty
    QDate date; ///< printed on
    bool asOfPast = false; ///< the records are those of `date`, not today's
    portfolio::LearnerRecords records;
    portfolio::Enrolment enrolment;
    portfolio::EnrolmentStatus status;
    std::shared_ptr<const catalogue::Qualification> qualification;
};

/// A learner's progress report: who and what, credit and rules, units, next steps, what is left criterion by
/// criterion, evidence index, signature lines. Pure.
Document progressReport(const ProgressInput &input);

} // namespace attest::report
