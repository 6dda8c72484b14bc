// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "planner/figures.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace attest::planner {

/// What somebody wants to know: which units finish this qualification with least effort?
struct Question {
    QStringList achieved; ///< cost nothing, may count or not; a unit that is also excluded counts as achieved
    QStringList excluded; ///< must not be added
    QStringList wanted; ///< must count
    Minimise minimise = Minimise::Credits;
    QStringList exempted; ///< ids of rules that count as met; does not lift a maximum or a bar
};

/// One of several things that cannot all be had.
struct Reason {
    enum class Kind { Rule, Bar, Exclusion, Wish };
    Kind kind = Kind::Rule;
    QString id; ///< of the rule or bar; the unit's number
    QString statement; ///< in the program's language
};

/// A plan that is proved to be best, or the proof that there is none.
struct Answer {
    bool feasible = false;
    QStringList add; ///< units to add, in text order; achieved or not, wanted units count beside them
    std::optional<int> addCredits; ///< none where the qualification has no credit
    int addUnits = 0;
    std::optional<int> addGlh; ///< hours; none where the qualification prints none for its units
    /// Not feasible: the fewest rules, bars, exclusions and wishes that contradict each other; rules in the
    /// qualification's order, then exclusions, then wishes, each in text order. Of equally few the first such
    /// list.
    std::vector<Reason> because;
};

/// Answers questions about one qualification. Reads it once; every answer is a pure function of qualification
/// and question, so a planner may be shared between threads.
///
/// An added or achieved unit counts at most once; bars and maximums are those of rules::evaluate, which calls
/// `achieved` and `add` together complete (and counts a wanted unit too, unless an achieved one that it is
/// barred from counts for more). The plan is the cheapest: fewest additional credits, then units, then GLH,
/// or as `minimise` says; of equal ones the smallest list in text order. Nothing is ever cut short: a file
/// too large to plan exactly is refused with a sentence, and so is a wanted unit that the qualification does
/// not have. Achieved and excluded units that it does not have are ignored, as the evaluator does.
class Planner {
public:
    /// `qualification` outlives the planner.
    explicit Planner(const catalogue::Qualification &qualification);

    Result<Answer> plan(const Question &question) const;
    /// The `count` cheapest plans, the best first, each without at least one unit of every one before it:
    /// what else somebody might choose. Fewer when there are no more. Empty when there is none; plan() says
    /// why.
    Result<std::vector<Answer>> nextBest(const Question &question, int count) const;

private:
    Result<Demands> demandsOf(const Question &question) const;
    Answer answerOf(const Choice &choice) const;
    Result<Answer> contradictionOf(const Demands &demands) const;

    const catalogue::Qualification &m_qualification;
    Figures m_figures;
};

/// One question, when there is only one.
Result<Answer> plan(const catalogue::Qualification &qualification, const Question &question);

} // namespace attest::planner
