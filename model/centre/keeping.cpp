// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/keeping.h"

#include "centre/backups.h"
#include "centre/projector.h"
#include "centre/rowcodec.h"
#include "centre/say.h"
#include "journal/chain.h"
#include "storage/durable.h"
#include "storage/lock.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <map>

namespace attest::centre {

using namespace Qt::Literals::StringLiterals;
using storage::CopyKind;
using storage::EvidenceFiles;
using storage::Store;

namespace {

QString native(const QString &path) { return QDir::toNativeSeparators(path); }

/// An older file is brought up to date in memory; nothing is written.
Result<std::unique_ptr<Store>> openToRead(const QString &path)
{
    return Store::open(path, storage::Mode::ReadOnly, {{}, &rebuildWithin});
}

/// The evidence files that records name, each once.
Result<std::map<FileHash, qint64>> namedFiles(Store &store)
{
    Result<std::vector<storage::Row>> rows = store.rows(storage::Table::EvidenceFile);
    if (!rows)
        return rows.error();
    std::map<FileHash, qint64> named;
    for (const storage::Row &row : *rows) {
        const portfolio::EvidenceFile file = evidenceFileFrom(row);
        named.emplace(file.hash, file.size);
    }
    return named;
}

/// Files first, so that the records never appear anywhere without them.
Result<KeptCopy> copyTo(Store &store, const QString &target, CopyKind kind)
{
    const EvidenceFiles files(target);
    if (QFileInfo::exists(target) || QFileInfo::exists(files.folder()))
        return Error{ErrorCode::Exists,
                     Say::tr("“%1” exists already. Choose another name.")
                         .arg(native(QFileInfo::exists(target) ? target : files.folder()))};
    Result<std::map<FileHash, qint64>> named = namedFiles(store);
    if (!named)
        return named.error();
    Result<std::vector<EntryId>> ids = store.entryIds();
    if (!ids)
        return ids.error();
    // A copy that the disk would not confirm is taken back whole; one that cannot be, keeps its files.
    const auto abandon = [&](const Error &error) {
        if (!QFileInfo::exists(target) || QFile::remove(target))
            QDir(files.folder()).removeRecursively();
        return error;
    };
    Result<int> copied = files.addAllOf(store.files());
    if (!copied)
        return abandon(copied.error());
    if (Result<void> written = store.writeCopy(target, {kind, {}}); !written)
        return abandon(written.error());
    KeptCopy out{QFileInfo(target).absoluteFilePath(), static_cast<qint64>(ids->size()),
                 QString::fromLatin1(journal::fingerprint(*ids).toHex()), *copied, 0};
    for (const auto &[hash, size] : *named)
        out.missing += files.check(hash, size) == EvidenceFiles::Condition::Whole ? 0 : 1;
    return out;
}

Result<KeptCopy> readAndCopy(const QString &centre, const QString &target, CopyKind kind)
{
    Result<std::unique_ptr<Store>> store = openToRead(centre);
    return store ? copyTo(**store, target, kind) : store.error();
}

/// A name beside `path` that nothing has yet: "NAME damaged 2013-04-24.attest", with a number where needed.
QString nameAside(const QString &path, QDate day)
{
    const QFileInfo info(path);
    for (int turn = 1;; ++turn) {
        const QString number = turn == 1 ? QString() : u" (%1)"_s.arg(turn);
        const QString name = info.absolutePath() % u'/'
            % Say::tr("%1 damaged %2%3.attest", "a file's name")
                  .arg(info.completeBaseName(), day.toString(Qt::ISODate), number);
        if (!QFileInfo::exists(name))
            return name;
    }
}

/// What cannot be read as a centre keeps its bytes under another name, with the change it was interrupted in.
Result<QString> putAside(const QString &path, QDate day)
{
    const QString aside = nameAside(path, day);
    const QString journal = path + u"-journal"_s;
    const bool moved = QFile::rename(path, aside)
        && (!QFileInfo::exists(journal) || QFile::rename(journal, aside + u"-journal"_s));
    if (!moved)
        return Error{ErrorCode::ReadOnly,
                     Say::tr("“%1” is damaged and could not be put aside. Restore to another name.")
                         .arg(native(path))};
    return aside;
}

/// A journal whose file is gone would be taken for the restored file's own, and undo pages of it.
Result<void> putOrphanAside(const QString &target, QDate day)
{
    const QString journal = target + u"-journal"_s;
    if (!QFileInfo::exists(journal) || QFile::rename(journal, nameAside(target, day) + u"-journal"_s))
        return {};
    return Error{
        ErrorCode::ReadOnly,
        Say::tr("“%1” is left over from a centre that is gone and could not be put aside. Restore to "
                "another name.")
            .arg(native(journal))};
}

/// Keeps what stands at the place that is restored to. Empty when nothing does.
Result<QString> keepBefore(const QString &target, QDate today)
{
    if (!QFileInfo::exists(target)) {
        const Result<void> clear = putOrphanAside(target, today);
        return clear ? Result<QString>(QString()) : clear.error();
    }
    Result<QString> kept = QString();
    {
        Result<std::unique_ptr<Store>> store = openToRead(target);
        kept = store ? Backups(**store).make(today) : store.error();
    }
    const bool unfinished = QFileInfo(target + u"-journal"_s).size() > 0;
    if (kept && !unfinished)
        return kept;
    if (kept || kept.error().code == ErrorCode::Damaged)
        return putAside(target, today);
    return Error{kept.error().code,
                 Say::tr("Nothing was restored, because the centre that stands there could not be backed up "
                         "first: %1")
                     .arg(kept.error().message)};
}

Result<void> replaceFile(const QString &from, const QString &to)
{
    std::error_code trouble;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(),
                            trouble);
    if (!trouble && storage::syncFolder(QFileInfo(to).absolutePath()))
        return {};
    return Error{ErrorCode::Io,
                 Say::tr("“%1” could not be replaced. Close every program that uses it and try again.")
                     .arg(native(to))};
}

} // namespace

Result<KeptCopy> backUp(const QString &centre, const QString &target)
{
    return readAndCopy(centre, target, CopyKind::Backup);
}

Result<KeptCopy> saveCopy(const QString &centre, const QString &target)
{
    return readAndCopy(centre, target, CopyKind::Copy);
}

Result<Restored> restore(const QString &backup, const QString &target, QDate today)
{
    if (QFileInfo::exists(target)
        && QFileInfo(target).canonicalFilePath() == QFileInfo(backup).canonicalFilePath())
        return invalid(
            Say::tr("A backup cannot be restored over itself. Choose another name for the centre."));
    Result<std::unique_ptr<Store>> source = openToRead(backup);
    if (!source)
        return source.error();
    const QString path = QFileInfo(target).absoluteFilePath();
    Result<std::unique_ptr<QLockFile>> lock = storage::takeLock(path);
    if (!lock)
        return lock.error();
    const EvidenceFiles files(path);
    Result<int> copied = files.addAllOf((*source)->files());
    if (!copied)
        return copied.error();
    // Written and checked under another name before anything that stands there is touched.
    const QString restoring = path + u".restoring"_s;
    QFile::remove(restoring); // of a restoring that was broken off
    if (Result<void> written = (*source)->writeCopy(restoring, {CopyKind::Centre, {}}); !written)
        return written.error();
    Result<QString> before = keepBefore(path, today);
    if (Result<void> placed = before ? replaceFile(restoring, path) : Result<void>(before.error()); !placed) {
        QFile::remove(restoring);
        return placed.error();
    }
    Result<std::vector<EntryId>> ids = (*source)->entryIds();
    Result<std::map<FileHash, qint64>> named = namedFiles(**source);
    if (!ids || !named)
        return ids ? named.error() : ids.error();
    Restored out{{path, static_cast<qint64>(ids->size()),
                  QString::fromLatin1(journal::fingerprint(*ids).toHex()), *copied, 0},
                 *before};
    for (const auto &[hash, size] : *named)
        out.copy.missing += files.check(hash, size) == EvidenceFiles::Condition::Whole ? 0 : 1;
    return out;
}

Result<KeptCopy> move(const QString &centre, const QString &target, QDate today)
{
    Result<std::unique_ptr<Store>> opened = Store::open(centre, storage::Mode::ReadWrite, safeUpgrade(today));
    if (!opened)
        return opened.error();
    std::unique_ptr<Store> store = *std::move(opened);
    if (store->isReadOnly())
        return Error{ErrorCode::ReadOnly,
                     Say::tr("“%1” can only be read, so it cannot be moved. Save a copy instead.")
                         .arg(native(centre))};
    const bool belongsHere = !store->needsDevice();
    // From here on the file at the old place would take a new device id: never two that go on with one.
    if (Result<void> forgotten = store->forgetPlaces(); !forgotten)
        return forgotten.error();
    Result<KeptCopy> moved = copyTo(*store, target, CopyKind::Moved);
    if (!moved) {
        const Result<void> stays = belongsHere ? store->claimPlace() : Result<void>();
        return stays ? moved : stays.error();
    }
    const QString oldPath = store->path();
    const EvidenceFiles oldFiles = store->files();
    const EvidenceFiles newFiles(target);
    store.reset();
    // Gone for good before its files go: a power cut must not bring it back without them.
    bool cleared = QFile::remove(oldPath) && storage::syncFolder(QFileInfo(oldPath).absolutePath());
    for (const FileHash &hash : oldFiles.present()) // an altered file goes along as it is: verify names it
        if (cleared && !newFiles.has(hash))
            cleared = QDir().mkpath(QFileInfo(newFiles.pathOf(hash)).path())
                && QFile::rename(oldFiles.pathOf(hash), newFiles.pathOf(hash));
    if (cleared && QDir(oldFiles.folder()).exists())
        cleared = QDir(oldFiles.folder()).removeRecursively();
    if (!cleared)
        return Error{
            ErrorCode::Io,
            Say::tr("The centre is at “%1” now, but not everything could be removed from “%2”. Remove "
                    "it yourself and go on at the new place.")
                .arg(native(target), native(oldPath))};
    return moved;
}

Result<Located> locateFiles(const QString &centre, const QString &folder)
{
    Result<std::unique_ptr<Store>> store = openToRead(centre);
    if (!store)
        return store.error();
    Result<std::map<FileHash, qint64>> named = namedFiles(**store);
    if (!named)
        return named.error();
    const EvidenceFiles own = (*store)->files();
    std::multimap<qint64, QString> bySize;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        all.next();
        bySize.emplace(all.fileInfo().size(), all.filePath());
    }
    Located out;
    for (const auto &[hash, size] : *named) {
        if (own.check(hash, size) == EvidenceFiles::Condition::Whole)
            continue;
        bool found = false;
        const auto [first, last] = bySize.equal_range(size);
        for (auto candidate = first; candidate != last && !found; ++candidate) {
            const Result<void> added = own.addAs(hash, candidate->second);
            if (!added && added.error().code != ErrorCode::Damaged
                && added.error().code != ErrorCode::NotFound)
                return added.error();
            found = added.ok();
        }
        ++(found ? out.found : out.missing);
    }
    return out;
}

} // namespace attest::centre
