// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "journal/entry.h"

#include <QCborArray>
#include <QCborStreamWriter>
#include <QCborValue>
#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <limits>

namespace attest::journal {
namespace {

constexpr quint64 headerFormat = 1;
constexpr qsizetype headerFields = 14;
constexpr qint64 longestOffset = 14 * 3600; // seconds; the widest offset from UTC that exists

// The places of the array. README.md says the same in words.
enum Field {
    Format,
    Kind,
    Thing,
    Scope,
    Author,
    Device,
    Number,
    Prev,
    Supersedes,
    Time,
    Offset,
    Reason,
    Schema,
    PayloadHash
};

Error damaged()
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate(
                "journal", "An entry's header cannot be read: the file is damaged. Restore a backup.")};
}

Error newer()
{
    return {
        ErrorCode::Newer,
        QCoreApplication::translate(
            "journal", "An entry was written by a newer Attest. Install that version to open this file.")};
}

template <class IdType> void append(QCborStreamWriter &writer, const IdType &id)
{
    if (id.isNull())
        writer.appendNull();
    else
        writer.append(id.bytes());
}

/// A null stays a null id; bytes of a wrong length do too, and are refused when the header is written again.
template <class IdType> IdType idAt(const QCborArray &array, qsizetype place)
{
    return IdType::fromBytes(array.at(place).toByteArray());
}

std::vector<EntryId> idsAt(const QCborArray &array, qsizetype place)
{
    std::vector<EntryId> ids;
    for (const QCborValue &value : array.at(place).toArray())
        ids.push_back(EntryId::fromBytes(value.toByteArray()));
    return ids;
}

quint32 schemaAt(const QCborArray &array)
{
    const qint64 schema = array.at(Schema).toInteger();
    return schema > 0 && schema <= std::numeric_limits<quint32>::max() ? static_cast<quint32>(schema) : 0;
}

QDateTime timeAt(const QCborArray &array)
{
    const qint64 offset = array.at(Offset).toInteger();
    if (offset < -longestOffset || offset > longestOffset)
        return {};
    return QDateTime::fromMSecsSinceEpoch(array.at(Time).toInteger(), Qt::OffsetFromUTC,
                                          static_cast<int>(offset));
}

/// What every header must say, whatever its kind.
bool isSound(const Header &header)
{
    const bool namesNothing = std::any_of(header.supersedes.begin(), header.supersedes.end(),
                                          [](const EntryId &id) { return id.isNull(); });
    return !header.kind.isEmpty() && !header.thing.isNull() && !header.device.isNull() && header.number > 0
        && header.schema > 0 && header.time.isValid() && !namesNothing
        && header.payloadHash.size() == EntryId::size;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

QByteArray encode(const Header &header)
{
    std::vector<EntryId> supersedes = header.supersedes;
    std::sort(supersedes.begin(), supersedes.end());
    supersedes.erase(std::unique(supersedes.begin(), supersedes.end()), supersedes.end());

    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(headerFields);
    writer.append(headerFormat);
    writer.append(QStringView(header.kind));
    append(writer, header.thing);
    append(writer, header.scope);
    append(writer, header.author);
    append(writer, header.device);
    writer.append(header.number);
    append(writer, header.prev);
    writer.startArray(static_cast<quint64>(supersedes.size()));
    for (const EntryId &id : supersedes)
        append(writer, id);
    writer.endArray();
    writer.append(header.time.toMSecsSinceEpoch());
    writer.append(static_cast<qint64>(header.time.offsetFromUtc()));
    writer.append(QStringView(header.reason));
    writer.append(static_cast<quint64>(header.schema));
    writer.append(header.payloadHash);
    writer.endArray();
    return bytes;
}

Result<Header> decode(const QByteArray &bytes)
{
    const QCborValue value = QCborValue::fromCbor(bytes);
    if (!value.isArray() || !value.toArray().at(Format).isInteger())
        return damaged();
    const QCborArray array = value.toArray();
    if (array.at(Format).toInteger() > static_cast<qint64>(headerFormat))
        return newer();
    if (array.size() != headerFields)
        return damaged();

    Header header;
    header.kind = array.at(Kind).toString();
    header.thing = idAt<ThingId>(array, Thing);
    header.scope = idAt<LearnerId>(array, Scope);
    header.author = idAt<PersonId>(array, Author);
    header.device = idAt<DeviceId>(array, Device);
    header.number = static_cast<quint64>(std::max<qint64>(0, array.at(Number).toInteger()));
    header.prev = idAt<EntryId>(array, Prev);
    header.supersedes = idsAt(array, Supersedes);
    header.time = timeAt(array);
    header.reason = array.at(Reason).toString();
    header.schema = schemaAt(array);
    header.payloadHash = array.at(PayloadHash).toByteArray();
    // Whatever was read leniently above (a wrong type, a longer integer, unsorted ids) does not come back the
    // same.
    if (!isSound(header) || encode(header) != bytes)
        return damaged();
    return header;
}

Entry seal(Header header, const QByteArray &salt, const QByteArray &body)
{
    Q_ASSERT(salt.size() == saltSize);
    Entry entry;
    entry.payload = salt + body;
    header.payloadHash = payloadHashOf(entry.payload);
    Q_ASSERT(isSound(header));
    entry.header = encode(header);
    entry.id = idOf(entry.header);
    return entry;
}

EntryId idOf(const QByteArray &headerBytes) { return EntryId::fromBytes(sha256(headerBytes)); }

QByteArray payloadHashOf(const QByteArray &payload) { return sha256(payload); }

Result<ReadEntry> read(const Entry &entry)
{
    if (idOf(entry.header) != entry.id)
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate("journal",
                                                 "Entry %1 is not what it was: its header has been changed.")
                         .arg(entry.id.hex())};
    Result<Header> header = decode(entry.header);
    if (!header)
        return header.error();
    const bool erased = entry.payload.isEmpty();
    if (!erased && payloadHashOf(entry.payload) != header->payloadHash)
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate("journal",
                                                 "Entry %1 is not what it was: its words have been changed.")
                         .arg(entry.id.hex())};
    return ReadEntry{entry.id, *std::move(header), entry.payload};
}

} // namespace attest::journal
