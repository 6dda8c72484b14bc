// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/chronicle.h"
#include "centre/fold.h"
#include "centre/history.h"

#include <map>

namespace attest::centre {

/// What became of each entry of one thing. `folded` is what they come down to. Pure; the order in which the
/// history was given its entries changes nothing.
std::map<EntryId, Standing> standings(const History &history, const Folded &folded);

} // namespace attest::centre
