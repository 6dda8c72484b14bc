// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <tuple>

namespace attest::portfolio {

enum class TargetKind { Criterion, Requirement };

/// What evidence is tied to: a criterion, or a part of an evidence requirement, of one unit.
struct Target {
    QString unit;
    TargetKind kind = TargetKind::Criterion;
    QString code; ///< "2.1"; "4a"
    friend bool operator==(const Target &, const Target &) = default;
    friend bool operator<(const Target &a, const Target &b)
    {
        return std::tie(a.unit, a.kind, a.code) < std::tie(b.unit, b.kind, b.code);
    }
};

} // namespace attest::portfolio
