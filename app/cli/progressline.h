// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/progress.h"

#include <QString>

namespace attest::cli {

/// How far long work has come, on one line of standard error that is written over; only where that is a
/// terminal, so that scripts see nothing of it. The line is wiped at the end. Ctrl+C stops the work: what is
/// read only is let go, and a change that was not finished is undone when the file is next opened.
class ProgressLine {
public:
    explicit ProgressLine(QString what);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    /// Refers to this line, which outlives it.
    Progress progress() const;

private:
    QString m_what;
    bool m_shown; ///< standard error is a terminal
};

} // namespace attest::cli
