// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace attest::views {

/// How numbers stand in this room's tables.
inline constexpr Qt::Alignment figures = Qt::AlignRight | Qt::AlignVCenter;

/// Nothing where the amount is not known.
inline QString figure(std::optional<int> amount) { return amount ? QString::number(*amount) : QString(); }

} // namespace attest::views
