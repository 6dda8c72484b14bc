// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/answers.h"
#include "storage/store.h"

#include <set>

namespace attest::centre {

/// What noteQuality needs of the headers: gathered in passing, for a large file is read once.
struct QualityTrace {
    std::set<ThingId> things; ///< of which some entry may speak of quality assurance
    std::set<EntryId> signOffs;

    void look(const EntryId &entry, const journal::Header &header);
};

/// What `verify` says of quality assurance: every entry that has no effect, because it is not whole, speaks
/// for somebody else, or was written by somebody who may not review that unit. Entries that cannot be read
/// are reported elsewhere.
Result<void> noteQuality(storage::Store &store, const QualityTrace &trace, Verification &out);

} // namespace attest::centre
