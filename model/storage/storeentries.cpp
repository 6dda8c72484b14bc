// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "storage/storeprivate.h"

using namespace Qt::Literals::StringLiterals;

namespace attest::storage {
namespace {

template <class IdType> QVariant orNull(const IdType &id)
{
    return id.isNull() ? QVariant() : QVariant(id.bytes());
}

journal::Entry entryAt(const RowView &row)
{
    return {EntryId::fromBytes(row[0].bytes()), row[1].toByteArray(), row[2].toByteArray()};
}

Result<std::vector<journal::Entry>> readEntries(Connection &connection, const QString &sql,
                                                const QVariantList &values)
{
    std::vector<journal::Entry> entries;
    const Result<void> read =
        connection.each(sql, values, [&](const RowView &row) { entries.push_back(entryAt(row)); });
    if (!read)
        return read.error();
    return entries;
}

template <class IdType> Result<std::vector<IdType>> readIds(Connection &connection, const QString &sql)
{
    std::vector<IdType> ids;
    const Result<void> read = connection.each(
        sql, {}, [&](const RowView &row) { ids.push_back(IdType::fromBytes(row[0].bytes())); });
    if (!read)
        return read.error();
    return ids;
}

} // namespace

Result<void> Store::append(const journal::Entry &entry)
{
    const Result<journal::Header> header = journal::decode(entry.header);
    if (!header)
        return header.error();
    return atomically([&]() -> Result<void> {
        const Result<void> stored = d->connection->run(
            u"INSERT INTO entry (id, header, kind, thing, scope, device, number) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {entry.id.bytes(), entry.header, header->kind, header->thing.bytes(), orNull(header->scope),
             header->device.bytes(), static_cast<qint64>(header->number)});
        if (!stored)
            return stored;
        return d->connection->run(u"INSERT INTO payload (entry, bytes) VALUES (?, ?)"_s,
                                  {entry.id.bytes(), entry.payload});
    });
}

Result<DeviceTip> Store::tip()
{
    DeviceTip tip;
    const Result<void> read = d->connection->each(
        u"SELECT number, id FROM entry WHERE device = ? ORDER BY number DESC, id DESC LIMIT 1"_s,
        {m_device.bytes()}, [&](const RowView &row) {
            tip = {row.value(0).toULongLong(), EntryId::fromBytes(row.value(1).toByteArray())};
        });
    if (!read)
        return read.error();
    return tip;
}

Result<bool> Store::holds(EntryId entry)
{
    const Result<qint64> held =
        d->connection->number(u"SELECT count(*) FROM entry WHERE id = ?"_s, {entry.bytes()});
    if (!held)
        return held.error();
    return *held > 0;
}

Result<std::vector<std::pair<DeviceId, quint64>>> Store::lastNumbers()
{
    std::vector<std::pair<DeviceId, quint64>> last;
    const Result<void> read = d->connection->each(
        u"SELECT device, max(number) FROM entry GROUP BY device ORDER BY device"_s, {},
        [&](const RowView &row) {
            last.emplace_back(DeviceId::fromBytes(row.value(0).toByteArray()), row.value(1).toULongLong());
        });
    if (!read)
        return read.error();
    return last;
}

Result<std::vector<journal::Entry>> Store::allEntries()
{
    return readEntries(*d->connection,
                       u"SELECT e.id, e.header, p.bytes FROM entry e LEFT JOIN payload p ON p.entry = e.id "
                       "ORDER BY e.rowid"_s,
                       {});
}

Result<void> Store::eachEntry(const std::function<void(const journal::Entry &entry)> &take)
{
    return d->connection->each(
        u"SELECT e.id, e.header, p.bytes FROM entry e LEFT JOIN payload p ON p.entry = e.id ORDER BY e.rowid"_s,
        {}, [&](const RowView &row) { take(entryAt(row)); });
}

Result<std::vector<journal::Entry>> Store::entriesOfThing(ThingId thing)
{
    return readEntries(*d->connection,
                       u"SELECT e.id, e.header, p.bytes FROM entry e LEFT JOIN payload p ON p.entry = e.id "
                       "WHERE e.thing = ? ORDER BY e.rowid"_s,
                       {thing.bytes()});
}

Result<std::vector<journal::Entry>> Store::entriesOfScope(LearnerId scope)
{
    return readEntries(*d->connection,
                       u"SELECT e.id, e.header, p.bytes FROM entry e LEFT JOIN payload p ON p.entry = e.id "
                       "WHERE e.scope = ? ORDER BY e.rowid"_s,
                       {scope.bytes()});
}

Result<std::vector<EntryLine>> Store::entryLines(LearnerId scope)
{
    std::vector<EntryLine> lines;
    std::optional<Error> trouble;
    const auto take = [&](const RowView &row) {
        const QByteArray header = row.value(2).toByteArray();
        const std::optional<journal::Glance> at = journal::glance(header);
        if (at)
            lines.push_back({EntryId::fromBytes(row.value(0).toByteArray()),
                             ThingId::fromBytes(row.value(1).toByteArray()), *at});
        else if (const Result<journal::Header> whole = journal::decode(header); !whole && !trouble)
            trouble = whole.error();
    };
    const Result<void> read = scope.isNull()
        ? d->connection->each(u"SELECT id, thing, header FROM entry ORDER BY rowid"_s, {}, take)
        : d->connection->each(u"SELECT id, thing, header FROM entry WHERE scope = ? ORDER BY rowid"_s,
                              {scope.bytes()}, take);
    if (!read)
        return read.error();
    if (trouble)
        return *trouble;
    return lines;
}

Result<std::vector<journal::Glance>> Store::firstOfDevices()
{
    std::vector<journal::Glance> firsts;
    const Result<void> read = d->connection->each(
        u"SELECT e.header FROM (SELECT DISTINCT device FROM entry) d JOIN entry e ON e.device = d.device "
        "AND e.number = 1 ORDER BY e.rowid"_s,
        {}, [&](const RowView &row) {
            if (const std::optional<journal::Glance> at = journal::glance(row.value(0).toByteArray()))
                firsts.push_back(*at);
        });
    if (!read)
        return read.error();
    return firsts;
}

Result<std::vector<ThingId>> Store::things()
{
    return readIds<ThingId>(*d->connection, u"SELECT DISTINCT thing FROM entry ORDER BY thing"_s);
}

Result<std::vector<EntryId>> Store::entryIds()
{
    return readIds<EntryId>(*d->connection, u"SELECT id FROM entry ORDER BY id"_s);
}

Result<qint64> Store::entryCount() { return d->connection->number(u"SELECT count(*) FROM entry"_s); }

} // namespace attest::storage
