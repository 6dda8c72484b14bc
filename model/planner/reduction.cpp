// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "planner/reduction.h"

#include <algorithm>

namespace attest::planner {
namespace {

class Reduction {
public:
    Reduction(const Terms &terms, const Task &task)
        : m_terms(terms)
        , m_costs(task.costs)
        , m_stands(task.stands)
    {
        m_live.reserve(terms.terms.size());
        for (size_t t = 0; t < terms.terms.size(); ++t) {
            if (task.asks(t))
                m_live.push_back(measured(terms.terms[t]));
        }
    }

    bool run()
    {
        for (m_changed = true; m_changed;) {
            m_changed = false;
            for (Live &live : m_live) {
                if (live.asks && !(live.term->maximum ? tightenMaximum(live) : tightenMinimum(live)))
                    return false;
            }
            std::erase_if(m_live, [](const Live &live) { return !live.asks; });
            settleItems();
        }
        dropImplied();
        return true;
    }

    Remainder remainder()
    {
        Remainder left;
        left.possible = true;
        for (const size_t item : m_terms.order) {
            if (m_stands[item] == Stand::Open)
                left.items.push_back(item);
        }
        for (const Live &live : m_live)
            left.axes.push_back(axis(live, left.items));
        std::ranges::stable_sort(left.axes, std::ranges::greater(), [](const Axis &axis) {
            return (axis.left + 1) * static_cast<qint64>(axis.last - axis.first + 1);
        });
        left.stands = std::move(m_stands);
        return left;
    }

private:
    struct Live {
        const Term *term = nullptr;
        qint64 left = 0; ///< what the items that are in leave of the bound
        qint64 open = 0; ///< what all open items together would add
        int largest = 0;
        bool asks = true;
    };

    Live measured(const Term &term) const
    {
        Live live{&term, term.bound};
        for (size_t item = 0; item < m_terms.items; ++item) {
            const int amount = term.amounts[item];
            live.largest = std::max(live.largest, amount);
            if (m_stands[item] == Stand::In)
                live.left -= amount;
            else if (m_stands[item] == Stand::Open)
                live.open += amount;
        }
        return live;
    }

    void place(size_t item, Stand stand)
    {
        m_stands[item] = stand;
        m_changed = true;
        for (Live &live : m_live) {
            const int amount = live.term->amounts[item];
            live.open -= amount;
            if (stand == Stand::In)
                live.left -= amount;
        }
    }

    void placeLarger(const Live &live, qint64 than, Stand stand)
    {
        if (live.largest <= than)
            return;
        for (size_t item = 0; item < m_terms.items; ++item) {
            if (m_stands[item] == Stand::Open && live.term->amounts[item] > than)
                place(item, stand);
        }
    }

    bool tightenMinimum(Live &live)
    {
        const qint64 spare = live.open - live.left;
        if (spare < 0)
            return false;
        live.asks = live.left > 0;
        if (live.asks)
            placeLarger(live, spare, Stand::In);
        return true;
    }

    bool tightenMaximum(Live &live)
    {
        if (live.left < 0)
            return false;
        live.asks = live.open > live.left;
        if (live.asks)
            placeLarger(live, live.left, Stand::Out);
        return true;
    }

    void settleItems()
    {
        for (size_t item = 0; item < m_terms.items; ++item) {
            if (m_stands[item] != Stand::Open)
                continue;
            bool helps = false;
            bool harms = false;
            for (const Live &live : m_live) {
                const bool looks = live.term->amounts[item] > 0;
                (live.term->maximum ? harms : helps) |= looks;
            }
            if (!helps)
                place(item, Stand::Out);
            else if (!harms && m_costs[item] == 0)
                place(item, Stand::In);
        }
    }

    /// Whatever keeps `one` keeps `other`: it adds no more and asks for no less.
    bool implies(const Live &one, const Live &other) const
    {
        if (one.term->maximum != other.term->maximum)
            return false;
        const bool maximum = one.term->maximum;
        if (maximum ? one.left > other.left : one.left < other.left)
            return false;
        for (size_t item = 0; item < m_terms.items; ++item) {
            const int difference = one.term->amounts[item] - other.term->amounts[item];
            if (m_stands[item] == Stand::Open && (maximum ? difference < 0 : difference > 0))
                return false;
        }
        return true;
    }

    void dropImplied()
    {
        for (size_t one = 0; one < m_live.size(); ++one) {
            for (size_t other = 0; m_live[one].asks && other < m_live.size(); ++other) {
                if (other != one && m_live[other].asks && implies(m_live[one], m_live[other]))
                    m_live[other].asks = false;
            }
        }
        std::erase_if(m_live, [](const Live &live) { return !live.asks; });
    }

    static Axis axis(const Live &live, const std::vector<size_t> &items)
    {
        Axis axis;
        axis.left = live.left;
        axis.maximum = live.term->maximum;
        axis.amounts.reserve(items.size());
        axis.first = items.size();
        for (size_t place = 0; place < items.size(); ++place) {
            const int amount = live.term->amounts[items[place]];
            axis.amounts.push_back(amount);
            if (amount > 0) {
                axis.first = std::min(axis.first, place);
                axis.last = place;
            }
        }
        return axis;
    }

    const Terms &m_terms;
    const std::vector<qint64> &m_costs;
    std::vector<Stand> m_stands;
    std::vector<Live> m_live;
    bool m_changed = false;
};

} // namespace

Remainder reduced(const Terms &terms, const Task &task)
{
    Reduction reduction(terms, task);
    return reduction.run() ? reduction.remainder() : Remainder();
}

} // namespace attest::planner
