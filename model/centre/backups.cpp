// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/backups.h"

#include "centre/projector.h"
#include "centre/say.h"
#include "storage/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <map>

namespace attest::centre {

using namespace Qt::Literals::StringLiterals;
using storage::Upgrade;

namespace {

QString nameOf(const storage::Store &store) { return QFileInfo(store.path()).completeBaseName(); }

QString fileName(const QString &name, const QString &code, const DatedBackup &backup)
{
    const QString turn = backup.turn == 1 ? QString() : u" (%1)"_s.arg(backup.turn);
    return u"%1 %2 %3%4.attest"_s.arg(name, backup.day.toString(Qt::ISODate), code, turn);
}

/// The backups of the centre with this code in a folder, whatever its file was called then.
std::map<DatedBackup, QString> backupsIn(const QString &folder, const QString &code)
{
    static const QRegularExpression pattern(
        u"^.* (\\d{4}-\\d{2}-\\d{2}) ([0-9a-f]{8})(?: \\((\\d{1,6})\\))?\\.attest$"_s);
    std::map<DatedBackup, QString> found;
    const QDir place(folder);
    const QStringList names = place.entryList({u"*.attest"_s}, QDir::Files);
    for (const QString &name : names) {
        const QRegularExpressionMatch match = pattern.match(name);
        const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
        if (day.isValid() && match.captured(2) == code)
            found.emplace(DatedBackup{day, std::max(1, match.captured(3).toInt())}, place.filePath(name));
    }
    return found;
}

Result<void> makeFolder(const QString &folder)
{
    // Its own name outlives a power cut before anything relies on what is kept in it.
    if (QDir(folder).exists()
        || (QDir().mkpath(folder) && storage::syncFolder(QFileInfo(folder).absolutePath())))
        return {};
    return Error{ErrorCode::Io,
                 Say::tr("The folder for backups “%1” cannot be made. Connect its disk, or choose another "
                         "folder for the backups.")
                     .arg(QDir::toNativeSeparators(folder))};
}

} // namespace

Result<QString> Backups::folder()
{
    Result<QString> chosen = m_store.backupFolder();
    if (!chosen || !chosen->isEmpty())
        return chosen;
    return QString(m_store.path() + u".backups"_s);
}

Result<QString> Backups::code()
{
    Result<std::vector<storage::Row>> rows = m_store.rows(storage::Table::Centre);
    if (!rows)
        return rows.error();
    if (rows->empty())
        return invalid(Say::tr("There is nothing in the centre yet that could be backed up."));
    return QString::fromLatin1(rows->front().front().toByteArray().toHex().left(8));
}

Result<QString> Backups::make(QDate day)
{
    Result<QString> place = folder();
    Result<QString> mark = code();
    if (!place || !mark)
        return place ? mark : place;
    if (Result<void> made = makeFolder(*place); !made)
        return made.error();
    DatedBackup backup{day, 1};
    for (const auto &[there, path] : backupsIn(*place, *mark))
        if (there.day == day)
            backup.turn = there.turn + 1;
    const QString name = nameOf(m_store);
    const QString path = QDir(*place).filePath(fileName(name, *mark, backup));
    const QString filesName = name + u" backups.files"_s;
    const storage::EvidenceFiles shared = storage::EvidenceFiles::in(QDir(*place).filePath(filesName));
    if (Result<int> copied = shared.addAllOf(m_store.files()); !copied)
        return copied.error();
    if (Result<void> written = m_store.writeCopy(path, {storage::CopyKind::Backup, filesName}); !written)
        return written.error();
    if (Result<void> dropped = dropSuperfluous(*place, *mark); !dropped)
        return dropped.error();
    return path;
}

Upgrade safeUpgrade(QDate today)
{
    const auto backUp = [today](storage::Store &store) -> Result<void> {
        Result<QString> made = Backups(store).make(today);
        if (made)
            return {};
        return Error{
            made.error().code,
            Say::tr("This centre was written by an older Attest. It is brought up to date only after a "
                    "backup, and that failed: %1")
                .arg(made.error().message)};
    };
    return {backUp, &rebuildWithin};
}

Result<void> Backups::dropSuperfluous(const QString &folder, const QString &code)
{
    const std::map<DatedBackup, QString> found = backupsIn(folder, code);
    std::vector<DatedBackup> all;
    for (const auto &[backup, path] : found)
        all.push_back(backup);
    for (const DatedBackup &old : superfluous(std::move(all)))
        if (!QFile::remove(found.at(old)))
            return Error{ErrorCode::Io,
                         Say::tr("The backup was made, but the old one “%1” could not be removed. Remove it "
                                 "yourself.")
                             .arg(QDir::toNativeSeparators(found.at(old)))};
    return {};
}

} // namespace attest::centre
