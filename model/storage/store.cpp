// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "storage/store.h"

#include "storage/durable.h"
#include "storage/localtable.h"
#include "storage/lock.h"
#include "storage/place.h"
#include "storage/schema.h"
#include "storage/sqlerror.h"
#include "storage/storeprivate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <tuple>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace attest::storage {
namespace {

Error failure(ErrorCode code, const char *sentence, const QString &path)
{
    return {code, QCoreApplication::translate("storage", sentence).arg(QDir::toNativeSeparators(path))};
}

Error newerFile(const QString &path)
{
    return failure(
        ErrorCode::Newer,
        QT_TRANSLATE_NOOP("storage",
                          "“%1” was written by a newer Attest. Nothing was changed. Install the newest "
                          "version to open it."),
        path);
}

/// The schema's outcome as the opening of a file sees it.
Result<void> acceptable(SchemaOutcome outcome, const QString &path)
{
    switch (outcome) {
    case SchemaOutcome::Created:
    case SchemaOutcome::Current:
    case SchemaOutcome::Upgraded:
        return {};
    case SchemaOutcome::Newer:
        return newerFile(path);
    case SchemaOutcome::Older:
    case SchemaOutcome::Foreign:
        break;
    }
    return damagedFile(path);
}

/// Makes the file's name, and nothing else, only when nothing has it yet.
Result<void> claimName(const QString &path)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymbolicLink())
        return failure(ErrorCode::Exists,
                       QT_TRANSLATE_NOOP("storage", "“%1” exists already. Choose another name."), path);
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return failure(ErrorCode::NotFound,
                       QT_TRANSLATE_NOOP("storage", "The folder “%1” does not exist. Make it first."),
                       folder);
    errno = 0;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return {};
    return writeFailed(path, errno);
}

/// `path` is empty for a store in memory, which lies nowhere.
Result<void> fillNewFile(Connection &connection, DeviceId device, const QString &path)
{
    // One transaction: a file with tables but without a device would be no use to anybody.
    return connection.transaction([&]() -> Result<void> {
        const Result<SchemaOutcome> made = bringUpToDate(connection, schemaScripts(), SchemaChange::Create);
        if (!made)
            return made.error();
        LocalTable local(connection);
        const Result<void> named = local.set(LocalTable::device(), device.bytes());
        return named && !path.isEmpty() ? local.set(LocalTable::place(placeOf(path)), device.bytes()) : named;
    });
}

/// Looks at the first bytes only, so that another program's database is not even opened (SQLite's file
/// format, 1.3: the magic words, and application_id at 68). An empty file would be taken for a new database.
bool saysAttest(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(100);
    return head.size() == 100 && head.startsWith("SQLite format 3") && head.mid(68, 4) == "ATST";
}

/// A writer that was killed leaves a journal that SQLite must roll back before anybody can read; a read-only
/// connection may not. Opening the file once for writing does it, where that is possible.
void finishInterruptedChange(const QString &path)
{
    if (QFileInfo(path + u"-journal"_s).size() == 0 || !QFileInfo(path).isWritable())
        return;
    const Result<std::unique_ptr<Connection>> connection =
        Connection::open(path, Connection::Access::ReadWrite);
    if (connection) {
        const Result<qint64> touched = (*connection)->number(u"SELECT count(*) FROM sqlite_master"_s);
        Q_UNUSED(touched) // what is wrong now will be wrong, and reported, when the file is opened
    }
}

} // namespace

Store::~Store()
{
    if (!d || !d->lock || !d->connection)
        return;
    // Without its seal the next check of the index is less strict, no more: nothing to tell anybody while
    // closing.
    const Result<void> sealed = SearchIndex(*d->connection).seal();
    Q_UNUSED(sealed)
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, DeviceId device)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (const Result<void> claimed = claimName(absolute); !claimed)
        return claimed.error();

    const auto abandon = [&](const Error &error) {
        QFile::remove(absolute + u"-journal"_s);
        QFile::remove(absolute);
        return error;
    };
    std::unique_ptr<Store> store(new Store);
    store->d = std::make_unique<Private>();
    store->m_path = QFileInfo(absolute).canonicalFilePath();
    store->m_device = device;
    Result<std::unique_ptr<QLockFile>> lock = takeLock(store->m_path);
    if (!lock)
        return abandon(lock.error());
    store->d->lock = *std::move(lock);
    Result<std::unique_ptr<Connection>> connection =
        Connection::open(store->m_path, Connection::Access::ReadWrite);
    if (!connection)
        return abandon(connection.error());
    store->d->connection = *std::move(connection);
    if (const Result<void> filled = fillNewFile(*store->d->connection, device, store->m_path); !filled) {
        store->d->connection.reset();
        return abandon(filled.error());
    }
    if (!syncFolder(QFileInfo(store->m_path).absolutePath())) {
        const Error error = writeFailed(absolute, errno);
        store->d->connection.reset();
        return abandon(error);
    }
    return store;
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Mode mode, const Upgrade &upgrade)
{
    if (!QFileInfo(path).isFile())
        return failure(
            ErrorCode::NotFound,
            QT_TRANSLATE_NOOP("storage", "“%1” does not exist. Check the name, or choose another file."),
            path);
    std::unique_ptr<Store> store(new Store);
    store->d = std::make_unique<Private>();
    // Whatever name it was opened by, the lock and the evidence files lie beside the file itself.
    store->m_path = QFileInfo(path).canonicalFilePath();
    if (mode == Mode::ReadOnly)
        store->m_readOnly = ReadOnlyBecause::Asked;
    else if (!QFileInfo(store->m_path).isWritable())
        store->m_readOnly = ReadOnlyBecause::Media;
    else {
        Result<std::unique_ptr<QLockFile>> lock = takeLock(store->m_path);
        if (lock)
            store->d->lock = *std::move(lock);
        else if (lock.error().code == ErrorCode::ReadOnly)
            store->m_readOnly = ReadOnlyBecause::Media;
        else
            return lock.error();
    }
    if (store->isReadOnly())
        finishInterruptedChange(store->m_path);
    if (const Result<void> connected = store->connect(upgrade); !connected)
        return connected.error();
    return store;
}

Result<void> Store::upgradeTables(const Upgrade &upgrade)
{
    const std::vector<SchemaScript> scripts = schemaScripts();
    Result<SchemaOutcome> outcome = bringUpToDate(*d->connection, scripts, SchemaChange::Nothing);
    if (outcome && *outcome == SchemaOutcome::Older && isReadOnly())
        return readInMemory(upgrade);
    if (outcome && *outcome == SchemaOutcome::Older) {
        if (const Result<void> kept = upgrade.before ? upgrade.before(*this) : Result<void>(); !kept)
            return kept;
        outcome = bringUpToDate(*d->connection, scripts, SchemaChange::Upgrade, [&]() -> Result<void> {
            return upgrade.after ? upgrade.after(*this) : Result<void>();
        });
    }
    return outcome ? acceptable(*outcome, m_path) : outcome.error();
}

/// An older file that must not be written is upgraded in memory and read there.
Result<void> Store::readInMemory(const Upgrade &upgrade)
{
    Result<std::unique_ptr<Connection>> memory =
        Connection::open(u":memory:"_s, Connection::Access::ReadWrite);
    if (!memory)
        return memory.error();
    if (const Result<void> copied = d->connection->copyInto(**memory); !copied)
        return copied;
    d->connection = *std::move(memory);
    const ReadOnlyBecause because = std::exchange(m_readOnly, ReadOnlyBecause::No);
    const Result<void> upgraded = upgradeTables({{}, upgrade.after});
    m_readOnly = because;
    return upgraded;
}

Result<void> Store::connect(const Upgrade &upgrade)
{
    using Access = Connection::Access;
    if (!QFileInfo(m_path).isReadable())
        return failure(ErrorCode::ReadOnly,
                       QT_TRANSLATE_NOOP("storage",
                                         "You are not allowed to read “%1”. Ask the person it belongs to, "
                                         "or whoever looks after this computer."),
                       m_path);
    if (!saysAttest(m_path))
        return damagedFile(m_path);
    Result<std::unique_ptr<Connection>> connection =
        Connection::open(m_path, isReadOnly() ? Access::ReadOnly : Access::ReadWrite);
    if (!connection)
        return connection.error();
    d->connection = *std::move(connection);
    const Result<SchemaOutcome> found = bringUpToDate(*d->connection, schemaScripts(), SchemaChange::Nothing);
    if (!found)
        return found.error();
    if (*found != SchemaOutcome::Older)
        if (const Result<void> accepted = acceptable(*found, m_path); !accepted)
            return accepted;
    if (const Result<void> read = readLocal(); !read)
        return read;
    return *found == SchemaOutcome::Older ? upgradeTables(upgrade) : Result<void>();
}

Result<std::unique_ptr<Store>> Store::inMemory(DeviceId device)
{
    std::unique_ptr<Store> store(new Store);
    store->d = std::make_unique<Private>();
    store->m_device = device;
    Result<std::unique_ptr<Connection>> connection =
        Connection::open(u":memory:"_s, Connection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    store->d->connection = *std::move(connection);
    if (const Result<void> filled = fillNewFile(*store->d->connection, device, {}); !filled)
        return filled.error();
    return store;
}

Result<void> Store::transaction(const std::function<Result<void>()> &work)
{
    if (isReadOnly())
        return cannotWrite(m_path);
    const auto before = std::tuple(m_device, d->needsDevice, d->deviceIsNoted);
    const Result<void> done = d->connection->transaction(work);
    if (!done)
        std::tie(m_device, d->needsDevice, d->deviceIsNoted) = before; // what was taken was not kept
    return done;
}

Result<qint64> Store::changesByOthers() { return d->connection->number(u"PRAGMA data_version"_s); }

Result<void> Store::atomically(const std::function<Result<void>()> &work)
{
    if (isReadOnly())
        return cannotWrite(m_path);
    return d->connection->atomically(work);
}

} // namespace attest::storage
