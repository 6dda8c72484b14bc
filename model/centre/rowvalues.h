// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/records.h"

#include <QDate>
#include <QTime>
#include <QVariant>

/// How single values stand in a row: absent ones as NULL, texts never NULL, ids as bytes, dates in ISO form.
namespace attest::centre::row {

inline QVariant text(const QString &value)
{
    return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value);
}
inline QVariant date(QDate value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
}
inline QVariant time(QTime value)
{
    return value.isValid() ? QVariant(value.toString(QStringLiteral("HH:mm"))) : QVariant();
}
template <class IdType> QVariant id(const IdType &value)
{
    return value.isNull() ? QVariant() : QVariant(value.bytes());
}
inline QVariant flag(bool value) { return QVariant(value ? 1 : 0); }

inline QDate toDate(const QVariant &value) { return QDate::fromString(value.toString(), Qt::ISODate); }
inline QTime toTime(const QVariant &value)
{
    return QTime::fromString(value.toString(), QStringLiteral("HH:mm"));
}
template <class IdType> IdType toId(const QVariant &value) { return IdType::fromBytes(value.toByteArray()); }

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

} // namespace attest::centre::row
