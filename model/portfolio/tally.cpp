// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "portfolio/tally.h"

#include "rules/unitsneeded.h"

namespace attest::portfolio {

int amountOf(const rules::Evaluation &reading, const catalogue::Qualification &qualification)
{
    return qualification.credits ? reading.credits : static_cast<int>(reading.counted.size());
}

Tally tallyOf(const EnrolmentStatus &status, const catalogue::Qualification &qualification)
{
    const Readings<rules::Evaluation> &readings = status.readings;
    Tally tally;
    tally.measure = qualification.credits ? catalogue::Measure::Credits : catalogue::Measure::Units;
    tally.readings = {amountOf(readings.verified, qualification), amountOf(readings.achieved, qualification),
                      amountOf(readings.inHand, qualification), amountOf(readings.planned, qualification)};
    tally.needed = qualification.credits ? *qualification.credits : rules::unitsNeeded(qualification);
    return tally;
}

} // namespace attest::portfolio
