// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/command.h"

namespace attest::centre {

/// "302 2.1" for one, "14 criteria" for more: what an undo menu has room for.
QString tiesInWords(const std::vector<command::Tie> &ties);

} // namespace attest::centre
