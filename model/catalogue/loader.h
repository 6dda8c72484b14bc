// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/qualification.h"
#include "core/result.h"

namespace attest::catalogue {

/// The version of the format that this program reads; a file of another one is refused.
inline constexpr int formatVersion = 1;

/// Reads one qualification from its JSON (format: model/catalogue/README.md) and validates it whole.
/// `name` is the file's name, for sentences. Fails with a sentence that names file and place
/// ("4430-03.json, units[12] (unit 308), outcomes[1]: ..."), the first fault found in document order.
Result<Qualification> load(const QByteArray &json, const QString &name);

/// The faults of a qualification whose JSON is well-formed: duplicate numbers, rules that name unknown units
/// or groups, bars without a partner, requirements that need more parts than they have, empty labels,
/// UANs that have not the form A/123/4567 and so on. Each a sentence that names the place. Empty: sound.
QStringList faults(const Qualification &qualification);

} // namespace attest::catalogue
