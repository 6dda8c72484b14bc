// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "journal/body.h"

#include "journal/entry.h"

#include <QCborArray>
#include <QCborStreamWriter>
#include <QCborValue>
#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

namespace attest::journal {
namespace {

    void write(QCborStreamWriter &writer, QByteArray &bytes, const QCborValue &value);

    QByteArray encoded(const QCborValue &value)
    {
        QByteArray bytes;
        QCborStreamWriter writer(&bytes);
        write(writer, bytes, value);
        return bytes;
    }

    /// QCborMap keeps the order of insertion, so the order of the bytes is made here: keys by their encoded bytes.
    void writeMap(QCborStreamWriter &writer, QByteArray &bytes, const QCborMap &map)
    {
        std::vector<std::pair<QByteArray, QCborValue>> members;
        members.reserve(static_cast<std::size_t>(map.size()));
        for (const auto &[key, value] : map)
            members.emplace_back(encoded(key), value);
        std::sort(members.begin(), members.end(),
                  [](const auto &a, const auto &b) { return a.first < b.first; });
        writer.startMap(static_cast<quint64>(members.size()));
        for (const auto &[key, value] : members) {
            const QCborValue plainKey = QCborValue::fromCbor(key);
            write(writer, bytes, plainKey);
            write(writer, bytes, value);
        }
        writer.endMap();
    }

    void write(QCborStreamWriter &writer, QByteArray &bytes, const QCborValue &value)
    {
        if (value.isMap()) {
            writeMap(writer, bytes, value.toMap());
        } else if (value.isArray()) {
            const QCborArray array = value.toArray();
            writer.startArray(static_cast<quint64>(array.size()));
            for (const QCborValue &item : array)
                write(writer, bytes, item);
            writer.endArray();
        } else {
            // A float has several encodings; counts and dates need none, so none is ever written.
            Q_ASSERT_X(!value.isDouble(), "encodeBody", "a payload holds no floats");
            value.toCbor(writer);
        }
    }

} // namespace

QByteArray encodeBody(const QCborMap &body) { return encoded(body); }

Result<QCborMap> bodyOf(const QByteArray &payload)
{
    const auto damaged = [] {
        return Error {ErrorCode::Damaged,
                      QCoreApplication::translate(
                          "journal",
                          "The words of an entry cannot be read: the file is damaged. Restore a backup.")};
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
