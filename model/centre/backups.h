// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/rotation.h"
#include "storage/store.h"

namespace attest::centre {

/// The automatic backups of one centre: `NAME DAY CODE.attest` in one folder, where CODE tells two centres of
/// one name apart, and beside them one folder of evidence files that they all share. Used on the store's
/// thread.
class Backups {
public:
    explicit Backups(storage::Store &store)
        : m_store(store)
    {
    }

    /// The chosen folder; until one is chosen, NAME.attest.backups beside the centre.
    Result<QString> folder();
    /// Writes a backup and drops those that the rotation no longer keeps. Returns its path. Fails with a
    /// sentence, and then no backup was dropped.
    Result<QString> make(QDate day);

private:
    Result<QString> code();
    Result<void> dropSuperfluous(const QString &folder, const QString &code);

    storage::Store &m_store;
};

/// How an older file is opened for writing: backed up where its backups go, then its tables are written anew.
storage::Upgrade safeUpgrade(QDate today);

} // namespace attest::centre
