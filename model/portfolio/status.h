// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/qualification.h"
#include "portfolio/records.h"
#include "rules/evaluator.h"

#include <optional>
#include <vector>

/// Status is a pure function of records and catalogue. Nothing else in the program computes it.
namespace attest::portfolio {

enum class UnitState { Planned, InProgress, Ready, SignedOff, Returned, Verified, Withdrawn };
QString unitStateKey(UnitState state); ///< as the command line spells it: "inProgress"
QString unitStateName(UnitState state); ///< in the program's language: "In progress"

/// Where the thing that stands in a unit's way is mended.
enum class Mend { RecordEvidence, Evidence, Plan, OutsideResult, Review };

/// One thing that stands in a unit's way.
struct Blocker {
    /// The unit always; code empty when the whole unit is meant, the first open one when it is one of
    /// several.
    Target target;
    Mend mend = Mend::RecordEvidence;
    EvidenceId evidence; ///< the item to look at, or null
    QString sentence; ///< in the program's language
};

/// An IQA has not agreed that a target is met. It stays visible, whatever follows.
struct Overturn {
    SampleLineId line;
    QString reason;
    PersonId by;
    QDate on;
    QString answer; ///< the assessor's, or empty
    PersonId answeredBy;
    QDate answeredOn;
    bool open = false; ///< not answered: the unit is returned and the target counts for nothing
    bool settled = false; ///< the IQA has agreed since, or its sign-off was withdrawn
};

/// How one criterion or requirement part stands.
struct TargetStatus {
    Target target;
    bool met = false; ///< judged met by held evidence in a setting that the unit accepts
    bool claimed = false; ///< claimed and not judged, by held evidence
    bool notYet = false; ///< judged not yet, and not met by anything else
    std::vector<EvidenceId> evidence; ///< held items claimed or judged for it, in order of number
    std::optional<Overturn> overturn; ///< the open one, or the latest there was
};

struct UnitStatus {
    QString unit;
    UnitState state = UnitState::Planned;
    bool begun = false; ///< has a claim: counts as in hand
    int criteriaMet = 0;
    int criteria = 0;
    int requirementsMet = 0; ///< parts covered, never more than a requirement needs
    int requirements = 0; ///< parts needed
    rules::Source source = rules::Source::Assessed;
    /// Counts because its credit was awarded elsewhere: signed off in every reading, and nobody signed here.
    std::optional<Recognition> transfer;
    QDate signedOn;
    PersonId signedBy;
    std::vector<TargetStatus> targets; ///< criteria in document order, then requirement parts
    std::vector<Blocker> blockers; ///< empty when ready or signed off
    bool sampled = false; ///< the sign-off stands on a sample list and is not released yet
    bool answered = false; ///< ... and the IQA has to decide anew about something that the assessor answered
    QDate releasedOn; ///< verified on
    PersonId releasedBy;
    bool isAchieved() const { return state == UnitState::SignedOff || state == UnitState::Verified; }
    const TargetStatus *target(const Target &target) const;
};

/// The state in words, and where it comes from: "In progress", "Credit transferred".
QString stateInWords(const UnitStatus &unit);

/// One value for each of the four readings (design: portfolio status, read four ways).
template <class T> struct Readings {
    T verified;
    T achieved;
    T inHand;
    T planned;
};

struct EnrolmentStatus {
    std::vector<UnitStatus> units; ///< planned, signed off and withdrawn ones, in document order
    Readings<rules::Evaluation> readings;
    std::vector<Recognition> exemptions; ///< in force, from rules that the edition has, in its order
    bool iqaBegun = false; ///< before any IQA work the verified reading is shown as "no IQA yet"

    const UnitStatus *unit(const QString &number) const;
    const Recognition *exemption(const QString &rule) const; ///< null: there is none from this rule
    QStringList exemptedRules() const;
};

/// The status of one enrolment. `qualification` is the edition the enrolment names; `records` holds the
/// learner whole, and the people of the centre. Evidence that is withdrawn or undone counts for nothing, and
/// neither do reviews and releases by somebody who may not give them. Units: the plan, and whatever is signed
/// off or transferred. Transferred credit counts as verified too: it was awarded, and so quality assured,
/// elsewhere. Where two joined copies hold a sign-off and a transfer of one unit, the sign-off is shown.
EnrolmentStatus statusOf(const Enrolment &enrolment, const LearnerRecords &records,
                         const catalogue::Qualification &qualification);

/// Is the learner late: target date past and the award not achieved? Only while the enrolment is active: a
/// break stops the clock. Depends on the day, so it is never stored.
bool isLate(const Enrolment &enrolment, const EnrolmentStatus &status, QDate today);

} // namespace attest::portfolio
