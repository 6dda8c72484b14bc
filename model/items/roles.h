// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

namespace attest::items {

/// What a cell says besides its words: read by the delegates that draw states and progress, and by the pages.
enum Role {
    KeyRole = Qt::UserRole
        + 1, ///< QString: names the row for as long as the thing exists; keeps the selection on a refresh
    StateRole, ///< QString: portfolio::unitStateKey, for the cell that shows a state by shape and word
    DoneRole, ///< int: how many are met, for the cell that shows progress
    NeededRole, ///< int: of how many
    SortRole, ///< QVariant: what to order by
    SignRole, ///< int of items::Sign (sign.h): for states that are not a unit's
    CreditsRole, ///< items::Credits (sign.h), for the cell that paints the four readings
    SecondLineRole, ///< QString: small quiet words under the first line
    QuietRole, ///< bool: shown in the second text colour: met already, withdrawn
};

} // namespace attest::items
