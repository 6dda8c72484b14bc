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

/// How far one answer is, in a chip's few words: "24 to go, for instance 308"; empty when met. The example is
/// taken from `result.couldSupply`.
QString shortfall(const catalogue::Qualification &qualification, const RuleResult &result);

/// What one answer of `evaluation` still asks for, in a learner's words and with units that really help: "6
/// more credits at level 3, for instance 303 or 310", "units 301 and 302"; empty when it is met. A part of a
/// sentence: "Still missing: %1".
QString missing(const catalogue::Qualification &qualification, const Evaluation &evaluation,
                const RuleResult &result);

/// Which units fill the rule: "24 credits from 301, 302 and 308", "301 and 302"; empty while nothing does,
/// and for a bar. A part of a sentence.
QString filling(const RuleResult &result);

} // namespace attest::rules
