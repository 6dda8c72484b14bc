// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules/evaluator.h"

namespace attest::rules {

/// The answer under one reading of the document.
struct ReadingResult {
    QString code; ///< "as-read", or an alternative's
    bool complete = false;
};

/// Whether the units complete the qualification under each of its readings, `as-read` first: who chooses
/// units that are complete under all is safe whatever was meant. `held` as catalogue::heldUnits() names them:
/// units that only an alternative has count under it, and under no other reading. Pure.
std::vector<ReadingResult> underEveryReading(const catalogue::Qualification &qualification,
                                             const QStringList &held, const QStringList &exempted = {});

/// The answer as read. Units that only an alternative has are surplus, behind those of the table. Pure.
Evaluation evaluateHeld(const catalogue::Qualification &qualification, const QStringList &held,
                        const QStringList &exempted = {});

} // namespace attest::rules
