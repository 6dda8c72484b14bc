// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/chronicle.h"
#include "centre/fold.h"
#include "centre/history.h"

namespace attest::centre {

/// What one entry says, for people.
struct EntryWords {
    bool known = true; ///< false: of a kind that this program does not know
    QString sentence; ///< no full stop: "Judged 302 2.1 met by E014"
    QStringList details;
    QStringList units; ///< that it speaks of
    EnrolmentId enrolment; ///< that it speaks of; null: none, or no single one
};

/// Every kind has its sentence; a kind that nobody here knows says that. `history` and `folded` are those of
/// the entry's thing. Pure.
EntryWords entryWords(const Fact &fact, const History &history, const Folded &folded,
                      const ChronicleNames &names);

} // namespace attest::centre
