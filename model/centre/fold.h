// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/fact.h"
#include "portfolio/records.h"

#include <optional>
#include <vector>

namespace attest::centre {

/// Two or more latest entries that say different things of one slot. Kept and shown, never decided by a
/// clock.
struct Conflict {
    QString slot;
    std::vector<EntryId> entries; ///< sorted
    friend bool operator==(const Conflict &, const Conflict &) = default;
};

struct CentreRecord {
    ThingId id;
    QString name;
    QDate exampleDate;
};

struct EditionRecord {
    EditionId hash;
    QString qualification;
    QByteArray json;
};

/// What the entries of one thing come down to. Which members are filled depends on the thing.
struct Folded {
    ThingId thing;
    LearnerId scope;
    std::optional<CentreRecord> centre;
    std::optional<portfolio::Person> person;
    std::optional<EditionRecord> edition;
    std::optional<portfolio::Learner> learner;
    std::optional<portfolio::Enrolment> enrolment;
    std::vector<portfolio::PlannedUnit> plannedUnits;
    std::vector<portfolio::SignOff> signOffs;
    std::vector<portfolio::Recognition> recognitions;
    std::optional<portfolio::Evidence> evidence;
    std::vector<portfolio::EvidenceFile> files;
    std::vector<portfolio::Claim> claims;
    std::vector<portfolio::Judgement> judgements;
    std::optional<portfolio::SampleList> sampleList;
    std::vector<portfolio::BatchUnit> batch;
    std::optional<portfolio::SampleLine> sampleLine;
    std::vector<portfolio::ReviewDecision> decisions;
    std::vector<portfolio::ReviewAnswer> answers;
    std::vector<portfolio::QaAction> actions;
    std::vector<portfolio::ActionStep> actionSteps;
    std::vector<portfolio::Release> releases;
    std::vector<portfolio::FormerHand> formerHands;
    std::vector<Conflict> conflicts;
};

/// Folds all entries of one thing. Pure; the order of `facts` changes nothing. This is the only place that
/// knows what entries mean: the projector writes its result into tables, and "as of" a past day runs it in
/// memory.
Folded fold(std::vector<Fact> facts);

/// The entry that made the thing; null: none of these did.
const Fact *definingEntry(const std::vector<Fact> &facts);

/// Folds the entries of one learner, whole. The people of the centre are not among them: the caller adds
/// them.
portfolio::LearnerRecords foldLearner(const std::vector<Fact> &facts);

} // namespace attest::centre
