// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "planner/reduction.h"

#include <algorithm>

namespace attest::planner {
namespace {

class Reduction {
public:
    Reduction(const Terms &terms, const Task &task, Memory &memory)
        : m_terms(terms)
        , m_costs(task.costs)
        , m_memory(memory)
        , m_stands(task.stands.begin(), task.stands.end(), &memory)
        , m_live(&memory)
    {
        m_live.reserve(terms.terms.size());
        for (size_t t = 0; t < terms.terms.size(); ++t)
            m_live.push_back({&terms.terms[t], terms.terms[t].bound, 0, task.asks(t)});
        for (size_t item = 0; item < terms.items; ++item) {
            if (m_stands[item] == Stand::Out)
                continue;
            for (const Share &share : terms.shares[item])
                (m_stands[item] == Stand::In ? m_live[share.term].left : m_live[share.term].open) +=
                    m_stands[item] == Stand::In ? -share.amount : share.amount;
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
            settleItems();
            settleRivals();
        }
        dropImplied();
        return true;
    }

    Remainder remainder()
    {
        Remainder left(m_memory);
        left.possible = true;
        left.items.reserve(static_cast<size_t>(std::ranges::count(m_stands, Stand::Open)));
        left.axes.reserve(static_cast<size_t>(std::ranges::count_if(m_live, &Live::asks)));
        for (const size_t item : m_terms.order) {
            if (m_stands[item] == Stand::Open)
                left.items.push_back(item);
        }
        for (const Live &live : m_live) {
            if (live.asks)
                left.axes.push_back(axis(live, left.items));
        }
        std::ranges::sort(left.axes, std::ranges::greater(), [](const Axis &axis) {
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
        bool asks = true; ///< still in doubt
    };

    void place(size_t item, Stand stand)
    {
        m_stands[item] = stand;
        m_changed = true;
        for (const Share &share : m_terms.shares[item]) {
            Live &live = m_live[share.term];
            live.open -= share.amount;
            if (stand == Stand::In)
                live.left -= share.amount;
        }
    }

    void placeLarger(const Live &live, qint64 than, Stand stand)
    {
        if (live.term->largest <= than)
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
            for (const Share &share : m_terms.shares[item]) {
                const Live &live = m_live[share.term];
                (live.term->maximum ? harms : helps) |= live.asks;
            }
            if (!helps)
                place(item, Stand::Out);
            else if (!harms && m_costs[item] == 0)
                place(item, Stand::In);
        }
    }

    /// Of two items that cannot both be in, one that serves no plan better than the other is out.
    void settleRivals()
    {
        for (const Rivalry &rivals : m_terms.rivalries) {
            const bool open = m_stands[rivals.one] == Stand::Open && m_stands[rivals.other] == Stand::Open;
            if (!open || !m_live[rivals.term].asks)
                continue;
            if (replaces(rivals.one, rivals.other))
                place(rivals.other, Stand::Out);
            else if (replaces(rivals.other, rivals.one))
                place(rivals.one, Stand::Out);
        }
    }

    /// In every plan with `worse` and without `better` the one can stand for the other, and the plan costs
    /// less, or the same and its list is the smaller one, or the same one because both are free.
    bool replaces(size_t better, size_t worse) const
    {
        const qint64 saves = m_costs[worse] - m_costs[better];
        if (saves < 0 || (saves == 0 && m_costs[better] > 0 && worse < better))
            return false;
        const auto serves = [&](const Share &share) {
            const Live &live = m_live[share.term];
            return live.term->maximum || !live.asks || live.term->amounts[better] >= share.amount;
        };
        const auto fits = [&](const Share &share) {
            const Live &live = m_live[share.term];
            return !live.term->maximum || !live.asks || live.term->amounts[worse] >= share.amount;
        };
        return std::ranges::all_of(m_terms.shares[worse], serves)
            && std::ranges::all_of(m_terms.shares[better], fits);
    }

    /// Whatever reaches `one` reaches `other`: one adds no more and asks for no less.
    bool implies(const Live &one, const Live &other) const
    {
        if (one.left < other.left || one.open > other.open)
            return false;
        for (size_t item = 0; item < m_terms.items; ++item) {
            if (m_stands[item] == Stand::Open && one.term->amounts[item] > other.term->amounts[item])
                return false;
        }
        return true;
    }

    void dropImplied()
    {
        for (size_t one = 0; one < m_live.size(); ++one) {
            if (!m_live[one].asks || m_live[one].term->maximum)
                continue; // a maximum implies another one hardly ever
            for (size_t other = 0; m_live[one].asks && other < m_live.size(); ++other) {
                const bool minimum = other != one && !m_live[other].term->maximum && m_live[other].asks;
                if (minimum && implies(m_live[one], m_live[other]))
                    m_live[other].asks = false;
            }
        }
    }

    /// A term in doubt looks at one open item at least: a minimum needs it, a maximum might be exceeded by
    /// it.
    static Axis axis(const Live &live, const std::pmr::vector<size_t> &items)
    {
        Axis axis{live.term, live.left, 0, items.size() - 1};
        while (live.term->amounts[items[axis.first]] == 0)
            ++axis.first;
        while (live.term->amounts[items[axis.last]] == 0)
            --axis.last;
        return axis;
    }

    const Terms &m_terms;
    const std::vector<qint64> &m_costs;
    Memory &m_memory;
    std::pmr::vector<Stand> m_stands;
    std::pmr::vector<Live> m_live;
    bool m_changed = false;
};

} // namespace

Remainder reduced(const Terms &terms, const Task &task, Memory &memory)
{
    Reduction reduction(terms, task, memory);
    return reduction.run() ? reduction.remainder() : Remainder(memory);
}

} // namespace attest::planner
