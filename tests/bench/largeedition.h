// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

namespace attest::bench {

/// The shipped 4430-03 with its 59 units, rules and groups, but with 1,200 made-up criteria: 20 or 21 a unit
/// in four outcomes, no requirements. Larger than any real award; for benches only.
catalogue::QualificationPtr largeEdition();

/// A catalogue with that and nothing else.
catalogue::Catalogue largeCatalogue();

} // namespace attest::bench
