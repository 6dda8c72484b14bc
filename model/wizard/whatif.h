// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "wizard/subject.h"

namespace attest::wizard {

/// A unit that an award takes over from what the learner has achieved elsewhere.
struct CarriedUnit {
    QString unit; ///< its number in the award
    QString from; ///< the qualification it was achieved in
    QString unitThere;
    bool sameTitle = true; ///< false: the UAN is the same, the titles differ; worth a question to the body
    friend bool operator==(const CarriedUnit &, const CarriedUnit &) = default;
};

/// What one award would still ask of a learner: the planner's cheapest way to complete it.
struct Prospect {
    catalogue::QualificationPtr qualification;
    EnrolmentId enrolment; ///< the learner's, null where there is none
    bool possible = true; ///< false: its rules contradict each other, nothing completes it
    QStringList achieved; ///< in this award, and carried over; document order
    std::vector<CarriedUnit> carried;
    int creditsHeld = 0; ///< of the achieved units
    int creditsCarried = 0; ///< of the carried ones
    std::optional<int> leastGlh; ///< hours of the award: as printed, else of the complete choice with fewest
    std::optional<int> creditsLeft; ///< none where the award has no credit
    int unitsLeft = 0;
    std::optional<int> glhLeft; ///< hours
    QStringList add; ///< the units of that way

    bool isEnrolled() const { return !enrolment.isNull(); }
    /// Nothing is left: what is achieved and carried over completes it.
    bool isComplete() const { return possible && unitsLeft == 0; }
    /// What to plan on enrolling: what is carried over, and that way. Document order.
    QStringList unitsToPlan() const;
};

/// An award of a whole catalogue: what it would ask, or why that cannot be said.
struct AwardProspect {
    QString number;
    Result<Prospect> prospect;
};

/// Every one of `qualifications` ranked by what is left for the learner whose enrolments these are: fewest
/// credits, then units, then GLH, then by number; awards without credit stand behind, by units. Credit is
/// carried over by UAN from whatever is achieved; of a qualification that the learner is enrolled on, the
/// edition of the enrolment is asked. Pure. Fails when the planner refuses one of them.
Result<std::vector<Prospect>> prospects(const std::vector<Subject> &enrolments,
                                        const std::vector<catalogue::QualificationPtr> &qualifications);

/// The same of every award of the catalogue, and of those that only the learner's enrolments name; one that
/// is unsound stands at the end. Without enrolments, for somebody who has none yet, by number. Pure.
std::vector<AwardProspect> prospects(const std::vector<Subject> &enrolments,
                                     const catalogue::Catalogue &catalogue);

/// One line of two prospects side by side, in words.
struct ComparedLine {
    QString what;
    QString first;
    QString second;
    friend bool operator==(const ComparedLine &, const ComparedLine &) = default;
};

/// Level, credits, what is achieved, carried and left of each, their rules, and the units that the shortest
/// way to each needs; the same rule and the same unit stand on one line. What is achieved is left out where
/// nothing is.
std::vector<ComparedLine> compared(const Prospect &first, const Prospect &second);

/// The same lines of one award alone; `second` is empty.
std::vector<ComparedLine> described(const Prospect &prospect);

} // namespace attest::wizard
