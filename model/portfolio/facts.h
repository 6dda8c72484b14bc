// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/unit.h"
#include "portfolio/records.h"

#include <vector>

/// Inside the portfolio room: what the held evidence says about each target, gathered once for a whole
/// enrolment.
namespace attest::portfolio {

/// What one held item says about one target.
struct Pair {
    const Evidence *evidence = nullptr;
    bool accepted = false; ///< the unit accepts the item's setting for this target
    bool claimed = false;
    bool judgedMet = false;
    const Judgement *notYet = nullptr; ///< the decision against it, if there is one

    /// Two decisions that contradict each other are a conflict: the pair is not met until it is settled.
    bool met() const { return accepted && judgedMet && !notYet; }
    /// Claimed, and nobody has decided.
    bool waits() const { return claimed && !judgedMet && !notYet; }
};

/// One criterion or requirement part, and every held item that names it.
struct TargetFacts {
    Target target;
    QString label; ///< in the program's language
    catalogue::OutcomeKind kind = catalogue::OutcomeKind::Performance;
    std::vector<Pair> pairs; ///< in order of the evidence's number
    bool overturned = false; ///< an IQA does not agree and nobody has answered: counts for nothing

    bool met() const;
};

/// One unit: its targets in document order, criteria first, then requirement parts.
struct UnitFacts {
    const catalogue::Unit *unit = nullptr;
    bool begun = false; ///< held evidence names it
    std::vector<TargetFacts> targets;

    const TargetFacts *target(const Target &target) const; ///< null: the unit has none of that code
};

/// The facts of `units`, in their order. The answer points into `records` and `units`. Linear in the records
/// but for one sort.
std::vector<UnitFacts> factsOf(const Enrolment &enrolment, const LearnerRecords &records,
                               const std::vector<const catalogue::Unit *> &units);

} // namespace attest::portfolio
