// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/examplewords.h"

/// What was seen at the second example centre, which teaches 2794-02. Invented; example data, so not for
/// translation.
namespace attest::centre::example {

inline constexpr std::array<Site, 4> diplomaSites{{{u"Taff Parcels, Pontypridd", u"Contact team"},
                                                   {u"Market Hall Optician", u"Shop floor"},
                                                   {u"Ynys Housing", u"Contact team"},
                                                   {u"Valley Line Stations", u"Shop floor"}}};

inline constexpr std::array<Occasion, 8> diplomaOccasions{
    {{portfolio::EvidenceKind::Observation, u"Morning at the counter", u"Counter", u"R. Bevan, team leader",
      u"Eleven customers in forty minutes, two of them with the same lost parcel. Each was greeted, asked "
      u"what had "
      u"been tried before, and told what would happen next and when. The second parcel was found while the "
      u"customer "
      u"waited."},
     {portfolio::EvidenceKind::Assignment, u"Written assignment on rules at work", u"Training room", u"",
      u"Three pages. The data protection part names who may see a customer's record and what is done when "
      u"somebody "
      u"asks for it; the part on equality uses the step at the side door as its case."},
     {portfolio::EvidenceKind::ProfessionalDiscussion, u"Discussion of aims and of the next quarter",
      u"Meeting room", u"",
      u"We went through the plan from the last review, what was reached and what was put off, and how the "
      u"team's "
      u"targets lead back to the aims of the whole firm."},
     {portfolio::EvidenceKind::Assignment, u"Assignment on how the firm earns its money", u"Training room",
      u"",
      u"A comparison of two branches, with the costs that each can change itself. Sources are named, and the "
      u"conclusion says what the writer would measure first."},
     {portfolio::EvidenceKind::Observation, u"Afternoon on the telephones", u"Contact floor",
      u"R. Bevan, team leader",
      u"Nine calls listened to with the callers' consent. One caller expected delivery on a Sunday: what can "
      u"be done "
      u"and what cannot was said at once, an alternative offered, and the promise written into the record."},
     {portfolio::EvidenceKind::WitnessTestimony, u"Statement by the team leader", u"Contact floor",
      u"R. Bevan, team leader, line manager",
      u"Seen over a month: the desk was handed over tidily every evening, and two regulars asked for this "
      u"person "
      u"by name."},
     {portfolio::EvidenceKind::Product, u"Replies to complaints", u"Office", u"",
      u"Five replies, names covered. Each says what went wrong in the customer's own words before it offers "
      u"anything."},
     {portfolio::EvidenceKind::Questioning, u"Questions after the calls", u"Staff room", u"",
      u"Asked when a promise should be passed to somebody else, and what the law says about recording a "
      u"call. Both "
      u"answers were full."}}};

} // namespace attest::centre::example
