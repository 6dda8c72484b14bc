// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "planner/terms.h"

#include <bit>
#include <utility>

namespace attest::planner {
namespace {

/// Finds an order that keeps few terms open at once. A term is open between the first and the last item that
/// it looks at; the searches keep a value for every open term. Greedy: next comes the item that leaves least
/// open, of equals the first.
class Ordering {
public:
    Ordering(size_t items, const std::vector<Term> &terms)
        : m_terms(terms)
        , m_left(terms.size(), 0)
        , m_begun(terms.size(), false)
        , m_placed(items, false)
    {
        for (size_t t = 0; t < terms.size(); ++t) {
            for (const int amount : terms[t].amounts)
                m_left[t] += amount > 0 ? 1 : 0;
        }
    }

    std::vector<size_t> run()
    {
        std::vector<size_t> order;
        while (order.size() < m_placed.size()) {
            const size_t next = leastOpen();
            place(next);
            order.push_back(next);
        }
        return order;
    }

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
            if ((m_begun[t] || looks) && m_left[t] > (looks ? 1 : 0))
                digits += std::bit_width(static_cast<unsigned>(m_terms[t].bound));
        }
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
    std::vector<int> m_left; ///< by term: the items it looks at that are not placed
    std::vector<bool> m_begun;
    std::vector<bool> m_placed;
};

} // namespace

Terms::Terms(size_t itemCount, std::vector<Term> all)
    : items(itemCount)
    , terms(std::move(all))
    , order(Ordering(items, terms).run())
{
}

} // namespace attest::planner
