// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "report/document.h"
#include "report/render/pages.h"

namespace attest::report {

/// Sets a document on A4 pages and writes it as PDF, one font family embedded, "page x of y" on every page.
/// Written to a temporary name and renamed: an existing file is replaced whole or not at all. Needs a
/// QGuiApplication (fonts). Returns the number of pages; fails with a sentence when the file cannot be
/// written.
Result<int> writePdf(const Document &document, const QString &path);
/// The same for pages that are set already.
Result<int> writePdf(const Pages &pages, const QString &path);

} // namespace attest::report
