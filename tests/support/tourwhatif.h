// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/tour.h"

/// From a learner's plan through all awards to another enrolment, and back. `toPlan` goes to the Plan tab of
/// the learner with this reference.
void addWhatIf(std::vector<Stop> &stops, const std::function<void(Desk &, const QString &)> &toPlan);
