// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace attest::portfolio {

/// Is this a unique learner number? Ten digits that do not begin with 0; the tenth is 10 minus the remainder
/// by 11 of the first nine weighted 10 down to 2. A remainder of 0 belongs to no number. Source: the Learning
/// Records Service's published check digit rule. Blanks are not forgiven: whoever reads a form removes them
/// first.
bool isValidUln(const QString &uln);

} // namespace attest::portfolio
