// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "storage/sqlerror.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>
#include <sqlite3.h>

namespace attest::storage {
namespace {

QString say(const char *sentence, const QString &path)
{
    return QCoreApplication::translate("storage", sentence).arg(QDir::toNativeSeparators(path));
}

} // namespace

Error cannotWrite(const QString &path)
{
    return {ErrorCode::ReadOnly,
            say(QT_TRANSLATE_NOOP(
                    "storage",
                    "“%1” cannot be written. Nothing was changed. Copy it to a folder of your own and open "
                    "the copy."),
                path)};
}

Error writeFailed(const QString &path, int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return diskFull(path);
    case EACCES:
    case EPERM:
    case EROFS:
    case EEXIST: // something else has the name of a folder of ours
    case ENOTDIR:
        return cannotWrite(path);
    default:
        return {
            ErrorCode::Io,
            say(QT_TRANSLATE_NOOP(
                    "storage",
                    "The disk that holds “%1” could not take what was to be written. Nothing was changed. "
                    "Check that it is connected and try again."),
                path)};
    }
}

Error diskFull(const QString &path)
{
    return {ErrorCode::DiskFull,
            say(QT_TRANSLATE_NOOP(
                    "storage",
                    "There is no room left on the disk that holds “%1”. Nothing was changed. Free some "
                    "space and try again."),
                path)};
}

Error unconfirmed(const QString &path)
{
    return {
        ErrorCode::Io,
        say(QT_TRANSLATE_NOOP(
                "storage",
                "The change stands in “%1”, but its disk did not confirm that it will keep it. Check that "
                "the disk is connected, open the file again and see whether the change is there before "
                "you repeat it."),
            path)};
}

Error stopped()
{
    return {ErrorCode::Invalid, QCoreApplication::translate("storage", "Stopped. Nothing was changed.")};
}

Error damagedFile(const QString &path)
{
    return {ErrorCode::Damaged,
            say(QT_TRANSLATE_NOOP(
                    "storage",
                    "“%1” is damaged or is not an Attest file. Choose another file, or restore a backup."),
                path)};
}

Error fromSql(const QSqlError &trouble, const QString &path)
{
    const int code = trouble.nativeErrorCode().toInt();
    if (code == SQLITE_READONLY_ROLLBACK)
        return {ErrorCode::ReadOnly,
                say(QT_TRANSLATE_NOOP(
                        "storage",
                        "The last change to “%1” was interrupted and cannot be put right in this folder. "
                        "Copy the file and the one beside it that ends in -journal to a folder of your own "
                        "and open the copy."),
                    path)};
    switch (code & 0xff) {
    case SQLITE_FULL:
        return diskFull(path);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Locked,
                say(QT_TRANSLATE_NOOP(
                        "storage",
                        "“%1” is being used by another program. Nothing was changed. Close it there and "
                        "try again."),
                    path)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return cannotWrite(path);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damagedFile(path);
    case SQLITE_INTERRUPT:
        return stopped();
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Invalid,
                say(QT_TRANSLATE_NOOP(
                        "storage",
                        "What was to be stored in “%1” contradicts what stands there (%2). Nothing was "
                        "changed. Please report this."),
                    path)
                    .arg(trouble.databaseText())};
    default:
        return {ErrorCode::Io,
                say(QT_TRANSLATE_NOOP(
                        "storage",
                        "“%1” could not be read or written (%2). Check that its disk is connected and try "
                        "again."),
                    path)
                    .arg(trouble.databaseText())};
    }
}

} // namespace attest::storage
