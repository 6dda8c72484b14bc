// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QSqlError>
#include <QString>

namespace attest::storage {

/// SQLite's trouble as a sentence that says what to do. `path` is the file it happened to.
Error fromSql(const QSqlError &trouble, const QString &path);

/// The file can be read but not written.
Error cannotWrite(const QString &path);
/// Writing, making, moving or syncing a file failed. `error` is the system's errno, 0 when it gave none.
Error writeFailed(const QString &path, int error);
/// No room left on the file's disk.
Error diskFull(const QString &path);
/// A change stands in the file, but its disk would not promise to keep it.
Error unconfirmed(const QString &path);
/// Long work that a person has stopped.
Error stopped();
/// The file is there but is no Attest file, or no longer a whole one.
Error damagedFile(const QString &path);

} // namespace attest::storage
