// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "planner/terms.h"

#include <optional>
#include <vector>

/// The same questions for solvers that others have written: GLPK and CBC, from the distribution, for
/// comparison only. Nothing of the planner but its plain numbers is used.
namespace attest::test {

/// Yes-or-no variables, one an item: the least of a weighted sum such that every row is kept.
struct Program {
    struct Row {
        std::vector<double> amounts; ///< by item
        double least = 0;
        double most = 0;
    };
    std::vector<double> weights; ///< by item
    std::vector<planner::Stand> stands; ///< by item
    std::vector<Row> rows;

    Program() = default;
    /// The task's terms; the weights are its costs.
    Program(const planner::Terms &terms, const planner::Task &task);

    /// The row "this sum is at most so much".
    void keepAtMost(const std::vector<double> &amounts, double most);
};

/// Of this thread, since it began: what else the machine does is not counted.
double processorSeconds();

/// What a rival found.
struct Solved {
    std::optional<double> least; ///< nothing: no choice keeps the rows
    double seconds = 0; ///< of the processor, in its solving call alone, without reading the program in
};

Solved solveWithGlpk(const Program &program);
Solved solveWithCbc(const Program &program);

/// Solves one aim after the other, each held while the next is made small, so that no aim has to be weighed
/// against another and the solvers' tolerances stay far from the figures. Nothing when no choice is possible.
std::optional<std::vector<qint64>> leastInTurn(Program program, const std::vector<std::vector<double>> &aims,
                                               Solved (*solve)(const Program &));

} // namespace attest::test
