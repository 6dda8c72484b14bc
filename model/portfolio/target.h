// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <compare>

namespace attest::portfolio {

enum class TargetKind { Criterion, Requirement };

/// What evidence is tied to: a criterion, or a part of an evidence requirement, of one unit.
struct Target {
    QString unit;
    TargetKind kind = TargetKind::Criterion;
    QString code; ///< "2.1"; "4a"
    friend std::strong_ordering operator<=>(const Target &, const Target &) = default;
};

} // namespace attest::portfolio
