// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/records.h"
#include "storage/statement.h"
#include "storage/tables.h"

#include <QDate>
#include <QTime>
#include <QVariant>

/// How single values stand in a row: absent ones as NULL, texts never NULL, ids as bytes, dates in ISO form;
/// and how an owner's records become rows.
namespace attest::centre::row {

inline QVariant text(const QString &value)
{
    return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value);
}
inline QVariant date(QDate value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
}
/// A day that every row of its kind has; an entry of another program may lack it, and is kept all the same.
inline QVariant day(QDate value) { return text(value.toString(Qt::ISODate)); }
inline QVariant time(QTime value)
{
    return value.isValid() ? QVariant(value.toString(QStringLiteral("HH:mm"))) : QVariant();
}
template <class IdType> QVariant id(const IdType &value)
{
    return value.isNull() ? QVariant() : QVariant(value.bytes());
}
inline QVariant flag(bool value) { return QVariant(value ? 1 : 0); }

/// A value that was read: a QVariant, or a storage::CellView where thousands are read.
template <class Value> QTime toTime(const Value &value)
{
    return QTime::fromString(value.toString(), QStringLiteral("HH:mm"));
}
inline QDate toDate(const QVariant &value) { return QDate::fromString(value.toString(), Qt::ISODate); }
template <class IdType> IdType toId(const QVariant &value) { return IdType::fromBytes(value.toByteArray()); }
inline QDate toDate(const storage::CellView &value)
{
    const QByteArrayView text = value.bytes();
    const auto digits = [&](qsizetype at, qsizetype count) { return text.sliced(at, count).toInt(); };
    if (text.size() == 10 && text[4] == '-' && text[7] == '-') // as it is written here
        return QDate(digits(0, 4), digits(5, 2), digits(8, 2));
    return QDate::fromString(value.toString(), Qt::ISODate);
}
template <class IdType> IdType toId(const storage::CellView &value)
{
    return IdType::fromBytes(value.bytes());
}

inline QString targetKindKey(portfolio::TargetKind kind)
{
    return kind == portfolio::TargetKind::Criterion ? QStringLiteral("criterion")
                                                    : QStringLiteral("requirement");
}
inline portfolio::TargetKind targetKindFromKey(const QString &key)
{
    return key == QLatin1String("requirement") ? portfolio::TargetKind::Requirement
                                               : portfolio::TargetKind::Criterion;
}

/// A row of the owner for each record.
template <class Record>
void addAll(storage::Rows &rows, storage::Table table, const std::vector<Record> &records,
            const storage::Row &owner,
            storage::Row (*rowFor)(const Record &record, const storage::Row &owner))
{
    for (const Record &record : records)
        rows[table].push_back(rowFor(record, owner));
}

} // namespace attest::centre::row
