// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/history.h"

#include <algorithm>

namespace attest::centre {

History::History(std::vector<Fact> facts)
    : m_facts(std::move(facts))
{
    std::sort(m_facts.begin(), m_facts.end(), [](const Fact &a, const Fact &b) { return a.id < b.id; });
    for (const Fact &fact : m_facts) {
        m_byId.emplace(fact.id, &fact);
        if (fact.is(kind::retraction))
            for (const EntryId &target : fact.header.supersedes)
                m_retractionsOf[target].push_back(&fact);
    }
    for (const Fact &fact : m_facts) {
        if (fact.is(kind::retraction))
            continue;
        (isInForce(fact) ? m_inForce : m_retracted).push_back(&fact);
    }
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

bool History::replaces(const Fact &later, const EntryId &earlier) const
{
    std::vector<const Fact *> open{&later};
    std::set<EntryId> seen;
    while (!open.empty()) {
        const Fact *fact = open.back();
        open.pop_back();
        for (const EntryId &id : fact->header.supersedes) {
            if (id == earlier)
                return true;
            const auto found = m_byId.find(id);
            if (found != m_byId.end() && seen.insert(id).second)
                open.push_back(found->second);
        }
    }
    return false;
}

std::vector<const Fact *> History::latest(const std::vector<const Fact *> &candidates) const
{
    if (candidates.size() < 2)
        return candidates;
    std::vector<const Fact *> out;
    for (const Fact *fact : candidates) {
        const bool replaced = std::any_of(candidates.begin(), candidates.end(), [&](const Fact *other) {
            return other != fact && replaces(*other, fact->id);
        });
        if (!replaced)
            out.push_back(fact);
    }
    return out;
}

} // namespace attest::centre
