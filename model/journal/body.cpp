// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "journal/body.h"

#include "journal/entry.h"

#include <QCborArray>
#include <QCborStreamWriter>
#include <QCborValue>
#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace attest::journal {
namespace {

void write(QCborStreamWriter &writer, const QCborValue &value);

QByteArray encoded(const QCborValue &value)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    write(writer, value);
    return bytes;
}

struct Member {
    QByteArray order; ///< the key's own bytes
    QCborValue key;
    QCborValue value;
};

/// QCborMap keeps the order of insertion, so the order of the bytes is made here.
void writeMap(QCborStreamWriter &writer, const QCborMap &map)
{
    std::vector<Member> members;
    members.reserve(static_cast<std::size_t>(map.size()));
    for (const auto &[key, value] : map)
        members.push_back({encoded(key), key, value});
    std::sort(members.begin(), members.end(),
              [](const Member &a, const Member &b) { return a.order < b.order; });
    writer.startMap(static_cast<quint64>(members.size()));
    for (const Member &member : members) {
        write(writer, member.key);
        write(writer, member.value);
    }
    writer.endMap();
}

void writeArray(QCborStreamWriter &writer, const QCborArray &array)
{
    writer.startArray(static_cast<quint64>(array.size()));
    for (const QCborValue &item : array)
        write(writer, item);
    writer.endArray();
}

void write(QCborStreamWriter &writer, const QCborValue &value)
{
    // A float has several encodings; counts and dates need none, so none is ever written.
    Q_ASSERT_X(!value.isDouble(), "encodeBody", "a payload holds no floats");
    if (value.isMap())
        writeMap(writer, value.toMap());
    else if (value.isArray())
        writeArray(writer, value.toArray());
    else
        value.toCbor(writer);
}

} // namespace

QByteArray encodeBody(const QCborMap &body) { return encoded(body); }

Result<QCborMap> bodyOf(const QByteArray &payload)
{
    const auto damaged = [] {
        return Error{
            ErrorCode::Damaged,
            QCoreApplication::translate(
                "journal", "The words of an entry cannot be read: the file is damaged. Restore a backup.")};
    };
    if (payload.size() <= saltSize)
        return damaged();
    const QByteArray body = payload.mid(saltSize);
    QCborParserError trouble;
    const QCborValue value = QCborValue::fromCbor(body, &trouble);
    if (trouble.error != QCborError::NoError || trouble.offset != body.size() || !value.isMap())
        return damaged();
    return value.toMap();
}

} // namespace attest::journal
