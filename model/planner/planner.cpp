// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "planner/planner.h"

#include "planner/words.h"
#include "rules/words.h"

#include <algorithm>

namespace attest::planner {
namespace {

using catalogue::Qualification;
using catalogue::Rule;
using catalogue::RuleKind;
using catalogue::Unit;

Reason reasonOf(const Qualification &qualification, const Figures &figures, const Part &part)
{
    if (part.kind == Part::Kind::Term) {
        const Rule &rule = qualification.rules[part.index];
        const auto kind = rule.kind == RuleKind::Bar ? Reason::Kind::Bar : Reason::Kind::Rule;
        return {kind, rule.id, rules::statement(qualification, rule)};
    }
    const QString &number = qualification.units[figures.unit(part.index)].number;
    return part.kind == Part::Kind::Exclusion
        ? Reason{Reason::Kind::Exclusion, number, words::excluded(number)}
        : Reason{Reason::Kind::Wish, number, words::wanted(number)};
}

bool contradictsItself(const Demands &demands)
{
    for (size_t item = 0; item < demands.wanted.size(); ++item) {
        if (demands.wanted[item] && demands.excluded[item])
            return true;
    }
    return false;
}

/// A part of all plans: some added items are settled, the best of those plans is known.
struct Region {
    Task task;
    Choice best;
};

/// The regions of which none has been answered with; the one with the best plan comes first.
class Frontier {
public:
    explicit Frontier(const Terms &terms)
        : m_terms(terms)
    {
    }

    bool isEmpty() const { return m_regions.empty(); }

    Result<void> add(Task task)
    {
        auto best = cheapest(m_terms, task);
        if (!best)
            return best.error();
        if (best->possible)
            m_regions.push_back({std::move(task), *std::move(best)});
        return {};
    }

    Region takeBest()
    {
        const auto best = std::ranges::min_element(m_regions, [](const Region &a, const Region &b) {
            return a.best.cost != b.best.cost ? a.best.cost < b.best.cost : a.best.items < b.best.items;
        });
        Region region = std::move(*best);
        m_regions.erase(best);
        return region;
    }

    /// Every plan of the region that lacks an added item of its best one: those that lack the first, those
    /// that have the first and lack the second, and so on.
    Result<void> split(const Region &region)
    {
        Task task = region.task;
        for (const size_t item : region.best.items) {
            if (task.stands[item] != Stand::Open)
                continue;
            task.stands[item] = Stand::Out;
            if (auto added = add(task); !added)
                return added;
            task.stands[item] = Stand::In;
        }
        return {};
    }

private:
    const Terms &m_terms;
    std::vector<Region> m_regions;
};

bool holdsOneOf(const std::vector<size_t> &items, const std::vector<Choice> &plans)
{
    return std::ranges::any_of(plans,
                               [&](const Choice &plan) { return std::ranges::includes(items, plan.items); });
}

} // namespace

Planner::Planner(const Qualification &qualification)
    : m_qualification(qualification)
    , m_figures(qualification)
{
}

Result<Demands> Planner::demandsOf(const Question &question) const
{
    if (!m_figures.isCountable())
        return invalid(words::tooLarge());
    for (const QString &number : question.wanted) {
        if (!m_figures.item(number))
            return m_qualification.unitNumber(number).error();
    }
    Demands demands;
    for (const Rule &rule : m_qualification.rules) {
        const bool minimum = rule.kind == RuleKind::AtLeast || rule.kind == RuleKind::All;
        demands.lifted.push_back(minimum && question.exempted.contains(rule.id));
    }
    demands.wanted = m_figures.marks(question.wanted);
    demands.excluded = m_figures.marks(question.excluded);
    const std::vector<bool> achieved = m_figures.marks(question.achieved);
    for (size_t item = 0; item < achieved.size(); ++item)
        demands.excluded[item] = demands.excluded[item] && !achieved[item];
    return demands;
}

Answer Planner::answerOf(const Choice &choice) const
{
    Answer answer;
    answer.feasible = true;
    int credits = 0;
    int hours = 0;
    for (const size_t item : choice.items) {
        const Unit &unit = m_qualification.units[m_figures.unit(item)];
        answer.add.append(unit.number);
        credits += unit.credit.value_or(0);
        hours += unit.glh.value_or(0);
    }
    answer.addUnits = static_cast<int>(choice.items.size());
    if (m_qualification.credits)
        answer.addCredits = credits;
    if (std::ranges::any_of(m_qualification.units, [](const Unit &unit) { return unit.glh.has_value(); }))
        answer.addGlh = hours;
    return answer;
}

Result<Answer> Planner::contradictionOf(const Demands &demands) const
{
    const auto parts = smallestContradiction(m_figures.terms(), demands);
    if (!parts)
        return parts.error();
    Answer answer;
    for (const Part &part : *parts)
        answer.because.push_back(reasonOf(m_qualification, m_figures, part));
    return answer;
}

Result<Answer> Planner::plan(const Question &question) const
{
    const auto demands = demandsOf(question);
    if (!demands)
        return demands.error();
    if (contradictsItself(*demands))
        return contradictionOf(*demands);
    const Task task = m_figures.task(*demands, m_figures.marks(question.achieved), question.minimise);
    const auto choice = cheapest(m_figures.terms(), task);
    if (!choice)
        return choice.error();
    return choice->possible ? answerOf(*choice) : contradictionOf(*demands);
}

Result<std::vector<Answer>> Planner::nextBest(const Question &question, int count) const
{
    const auto demands = demandsOf(question);
    if (!demands)
        return demands.error();
    std::vector<Choice> plans;
    Frontier frontier(m_figures.terms());
    if (!contradictsItself(*demands)) {
        Task whole = m_figures.task(*demands, m_figures.marks(question.achieved), question.minimise);
        if (const auto added = frontier.add(std::move(whole)); !added)
            return added.error();
    }
    while (!frontier.isEmpty() && plans.size() < static_cast<size_t>(std::max(count, 0))) {
        Region region = frontier.takeBest();
        if (const auto split = frontier.split(region); !split)
            return split.error();
        if (!holdsOneOf(region.best.items, plans))
            plans.push_back(std::move(region.best));
    }
    std::vector<Answer> answers;
    for (const Choice &plan : plans)
        answers.push_back(answerOf(plan));
    return answers;
}

Result<Answer> plan(const Qualification &qualification, const Question &question)
{
    return Planner(qualification).plan(question);
}

} // namespace attest::planner
