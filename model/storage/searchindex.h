// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "storage/tables.h"

#include <QString>

#include <vector>

namespace attest::storage {

class Connection;

/// The full-text index beside the evidence table: one row for each row there, written together with it.
class SearchIndex {
public:
    explicit SearchIndex(Connection &connection)
        : m_connection(connection)
    {
    }

    /// `evidence` in the order of columns(Table::Evidence).
    Result<void> add(const Row &evidence);
    Result<void> remove(const QVariant &thing);
    Result<void> clear();
    Result<std::vector<EvidenceId>> find(const QString &words);
    /// The rows that evidence and index should have in common, as the index must hold them.
    static Row indexed(const Row &evidence);

private:
    Connection &m_connection;
};

/// What a person typed as a full-text query: every word quoted, each also as the beginning of a longer word.
/// Empty when there is no letter and no digit in it.
QString searchQuery(const QString &words);

} // namespace attest::storage
