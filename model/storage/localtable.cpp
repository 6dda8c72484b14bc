// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "storage/localtable.h"

#include "storage/connection.h"
#include "storage/rowbytes.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace attest::storage {

QString LocalTable::device() { return u"device"_s; }
QString LocalTable::place(const QByteArray &place)
{
    return u"place "_s % QString::fromLatin1(place.toHex());
}
QString LocalTable::copy() { return u"copy"_s; }
QString LocalTable::files() { return u"files"_s; }
QString LocalTable::backupFolder() { return u"backup folder"_s; }
QString LocalTable::backupDay() { return u"backup day"_s; }

bool LocalTable::isKnown(const QString &name)
{
    static const QRegularExpression aPlace(u"^place [0-9a-f]{64}$"_s);
    return QStringList{device(), copy(), files(), backupFolder(), backupDay()}.contains(name)
        || aPlace.match(name).hasMatch();
}

Result<std::optional<QByteArray>> LocalTable::find(const QString &name)
{
    const Result<std::vector<Row>> rows =
        m_connection.select(u"SELECT name, value, checksum FROM local WHERE name = ?"_s, {name});
    if (!rows)
        return rows.error();
    if (rows->empty())
        return std::optional<QByteArray>();
    const Row &row = rows->front();
    if (row.at(2).toByteArray() != checksum(row.first(2)))
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate(
                         "storage", "“%1” has been changed by something other than Attest. Restore a backup.")
                         .arg(name)};
    return std::optional<QByteArray>(row.at(1).toByteArray());
}

Result<void> LocalTable::set(const QString &name, const QByteArray &value)
{
    const QVariantList named{name, asStored(value)};
    return m_connection.run(u"INSERT INTO local (name, value, checksum) VALUES (?, ?, ?) "
                            "ON CONFLICT (name) DO UPDATE SET value = excluded.value, "
                            "checksum = excluded.checksum"_s,
                            named + QVariantList{checksum(named)});
}

Result<void> LocalTable::remove(const QString &name)
{
    return m_connection.run(u"DELETE FROM local WHERE name = ?"_s, {name});
}

Result<void> LocalTable::forgetPlaces()
{
    return m_connection.run(u"DELETE FROM local WHERE name LIKE 'place %'"_s);
}

} // namespace attest::storage
