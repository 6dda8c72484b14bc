// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/answers.h"
#include "storage/store.h"

#include <utility>
#include <vector>

namespace attest::centre {

/// The list of learners as the file has it.
struct StoredLines {
    std::vector<LearnerLine> lines; ///< by ref; whether one is late is not said yet
    /// What the evaluator of this program has not said, by line; nothing of it is in the line.
    std::vector<std::pair<std::size_t, storage::StatusRow>> outdated;
};

/// Reads it. Fails when the file cannot be read.
Result<StoredLines> storedLines(storage::Store &store);

} // namespace attest::centre
