// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"

#include <QIODevice>

namespace attest::centre {

/// What came of a file of actions.
struct ApplyOutcome {
    struct Refusal {
        int line = 0; ///< from 1
        QString why;
    };
    int applied = 0;
    std::vector<EntryId> entries;
    std::vector<Refusal> refused;
    QString backupTrouble; ///< why today's backup failed; the actions were carried out all the same
};

/// Runs the actions of `input`, one JSON object a line (format: model/centre/README.md), each validated and
/// in a transaction of its own. A refused line changes nothing and the next goes on. When `path` does not
/// exist, the first action must be newCentre. Fails only when the file or the input cannot be used at all.
Result<ApplyOutcome> apply(const QString &path, const Environment &environment, QIODevice &input);

} // namespace attest::centre
