// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace attest::catalogue {

/// The letter that must stand before the seven digits of a unit accreditation number: 'A' for A/503/0405.
/// Fitted to the data, not taken from a specification (README.md says how). A null character unless
/// `uan` has the form A/123/4567.
QChar uanLetter(const QString &uan);

/// The character that must stand behind the seven digits of an accreditation number: 'X' for 500/8818/X.
/// Fitted likewise. A null character unless `accreditation` has the form 500/8818/X; numbers of other bodies
/// ("GA4F 21") have none.
QChar accreditationCharacter(const QString &accreditation);

} // namespace attest::catalogue
