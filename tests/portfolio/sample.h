// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/qualificationbuilder.h"

namespace attest::test {

/// A small award that has one of everything that status looks at:
/// 301 mandatory, a setting rule with more room for knowledge, a demand with one part and one of two in
/// three; 302 (group A) whose first outcome must be observed; 303 (group B) with one criterion; 202 (group B)
/// not loaded.
inline catalogue::Qualification sampleQualification()
{
    using catalogue::OutcomeKind;
    using catalogue::RequirementKind;
    using catalogue::Setting;
    const auto text = [](const char *words) { return Label{QString::fromUtf8(words), {}}; };
    const auto code = [](const char *words) { return QString::fromUtf8(words); };

    catalogue::Qualification award = QualificationBuilder()
                                         .group(code("M"), code("Foundations"), true)
                                         .group(code("A"), code("Delivery"))
                                         .group(code("B"), code("Handling Problems"))
                                         .unit(code("301"), 3, 6, code("M"))
                                         .unit(code("302"), 3, 4, code("A"))
                                         .unit(code("303"), 3, 10, code("B"))
                                         .unit(code("202"), 2, 5, code("B"))
                                         .total(15)
                                         .all(code("MAND"), inGroups({code("M")}))
                                         .leastUnits(code("GROUP-A"), 1, inGroups({code("A")}))
                                         .leastUnits(code("GROUP-B"), 1, inGroups({code("B")}))
                                         .build();
    catalogue::Unit &mandatory = award.units[0];
    mandatory.settings = {{Setting::RealJobPaid}, {Setting::RealJobPaid, Setting::Simulation}};
    mandatory.outcomes = {{code("1"),
                           text("on the job"),
                           OutcomeKind::Performance,
                           false,
                           {{code("1.1"), text("greeting people")}, {code("1.2"), text("time shared")}}},
                          {code("2"),
                           text("behind the job"),
                           OutcomeKind::Knowledge,
                           false,
                           {{code("2.1"), text("why it matters")}}}};
    mandatory.requirements = {
        {code("1"), RequirementKind::Setting, text("real job"), 0, {}},
        {code("2"), RequirementKind::Demand, text("enough time"), 1, {{code("2"), text("enough time")}}},
        {code("3"),
         RequirementKind::Demand,
         text("two ways of contact"),
         2,
         {{code("3a"), text("face to face")},
          {code("3b"), text("by telephone")},
          {code("3c"), text("in writing")}}}};
    award.units[1].outcomes = {
        {code("1"),
         text("seen doing it"),
         OutcomeKind::Performance,
         true,
         {{code("1.1"), text("keeping promises")}, {code("1.2"), text("asking for help")}}}};
    award.units[2].outcomes = {
        {code("1"), text("problems"), OutcomeKind::Performance, false, {{code("1.1"), text("solving one")}}}};
    return award;
}

} // namespace attest::test
