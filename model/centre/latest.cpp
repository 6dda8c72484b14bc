// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/centre.h"
#include "centre/rowcodec.h"
#include "storage/store.h"

namespace attest::centre {

Result<LatestEvidence> Centre::latestEvidence(int count,
                                              const std::optional<std::vector<LearnerId>> &among) const
{
    const QString held = portfolio::evidenceStateKey(portfolio::EvidenceState::Held);
    Result<std::vector<storage::Row>> rows = m_store->latestEvidence(held, count, among);
    if (!rows)
        return rows.error();
    Result<qint64> all = m_store->evidenceCount(held, among);
    if (!all)
        return all.error();
    LatestEvidence latest;
    latest.all = *all;
    latest.items.reserve(rows->size());
    for (const storage::Row &row : *rows)
        latest.items.push_back(evidenceFrom(row));
    return latest;
}

} // namespace attest::centre
