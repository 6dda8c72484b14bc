// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/memory.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace attest::centre {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostRecent = 8; // as many as the first page shows without scrolling

QString deviceKey(DeviceId device) { return u"devices/"_s + device.hex(); }
QString filesKey() { return u"files/recent"_s; }

} // namespace

QString MemoryInFile::usualPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(u"attest/remembered.ini"_s);
}

EntryId MemoryInFile::lastEntryOf(DeviceId device) const
{
    return EntryId::fromHex(QSettings(m_path, QSettings::IniFormat).value(deviceKey(device)).toString());
}

void MemoryInFile::rememberEntry(DeviceId device, EntryId entry)
{
    QSettings(m_path, QSettings::IniFormat).setValue(deviceKey(device), entry.hex());
}

QStringList MemoryInFile::recentFiles() const
{
    return QSettings(m_path, QSettings::IniFormat).value(filesKey()).toStringList();
}

void MemoryInFile::rememberFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    QSettings(m_path, QSettings::IniFormat).setValue(filesKey(), files.mid(0, mostRecent));
}

void MemoryInFile::forgetFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    QSettings(m_path, QSettings::IniFormat).setValue(filesKey(), files);
}

} // namespace attest::centre
