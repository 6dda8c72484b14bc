// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/fold.h"
#include "storage/store.h"

namespace attest::centre {

/// The records of the learner that was worked on last, as the tables hold them: a person stays with one
/// learner for a while, and reading thousands of rows at every action would be felt. Every thing that the
/// centre projects is put here too, as the same fold made it; any other change of the file, from this
/// connection or another, and every failure empties it. Belongs to one open centre, on its thread.
class OpenLearner {
public:
    explicit OpenLearner(storage::Store &store)
        : m_store(store)
    {
    }

    /// Valid until the next call of any member. NotFound: the learner is not on file.
    Result<const portfolio::LearnerRecords *> records(LearnerId learner);
    /// What a thing's entries come down to now: written to the tables in the same step.
    void put(const Folded &folded);
    void forget();

private:
    storage::Store &m_store;
    std::optional<portfolio::LearnerRecords> m_records;
    qint64 m_version = 0; ///< of the file, as other connections have changed it
};

} // namespace attest::centre
