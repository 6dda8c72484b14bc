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
    bool enrolled = false;
    QStringList achieved; ///< in this award, and carried over; document order
    std::vector<CarriedUnit> carried;
    int creditsHeld = 0; ///< of the achieved units
    std::optional<int> creditsLeft; ///< none where the award has no credit
    int unitsLeft = 0;
    std::optional<int> glhLeft; ///< hours
    QStringList add; ///< the units of that way
};

/// Every one of `qualifications` ranked by what is left for the learner whose enrolments these are: fewest
/// credits, then units, then GLH, then by number; awards without credit stand behind, by units. Credit is
/// carried over by UAN from whatever is achieved; of a qualification that the learner is enrolled on, the
/// edition of the enrolment is asked. Pure. Fails when the planner refuses one of them.
Result<std::vector<Prospect>> prospects(const std::vector<Subject> &enrolments,
                                        const std::vector<catalogue::QualificationPtr> &qualifications);

/// One line of two prospects side by side, in words.
struct ComparedLine {
    QString what;
    QString first;
    QString second;
    friend bool operator==(const ComparedLine &, const ComparedLine &) = default;
};

/// Level, credits, what is achieved, carried and left of each, their rules, and the units that the way
/// to each needs: those of both, of the first, of the second.
std::vector<ComparedLine> compared(const Prospect &first, const Prospect &second);

} // namespace attest::wizard
