// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "centre/answers.h"
#include "centre/fold.h"
#include "core/progress.h"
#include "storage/store.h"

#include <set>

namespace attest::centre {

/// Folds entries into tables. Nothing else writes them.

/// What the entries of one thing come down to.
Result<Folded> foldOf(storage::Store &store, ThingId thing);

/// Makes the rows of one thing what its entries come down to, and says what that is.
Result<Folded> project(storage::Store &store, ThingId thing);

/// Every record of one learner, from the tables.
Result<portfolio::LearnerRecords> recordsOf(storage::Store &store, LearnerId learner);

/// The editions that a centre holds, parsed once.
class Editions {
public:
    explicit Editions(storage::Store &store)
        : m_store(store)
    {
    }
    /// Fails (Damaged) when the centre does not hold it or it cannot be read.
    Result<catalogue::QualificationPtr> find(EditionId edition);

private:
    storage::Store &m_store;
    std::map<EditionId, catalogue::QualificationPtr> m_known;
};

/// What is stored for the lists of every enrolment of this learner, as the tables' records have it.
Result<std::vector<storage::StatusRow>> statusRowsOf(storage::Store &store, Editions &editions,
                                                     LearnerId learner);

/// Recomputes what is stored for the lists, for every enrolment of this learner.
Result<void> projectStatus(storage::Store &store, Editions &editions, LearnerId learner);

/// Empties the tables and writes them again from the entries, in one transaction. Stopped, it fails and
/// changes nothing.
Result<void> rebuild(storage::Store &store, const Progress &progress = {});
/// The same within the transaction that is open: the last step of every migration.
Result<void> rebuildWithin(storage::Store &store);

/// The same from given entries, in any order, into a store that holds none of its own tables yet.
Result<void> rebuildFrom(const std::vector<journal::Entry> &entries, storage::Store &into);

} // namespace attest::centre
