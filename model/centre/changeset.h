// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "portfolio/reviews.h"

#include <QMetaType>
#include <QString>

#include <set>
#include <vector>

namespace attest::centre {

/// What one action changed: ids only. Pages refresh exactly these.
struct ChangeSet {
    std::vector<EntryId> entries; ///< appended, in order
    std::set<LearnerId> learners;
    std::set<EnrolmentId> enrolments;
    std::set<EvidenceId> evidence;
    std::set<PersonId> people;
    std::set<portfolio::SampleListId> sampleLists;
    std::set<portfolio::SampleLineId> sampleLines;
    QString label; ///< what was done, for the status bar and the undo menu: "record E014"

    bool isEmpty() const { return entries.empty(); }
    /// What followed, as if both had been one action; the label stays.
    void add(const ChangeSet &next)
    {
        entries.insert(entries.end(), next.entries.begin(), next.entries.end());
        learners.insert(next.learners.begin(), next.learners.end());
        enrolments.insert(next.enrolments.begin(), next.enrolments.end());
        evidence.insert(next.evidence.begin(), next.evidence.end());
        people.insert(next.people.begin(), next.people.end());
    }
};

} // namespace attest::centre

Q_DECLARE_METATYPE(attest::centre::ChangeSet)
