// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules/evaluator.h"

namespace attest::rules {

/// The rule as a sentence of ours: "At least 22 credits at level 3", "Both mandatory units: 301 and 302",
/// "At least 1 unit from Delivery". In the program's language.
QString statement(const catalogue::Qualification &qualification, const catalogue::Rule &rule);

/// A chip's few words: "Mandatory units", "42 credits", "Level 3 credits", "Delivery".
QString shortName(const catalogue::Qualification &qualification, const catalogue::Rule &rule);

/// How far one answer is, as a learner would say it: "24 to go, for instance 308"; empty when met.
QString shortfall(const catalogue::Qualification &qualification, const RuleResult &result);

} // namespace attest::rules
