// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/qualificationbuilder.h"

namespace attest::test {

/// Two units in one group, each with an outcome of two criteria and a requirement of two parts, and a third
/// without criteria.
inline catalogue::Qualification targetQualification()
{
    catalogue::Qualification qualification =
        QualificationBuilder()
            .group(QStringLiteral("A"), QStringLiteral("Delivery"))
            .unit(QStringLiteral("308"), 3, 6, QStringLiteral("A"))
            .unit(QStringLiteral("311"), 3, 10, QStringLiteral("A"))
            .unit(QStringLiteral("220"), 2, 6, QStringLiteral("A"))
            .leastUnits(QStringLiteral("GROUP-A"), 1, inGroups({QStringLiteral("A")}))
            .total(16)
            .build();
    for (std::size_t i = 0; i < 2; ++i) {
        catalogue::Unit &unit = qualification.units[i];
        catalogue::Outcome outcome;
        outcome.code = QStringLiteral("2");
        outcome.label = {QStringLiteral("keep delivery going"), {}};
        outcome.criteria = {{QStringLiteral("2.1"), {QStringLiteral("busy and quiet periods"), {}}},
                            {QStringLiteral("2.2"), {QString::fromUtf16(u"queues at the caf\u00e9"), {}}}};
        unit.outcomes.push_back(outcome);
        catalogue::Requirement requirement;
        requirement.code = QStringLiteral("4");
        requirement.label = {QStringLiteral("customers who are"), {}};
        requirement.needed = 1;
        requirement.parts = {{QStringLiteral("4a"), {QStringLiteral("easy to deal with"), {}}},
                             {QStringLiteral("4b"), {QStringLiteral("difficult to deal with"), {}}}};
        unit.requirements.push_back(requirement);
    }
    return qualification;
}

} // namespace attest::test
