// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "planner/opponent.h"

#include <algorithm>

namespace attest::planner {
namespace {

using Kind = Part::Kind;

std::vector<Part> with(std::vector<Part> parts, const Part &part)
{
    parts.insert(std::ranges::upper_bound(parts, part), part);
    return parts;
}

} // namespace

void Smallest::consider(std::vector<Part> found)
{
    if (admits(found.size()) && (!m_parts || found.size() < m_parts->size() || found < *m_parts))
        m_parts = std::move(found);
}

Opponent::Opponent(const Terms &terms, const Demands &demands, const std::vector<size_t> &minimums)
    : m_terms(terms)
    , m_demands(demands)
{
    for (const size_t minimum : minimums) {
        addAxis(minimum);
        m_given.push_back({Kind::Term, minimum});
        qint64 all = 0;
        for (const int amount : terms.terms[minimum].amounts)
            all += amount;
        m_lost = m_lost || all < terms.terms[minimum].bound;
    }
    for (size_t t = 0; t < terms.terms.size(); ++t) {
        const bool asked = demands.lifted.empty() || !demands.lifted[t];
        if (asked && terms.terms[t].maximum)
            addAxis(t);
    }
}

void Opponent::addAxis(size_t term)
{
    Axis axis{term, m_terms.terms[term].maximum, m_terms.items, 0, {}, {}};
    for (size_t place = 0; place < m_terms.items; ++place) {
        const int amount = m_terms.terms[term].amounts[m_terms.order[place]];
        axis.amounts.push_back(amount);
        if (amount > 0) {
            axis.first = std::min(axis.first, place);
            axis.last = place;
        }
    }
    if (axis.first == m_terms.items)
        return; // looks at nothing: a maximum that is always kept, or a minimum that is lost from the start
    axis.after.assign(m_terms.items, 0);
    for (size_t place = m_terms.items - 1; place > 0; --place)
        axis.after[place - 1] = axis.after[place] + axis.amounts[place];
    m_axes.push_back(std::move(axis));
}

/// An exclusion keeps only from a minimum, a wish weighs only on a maximum; elsewhere they change nothing.
std::vector<Opponent::Option> Opponent::optionsAt(size_t place) const
{
    const size_t item = m_terms.order[place];
    bool helps = false;
    bool weighs = false;
    std::vector<Option> options;
    for (size_t a = 0; a < m_axes.size(); ++a) {
        (m_axes[a].maximum ? weighs : helps) |= m_axes[a].amounts[place] > 0;
        if (m_axes[a].maximum && m_axes[a].first == place)
            options.push_back({{Kind::Term, m_axes[a].term}, a});
    }
    if (helps && m_demands.excluded[item])
        options.push_back({{Kind::Exclusion, item}});
    if (weighs && m_demands.wanted[item])
        options.push_back({{Kind::Wish, item}});
    return options;
}

bool Opponent::play(Smallest &smallest)
{
    if (m_lost) {
        smallest.consider(m_given);
        return true;
    }
    Position start;
    Point point;
    for (const Axis &axis : m_axes) {
        start.insisted.push_back(!axis.maximum);
        point.push_back(axis.maximum ? 0 : m_terms.terms[axis.term].bound);
    }
    start.points.push_back(point);
    Positions positions{{start, m_given}};
    for (size_t place = 0; place < m_terms.items; ++place) {
        const bool looked = std::ranges::any_of(m_axes, [&](const Axis &a) { return a.amounts[place] > 0; });
        if (!looked)
            continue;
        const std::vector<Option> options = optionsAt(place);
        if (options.size() > mostOptions)
            return false;
        Positions following;
        for (const auto &[position, parts] : positions) {
            if (smallest.admits(parts.size()))
                moveFrom(position, parts, place, options, smallest, following);
            if (following.size() > mostPositions)
                return false;
        }
        positions.swap(following);
    }
    return true;
}

/// Every combination of what may be said here. To want and to exclude the same item is looked at elsewhere.
void Opponent::moveFrom(const Position &position, const std::vector<Part> &parts, size_t place,
                        const std::vector<Option> &options, Smallest &smallest, Positions &following) const
{
    for (quint64 said = 0; said < (quint64(1) << options.size()); ++said) {
        Position next = position;
        std::vector<Part> demands = parts;
        bool mayTake = true;
        bool mayLeave = true;
        for (size_t o = 0; o < options.size(); ++o) {
            if (((said >> o) & 1U) == 0)
                continue;
            const Option &option = options[o];
            demands = with(std::move(demands), option.part);
            mayTake = mayTake && option.part.kind != Kind::Exclusion;
            mayLeave = mayLeave && option.part.kind != Kind::Wish;
            if (option.part.kind != Kind::Term)
                continue;
            next.insisted[option.axis] = true;
            for (Point &point : next.points)
                point[option.axis] = m_terms.terms[option.part.index].bound;
        }
        if (!smallest.admits(demands.size()) || (!mayTake && !mayLeave))
            continue;
        next = moved(std::move(next), place, mayLeave, mayTake);
        if (next.points.empty()) {
            smallest.consider(std::move(demands));
            continue;
        }
        const auto [at, isNew] = following.try_emplace(std::move(next), demands);
        const bool better = demands.size() < at->second.size()
            || (demands.size() == at->second.size() && demands < at->second);
        if (!isNew && better)
            at->second = std::move(demands);
    }
}

Opponent::Position Opponent::moved(Position position, size_t place, bool mayLeave, bool mayTake) const
{
    std::vector<Point> points;
    for (const Point &point : position.points) {
        if (mayLeave)
            points.push_back(point);
        if (std::optional<Point> after = mayTake ? taken(position, point, place) : std::nullopt)
            points.push_back(*std::move(after));
    }
    std::erase_if(points, [&](const Point &point) { return isDead(point, place); });
    for (size_t a = 0; a < m_axes.size(); ++a) {
        if (!m_axes[a].maximum || m_axes[a].last != place)
            continue;
        position.insisted[a] = false;
        for (Point &point : points)
            point[a] = 0;
    }
    keepBest(points);
    position.points = std::move(points);
    return position;
}

std::optional<Opponent::Point> Opponent::taken(const Position &position, Point point, size_t place) const
{
    for (size_t a = 0; a < m_axes.size(); ++a) {
        if (!position.insisted[a])
            continue;
        point[a] -= m_axes[a].amounts[place];
        if (m_axes[a].maximum && point[a] < 0)
            return std::nullopt;
        point[a] = std::max(point[a], 0);
    }
    return point;
}

/// A minimum that the items to come cannot reach any more.
bool Opponent::isDead(const Point &point, size_t place) const
{
    for (size_t a = 0; a < m_axes.size(); ++a) {
        if (!m_axes[a].maximum && point[a] > m_axes[a].after[place])
            return true;
    }
    return false;
}

/// Whatever can be made of the other can be made of this one.
bool Opponent::asGood(const Point &one, const Point &other) const
{
    for (size_t a = 0; a < m_axes.size(); ++a) {
        if (m_axes[a].maximum ? one[a] < other[a] : one[a] > other[a])
            return false;
    }
    return true;
}

void Opponent::keepBest(std::vector<Point> &points) const
{
    std::ranges::sort(points);
    const auto repeated = std::ranges::unique(points);
    points.erase(repeated.begin(), repeated.end());
    std::vector<Point> kept;
    for (const Point &point : points) {
        const bool beaten = std::ranges::any_of(
            points, [&](const Point &other) { return &other != &point && asGood(other, point); });
        if (!beaten)
            kept.push_back(point);
    }
    points = std::move(kept);
}

} // namespace attest::planner
