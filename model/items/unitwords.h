// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/sameunits.h"
#include "items/passage.h"

/// A unit in words, as the Qualifications screen shows it. Pure; in the program's language, but for what the
/// catalogue itself says.
namespace attest::items {

/// "Level 3 · 6 credits · 60 guided learning hours · K/601/1622"
QString unitSummary(const catalogue::Unit &unit);

/// Where else it counts, and where only its UAN or only its title agrees. `awards` are those that `same` was
/// made from.
Section elsewhereSection(const std::vector<Award> &awards, const catalogue::SameUnits &same,
                         const catalogue::Qualification &qualification, const catalogue::Unit &unit);

/// Facts, rules and bars that look at it, where else it counts (`elsewhere`), outcomes with their criteria,
/// requirements, and its readings.
std::vector<Section> aboutUnit(const catalogue::Qualification &qualification, const catalogue::Unit &unit,
                               const Section &elsewhere);

} // namespace attest::items
