// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"

#include <QStringList>

namespace attest::centre {

/// What the program remembers for a person from one session to the next, outside every centre's file. Owned
/// by the program and used on its thread; tests bring their own. Losing it loses no record.
class Memory {
public:
    virtual ~Memory() = default;

    /// The last entry seen of a device; null when none was. A file without it is older than one seen before,
    /// or went another way, and must not go on with that device.
    virtual EntryId lastEntryOf(DeviceId device) const = 0;
    virtual void rememberEntry(DeviceId device, EntryId entry) = 0;

    /// Paths of centres, the one opened last first.
    virtual QStringList recentFiles() const = 0;
    virtual void rememberFile(const QString &path) = 0;
    virtual void forgetFile(const QString &path) = 0;
};

/// Kept in one small file of the person's own. What cannot be written is forgotten, no more.
class MemoryInFile final : public Memory {
public:
    explicit MemoryInFile(const QString &path)
        : m_path(path)
    {
    }
    /// Where the programs keep theirs.
    static QString usualPath();

    EntryId lastEntryOf(DeviceId device) const override;
    void rememberEntry(DeviceId device, EntryId entry) override;
    QStringList recentFiles() const override;
    void rememberFile(const QString &path) override;
    void forgetFile(const QString &path) override;

private:
    QString m_path;
};

} // namespace attest::centre
