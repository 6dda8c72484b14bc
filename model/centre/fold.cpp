// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/fold.h"

#include "centre/foldthings.h"
#include "centre/qualityfacts.h"

#include <map>

namespace attest::centre {

/// Of several the one with the smallest id, so that the order of arrival is not asked. A thing of quality
/// assurance names its maker: nothing else can define it.
const Fact *definingEntry(const std::vector<Fact> &facts)
{
    const Fact *first = nullptr;
    const Fact *named = nullptr;
    for (const Fact &fact : facts) {
        const bool defines = fact.is(kind::centre) || fact.is(kind::person) || fact.is(kind::learner)
            || fact.is(kind::edition) || fact.is(kind::enrolment) || fact.is(kind::evidence);
        if (defines && isSound(fact) && (!first || fact.id < first->id))
            first = &fact;
        if (definesQuality(fact) && (!named || fact.id < named->id))
            named = &fact;
    }
    return named ? named : first;
}

Folded fold(std::vector<Fact> facts)
{
    Folded out;
    const Fact *first = definingEntry(facts);
    if (!first)
        return out;
    out.thing = first->header.thing;
    out.scope = first->header.scope;
    // What another learner's entry says of this thing is kept and not folded.
    const Fact defining = *first;
    std::erase_if(facts, [&](const Fact &fact) {
        return fact.header.scope != out.scope || !whyIgnored(fact, &defining).isEmpty();
    });
    const History history(std::move(facts));
    const SettledSlots settled(settle(history, history.inForce(), out.conflicts));
    foldCentre(history, settled, out);
    foldPerson(history, settled, out);
    foldEdition(history, settled, out);
    foldLearnerDetails(history, settled, out);
    foldEnrolment(history, settled, out);
    foldEvidence(history, settled, out);
    addFormerHands(history, settled, out);
    foldSampleList(history, out);
    foldSampleLine(history, settled, out);
    foldReleases(history, out);
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
        append(records.recognitions, folded.recognitions);
        append(records.files, folded.files);
        append(records.claims, folded.claims);
        append(records.judgements, folded.judgements);
        if (folded.sampleLine)
            records.sampleLines.push_back(*folded.sampleLine);
        append(records.decisions, folded.decisions);
        append(records.answers, folded.answers);
        append(records.actions, folded.actions);
        append(records.actionSteps, folded.actionSteps);
        append(records.releases, folded.releases);
        append(records.formerHands, folded.formerHands);
    }
    return records;
}

} // namespace attest::centre
