// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/answers.h"
#include "core/progress.h"
#include "storage/store.h"

namespace attest::centre {

/// Every id, payload hash, chain, projected row, index and evidence file, held against what it should be.
/// Only reads. Looks at one thing at a time; of the entries it keeps headers, not words. Fails when the file
/// is in use elsewhere, and when the listener stops it.
Result<Verification> verify(storage::Store &store, const Progress &progress = {});

/// The same over a read-only connection of its own: for a worker's thread, and for files that are not open.
Result<Verification> verifyFile(const QString &path, const Progress &progress = {});

/// Writes the projected tables anew from the entries, in one transaction: mends a file whose tables are not
/// what its entries say. Nothing is lost by it and no entry is touched; the entries are read and their hashes
/// checked on the way. Returns how many entries there are. Fails, and changes nothing, when an entry is
/// damaged, the file is open elsewhere or cannot be written, and when the listener stops it.
/// An older file is upgraded, after a backup of `today`.
Result<qint64> rebuildFile(const QString &path, QDate today, const Progress &progress = {});

} // namespace attest::centre
