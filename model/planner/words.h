// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// What the planner says itself, in the program's language; rules are said by rules/words.h.
namespace attest::planner::words {

QString excluded(const QString &unit); ///< "Unit 215 is excluded"
QString wanted(const QString &unit); ///< "Unit 310 must count"

/// Why a question was not answered.
QString tooLarge(); ///< the table of the search does not fit into memory
QString tooTangled(); ///< there is no plan, and no room to find the smallest reason

} // namespace attest::planner::words
