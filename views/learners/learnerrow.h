// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/answers.h"
#include "items/learnersmodel.h"

namespace attest::views {

/// What the list shows of a line that the centre answers.
items::LearnerRow learnerRow(const centre::LearnerLine &line);

} // namespace attest::views
