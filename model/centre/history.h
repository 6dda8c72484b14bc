// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/fact.h"

#include <map>
#include <set>
#include <vector>

namespace attest::centre {

/// The entries of one thing as a graph: which are in force, and which replace which. The order in which
/// entries are given changes nothing; no clock is asked.
class History {
public:
    explicit History(std::vector<Fact> facts);

    /// Entries that are neither retractions nor retracted, by id. Only its own author can take an entry back,
    /// and nobody a sign-off, a review or what follows from one: other retractions have no effect.
    const std::vector<const Fact *> &inForce() const { return m_inForce; }
    /// Entries that a retraction in force takes back, by id.
    const std::vector<const Fact *> &retracted() const { return m_retracted; }

    /// Entries that take others back, by id, whether they may or not.
    const std::vector<const Fact *> &retractions() const { return m_retractions; }
    /// Whether nothing takes the entry back; a retraction may itself be taken back.
    bool stands(const EntryId &entry) const;
    /// Whether a retraction names anything that it may take back.
    bool hasEffect(const Fact &retraction) const;
    /// The entry with this id, or null.
    const Fact *fact(const EntryId &entry) const;

    /// Of some entries that speak of one slot, those that no other of them replaces, directly or through
    /// others.
    std::vector<const Fact *> latest(const std::vector<const Fact *> &candidates) const;

private:
    bool isInForce(const Fact &fact);
    void noteRetraction(const Fact &fact);

    std::vector<Fact> m_facts; ///< by id
    std::map<EntryId, const Fact *> m_byId;
    std::map<EntryId, std::vector<const Fact *>> m_retractionsOf;
    std::map<EntryId, bool> m_known;
    std::vector<const Fact *> m_inForce;
    std::vector<const Fact *> m_retracted;
    std::vector<const Fact *> m_retractions;
};

} // namespace attest::centre
