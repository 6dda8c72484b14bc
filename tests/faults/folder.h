// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "faults/diskhistory.h"
#include "faults/scene.h"

#include <QCryptographicHash>
#include <QDirIterator>

/// Folders as values, from the disk and back to it.
namespace attest::test {

inline Folder folderAt(const QString &place)
{
    Folder folder;
    QDirIterator files(place, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        folder[path.toStdString()] = Scene::contentOf(path).toStdString();
    }
    return folder;
}

inline void layOut(const Folder &folder)
{
    for (const auto &[name, content] : folder) {
        const QString file = QString::fromStdString(name);
        QDir().mkpath(QFileInfo(file).path());
        Scene::write(file, QByteArray::fromStdString(content));
    }
}

/// The same for the same names and contents.
inline QByteArray sumOf(const Folder &folder)
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    for (const auto &[path, content] : folder) {
        sum.addData(
            QByteArray(QByteArray::number(path.size()) + ' ' + QByteArray::number(content.size()) + ' '));
        sum.addData(QByteArrayView(path.data(), static_cast<qsizetype>(path.size())));
        sum.addData(QByteArrayView(content.data(), static_cast<qsizetype>(content.size())));
    }
    return sum.result();
}

} // namespace attest::test
