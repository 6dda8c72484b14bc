// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QLockFile>

#include <memory>

namespace attest::storage {

/// Takes NAME.attest.lock, held until the lock is destroyed. Locked says who has it; ReadOnly: the folder
/// cannot be written; a lock left by a process of this machine that has died is taken over.
Result<std::unique_ptr<QLockFile>> takeLock(const QString &centrePath);

} // namespace attest::storage
