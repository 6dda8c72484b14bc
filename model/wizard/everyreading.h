// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/qualification.h"

namespace attest::wizard {

/// The qualification that asks for what every reading of the document asks for, all at once: the rules and
/// bars of each, over the units that each has with the same level, credit and group. Units that complete it
/// complete the award whatever was meant. Pure.
///
/// It is strict in one thing: one counted set has to do for all readings. A rule that an alternative changes
/// or adds is called by its id and the alternative's code, "LEVEL-4 (level-4)".
catalogue::Qualification underAllReadings(const catalogue::Qualification &qualification);

/// The ids in that qualification of rules that are exempted.
QStringList exemptedUnderAllReadings(const catalogue::Qualification &all, const QStringList &exempted);

/// Of an alternative's rule the id in the document's terms: "LEVEL-4 (level-4)" is "LEVEL-4".
QString ruleInReading(const QString &id);

} // namespace attest::wizard
