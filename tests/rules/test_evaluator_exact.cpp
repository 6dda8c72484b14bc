// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "core/random.h"
#include "rules/evaluator.h"
#include "support/qualificationbuilder.h"
#include "support/seed.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <bit>
#include <optional>
#include <tuple>

using namespace attest;
using namespace attest::catalogue;
using namespace attest::rules;
using attest::test::QualificationBuilder;

namespace {

/// The definition of the largest counted set, written out: every subset of the held units is tried. A subset
/// is a number whose bits stand for the held units.
class Definition {
public:
    Definition(const Qualification &qualification, const QStringList &held, const QStringList &exempted)
        : m_qualification(qualification)
        , m_held(held)
        , m_exempted(exempted)
    {
        Rule named;
        for (const Rule &rule : qualification.rules) {
            m_amounts.push_back(amountsOf(rule));
            if (named.filter.levels.empty())
                named.filter.levels = rule.filter.levels;
        }
        m_credits = amountsOf(Rule());
        m_named = named.filter.levels.empty() ? std::vector<int>(m_credits.size(), 0) : amountsOf(named);
    }

    quint32 largest() const
    {
        std::optional<quint32> best;
        for (quint32 subset = 0; subset < (1U << m_held.size()); ++subset) {
            if (allowed(subset) && (!best || better(subset, *best)))
                best = subset;
        }
        return *best;
    }

    QStringList numbers(quint32 subset) const
    {
        QStringList units;
        for (int i = 0; i < m_held.size(); ++i) {
            if ((subset >> i) & 1U)
                units.append(m_held.at(i));
        }
        units.sort();
        return units;
    }

    int unmet(quint32 subset) const
    {
        int count = 0;
        for (size_t r = 0; r < m_amounts.size(); ++r)
            count += met(r, subset) ? 0 : 1;
        return count;
    }

private:
    std::vector<int> amountsOf(const Rule &rule) const
    {
        std::vector<int> amounts;
        for (const QString &number : m_held) {
            const Unit &unit = *m_qualification.unit(number);
            const bool units = rule.measure == Measure::Units || rule.kind == RuleKind::All;
            amounts.push_back(!rule.filter.matches(unit) ? 0 : units ? 1 : unit.credit.value_or(0));
        }
        return amounts;
    }
    static int sum(const std::vector<int> &amounts, quint32 subset)
    {
        int total = 0;
        for (size_t i = 0; i < amounts.size(); ++i)
            total += (subset >> i) & 1U ? amounts[i] : 0;
        return total;
    }
    bool allowed(quint32 subset) const
    {
        for (size_t r = 0; r < m_amounts.size(); ++r) {
            const Rule &rule = m_qualification.rules[r];
            if (rule.kind == RuleKind::AtMost && sum(m_amounts[r], subset) > rule.amount)
                return false;
            if (rule.kind == RuleKind::Bar && sum(m_amounts[r], subset) > 1)
                return false;
        }
        return true;
    }
    bool met(size_t r, quint32 subset) const
    {
        const Rule &rule = m_qualification.rules[r];
        if (m_exempted.contains(rule.id))
            return true;
        if (rule.kind == RuleKind::AtLeast)
            return sum(m_amounts[r], subset) >= rule.amount;
        if (rule.kind != RuleKind::All)
            return true;
        const auto named = [&rule](const Unit &unit) { return rule.filter.matches(unit); };
        return sum(m_amounts[r], subset) == std::ranges::count_if(m_qualification.units, named);
    }
    bool better(quint32 a, quint32 b) const
    {
        const auto judged = [this](quint32 subset) {
            return std::tuple(unmet(subset), -sum(m_credits, subset), -sum(m_named, subset),
                              -std::popcount(subset));
        };
        const auto ofA = judged(a);
        const auto ofB = judged(b);
        return ofA != ofB ? ofA < ofB : numbers(a) < numbers(b);
    }

    const Qualification &m_qualification;
    const QStringList m_held;
    const QStringList m_exempted;
    std::vector<std::vector<int>> m_amounts; ///< by rule, by held unit
    std::vector<int> m_credits;
    std::vector<int> m_named; ///< credits at the levels that the first rule to name any names
};

/// Small awards of every shape: groups, levels, units without credit, bars that chain, limits, caps, All.
class Maker {
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {
    }

    Qualification qualification()
    {
        QualificationBuilder builder;
        builder.group(QStringLiteral("M"), QStringLiteral("Mandatory"), true);
        m_numbers.clear();
        const int count = 1 + m_random.below(12);
        for (int i = 0; i < count; ++i) {
            // Not in text order, so that document order and text order differ.
            const QString number = QString::number((i * 7) % 13 + 95);
            const std::optional<int> credit =
                m_random.below(8) == 0 ? std::nullopt : std::optional(m_random.below(5));
            m_numbers.append(number);
            builder.unit(number, 1 + m_random.below(3), credit, QStringLiteral("MAB").at(m_random.below(3)));
        }
        for (int i = m_random.below(5); i > 0; --i)
            builder.rule(QStringLiteral("R%1").arg(i), kind(), measure(), m_random.below(9), filter());
        if (count > 1) {
            for (int i = m_random.below(6); i > 0; --i)
                bar(builder);
        }
        return builder.build();
    }

    QStringList some(int oneOutOf)
    {
        QStringList units;
        for (const QString &number : std::as_const(m_numbers)) {
            if (m_random.below(oneOutOf) != 0)
                units.append(number);
        }
        return units;
    }

    QStringList exemptions()
    {
        return m_random.below(4) == 0 ? QStringList{QStringLiteral("R1")} : QStringList();
    }

private:
    RuleKind kind()
    {
        return std::array{RuleKind::AtLeast, RuleKind::AtLeast, RuleKind::AtMost, RuleKind::All}[pick(4)];
    }
    Measure measure() { return pick(2) == 0 ? Measure::Credits : Measure::Units; }
    size_t pick(int below) { return static_cast<size_t>(m_random.below(below)); }

    UnitFilter filter()
    {
        UnitFilter made;
        if (pick(2) == 0)
            made.levels.push_back(Level(1 + m_random.below(3)));
        if (pick(3) == 0)
            made.groups.append(QStringLiteral("MAB").at(m_random.below(3)));
        if (pick(4) == 0)
            made.units = some(3);
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

std::vector<Holding> holdings(const QStringList &units)
{
    std::vector<Holding> held;
    for (const QString &unit : units)
        held.push_back({unit, Source::Assessed});
    return held;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

class TestEvaluatorExact : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsTheDefinition();
    void holdingMoreNeverSpoils();
    void orderAndRepetitionDoNotMatter();
};

void TestEvaluatorExact::equalsTheDefinition()
{
    Maker maker(test::seed());
    for (int round = 0; round < 2000; ++round) {
        const Qualification qualification = maker.qualification();
        const QStringList held = maker.some(6);
        const QStringList exempted = maker.exemptions();
        const Definition definition(qualification, held, exempted);
        const quint32 expected = definition.largest();
        const QString words = definition.numbers(expected).join(u',');
        const Evaluation found = evaluate(qualification, holdings(held), exempted);
        QVERIFY2(sorted(found.counted).join(u',') == words,
                 qPrintable(QStringLiteral("round %1: %2, not %3")
                                .arg(round)
                                .arg(sorted(found.counted).join(u','), words)));
        QCOMPARE(found.complete, definition.unmet(expected) == 0);
        QCOMPARE(sorted(found.counted + found.surplus), sorted(held));
    }
}

void TestEvaluatorExact::holdingMoreNeverSpoils()
{
    Maker maker(test::seed() + 1);
    int complete = 0;
    for (int round = 0; round < 2000; ++round) {
        const Qualification qualification = maker.qualification();
        const QStringList fewer = maker.some(3);
        const QStringList more = fewer + maker.some(2);
        if (!evaluate(qualification, holdings(fewer)).complete)
            continue;
        ++complete;
        QVERIFY2(evaluate(qualification, holdings(more)).complete,
                 qPrintable(QStringLiteral("round %1").arg(round)));
    }
    QVERIFY(complete > 200); // the property was tried on something
}

void TestEvaluatorExact::orderAndRepetitionDoNotMatter()
{
    Maker maker(test::seed() + 2);
    for (int round = 0; round < 500; ++round) {
        const Qualification qualification = maker.qualification();
        const QStringList held = maker.some(5);
        QStringList otherwise(held.rbegin(), held.rend());
        otherwise += held;
        const Evaluation one = evaluate(qualification, holdings(held));
        const Evaluation other = evaluate(qualification, holdings(otherwise));
        QCOMPARE(other.counted, one.counted);
        QCOMPARE(other.surplus, one.surplus);
        QCOMPARE(other.credits, one.credits);
    }
}

QTEST_GUILESS_MAIN(TestEvaluatorExact)
#include "test_evaluator_exact.moc"
