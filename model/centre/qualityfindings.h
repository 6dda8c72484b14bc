// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/answers.h"
#include "storage/store.h"

namespace attest::centre {

/// What `verify` says of quality assurance: every entry that has no effect, because it is not whole, speaks
/// for somebody else, or was written by somebody who may not review that unit. `entries` are all entries;
/// those that cannot be read are reported elsewhere.
Result<void> noteQuality(storage::Store &store, const std::vector<journal::Entry> &entries,
                         const std::vector<portfolio::Person> &people, Verification &out);

} // namespace attest::centre
