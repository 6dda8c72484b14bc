// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "storage/lock.h"

#include "storage/sqlerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace attest::storage {
namespace {

constexpr int patience =
    200; // milliseconds: long enough for another process to write its name into a new lock

Error heldBySomebody(const QString &centrePath, const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    const QString file = QDir::toNativeSeparators(centrePath);
    if (!lock.getLockInfo(&process, &host, &program))
        return {ErrorCode::Locked,
                QCoreApplication::translate("storage",
                                            "“%1” is already open in another program. Close it there first.")
                    .arg(file)};
    const QString owner = QFileInfo(lock.fileName()).owner();
    return {
        ErrorCode::Locked,
        QCoreApplication::translate(
            "storage", "“%1” is already open: %2 has it open on %3 (%4, process %5). Close it there first.")
            .arg(file, owner.isEmpty() ? QCoreApplication::translate("storage", "somebody") : owner, host,
                 program)
            .arg(process)};
}

/// A disk that failed leaves this process its own lock of before. Whether it is still held after all, the
/// system says when it is removed; so too with one without a name, which a process killed while making it
/// leaves.
bool isOurs(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    return lock.getLockInfo(&process, &host, nullptr) && process == QCoreApplication::applicationPid()
        && host == QSysInfo::machineHostName();
}

} // namespace

Result<std::unique_ptr<QLockFile>> takeLock(const QString &centrePath)
{
    auto lock = std::make_unique<QLockFile>(centrePath + u".lock"_s);
    lock->setStaleLockTime(0); // a lock does not age: only a dead process loses it
    if (lock->tryLock(0))
        return lock;
    // A lock of our own that could not be removed is known at once; a nameless one may still get its name.
    if (lock->error() == QLockFile::LockFailedError && isOurs(*lock) && lock->removeStaleLockFile()
        && lock->tryLock(0))
        return lock;
    if (lock->tryLock(patience))
        return lock;
    if (lock->error() == QLockFile::LockFailedError) {
        const bool nameless = !lock->getLockInfo(nullptr, nullptr, nullptr);
        if (nameless && lock->removeStaleLockFile() && lock->tryLock(patience))
            return lock;
        return heldBySomebody(centrePath, *lock);
    }
    if (lock->error() == QLockFile::PermissionError)
        return cannotWrite(centrePath);
    return Error{
        ErrorCode::Io,
        QCoreApplication::translate(
            "storage",
            "The lock beside “%1” could not be written. Check that its disk is connected and not full.")
            .arg(QDir::toNativeSeparators(centrePath))};
}

} // namespace attest::storage
