// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/store.h"

#include <functional>
#include <vector>

namespace attest::storage {

class Connection;

/// What can be wrong with a centre's file that SQLite and this room can see without knowing what entries
/// mean. Only reads. Used once.
class FaultFinder {
public:
    explicit FaultFinder(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Every fault, in the order of the checks. Fails only when another program holds the file.
    Result<std::vector<Store::Fault>> find();

private:
    using Check = Result<void> (FaultFinder::*)();
    Result<void> checkStructure();
    Result<void> checkReferences();
    Result<void> checkIdentity();
    Result<void> checkSchema();
    Result<void> checkEntries();
    Result<void> checkPayloads();
    Result<void> checkLocal();
    Result<void> checkDrafts();
    Result<void> checkIndexRows();
    Result<void> checkIndexWords();

    Result<void> checkSums(const QString &sql, const QString &where);
    Result<void> copyIndexInto(Connection &scratch);
    void found(const QString &where, const QString &what) { m_faults.push_back({where, what}); }

    Connection &m_connection;
    std::vector<Store::Fault> m_faults;
};

} // namespace attest::storage
