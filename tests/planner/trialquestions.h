// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/random.h"
#include "planner/planner.h"

namespace attest::test {

/// A question as people ask them: some units achieved, some excluded, now and then one wanted. No unit is
/// both excluded and wanted.
inline planner::Question randomQuestion(const catalogue::Qualification &qualification, SeededRandom &random)
{
    planner::Question question;
    const int achieved = random.below(4) == 0 ? 0 : 2 + random.below(12);
    const int excluded = random.below(3) == 0 ? 0 : 3 + random.below(12);
    for (const catalogue::Unit &unit : qualification.units) {
        if (achieved != 0 && random.below(achieved) == 0)
            question.achieved.append(unit.number);
        else if (excluded != 0 && random.below(excluded) == 0)
            question.excluded.append(unit.number);
        else if (random.below(25) == 0)
            question.wanted.append(unit.number);
    }
    question.minimise = std::array{planner::Minimise::Credits, planner::Minimise::Units,
                                   planner::Minimise::Glh}[static_cast<size_t>(random.below(3))];
    return question;
}

/// The same question in the planner's plain numbers.
inline planner::Task taskOf(const planner::Figures &figures, const planner::Question &question)
{
    planner::Demands demands;
    const std::vector<bool> achieved = figures.marks(question.achieved);
    demands.excluded = figures.marks(question.excluded);
    demands.wanted = figures.marks(question.wanted);
    for (size_t item = 0; item < achieved.size(); ++item)
        demands.excluded[item] = demands.excluded[item] && !achieved[item];
    return figures.task(demands, achieved, question.minimise);
}

} // namespace attest::test
