// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "bench/measure.h"
#include "catalogue/catalogue.h"
#include "catalogue/loader.h"
#include "planner/rivals.h"
#include "planner/trialquestions.h"
#include "rules/evaluator.h"

#include <QDir>

#include <cmath>

// The planner beside GLPK and CBC: the same random questions about every qualification, turn and turn about.
// bench_plan [QUESTIONS] [FOLDER]: FOLDER holds other qualifications than the shipped ones.

using namespace attest;
using namespace attest::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int repeats = 25; // one answer is too short for the clock

struct Times {
    Series planner; ///< cheapest() alone: what the rivals do too, and which of equal plans comes first
    Series whole; ///< Planner::plan(), with names and, where there is no plan, the smallest contradiction
    Series glpk;
    Series cbc;
    int agreed = 0;
    int feasible = 0;
};

double processor(const std::function<void()> &work)
{
    const double begun = test::processorSeconds();
    work();
    return test::processorSeconds() - begun;
}

double fastest(const Series &series) { return *std::min_element(series.begin(), series.end()); }
double worst(const Series &series) { return *std::max_element(series.begin(), series.end()); }

QString figures(double ours, double theirs)
{
    return u"%1 (x %2)"_s.arg(1e6 * theirs, 9, 'f', 1).arg(theirs / ours, 5, 'f', 0);
}

std::vector<catalogue::QualificationPtr> qualifications(const QString &folder)
{
    if (folder.isEmpty())
        return must(must(catalogue::Catalogue::shipped()).qualifications());
    std::vector<catalogue::QualificationPtr> all;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            giveUp(u"%1 cannot be read."_s.arg(name));
        all.push_back(
            std::make_shared<const catalogue::Qualification>(must(catalogue::load(file.readAll(), name))));
    }
    return all;
}

bool agree(const planner::Choice &choice, const test::Solved &solved)
{
    if (!choice.possible || !solved.least)
        return choice.possible == solved.least.has_value();
    return std::llround(*solved.least) == choice.cost;
}

Times measured(const catalogue::Qualification &qualification, int questions)
{
    const planner::Figures numbers(qualification);
    const planner::Planner planner(qualification);
    SeededRandom random(20130424);
    Times times;
    for (int i = 0; i < questions; ++i) {
        const planner::Question question = test::randomQuestion(qualification, random);
        const planner::Task task = test::taskOf(numbers, question);
        const test::Program program(numbers.terms(), task);
        planner::Choice choice;
        test::Solved glpk;
        test::Solved cbc;
        const auto ours = [&] {
            for (int r = 0; r < repeats; ++r)
                choice = must(planner::cheapest(numbers.terms(), task));
        };
        // Turn and turn about; of each the fastest turn.
        Series turns[3];
        for (int turn = 0; turn < 3; ++turn) {
            turns[0].push_back(processor(ours) / repeats);
            glpk = test::solveWithGlpk(program);
            turns[1].push_back(glpk.seconds);
            cbc = test::solveWithCbc(program);
            turns[2].push_back(cbc.seconds);
        }
        times.planner.push_back(fastest(turns[0]));
        times.glpk.push_back(fastest(turns[1]));
        times.cbc.push_back(fastest(turns[2]));
        times.whole.push_back(processor([&] { must(planner.plan(question)); }));
        times.agreed += agree(choice, glpk) && agree(choice, cbc) ? 1 : 0;
        times.feasible += choice.possible ? 1 : 0;
    }
    return times;
}

void report(const QString &number, const Times &times)
{
    const double ours = median(times.planner);
    const double oursWorst = worst(times.planner);
    say(u"%1  median %2; GLPK %3; CBC %4 | worst %5; GLPK %6; CBC %7 | whole %8, worst %9 | feasible %10, agreed %11 of %12"_s
            .arg(number)
            .arg(1e6 * ours, 6, 'f', 2)
            .arg(figures(ours, median(times.glpk)), figures(ours, median(times.cbc)))
            .arg(1e6 * oursWorst, 7, 'f', 2)
            .arg(figures(oursWorst, worst(times.glpk)), figures(oursWorst, worst(times.cbc)))
            .arg(1e6 * median(times.whole), 0, 'f', 1)
            .arg(1e6 * worst(times.whole), 0, 'f', 1)
            .arg(times.feasible)
            .arg(times.agreed)
            .arg(times.planner.size()));
}

void append(Series &all, const Series &more) { all.insert(all.end(), more.begin(), more.end()); }

/// Answers a second of rules::evaluate on half of the units, drawn anew.
void reportEvaluator(const catalogue::Qualification &qualification)
{
    SeededRandom random(20130424);
    Series times;
    for (int round = 0; round < 200; ++round) {
        std::vector<rules::Holding> held;
        for (const catalogue::Unit &unit : qualification.units) {
            if (random.below(2) == 0)
                held.push_back({unit.number});
        }
        times.push_back(processor([&] { rules::evaluate(qualification, held); }));
    }
    say(u"check of %1 (%2 units): %3 a second, at least 1000: %4"_s.arg(qualification.number)
            .arg(qualification.units.size())
            .arg(1 / median(times), 0, 'f', 0)
            .arg(1 / median(times) >= 1000 ? u"holds"_s : u"DOES NOT HOLD"_s));
}

} // namespace

int main(int argc, char **argv)
{
    const int questions = argc > 1 ? QByteArray(argv[1]).toInt() : 100;
    const QString folder = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    const auto all = qualifications(folder);
    if (questions < 1 || all.empty())
        giveUp(u"Usage: bench_plan [QUESTIONS] [FOLDER]"_s);
    say(u"Microseconds of the processor; in brackets how many times faster the planner is."_s);
    Times together;
    for (const auto &qualification : all) {
        const Times times = measured(*qualification, questions);
        report(qualification->number, times);
        append(together.planner, times.planner);
        append(together.whole, times.whole);
        append(together.glpk, times.glpk);
        append(together.cbc, times.cbc);
        together.agreed += times.agreed;
        together.feasible += times.feasible;
    }
    report(u"all    "_s, together);
    const auto largest = std::max_element(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return a->units.size() < b->units.size();
    });
    reportEvaluator(**largest);
    return 0;
}
