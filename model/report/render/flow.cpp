// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "report/render/flow.h"

#include <cstddef>

namespace attest::report {

namespace {

class Dealer {
public:
    explicit Dealer(qreal height)
        : m_height(height)
        , m_pages(1)
    {
    }

    void deal(const std::vector<Strip> &strips)
    {
        for (std::size_t first = 0; first < strips.size();) {
            std::size_t end = first + 1;
            while (end < strips.size() && strips[end - 1].keepWithNext)
                ++end;
            dealGroup(strips, first, end);
            first = end;
        }
    }

    std::vector<Page> pages() && { return std::move(m_pages); }

private:
    void dealGroup(const std::vector<Strip> &strips, std::size_t first, std::size_t end)
    {
        const bool together = groupHeight(strips, first, end, true) <= m_height;
        if (together && !m_pages.back().empty() && m_y + groupHeight(strips, first, end, false) > m_height)
            turnPage();
        for (std::size_t i = first; i < end; ++i) {
            const Strip &strip = strips[i];
            if (!m_pages.back().empty() && m_y + strip.above + strip.height > m_height)
                turnPage();
            if (m_pages.back().empty() && strip.heading)
                place(*strip.heading);
            place(strip);
        }
    }

    static qreal groupHeight(const std::vector<Strip> &strips, std::size_t first, std::size_t end, bool atTop)
    {
        qreal height = 0;
        if (atTop)
            height = strips[first].heading ? strips[first].heading->height : -strips[first].above;
        for (std::size_t i = first; i < end; ++i)
            height += strips[i].above + strips[i].height;
        return height;
    }

    void turnPage()
    {
        m_pages.emplace_back();
        m_y = 0;
    }

    void place(const Strip &strip)
    {
        if (!m_pages.back().empty())
            m_y += strip.above;
        m_pages.back().push_back({&strip, m_y});
        m_y += strip.height;
    }

    qreal m_height;
    qreal m_y = 0;
    std::vector<Page> m_pages;
};

} // namespace

std::vector<Page> dealOut(const std::vector<Strip> &strips, qreal height)
{
    Dealer dealer(height);
    dealer.deal(strips);
    return std::move(dealer).pages();
}

} // namespace attest::report
