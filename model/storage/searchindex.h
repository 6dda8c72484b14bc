// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "storage/tables.h"

#include <QString>

#include <array>
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
    /// Notes a check sum of every byte SQLite keeps of the index. FTS5 lays its bytes out by the order of
    /// writing, so they cannot be made again for comparison; the sum is taken when a store is closed, and
    /// gone with the first change.
    Result<void> seal(); ///< sealed already: nothing happens
    enum class Seal { None, True, Broken };
    Result<Seal> checkSeal();
    /// SQLite's own tables behind the index, and the columns they are ordered by.
    struct Shadow {
        QString table;
        QString key;
        int width;
    };
    static const std::array<Shadow, 5> &shadows();
    /// The name of the sum in table `local`.
    static QString sealName();

    /// The rows that evidence and index should have in common, as the index must hold them.
    static Row indexed(const Row &evidence);

private:
    Result<void> unseal();
    Result<QByteArray> sumOfShadows();

    Connection &m_connection;
};

/// What a person typed as a full-text query: every word quoted, each also as the beginning of a longer word.
/// Empty when there is no letter and no digit in it.
QString searchQuery(const QString &words);

} // namespace attest::storage
