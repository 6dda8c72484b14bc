// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QCborMap>

namespace attest::journal {

/// A payload's words as deterministic CBOR: keys sorted (RFC 8949, 4.2.1), integers at their shortest, no
/// floats.
QByteArray encodeBody(const QCborMap &body);

/// The map behind a payload's 16 salt bytes. Fails (Damaged) when it is not one CBOR map.
Result<QCborMap> bodyOf(const QByteArray &payload);

} // namespace attest::journal
