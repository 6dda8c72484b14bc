// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/fileopener.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>

namespace attest::views {

FileOpener::FileOpener() = default;
FileOpener::~FileOpener() = default;

QString FileOpener::open(const portfolio::EvidenceFile &file, const QString &kept)
{
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    const QString folder = m_copies->filePath(file.hash.hex().left(12));
    const QString copy = QString(folder % u'/' % QFileInfo(file.name).fileName());
    if (!QFile::exists(copy)) {
        const bool made = QDir().mkpath(folder) && QFile::copy(kept, copy);
        if (!made)
            return tr("%1 cannot be opened: its file is missing beside the centre. Restore it from a backup.")
                .arg(file.name);
        QFile::setPermissions(copy, QFileDevice::ReadOwner);
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(copy)))
        return tr("No program on this computer opens %1. Install one for this kind of file.").arg(file.name);
    return {};
}

} // namespace attest::views
