// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/random.h"
#include "planner/planner.h"
#include "support/qualificationbuilder.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace attest::test {

/// The planner's contract written out for awards of a few units: every choice of counted units is tried, and
/// every set of demands. Nothing is shared with the planner. A set of units is a number whose bits stand for
/// the units in the text order of their numbers, so that of two sets of one size the one with the smaller
/// list has the lower bits.
class Definition {
public:
    using Set = quint32;
    using Cost = std::array<qint64, 3>;

    Definition(const catalogue::Qualification &qualification, const planner::Question &question)
        : m_qualification(qualification)
    {
        for (const catalogue::Unit &unit : qualification.units)
            m_numbers.append(unit.number);
        m_numbers.sort();
        m_achieved = setOf(question.achieved);
        m_excluded = setOf(question.excluded) & ~m_achieved;
        m_wanted = setOf(question.wanted);
        m_minimise = question.minimise;
        m_exempted = question.exempted;
        for (Set counted = 0; counted < (Set(1) << m_numbers.size()); ++counted) {
            if ((counted & m_excluded) == 0 && (counted & m_wanted) == m_wanted && keepsRules(counted))
                m_plans.insert(counted & ~m_achieved);
        }
    }

    /// Every set of units to add that some counted set makes complete, the best first.
    std::vector<QStringList> plans() const
    {
        std::vector<Set> plans(m_plans.begin(), m_plans.end());
        std::ranges::sort(plans, [this](Set a, Set b) {
            return cost(a) != cost(b) ? cost(a) < cost(b) : numbers(a) < numbers(b);
        });
        std::vector<QStringList> lists;
        for (const Set plan : plans)
            lists.push_back(numbers(plan));
        return lists;
    }

    /// The smallest set of demands that no counted set keeps, each as "rule ID", "exclusion NUMBER" or "wish
    /// NUMBER".
    QStringList contradiction() const
    {
        std::set<quint32> broken; // by every set of units: the demands that it breaks
        for (Set counted = 0; counted < (Set(1) << m_numbers.size()); ++counted)
            broken.insert(brokenBy(counted));
        const QStringList names = demands();
        for (qsizetype size = 1; size <= names.size(); ++size) {
            const QStringList found = hitting(broken, names, 0, size, 0);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

private:
    Set setOf(const QStringList &numbers) const
    {
        Set set = 0;
        for (const QString &number : numbers)
            set |= Set(1) << m_numbers.indexOf(number);
        return set;
    }
    QStringList numbers(Set set) const
    {
        QStringList list;
        for (qsizetype i = 0; i < m_numbers.size(); ++i) {
            if ((set >> i) & 1U)
                list.append(m_numbers.at(i));
        }
        return list;
    }
    Cost cost(Set set) const
    {
        qint64 credits = 0;
        qint64 units = 0;
        qint64 glh = 0;
        for (const QString &number : numbers(set)) {
            const catalogue::Unit &unit = *m_qualification.unit(number);
            credits += unit.credit.value_or(0);
            ++units;
            glh += unit.glh.value_or(0);
        }
        switch (m_minimise) {
        case planner::Minimise::Credits:
            return {credits, units, glh};
        case planner::Minimise::Units:
            return {units, credits, glh};
        case planner::Minimise::Glh:
            return {glh, credits, units};
        }
        return {};
    }
    bool keeps(const catalogue::Rule &rule, Set counted) const
    {
        qint64 sum = 0;
        qint64 missing = 0;
        for (qsizetype i = 0; i < m_numbers.size(); ++i) {
            const catalogue::Unit &unit = *m_qualification.unit(m_numbers.at(i));
            if (!rule.filter.matches(unit))
                continue;
            const bool in = (counted >> i) & 1U;
            const bool credits = rule.measure == catalogue::Measure::Credits;
            missing += in ? 0 : 1;
            if (in)
                sum += credits && rule.kind != catalogue::RuleKind::Bar ? unit.credit.value_or(0) : 1;
        }
        switch (rule.kind) {
        case catalogue::RuleKind::AtLeast:
            return sum >= rule.amount;
        case catalogue::RuleKind::AtMost:
            return sum <= rule.amount;
        case catalogue::RuleKind::All:
            return missing == 0;
        case catalogue::RuleKind::Bar:
            return sum <= 1;
        }
        return false;
    }
    bool isLifted(const catalogue::Rule &rule) const
    {
        return (rule.kind == catalogue::RuleKind::AtLeast || rule.kind == catalogue::RuleKind::All)
            && m_exempted.contains(rule.id);
    }
    bool keepsRules(Set counted) const
    {
        return std::ranges::all_of(m_qualification.rules, [&](const catalogue::Rule &rule) {
            return isLifted(rule) || keeps(rule, counted);
        });
    }
    QStringList demands() const
    {
        QStringList names;
        for (const catalogue::Rule &rule : m_qualification.rules)
            names.append(QStringLiteral("rule ") + rule.id);
        for (const QString &number : numbers(m_excluded))
            names.append(QStringLiteral("exclusion ") + number);
        for (const QString &number : numbers(m_wanted))
            names.append(QStringLiteral("wish ") + number);
        return names;
    }
    quint32 brokenBy(Set counted) const
    {
        quint32 broken = 0;
        quint32 bit = 1;
        for (const catalogue::Rule &rule : m_qualification.rules) {
            broken |= isLifted(rule) || keeps(rule, counted) ? 0 : bit;
            bit <<= 1U;
        }
        for (const auto &[given, in] : {std::pair(m_excluded, false), std::pair(m_wanted, true)}) {
            for (qsizetype i = 0; i < m_numbers.size(); ++i) {
                if (((given >> i) & 1U) == 0)
                    continue;
                broken |= (((counted >> i) & 1U) != 0) == in ? 0 : bit;
                bit <<= 1U;
            }
        }
        return broken;
    }
    static QStringList hitting(const std::set<quint32> &broken, const QStringList &names, qsizetype from,
                               qsizetype size, quint32 chosen)
    {
        if (size == 0) {
            const bool all = std::ranges::all_of(broken, [&](quint32 set) { return (set & chosen) != 0; });
            return all ? named(names, chosen) : QStringList();
        }
        for (qsizetype next = from; next + size <= names.size(); ++next) {
            const QStringList found = hitting(broken, names, next + 1, size - 1, chosen | (1U << next));
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    static QStringList named(const QStringList &names, quint32 chosen)
    {
        QStringList list;
        for (qsizetype i = 0; i < names.size(); ++i) {
            if ((chosen >> i) & 1U)
                list.append(names.at(i));
        }
        return list;
    }

    const catalogue::Qualification &m_qualification;
    QStringList m_numbers;
    Set m_achieved = 0;
    Set m_excluded = 0;
    Set m_wanted = 0;
    planner::Minimise m_minimise = planner::Minimise::Credits;
    QStringList m_exempted;
    std::set<Set> m_plans;
};

/// Small awards of every shape, and questions about them.
class TrialMaker {
public:
    explicit TrialMaker(quint32 seed)
        : m_random(seed)
    {
    }

    catalogue::Qualification qualification(int mostUnits)
    {
        QualificationBuilder builder;
        m_numbers.clear();
        const int count = 1 + m_random.below(mostUnits);
        for (int i = 0; i < count; ++i) {
            // Not in text order, so that document order and text order differ.
            const QString number = QString::number((i * 7) % 13 + 95);
            const std::optional<int> credit =
                m_random.below(9) == 0 ? std::nullopt : std::optional(m_random.below(6));
            m_numbers.append(number);
            builder.unit(number, 1 + m_random.below(3), credit, QStringLiteral("MAB").at(m_random.below(3)));
        }
        for (int i = m_random.below(6); i > 0; --i)
            builder.rule(QStringLiteral("R%1").arg(i), kind(), measure(), m_random.below(9), filter());
        if (pick(2) == 0)
            builder.total(1); // looks at everything, so that what contradicts it is more
        if (count > 1) {
            for (int i = m_random.below(5); i > 0; --i)
                bar(builder);
        }
        catalogue::Qualification made = builder.build();
        made.credits = 1;
        for (catalogue::Rule &rule : made.rules)
            putInReach(rule, made);
        for (catalogue::Unit &unit : made.units)
            unit.glh = m_random.below(3) == 0 ? std::nullopt : std::optional(m_random.below(7));
        return made;
    }

    /// About the qualification made last; `oneOutOf`: how rarely a unit is excluded or wanted.
    planner::Question question(int oneOutOf)
    {
        planner::Question made;
        made.achieved = some(4);
        made.excluded = some(oneOutOf);
        made.wanted = some(oneOutOf * 2);
        made.minimise =
            std::array{planner::Minimise::Credits, planner::Minimise::Units, planner::Minimise::Glh}[pick(3)];
        if (pick(5) == 0)
            made.exempted.append(QStringLiteral("R1"));
        return made;
    }

    QStringList some(int oneOutOf)
    {
        QStringList units;
        for (const QString &number : std::as_const(m_numbers)) {
            if (m_random.below(oneOutOf) == 0)
                units.append(number);
        }
        return units;
    }

private:
    catalogue::RuleKind kind()
    {
        using catalogue::RuleKind;
        return std::array{RuleKind::AtLeast, RuleKind::AtLeast, RuleKind::AtMost, RuleKind::All}[pick(4)];
    }
    catalogue::Measure measure()
    {
        return pick(2) == 0 ? catalogue::Measure::Credits : catalogue::Measure::Units;
    }
    /// Mostly all units together reach a minimum; what contradicts it is then more than itself.
    void putInReach(catalogue::Rule &rule, const catalogue::Qualification &qualification)
    {
        if (rule.kind != catalogue::RuleKind::AtLeast || pick(12) == 0)
            return;
        int reach = 0;
        for (const catalogue::Unit &unit : qualification.units) {
            const int amount = rule.measure == catalogue::Measure::Units ? 1 : unit.credit.value_or(0);
            reach += rule.filter.matches(unit) ? amount : 0;
        }
        rule.amount = reach == 0 ? 0 : 1 + m_random.below(pick(2) == 0 ? reach : std::max(reach / 3, 1));
    }
    size_t pick(int below) { return static_cast<size_t>(m_random.below(below)); }

    catalogue::UnitFilter filter()
    {
        catalogue::UnitFilter made;
        if (pick(2) == 0)
            made.levels.push_back(catalogue::Level(1 + m_random.below(3)));
        if (pick(3) == 0)
            made.groups.append(QStringLiteral("MAB").at(m_random.below(3)));
        if (pick(4) == 0)
            made.units = some(2);
        return made;
    }

    void bar(QualificationBuilder &builder)
    {
        const int one = m_random.below(static_cast<int>(m_numbers.size()));
        const int other = m_random.below(static_cast<int>(m_numbers.size()));
        if (one != other)
            builder.bar(m_numbers.at(one), m_numbers.at(other));
    }

    SeededRandom m_random;
    QStringList m_numbers;
};

} // namespace attest::test
