// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/connection.h"
#include "storage/searchindex.h"
#include "storage/store.h"

#include <QLockFile>

namespace attest::storage {

/// What a Store holds, shared by its source files.
struct Store::Private {
    std::unique_ptr<QLockFile>
        lock; ///< null: read-only or in memory; released after the connection is closed
    std::unique_ptr<Connection> connection;
    bool needsDevice = false; ///< the next entry takes a new device id
    bool deviceIsNoted = true; ///< `local` names the device that writes here
    QString files; ///< the evidence folder's name, when it is not the file's own
};

} // namespace attest::storage
