// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/qualification.h"

namespace attest::rules {

/// How many units the award asks for: no selection of fewer meets all its minimums that count units. Every
/// shipped award without credit can be completed with so many. Where two minimums share only some of their
/// units, what both ask for is not added up, so that the number may then be too small; maximums and bars are
/// not looked at. Pure.
int unitsNeeded(const catalogue::Qualification &qualification);

} // namespace attest::rules
