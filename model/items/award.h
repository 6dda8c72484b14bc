// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

namespace attest::items {

/// One qualification as a list of all of them has it: read, or the sentence that says why it could not be.
struct Award {
    QString number;
    Result<catalogue::QualificationPtr> qualification;
};

/// Every qualification of the catalogue, by number. Reads what has not been read yet; one that is unsound
/// keeps its place, so that the others are shown.
std::vector<Award> awardsOf(const catalogue::Catalogue &catalogue);

/// Those that could be read.
std::vector<catalogue::QualificationPtr> readable(const std::vector<Award> &awards);

/// A qualification, or a unit of it.
struct AwardPlace {
    QString qualification; ///< its number
    QString unit; ///< its number; empty: the qualification itself
    friend bool operator==(const AwardPlace &, const AwardPlace &) = default;
};

} // namespace attest::items
