// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "planner/terms.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace attest::planner {
namespace {

/// Finds an order that keeps few terms open at once. A term is open between the first and the last item that
/// it looks at; the searches keep a value for every open term. Greedy: next comes the item that leaves least
/// open, of equals the first. A term that looks at more than `widest` items is open nearly always and would
/// only turn the eye from the narrow ones, so it is not minded.
class Ordering {
public:
    Ordering(size_t items, const std::vector<Term> &terms, int widest)
        : m_terms(terms)
        , m_minded(terms.size())
        , m_left(terms.size(), 0)
        , m_begun(terms.size(), false)
        , m_placed(items, false)
    {
        for (size_t t = 0; t < terms.size(); ++t) {
            for (const int amount : terms[t].amounts)
                m_left[t] += amount > 0 ? 1 : 0;
            m_minded[t] = m_left[t] <= widest;
        }
    }

    std::vector<size_t> run()
    {
        std::vector<size_t> order;
        while (order.size() < m_placed.size()) {
            const size_t next = leastOpen();
            place(next);
            order.push_back(next);
            m_cells += std::exp2(openAfterwards());
        }
        return order;
    }

    /// How many values the searches will hold, about.
    double cells() const { return m_cells; }

private:
    size_t leastOpen() const
    {
        size_t best = m_placed.size();
        int least = 0;
        for (size_t item = 0; item < m_placed.size(); ++item) {
            if (m_placed[item])
                continue;
            const int open = openAfter(item);
            if (best == m_placed.size() || open < least) {
                best = item;
                least = open;
            }
        }
        return best;
    }

    /// The binary digits that it takes to write down all open values once this item is decided.
    int openAfter(size_t item) const
    {
        int digits = 0;
        for (size_t t = 0; t < m_terms.size(); ++t) {
            const bool looks = m_terms[t].amounts[item] > 0;
            if (m_minded[t] && (m_begun[t] || looks) && m_left[t] > (looks ? 1 : 0))
                digits += std::bit_width(static_cast<unsigned>(m_terms[t].bound));
        }
        return digits;
    }

    /// The same for all terms, as things stand.
    double openAfterwards() const
    {
        double digits = 0;
        for (size_t t = 0; t < m_terms.size(); ++t)
            digits += m_begun[t] && m_left[t] > 0 ? std::log2(m_terms[t].bound + 1.0) : 0;
        return digits;
    }

    void place(size_t item)
    {
        m_placed[item] = true;
        for (size_t t = 0; t < m_terms.size(); ++t) {
            if (m_terms[t].amounts[item] > 0) {
                m_begun[t] = true;
                --m_left[t];
            }
        }
    }

    const std::vector<Term> &m_terms;
    std::vector<bool> m_minded; ///< by term
    std::vector<int> m_left; ///< by term: the items it looks at that are not placed
    std::vector<bool> m_begun;
    std::vector<bool> m_placed;
    double m_cells = 0;
};

/// The best of a few attempts.
std::vector<size_t> decisionOrder(size_t items, const std::vector<Term> &terms)
{
    std::vector<size_t> best;
    double least = 0;
    const int all = static_cast<int>(items);
    for (const int widest : {all, all / 2, all / 4, 2}) {
        Ordering ordering(items, terms, widest);
        std::vector<size_t> order = ordering.run();
        if (best.empty() || ordering.cells() < least) {
            best = std::move(order);
            least = ordering.cells();
        }
    }
    return best;
}

} // namespace

Terms::Terms(size_t itemCount, std::vector<Term> all)
    : items(itemCount)
    , terms(std::move(all))
    , order(decisionOrder(items, terms))
    , shares(items)
{
    for (size_t t = 0; t < terms.size(); ++t) {
        std::vector<size_t> looked;
        for (size_t item = 0; item < items; ++item) {
            const int amount = terms[t].amounts[item];
            terms[t].largest = std::max(terms[t].largest, amount);
            if (amount > 0) {
                shares[item].push_back({t, amount});
                looked.push_back(item);
            }
        }
        if (terms[t].maximum && looked.size() == 2)
            rivalries.push_back({t, looked.front(), looked.back()});
    }
}

} // namespace attest::planner
