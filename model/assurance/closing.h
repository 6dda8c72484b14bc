// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "assurance/conclusion.h"

namespace attest::assurance {

/// What of one line stands in the way of closing its list, in words: "2.1 and 2.2 are not decided"; empty:
/// nothing. A withdrawn line, one that has gone back and one without effect stand in nobody's way.
QStringList openIn(const LineState &state);

/// Why a unit of the batch is left out when its list is closed, or None.
enum class LeftOut {
    None,
    Verified, ///< already
    SignOffGone, ///< withdrawn or given anew since
    Returned, ///< something in it is overturned
    LookedAt, ///< on another list that has not come to an end
    NotIndependent, ///< whoever closes had a hand in it
};

/// Whether closing releases a unit of the batch that was not looked at.
LeftOut leftOut(const portfolio::BatchUnit &unit, const portfolio::Person &iqa,
                const portfolio::LearnerRecords &records, const portfolio::SampleListId &list);

} // namespace attest::assurance
