// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/tables.h"

#include <QByteArray>
#include <QVariant>

namespace attest::storage {

/// The value as SQLite will give it back: NULL (invalid), qint64, QString or QByteArray, never a null text or
/// blob.
QVariant asStored(const QVariant &value);

/// Values one after the other, each with its type and length, so that two rows have equal bytes only when
/// SQLite would store them alike: what rows are compared by and check sums are taken over.
QByteArray rowBytes(const QVariantList &values);

/// SHA-256 over rowBytes().
QByteArray checksum(const QVariantList &values);

} // namespace attest::storage
