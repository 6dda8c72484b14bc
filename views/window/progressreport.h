// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"

namespace attest::views {

/// A file name for the learner's report: what it is, whose, of which day.
QString progressReportName(const portfolio::Learner &learner, QDate day);

/// Builds the progress report of one enrolment as it stands today and writes it as PDF. Returns the number of
/// pages.
Result<int> writeProgressReport(const centre::Centre &centre, EnrolmentId enrolment, const QString &path);

} // namespace attest::views
