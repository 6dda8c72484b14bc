// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/answers.h"

namespace attest::cli {

/// One learner whole, for people: who and what, the four readings, rules, units, what is left.
/// `late`: on the day the answer is for.
QString statusText(const centre::EnrolmentFile &file, QDate asOf, bool late);

/// Every learner, a line each.
QString statusOverview(const std::vector<centre::EnrolmentFile> &files, QDate asOf);

} // namespace attest::cli
