// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/headings.h"

#include "items/targetsmodel.h"

namespace attest::items {

QString outcomeHeading(const catalogue::Outcome &outcome)
{
    if (outcome.kind == catalogue::OutcomeKind::Knowledge && !outcome.code.front().isDigit())
        return TargetsModel::tr("Knowledge: %1").arg(outcome.label.text());
    return TargetsModel::tr("Outcome %1: %2").arg(outcome.code, outcome.label.text());
}

QString requirementHeading(const catalogue::Requirement &requirement)
{
    const QString heading =
        TargetsModel::tr("Requirement %1: %2").arg(requirement.code, requirement.label.text());
    const int parts = static_cast<int>(requirement.parts.size());
    if (requirement.needed >= parts)
        return heading;
    return TargetsModel::tr("%1 (%2 of %n needed)", nullptr, parts).arg(heading).arg(requirement.needed);
}

} // namespace attest::items
