// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "planner/rivals.h"

#include <cmath>
#include <ctime>
#include <limits>

#include <coin/Cbc_C_Interface.h>
#include <glpk.h>

namespace attest::test {
namespace {

using planner::Stand;

double lowest(Stand stand) { return stand == Stand::In ? 1 : 0; }
double highest(Stand stand) { return stand == Stand::Out ? 0 : 1; }

} // namespace

double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

Program::Program(const planner::Terms &terms, const planner::Task &task)
    : weights(task.costs.begin(), task.costs.end())
    , stands(task.stands)
{
    for (size_t t = 0; t < terms.terms.size(); ++t) {
        const planner::Term &term = terms.terms[t];
        if (!task.asks(t))
            continue;
        const double all = std::numeric_limits<double>::max();
        rows.push_back({{term.amounts.begin(), term.amounts.end()},
                        term.maximum ? 0 : static_cast<double>(term.bound),
                        term.maximum ? static_cast<double>(term.bound) : all});
    }
}

void Program::keepAtMost(const std::vector<double> &amounts, double most)
{
    rows.push_back({amounts, 0, most});
}

Solved solveWithGlpk(const Program &program)
{
    glp_term_out(GLP_OFF);
    glp_prob *problem = glp_create_prob();
    glp_set_obj_dir(problem, GLP_MIN);
    const int columns = static_cast<int>(program.weights.size());
    glp_add_cols(problem, columns);
    for (int c = 1; c <= columns; ++c) {
        const Stand stand = program.stands[static_cast<size_t>(c - 1)];
        glp_set_col_kind(problem, c, GLP_BV);
        if (stand != Stand::Open)
            glp_set_col_bnds(problem, c, GLP_FX, lowest(stand), lowest(stand));
        glp_set_obj_coef(problem, c, program.weights[static_cast<size_t>(c - 1)]);
    }
    for (const Program::Row &row : program.rows) {
        const int r = glp_add_rows(problem, 1);
        const bool minimum = row.most == std::numeric_limits<double>::max();
        glp_set_row_bnds(problem, r, minimum ? GLP_LO : GLP_UP, row.least, row.most);
        std::vector<int> places{0};
        std::vector<double> values{0};
        for (int c = 1; c <= columns; ++c) {
            if (row.amounts[static_cast<size_t>(c - 1)] == 0)
                continue;
            places.push_back(c);
            values.push_back(row.amounts[static_cast<size_t>(c - 1)]);
        }
        glp_set_mat_row(problem, r, static_cast<int>(places.size()) - 1, places.data(), values.data());
    }
    glp_iocp how;
    glp_init_iocp(&how);
    how.presolve = GLP_ON;
    how.tol_obj = 1e-12;
    const double begun = processorSeconds();
    const int ended = glp_intopt(problem, &how);
    Solved solved{{}, processorSeconds() - begun};
    if (ended == 0 && glp_mip_status(problem) == GLP_OPT)
        solved.least = glp_mip_obj_val(problem);
    glp_delete_prob(problem);
    return solved;
}

Solved solveWithCbc(const Program &program)
{
    const size_t columns = program.weights.size();
    std::vector<int> starts;
    std::vector<int> places;
    std::vector<double> values;
    std::vector<double> lower;
    std::vector<double> upper;
    for (size_t c = 0; c < columns; ++c) {
        starts.push_back(static_cast<int>(places.size()));
        lower.push_back(lowest(program.stands[c]));
        upper.push_back(highest(program.stands[c]));
        for (size_t r = 0; r < program.rows.size(); ++r) {
            if (program.rows[r].amounts[c] == 0)
                continue;
            places.push_back(static_cast<int>(r));
            values.push_back(program.rows[r].amounts[c]);
        }
    }
    starts.push_back(static_cast<int>(places.size()));
    std::vector<double> least;
    std::vector<double> most;
    for (const Program::Row &row : program.rows) {
        least.push_back(row.least);
        most.push_back(row.most);
    }
    Cbc_Model *model = Cbc_newModel();
    Cbc_setLogLevel(model, 0);
    Cbc_loadProblem(model, static_cast<int>(columns), static_cast<int>(program.rows.size()), starts.data(),
                    places.data(), values.data(), lower.data(), upper.data(), program.weights.data(),
                    least.data(), most.data());
    for (size_t c = 0; c < columns; ++c)
        Cbc_setInteger(model, static_cast<int>(c));
    const double begun = processorSeconds();
    Cbc_solve(model);
    Solved solved{{}, processorSeconds() - begun};
    if (Cbc_isProvenOptimal(model) != 0)
        solved.least = Cbc_getObjValue(model);
    Cbc_deleteModel(model);
    return solved;
}

std::optional<std::vector<qint64>> leastInTurn(Program program, const std::vector<std::vector<double>> &aims,
                                               Solved (*solve)(const Program &))
{
    std::vector<qint64> found;
    for (const std::vector<double> &aim : aims) {
        program.weights = aim;
        const Solved solved = solve(program);
        if (!solved.least)
            return std::nullopt;
        found.push_back(std::llround(*solved.least));
        program.keepAtMost(aim, static_cast<double>(found.back()));
    }
    return found;
}

} // namespace attest::test
