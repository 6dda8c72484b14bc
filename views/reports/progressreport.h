// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "report/progress.h"

namespace attest::views {

/// What the progress report of one enrolment is made from, as it stands today: values, to be set on any
/// thread.
Result<report::ProgressInput> progressInput(const centre::Centre &centre, EnrolmentId enrolment);

/// A file name for a learner's report: what it is, whose, of which day. No name makes it longer than a file
/// system takes, or lead to another folder.
QString progressReportName(const report::ProgressInput &input);

/// A path in `folder` for a file of this name that no other file has: "... (2).pdf" where it is taken.
QString freePath(const QString &folder, const QString &name);

} // namespace attest::views
