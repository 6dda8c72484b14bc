// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/passage.h"

/// What a document prints and what it is taken to mean, in words. Pure; in the program's language, but for
/// what the catalogue itself says.
namespace attest::items {

/// "rules-of-combination.txt, line 221"
QString sourceWords(const QString &source);

/// Which part of the qualification a reading is about: "Unit 304: settings", "Rule: Level 3 credits".
QString fieldWords(const catalogue::Qualification &qualification, const QString &field);

/// The field, "Printed ..., read as ...", why and where.
Passage readingPassage(const catalogue::Qualification &qualification, const catalogue::Reading &reading);

/// Whether a reading's field names the unit: "units 304 settings", "units 301 to 318 uan".
bool speaksOf(const catalogue::Reading &reading, const QString &unit);

/// What is printed and read otherwise, the other ways to read the rules, what is odd about the table. Empty
/// when there is nothing of the kind.
std::vector<Section> awardReadings(const catalogue::Qualification &qualification);

/// What serves which line of the apprenticeship standard; empty without one.
std::vector<Section> awardMapping(const catalogue::Qualification &qualification);

} // namespace attest::items
