// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace attest::storage {

/// Where a file lies: this machine and the file's canonical path, as SHA-256, so that a file that is passed
/// on does not tell where it came from. A file that was copied or moved lies at another place.
QByteArray placeOf(const QString &path);

} // namespace attest::storage
