// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/passage.h"

/// A qualification in words, as the Qualifications screen shows it. Pure; in the program's language, but for
/// what the catalogue itself says.
namespace attest::items {

/// "Level 3", "Entry 3".
QString levelWords(const catalogue::Level &level);

/// "Level 3 · 42 credits"; for a list and under a title.
QString awardSummary(const catalogue::Qualification &qualification);

/// Facts, rules of combination and bars.
std::vector<Section> aboutAward(const catalogue::Qualification &qualification);

/// The rules that speak of this group alone, in words; empty when none does.
QString groupRules(const catalogue::Qualification &qualification, const QString &group);

/// "Portfolio", "Assignment" or "Test", one or several; empty when the document does not say.
QString assessmentWords(const std::vector<catalogue::AssessmentMethod> &methods);

} // namespace attest::items
