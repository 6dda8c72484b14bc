// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "planner/contradiction.h"

#include <map>
#include <optional>

namespace attest::planner {

/// The smallest contradiction found so far.
class Smallest {
public:
    /// May a set of so many parts still be smaller, or equally small and earlier?
    bool admits(size_t size) const { return !m_parts || size <= m_parts->size(); }
    void consider(std::vector<Part> found);
    std::vector<Part> parts() const { return m_parts.value_or(std::vector<Part>()); }

private:
    std::optional<std::vector<Part>> m_parts;
};

/// Somebody who wants to make a choice impossible with as few demands as can be. The minimums are given; item
/// by item, in the order of the terms, the opponent decides which maximums that begin there, which exclusion
/// and which wish to insist on. A position is everything that the chooser may still have left after that: the
/// set of the best values of all axes. Positions that are equal are followed once, with the fewest demands.
/// When nothing is left to the chooser, the demands made contradict each other.
class Opponent {
public:
    Opponent(const Terms &terms, const Demands &demands, const std::vector<size_t> &minimums);

    /// False when there are more positions than can be held.
    bool play(Smallest &smallest);

    static constexpr size_t mostPositions = 2'000'000;
    static constexpr size_t mostOptions = 16; ///< at one item; every combination of them is tried

private:
    using Point = std::vector<int>; ///< by axis: what is left of it
    struct Position {
        std::vector<bool> insisted; ///< by axis: it is kept; a maximum that has not begun, has ended or is
                                    ///< not insisted on is not, and is always 0
        std::vector<Point> points; ///< ascending, none as good as another in everything

        friend auto operator<=>(const Position &, const Position &) = default;
    };
    struct Axis {
        size_t term = 0;
        bool maximum = false;
        size_t first = 0; ///< the first and the last place in the order with an amount
        size_t last = 0;
        std::vector<int> amounts; ///< by place
        std::vector<qint64> after; ///< by place: what the items after it could add
    };
    /// What the opponent may say at one item.
    struct Option {
        Part part;
        size_t axis = 0; ///< of a maximum that begins
    };
    using Positions = std::map<Position, std::vector<Part>>;

    void addAxis(size_t term);
    std::vector<Option> optionsAt(size_t place) const;
    void moveFrom(const Position &position, const std::vector<Part> &parts, size_t place,
                  const std::vector<Option> &options, Smallest &smallest, Positions &following) const;
    Position moved(Position position, size_t place, bool mayLeave, bool mayTake) const;
    std::optional<Point> taken(const Position &position, Point point, size_t place) const;
    bool isDead(const Point &point, size_t place) const;
    void keepBest(std::vector<Point> &points) const;
    bool asGood(const Point &one, const Point &other) const;

    const Terms &m_terms;
    const Demands &m_demands;
    std::vector<Axis> m_axes; ///< the minimums, then the maximums
    std::vector<Part> m_given; ///< the minimums
    bool m_lost = false; ///< a minimum is out of reach whatever is chosen
};

} // namespace attest::planner
