// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/qualification.h"
#include "portfolio/records.h"

namespace attest::portfolio {

/// What was begun out of the order that the award asks for: a sentence for each unit that should have been
/// begun before others and was not. A warning: it stands in nothing's way. Counted from the day of the first
/// claim or judgement that held evidence bears. Pure.
QStringList orderWarnings(const Enrolment &enrolment, const LearnerRecords &records,
                          const catalogue::Qualification &qualification);

} // namespace attest::portfolio
