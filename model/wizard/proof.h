// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "planner/planner.h"
#include "rules/evaluator.h"

namespace attest::wizard {

/// One thing that a proof says, in words.
struct ProofLine {
    enum class State { Met, Short, Contradiction };
    State state = State::Met;
    QString id; ///< of the rule or bar; the unit's number; empty for what is said of all readings
    QString text;
    friend bool operator==(const ProofLine &, const ProofLine &) = default;
};

/// Why a choice of units is what it is.
struct Proof {
    enum class Verdict {
        Complete, ///< every rule is met: which units fill which
        Incomplete, ///< what is missing from which rule
        Impossible, ///< whatever is added: the fewest things that contradict each other
    };
    Verdict verdict = Verdict::Incomplete;
    std::vector<ProofLine> lines;
};

/// Each minimum of the qualification: what fills it, or how far it is.
Proof proofOf(const catalogue::Qualification &qualification, const rules::Evaluation &evaluation);

/// The contradiction that the planner found.
Proof contradiction(const std::vector<planner::Reason> &because);

} // namespace attest::wizard
