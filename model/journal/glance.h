// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"

#include <QByteArray>

#include <optional>

namespace attest::journal {

/// What a long list orders and filters entries by, taken from a header without reading the rest of it.
struct Glance {
    PersonId author;
    DeviceId device;
    quint64 number = 0;
    qint64 time = 0; ///< milliseconds since 1970-01-01T00:00:00Z
    friend bool operator==(const Glance &, const Glance &) = default;
};

/// Nothing when the bytes are not a header of the format this program writes; `decode` says why not.
std::optional<Glance> glance(QByteArrayView header);

} // namespace attest::journal
