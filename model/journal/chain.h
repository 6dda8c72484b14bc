// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal/entry.h"

#include <QStringList>

#include <vector>

namespace attest::journal {

/// A place where a set of entries is not what it should be.
struct ChainProblem {
    EntryId entry;
    QString what; ///< one sentence
};

/// Follows every device's chain: numbers from 1 without gap, each prev the id before it, no two entries with
/// one number (a fork), every superseded id known. The order of `entries` does not matter.
std::vector<ChainProblem> chainProblems(const std::vector<ReadEntry> &entries);

/// SHA-256 over the sorted ids: names the whole set. 32 bytes.
QByteArray fingerprint(std::vector<EntryId> ids);
/// Its first 8 bytes as people compare them: "9f3a-17c2-04be-88d1".
QString fingerprintWords(const QByteArray &fingerprint);

} // namespace attest::journal
