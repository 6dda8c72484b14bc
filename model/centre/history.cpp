// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/history.h"

#include "portfolio/recognition.h"

#include <algorithm>
#include <iterator>

namespace attest::centre {

History::History(std::vector<Fact> facts)
    : m_facts(std::move(facts))
{
    std::sort(m_facts.begin(), m_facts.end(), [](const Fact &a, const Fact &b) { return a.id < b.id; });
    for (const Fact &fact : m_facts) {
        m_byId.emplace(fact.id, &fact);
    }
    for (const Fact &fact : m_facts)
        noteRetraction(fact);
    for (const Fact &fact : m_facts) {
        const bool inForce = isInForce(fact);
        if (fact.is(kind::retraction))
            m_retractions.push_back(&fact);
        else
            (inForce ? m_inForce : m_retracted).push_back(&fact);
    }
}

namespace {

/// What is only ever withdrawn, with a reason, or followed by another decision.
bool isForGood(const Fact &fact)
{
    if (fact.is(kind::withdrawal)) {
        const QString what = fact.body.value(QStringLiteral("what")).toString();
        return what == QLatin1String("signOff") || what == QLatin1String("sample")
            || portfolio::recognitionFromKey(what);
    }
    return fact.is(kind::signOff) || fact.is(kind::recognition) || fact.is(kind::review)
        || fact.is(kind::reviewAnswer) || fact.is(kind::actionStep) || fact.is(kind::listClosed)
        || fact.is(kind::release);
}

/// Undo takes back a person's own actions.
bool mayTakeBack(const Fact &retraction, const Fact &target)
{
    return target.header.author == retraction.header.author && !isForGood(target);
}

} // namespace

/// A retraction that may not be has no effect.
void History::noteRetraction(const Fact &fact)
{
    if (!fact.is(kind::retraction))
        return;
    for (const EntryId &id : fact.header.supersedes)
        if (const auto target = m_byId.find(id); target != m_byId.end() && mayTakeBack(fact, *target->second))
            m_retractionsOf[id].push_back(&fact);
}

/// An id is a hash over the ids it names, so retractions cannot go round in a circle and this recursion ends.
bool History::isInForce(const Fact &fact)
{
    if (const auto known = m_known.find(fact.id); known != m_known.end())
        return known->second;
    bool inForce = true;
    if (const auto found = m_retractionsOf.find(fact.id); found != m_retractionsOf.end())
        inForce = std::none_of(found->second.begin(), found->second.end(),
                               [this](const Fact *retraction) { return isInForce(*retraction); });
    m_known.emplace(fact.id, inForce);
    return inForce;
}

bool History::stands(const EntryId &entry) const
{
    const auto known = m_known.find(entry);
    return known != m_known.end() && known->second;
}

bool History::hasEffect(const Fact &retraction) const
{
    return std::any_of(retraction.header.supersedes.begin(), retraction.header.supersedes.end(),
                       [&](const EntryId &id) {
                           const Fact *target = fact(id);
                           return target && mayTakeBack(retraction, *target);
                       });
}

const Fact *History::fact(const EntryId &entry) const
{
    const auto found = m_byId.find(entry);
    return found == m_byId.end() ? nullptr : found->second;
}

std::vector<const Fact *> History::latest(const std::vector<const Fact *> &candidates) const
{
    if (candidates.size() < 2)
        return candidates;
    // One walk for all: whatever can be reached from a candidate is replaced. Hashes cannot form a circle.
    std::set<EntryId> replaced;
    std::vector<const Fact *> open = candidates;
    while (!open.empty()) {
        const Fact *fact = open.back();
        open.pop_back();
        for (const EntryId &id : fact->header.supersedes) {
            const auto found = m_byId.find(id);
            if (replaced.insert(id).second && found != m_byId.end())
                open.push_back(found->second);
        }
    }
    std::vector<const Fact *> out;
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(out),
                 [&](const Fact *fact) { return !replaced.contains(fact->id); });
    return out;
}

} // namespace attest::centre
