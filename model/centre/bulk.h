// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"

namespace attest::centre {

/// What is put off until many commands have run. The centre's own.
struct Centre::Bulk {
    std::optional<Error> failed;
    ChangeSet changes;
};

} // namespace attest::centre
