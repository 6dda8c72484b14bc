// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/fold.h"

#include "centre/foldthings.h"

#include <map>

namespace attest::centre {

Folded fold(std::vector<Fact> facts)
{
    Folded out;
    if (facts.empty())
        return out;
    out.thing = facts.front().header.thing;
    out.scope = facts.front().header.scope;
    const History history(std::move(facts));
    const SettledSlots settled(settle(history, history.inForce(), out.conflicts));
    foldCentre(history, settled, out);
    foldPerson(history, settled, out);
    foldEdition(history, settled, out);
    foldLearnerDetails(history, settled, out);
    foldEnrolment(history, settled, out);
    foldEvidence(history, settled, out);
    return out;
}

portfolio::LearnerRecords foldLearner(const std::vector<Fact> &facts)
{
    std::map<ThingId, std::vector<Fact>> byThing;
    for (const Fact &fact : facts)
        byThing[fact.header.thing].push_back(fact);

    portfolio::LearnerRecords records;
    const auto append = [](auto &to, auto &from) { to.insert(to.end(), from.begin(), from.end()); };
    for (auto &[thing, ofThing] : byThing) {
        const Folded folded = fold(std::move(ofThing));
        if (folded.learner)
            records.learner = *folded.learner;
        if (folded.enrolment)
            records.enrolments.push_back(*folded.enrolment);
        if (folded.evidence)
            records.evidence.push_back(*folded.evidence);
        append(records.plannedUnits, folded.plannedUnits);
        append(records.signOffs, folded.signOffs);
        append(records.files, folded.files);
        append(records.claims, folded.claims);
        append(records.judgements, folded.judgements);
    }
    return records;
}

} // namespace attest::centre
