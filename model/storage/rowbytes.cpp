// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "storage/rowbytes.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace attest::storage {
namespace {

void appendNumber(QByteArray &bytes, qint64 number)
{
    char big[sizeof number];
    qToBigEndian(number, big);
    bytes.append(big, sizeof big);
}

void appendTagged(QByteArray &bytes, char tag, const QByteArray &content)
{
    bytes.append(tag);
    appendNumber(bytes, content.size());
    bytes.append(content);
}

} // namespace

QVariant asStored(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::QString:
        // A variant made by SQLite for NULL is a QString without a value.
        if (value.isNull())
            return {};
        return value.toString().isNull() ? QVariant(u""_s) : value;
    case QMetaType::QByteArray:
        return value.toByteArray().isNull() ? QVariant(QByteArray("")) : value;
    case QMetaType::LongLong:
    case QMetaType::Double: // never written by us; kept as it is so that it compares unequal
        return value;
    default:
        Q_ASSERT_X(value.canConvert<qint64>(), "asStored", "a row holds texts, blobs and whole numbers");
        return value.toLongLong();
    }
}

QByteArray rowBytes(const QVariantList &values)
{
    QByteArray bytes;
    for (const QVariant &given : values) {
        const QVariant value = asStored(given);
        switch (value.typeId()) {
        case QMetaType::UnknownType:
            bytes.append('n');
            break;
        case QMetaType::QString:
            appendTagged(bytes, 't', value.toString().toUtf8());
            break;
        case QMetaType::QByteArray:
            appendTagged(bytes, 'b', value.toByteArray());
            break;
        case QMetaType::Double:
            appendTagged(bytes, 'r', QByteArray::number(value.toDouble(), 'g', 17));
            break;
        default:
            bytes.append('i');
            appendNumber(bytes, value.toLongLong());
        }
    }
    return bytes;
}

QByteArray checksum(const QVariantList &values)
{
    return QCryptographicHash::hash(rowBytes(values), QCryptographicHash::Sha256);
}

} // namespace attest::storage
