// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/target.h"

#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace attest::items {

/// What codes can name: the number of each unit with its targets, in the unit's order.
using CodeBook = std::vector<std::pair<QString, std::vector<portfolio::Target>>>;

/// What a line such as "308 1.1 2.1-2.3, 301 1.1" names.
struct CodeList {
    std::vector<portfolio::Target> targets; ///< in the order of the line, each once
    /// Words that name nothing, or a whole outcome, which is more than one means by a slip of the finger.
    std::vector<std::pair<QString, QString>> unread; ///< the unit's number, the word

    /// Whether the line names the target, or could once its last word is finished.
    bool couldName(const portfolio::Target &target) const;
};

/// Reads a line as practised assessors write it: the number of a unit, then its codes; "2.1-2.3" and "2.1-3"
/// mean the codes from the first to the last; blanks, commas, semicolons and colons part the words; case does
/// not matter. Nothing when the line is not of that kind, and so is words to search for.
std::optional<CodeList> readCodeList(const QString &line, const CodeBook &book);

} // namespace attest::items
