// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/render/pages.h"

#include <QStringList>

#include <functional>

class QPrinter;

namespace attest::views {

/// How a report gets on paper. The program asks the system; tests answer themselves.
struct Printing {
    /// The printers by name, the usual one first; empty when there is none.
    std::function<QStringList()> printers;
    /// Hands all pages to this printer, so many times.
    std::function<Result<void>(const report::Pages &pages, const QString &printer, int copies)> print;

    static Printing system();
};

/// Paints every page on the printer, whatever it prints to. Fails with a sentence when it does not take them.
Result<void> printPages(QPrinter &printer, const report::Pages &pages);

} // namespace attest::views
