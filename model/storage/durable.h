// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>

namespace attest::storage {

/// Returns when the disk holds what was written to an open file. False when the disk refuses.
bool syncFile(QFile &file);
/// Returns when the disk holds the folder's list of names: a new or renamed file survives a power cut.
bool syncFolder(const QString &folder);

} // namespace attest::storage
