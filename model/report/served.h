// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/progress.h"

namespace attest::report {

/// What an item of evidence is claimed or judged for in this enrolment, units and codes in document order:
/// "301: 1.1 to 1.3, 2.1; requirements 4a, 4b · 308: 2.1". Pure.
QString servedBy(const portfolio::Evidence &item, const ProgressInput &input);

} // namespace attest::report
