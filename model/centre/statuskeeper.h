// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/openlearner.h"
#include "centre/projector.h"

#include <map>

namespace attest::centre {

/// The statuses that are stored for the lists, kept behind an action instead of in it: computing one looks at
/// every record of a learner, and a person who saves does not wait for a list. An action marks them outdated
/// in its own transaction; a list that meets an outdated one has it computed; what is owed is written when
/// the centre is closed. A file that is left behind by a crash says of each status whether it is true.
/// Belongs to one open centre, on its thread.
class StatusKeeper {
public:
    StatusKeeper(storage::Store &store, Editions &editions, OpenLearner &open)
        : m_store(store)
        , m_editions(editions)
        , m_open(open)
    {
    }

    /// Within the transaction that has changed a learner's records.
    Result<void> outdate(LearnerId learner);
    /// A transaction was rolled back: what this has marked may be true in the file after all.
    void forgetMarks()
    {
        m_marked.clear();
        m_answered.clear();
    }
    /// Every stored status, by enrolment as the table has them; those that are outdated as their records have
    /// them now. Writes nothing.
    Result<std::vector<storage::StatusRow>> current();
    /// One that is outdated in the file, as its records have it now. Writes nothing.
    Result<storage::StatusRow> now(const storage::StatusRow &outdated);
    /// Writes what is owed, in one transaction: what this session, an earlier one, or an earlier version of
    /// the rules left outdated in the file.
    Result<void> complete();

private:
    Result<void> noticeOthers();
    Result<storage::StatusRow> anew(const storage::StatusRow &outdated);

    storage::Store &m_store;
    Editions &m_editions;
    OpenLearner &m_open;
    std::map<LearnerId, std::vector<storage::StatusRow>> m_marked; ///< as they stand in the file
    std::map<EnrolmentId, storage::StatusRow> m_answered; ///< outdated in the file, computed for a list
    qint64 m_version = 0; ///< of the file, as other connections have changed it
};

} // namespace attest::centre
