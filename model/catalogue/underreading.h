// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/qualification.h"

namespace attest::catalogue {

/// The code of the reading that rules and status use.
inline const QString asRead = QStringLiteral("as-read");

/// Every reading that an answer is checked under: `asRead` first, then the alternatives' codes in order.
QStringList readingCodes(const Qualification &qualification);

/// The qualification as one of these readings has it: rules and units replaced, added and taken away, the
/// rest as it is. `asRead` gives the qualification itself. Pure. Refused, with a sentence that lists the
/// codes, when there is no such reading. The answer has no alternatives; its edition and bytes are still
/// those of the file it came from.
Result<Qualification> underReading(const Qualification &qualification, const QString &code);

/// The same for an alternative at hand. Pure.
Qualification patchedWith(const Qualification &qualification, const Alternative &alternative);

/// A list of units as Qualification::unitNumbers takes it, of a learner who may also hold a unit that only
/// an alternative reading has: "113@R/500/7280" answers "113@R/500/7280", "306" answers "306". Each once.
Result<QStringList> heldUnits(const Qualification &qualification, const QString &typed);

/// What those units are called under a reading; `reading` is an answer of underReading(). A number means what
/// the reading takes it to mean; units that the reading does not have are left out.
QStringList unitsUnder(const Qualification &reading, const QStringList &held);

} // namespace attest::catalogue
