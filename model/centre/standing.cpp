// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/standing.h"

#include "centre/settle.h"

#include <algorithm>
#include <set>

namespace attest::centre {

namespace {

/// How many of an entry's statements there are, and how many still stand.
struct Count {
    int said = 0;
    int standing = 0;
    bool withdrawn = false; ///< something it said was taken out of force, not said anew
};

/// Statements settle what these entries say; one of them that makes none was not written by this program. The
/// others (a list's closing, an answer, a release) stand as they are.
bool makesStatements(const Fact &fact)
{
    if (fact.is(kind::withdrawal))
        return fact.body.value(QStringLiteral("what")).toString() != QLatin1String("sample");
    return fact.is(kind::centre) || fact.is(kind::person) || fact.is(kind::learner) || fact.is(kind::edition)
        || fact.is(kind::enrolment) || fact.is(kind::plan) || fact.is(kind::signOff)
        || fact.is(kind::recognition) || fact.is(kind::evidence) || fact.is(kind::files)
        || fact.is(kind::claim) || fact.is(kind::judgement);
}

Standing standingOf(const Count &count, const Fact &fact)
{
    if (count.said == 0)
        return makesStatements(fact) ? Standing::NoEffect : Standing::Stands;
    if (count.standing == count.said)
        return Standing::Stands;
    if (count.standing > 0)
        return Standing::ReplacedInPart;
    return count.withdrawn ? Standing::Withdrawn : Standing::Replaced;
}

std::map<EntryId, Count> countStatements(const History &history)
{
    std::map<QString, std::vector<const Fact *>> spoken;
    std::map<EntryId, Count> counts;
    for (const Fact *fact : history.inForce()) {
        std::set<QString> slots; // a slot named twice in one entry counts once
        for (const Statement &statement : statementsOf(*fact))
            slots.insert(statement.slot);
        counts[fact->id].said = static_cast<int>(slots.size());
        for (const QString &slot : slots)
            spoken[slot].push_back(fact);
    }
    for (const auto &[slot, facts] : spoken) {
        const std::vector<const Fact *> latest = history.latest(facts);
        const bool withdrawn = std::any_of(latest.begin(), latest.end(),
                                           [](const Fact *fact) { return fact->is(kind::withdrawal); });
        for (const Fact *fact : facts) {
            Count &count = counts[fact->id];
            if (std::find(latest.begin(), latest.end(), fact) != latest.end())
                ++count.standing;
            else
                count.withdrawn = count.withdrawn || withdrawn;
        }
    }
    return counts;
}

/// A withdrawn item takes with it what was said of it, a withdrawn enrolment only itself.
bool goesWithTheThing(const Fact &fact, const Folded &folded)
{
    if (fact.is(kind::withdrawal) || fact.is(kind::retraction))
        return false;
    if (folded.evidence)
        return folded.evidence->state != portfolio::EvidenceState::Held;
    if (folded.sampleLine)
        return fact.is(kind::sampleLine) && folded.sampleLine->withdrawn;
    return fact.is(kind::enrolment) && folded.enrolment
        && folded.enrolment->state == portfolio::EnrolmentState::Withdrawn;
}

Standing retractionStanding(const Fact &fact, const History &history)
{
    if (!history.hasEffect(fact))
        return Standing::NoEffect;
    return history.stands(fact.id) ? Standing::Stands : Standing::TakenBack;
}

} // namespace

std::map<EntryId, Standing> standings(const History &history, const Folded &folded)
{
    std::map<EntryId, Standing> out;
    for (const auto &[id, count] : countStatements(history)) {
        const Fact &fact = *history.fact(id);
        Standing standing = standingOf(count, fact);
        if (standing == Standing::Stands && goesWithTheThing(fact, folded))
            standing = Standing::Withdrawn;
        out[id] = standing;
    }
    for (const Fact *fact : history.retracted())
        out[fact->id] = Standing::TakenBack;
    for (const Fact *fact : history.retractions())
        out[fact->id] = retractionStanding(*fact, history);
    for (const Conflict &conflict : folded.conflicts)
        for (const EntryId &id : conflict.entries)
            out[id] = Standing::InConflict;
    return out;
}

} // namespace attest::centre
