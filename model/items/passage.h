// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/award.h"

#include <optional>

namespace attest::items {

/// Something said in words under a heading of its own: a fact, a rule, a criterion.
struct Passage {
    QString heading; ///< "1.1", "Accreditation"; empty: the words stand alone
    QString text;
    QStringList notes; ///< quiet words below, one a line
    std::optional<AwardPlace> leadsTo; ///< the heading is a way there
};

/// Passages that belong together.
struct Section {
    QString title;
    std::vector<Passage> passages;
};

} // namespace attest::items
