// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "storage/durable.h"
#include "storage/localtable.h"
#include "storage/place.h"
#include "storage/sqlerror.h"
#include "storage/storeprivate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <filesystem>

using namespace Qt::Literals::StringLiterals;

namespace attest::storage {
namespace {

Error existsAlready(const QString &path)
{
    return {ErrorCode::Exists,
            QCoreApplication::translate("storage", "“%1” exists already. Choose another name.")
                .arg(QDir::toNativeSeparators(path))};
}

/// The file under its first name, with what SQLite puts beside it; gone again unless it is renamed.
class Unfinished {
public:
    explicit Unfinished(const QString &path)
        : m_path(path)
    {
    }
    ~Unfinished()
    {
        QFile::remove(m_path % u"-journal"_s);
        QFile::remove(m_path);
    }
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;
    const QString &path() const { return m_path; }

    Result<void> sync() const
    {
        QFile file(m_path);
        if (file.open(QIODevice::ReadWrite) && syncFile(file))
            return {};
        return writeFailed(m_path, errno);
    }

    /// Never over a file that has come into being meanwhile.
    Result<void> moveTo(const QString &path) const
    {
        if (QFileInfo::exists(path))
            return existsAlready(path);
        std::error_code trouble;
        std::filesystem::rename(QFileInfo(m_path).filesystemFilePath(), QFileInfo(path).filesystemFilePath(),
                                trouble);
        if (trouble)
            return writeFailed(path, trouble.value());
        return syncFolder(QFileInfo(path).absolutePath()) ? Result<void>() : writeFailed(path, errno);
    }

private:
    QString m_path;
};

} // namespace

Result<void> Store::writeCopy(const QString &path, const CopyPlan &plan)
{
    const QFileInfo target(path);
    if (target.exists() || target.isSymbolicLink())
        return existsAlready(path);
    if (!QFileInfo(target.absolutePath()).isDir())
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("storage", "The folder “%1” does not exist. Make it first.")
                         .arg(QDir::toNativeSeparators(target.absolutePath()))};
    const Unfinished unfinished(target.absolutePath() % u"/unfinished-"_s
                                % QUuid::createUuid().toString(QUuid::Id128));
    if (const Result<void> written = prepareCopy(unfinished.path(), plan, path); !written)
        return written;
    if (const Result<void> synced = unfinished.sync(); !synced)
        return synced;
    if (const Result<void> checked = checkCopy(unfinished.path()); !checked)
        return checked;
    return unfinished.moveTo(target.absoluteFilePath());
}

/// Every page, and then what makes the copy one.
Result<void> Store::prepareCopy(const QString &path, const CopyPlan &plan, const QString &target)
{
    const Result<std::unique_ptr<Connection>> copy = Connection::open(path, Connection::Access::ReadWrite);
    if (!copy)
        return copy.error();
    if (const Result<void> copied = d->connection->copyInto(**copy); !copied)
        return copied;
    LocalTable local(**copy);
    return (*copy)->transaction([&]() -> Result<void> {
        Result<void> done = local.forgetPlaces();
        if (done)
            done = plan.files.isEmpty() ? local.remove(LocalTable::files())
                                        : local.set(LocalTable::files(), plan.files.toUtf8());
        const bool isCentre = plan.kind == CopyKind::Centre || plan.kind == CopyKind::Moved;
        if (done)
            done = isCentre
                ? local.remove(LocalTable::copy())
                : local.set(LocalTable::copy(), plan.kind == CopyKind::Backup ? "backup"_ba : "copy"_ba);
        if (done && plan.kind == CopyKind::Moved && !d->needsDevice)
            done = local.set(LocalTable::place(placeOf(target)), m_device.bytes());
        return done;
    });
}

/// Opened as anybody would open it: whole, and with the same entries.
Result<void> Store::checkCopy(const QString &path)
{
    const Result<std::unique_ptr<Store>> copy = open(path, Mode::ReadOnly);
    if (!copy)
        return copy.error();
    const Result<std::vector<Fault>> faults = (*copy)->faults();
    if (!faults)
        return faults.error();
    if (!faults->empty())
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate(
                         "storage", "“%1” is damaged, so no copy of it was kept: %2 Restore a backup.")
                         .arg(QDir::toNativeSeparators(m_path), faults->front().what)};
    const Result<std::vector<EntryId>> ours = entryIds();
    const Result<std::vector<EntryId>> theirs = (*copy)->entryIds();
    if (!ours || !theirs)
        return ours ? theirs.error() : ours.error();
    if (*ours != *theirs)
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("storage",
                                                 "The copy of “%1” does not hold what it should. Try again.")
                         .arg(QDir::toNativeSeparators(m_path))};
    return {};
}

} // namespace attest::storage
