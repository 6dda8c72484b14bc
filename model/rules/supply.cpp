// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "rules/supply.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace attest::rules {
namespace {

using catalogue::Measure;
using catalogue::Qualification;
using catalogue::Rule;
using catalogue::RuleKind;
using catalogue::Unit;

constexpr qsizetype mostNamed = 3; ///< more units than that are no example any more

/// An optional unit on offer.
struct Offer {
    QString unit;
    int adds = 0; ///< to the rule
    std::ptrdiff_t serves = 0; ///< how many rules that are not met it helps
};

bool isBarredBy(const Qualification &qualification, const QString &unit, const QStringList &held)
{
    return std::ranges::any_of(qualification.rules, [&](const Rule &rule) {
        return rule.kind == RuleKind::Bar && rule.filter.units.contains(unit)
            && std::ranges::any_of(rule.filter.units, [&](const QString &partner) {
                   return partner != unit && held.contains(partner);
               });
    });
}

/// Finds units for one rule. Whether they help is asked of the evaluator, never guessed from their credit: a
/// maximum may leave one of them out.
class Finder {
public:
    Finder(const Qualification &qualification, const Evaluation &evaluation, const RuleResult &unmet)
        : m_qualification(qualification)
        , m_evaluation(evaluation)
        , m_unmet(unmet)
        , m_held(evaluation.counted + evaluation.surplus)
    {
        for (const RuleResult &result : evaluation.rules) {
            if (result.exempted)
                m_exempted.append(result.id);
        }
    }

    Supply find()
    {
        Supply supply;
        supply.gap = m_unmet.need - m_unmet.have;
        takeOffers(supply);
        m_held += supply.needed;
        if (supply.rest() <= 0)
            return supply;
        supply.alone = alone(supply.rest());
        if (supply.alone.isEmpty())
            supply.together = together(supply.rest());
        if (supply.alone.isEmpty() && supply.together.isEmpty())
            supply.first = beginning();
        return supply;
    }

private:
    void takeOffers(Supply &supply)
    {
        for (const QString &number : m_unmet.couldSupply) {
            const Unit *unit = m_qualification.unit(number);
            if (!unit || isBarredBy(m_qualification, number, m_held))
                continue;
            const int adds = m_unmet.measure == Measure::Credits ? unit->credit.value_or(0) : 1;
            if (m_qualification.isMandatory(*unit) || m_qualification.isNeeded(number)) {
                supply.needed.append(number);
                supply.brought = std::min(supply.brought + adds, supply.gap);
            } else {
                m_offers.push_back({number, adds, served(number)});
            }
        }
        // Least to spare first; of equals, what helps other rules as well; then document order.
        std::ranges::stable_sort(m_offers, {},
                                 [](const Offer &offer) { return std::tuple(offer.adds, -offer.serves); });
    }

    std::ptrdiff_t served(const QString &unit) const
    {
        return std::ranges::count_if(m_evaluation.rules, [&unit](const RuleResult &result) {
            return result.couldSupply.contains(unit);
        });
    }

    bool closes(const QStringList &units) const
    {
        std::vector<Holding> holdings;
        for (const QString &unit : m_held + units)
            holdings.push_back({unit, Source::Assessed});
        const Evaluation after = evaluate(m_qualification, holdings, m_exempted);
        const RuleResult *result = after.rule(m_unmet.id);
        return result && result->met;
    }

    QStringList alone(int rest) const
    {
        QStringList units;
        for (const Offer &offer : m_offers) {
            if (units.size() < 2 && offer.adds >= rest && closes({offer.unit}))
                units.append(offer.unit);
        }
        return units;
    }

    /// Greatest first, and as the last one the smallest that is enough.
    QStringList together(int rest) const
    {
        QStringList units;
        for (const Offer &offer : greatestFirst()) {
            if (units.size() == mostNamed - 1)
                break;
            if (isBarredBy(m_qualification, offer.unit, units))
                continue;
            units.append(offer.unit);
            rest -= offer.adds;
            const auto last = std::ranges::find_if(m_offers, [&](const Offer &other) {
                return other.adds >= rest && !units.contains(other.unit)
                    && closes(units + QStringList{other.unit});
            });
            if (last != m_offers.end())
                return inDocumentOrder(units + QStringList{last->unit});
        }
        return {};
    }

    QStringList beginning() const
    {
        QStringList units;
        for (const Offer &offer : greatestFirst()) {
            if (units.size() < 2)
                units.append(offer.unit);
        }
        return units;
    }

    std::vector<Offer> greatestFirst() const
    {
        std::vector<Offer> offers = m_offers;
        std::ranges::stable_sort(offers, std::greater(), &Offer::adds);
        return offers;
    }

    QStringList inDocumentOrder(const QStringList &units) const
    {
        QStringList ordered;
        for (const Unit &unit : m_qualification.units) {
            if (units.contains(unit.number))
                ordered.append(unit.number);
        }
        return ordered;
    }

    const Qualification &m_qualification;
    const Evaluation &m_evaluation;
    const RuleResult &m_unmet;
    QStringList m_held; ///< and, once they are known, what is needed anyway
    QStringList m_exempted; ///< rules
    std::vector<Offer> m_offers;
};

} // namespace

Supply supplyFor(const Qualification &qualification, const Evaluation &evaluation, const RuleResult &unmet)
{
    return Finder(qualification, evaluation, unmet).find();
}

} // namespace attest::rules
