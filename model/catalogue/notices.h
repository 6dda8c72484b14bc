// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/qualification.h"

namespace attest::catalogue {

/// What is odd about a sound qualification, in sentences: numbers that the table leaves out, units that can
/// never count because a bar sets them against a unit that everybody needs. The documents themselves have
/// such oddities, so nothing is refused for them. Pure.
QStringList notices(const Qualification &qualification);

} // namespace attest::catalogue
