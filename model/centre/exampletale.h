// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/examplewords.h"

#include <QStringList>

#include <span>

/// What an example centre is made of. Invented; example data, so not for translation.
namespace attest::centre::example {

/// How far a learner has come: of each unit's criteria, the parts in twelve that are met; 13: done and signed
/// off.
struct Stage {
    std::array<int, 7> done; ///< in the order of the plan
    int monthsAgo; ///< registered
    bool judged; ///< false: claimed, waiting for the assessor
};

struct Tale {
    const char16_t *qualification;
    const char16_t *centre;
    std::array<Name, 3> staff; ///< an assessor, who coordinates too; an IQA; a second assessor
    std::span<const char16_t *const> units; ///< in everybody's plan
    std::span<const char16_t *const> choices; ///< one more unit each, in turn; may be empty
    std::span<const Site> sites;
    std::span<const Occasion> occasions;
    std::array<Stage, 12> stages; ///< every stage that a centre has at any time
    const char *attachment; ///< words of the file that goes with a product
    int monthsBack; ///< how long before its day the centre begins
    int years; ///< how old its learners are, more or less
    bool aroundToday; ///< false: its day is a Wednesday in spring 2013
};

/// The tale about this qualification; null: there is none.
const Tale *taleOf(const QString &qualification);
/// The qualifications that there is an example of.
QStringList taleNumbers();

} // namespace attest::centre::example
