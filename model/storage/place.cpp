// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "storage/place.h"

#include "storage/rowbytes.h"

#include <QFileInfo>
#include <QSysInfo>

namespace attest::storage {

QByteArray placeOf(const QString &path)
{
    const QFileInfo file(path);
    // A file that is not there yet will lie in a folder that is.
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    const QString lies = file.exists() ? file.canonicalFilePath() : QString(folder % u'/' % file.fileName());
    return checksum({QSysInfo::machineUniqueId(), QSysInfo::machineHostName(), lies});
}

} // namespace attest::storage
