// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "report/document.h"

namespace attest::views {

/// The IQA report of one sample list as it stands today.
Result<report::Document> iqaReportOf(const centre::Centre &centre, portfolio::SampleListId list);

/// A file name for it: what it is, of which list, of which day.
QString iqaReportName(const QString &listRef, QDate day);

} // namespace attest::views
