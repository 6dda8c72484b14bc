// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// What belongs to this copy: whose it is, its drafts, and the stored status of each enrolment.
#include "storage/localtable.h"
#include "storage/place.h"
#include "storage/rowbytes.h"
#include "storage/sqlerror.h"
#include "storage/storeprivate.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::storage {
namespace {

/// The devices that have written, each with where its first entry stands; one step of the index for each.
const QString &devicesSql()
{
    static const QString sql =
        u"WITH RECURSIVE known(device) AS (SELECT min(device) FROM entry UNION ALL "
        "SELECT (SELECT min(device) FROM entry WHERE device > known.device) FROM known "
        "WHERE known.device IS NOT NULL) "
        "SELECT device, (SELECT rowid FROM entry e WHERE e.device = known.device ORDER BY number LIMIT 1) "
        "FROM known WHERE device IS NOT NULL ORDER BY 2"_s;
    return sql;
}

} // namespace

/// What this copy is and whose it is.
Result<void> Store::readLocal()
{
    LocalTable local(*d->connection);
    const Result<std::optional<QByteArray>> copy = local.find(LocalTable::copy());
    const Result<std::optional<QByteArray>> files = local.find(LocalTable::files());
    if (!copy || !files)
        return isReadOnly() ? findDevice() : damagedFile(m_path);
    if (*copy)
        m_readOnly = ReadOnlyBecause::Copy;
    if (isReadOnly())
        d->lock.reset();
    const QString name = QString::fromUtf8(files->value_or(QByteArray()));
    if (QFileInfo(name).fileName() == name) // a name beside the file, never a way to somewhere else
        d->files = name;
    return findDevice();
}

/// A row that has been tampered with must not start a new chain: refused, unless nothing will be written, so
/// that `verify` can still say what is wrong.
Result<void> Store::findDevice()
{
    LocalTable local(*d->connection);
    const Result<std::optional<QByteArray>> noted = local.find(LocalTable::device());
    const Result<std::optional<QByteArray>> here = local.find(LocalTable::place(placeOf(m_path)));
    const DeviceId last = noted && *noted ? DeviceId::fromBytes(**noted) : DeviceId();
    const DeviceId placed = here && *here ? DeviceId::fromBytes(**here) : DeviceId();
    if ((last.isNull() || !here) && !isReadOnly())
        return damagedFile(m_path);
    d->needsDevice = placed.isNull();
    m_device = isReadOnly() || placed.isNull() ? last : placed;
    d->deviceIsNoted = m_device == last;
    return {};
}

EvidenceFiles Store::files() const
{
    return d->files.isEmpty() ? EvidenceFiles(m_path)
                              : EvidenceFiles::in(QFileInfo(m_path).absolutePath() % u'/' % d->files);
}

bool Store::needsDevice() const { return d->needsDevice; }

void Store::distrustDevice() { d->needsDevice = true; }

Result<void> Store::settleDevice(DeviceId fresh)
{
    if (!d->needsDevice && d->deviceIsNoted)
        return {};
    return atomically([&]() -> Result<void> {
        LocalTable local(*d->connection);
        if (d->needsDevice)
            m_device = fresh;
        Result<void> done = local.set(LocalTable::device(), m_device.bytes());
        if (done && d->needsDevice)
            done = local.set(LocalTable::place(placeOf(m_path)), m_device.bytes());
        d->needsDevice = false;
        d->deviceIsNoted = true;
        return done;
    });
}

Result<void> Store::claimPlace()
{
    return atomically([&]() -> Result<void> {
        LocalTable local(*d->connection);
        Result<void> done = local.forgetPlaces();
        if (done)
            done = local.set(LocalTable::place(placeOf(m_path)), m_device.bytes());
        d->needsDevice = false;
        return done;
    });
}

Result<void> Store::forgetPlaces()
{
    return atomically([&] { return LocalTable(*d->connection).forgetPlaces(); });
}

Result<int> Store::deviceOrder()
{
    int order = 0;
    bool found = false;
    const Result<void> read = d->connection->each(devicesSql(), {}, [&](const RowView &row) {
        found |= row.value(0).toByteArray() == m_device.bytes();
        order += found ? 0 : 1;
    });
    if (!read)
        return read.error();
    return order;
}

Result<QString> Store::backupFolder()
{
    const Result<std::optional<QByteArray>> folder =
        LocalTable(*d->connection).find(LocalTable::backupFolder());
    if (!folder)
        return folder.error();
    return QString::fromUtf8(folder->value_or(QByteArray()));
}

Result<void> Store::setBackupFolder(const QString &folder)
{
    return atomically(
        [&] { return LocalTable(*d->connection).set(LocalTable::backupFolder(), folder.toUtf8()); });
}

Result<QDate> Store::backupDay()
{
    const Result<std::optional<QByteArray>> day = LocalTable(*d->connection).find(LocalTable::backupDay());
    if (!day)
        return day.error();
    return QDate::fromString(QString::fromLatin1(day->value_or(QByteArray())), Qt::ISODate);
}

Result<void> Store::setBackupDay(QDate day)
{
    return atomically([&] {
        return LocalTable(*d->connection).set(LocalTable::backupDay(), day.toString(Qt::ISODate).toLatin1());
    });
}

Result<void> Store::keepDraft(const Draft &draft)
{
    const QVariantList kept{draft.form, asStored(draft.content), draft.keptAt.toString(Qt::ISODateWithMs)};
    return atomically([&] {
        return d->connection->run(u"INSERT INTO draft (form, content, kept_at, checksum) VALUES (?, ?, ?, ?) "
                                  "ON CONFLICT (form) DO UPDATE SET content = excluded.content, "
                                  "kept_at = excluded.kept_at, checksum = excluded.checksum"_s,
                                  kept + QVariantList{checksum(kept)});
    });
}

Result<void> Store::dropDraft(const QString &form)
{
    return atomically([&] { return d->connection->run(u"DELETE FROM draft WHERE form = ?"_s, {form}); });
}

Result<std::vector<Draft>> Store::drafts()
{
    std::vector<Draft> drafts;
    const Result<void> read = d->connection->each(
        u"SELECT form, content, kept_at FROM draft ORDER BY form"_s, {}, [&](const RowView &row) {
            drafts.push_back({row.value(0).toString(), row.value(1).toByteArray(),
                              QDateTime::fromString(row.value(2).toString(), Qt::ISODateWithMs)});
        });
    if (!read)
        return read.error();
    return drafts;
}

Result<void> Store::replaceStatuses(LearnerId learner, const std::vector<StatusRow> &rows)
{
    return atomically([&]() -> Result<void> {
        Result<void> done =
            d->connection->run(u"DELETE FROM enrolment_status WHERE learner = ?"_s, {learner.bytes()});
        for (const StatusRow &row : rows) {
            if (!done)
                return done;
            done =
                d->connection->run(u"INSERT INTO enrolment_status (enrolment, learner, evaluator, edition, "
                                   u"summary) VALUES (?, ?, ?, ?, ?)"_s,
                                   {row.enrolment.bytes(), row.learner.bytes(), row.evaluator,
                                    row.edition.bytes(), asStored(row.summary)});
        }
        return done;
    });
}

Result<void> Store::eachStatus(const std::function<void(StatusRow row)> &take)
{
    return d->connection->each(
        u"SELECT enrolment, learner, evaluator, edition, summary FROM enrolment_status"_s, {},
        [&](const RowView &row) {
            take({EnrolmentId::fromBytes(row[0].bytes()), LearnerId::fromBytes(row[1].bytes()),
                  row[2].toInt(), EditionId::fromBytes(row[3].bytes()), row[4].toByteArray()});
        });
}

Result<std::vector<StatusRow>> Store::statuses()
{
    std::vector<StatusRow> rows;
    const Result<void> read = eachStatus([&](StatusRow row) { rows.push_back(std::move(row)); });
    if (!read)
        return read.error();
    std::ranges::sort(rows, {}, &StatusRow::enrolment);
    return rows;
}

Result<std::vector<LearnerId>> Store::learnersWithStatusNotBy(int evaluator)
{
    std::vector<LearnerId> learners;
    const Result<void> read = d->connection->each(
        u"SELECT DISTINCT learner FROM enrolment_status WHERE evaluator <> ?"_s, {evaluator},
        [&](const RowView &row) { learners.push_back(LearnerId::fromBytes(row.value(0).toByteArray())); });
    if (!read)
        return read.error();
    return learners;
}

} // namespace attest::storage
