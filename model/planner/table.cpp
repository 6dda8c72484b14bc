// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "planner/table.h"

#include <algorithm>

namespace attest::planner {
namespace {

/// The paths through the cheapest cells, walked forwards: each is the items it took, latest first.
struct Link {
    size_t item = 0;
    size_t before = 0; ///< where its forerunner stands; 0: none
};

struct Path {
    size_t cell = 0; ///< in its layer
    size_t link = 0;
};

class Paths {
public:
    Paths(size_t items, Memory &memory)
        : m_links(&memory)
        , m_list(&memory)
        , m_other(&memory)
    {
        m_links.reserve(4 * items + 1);
        m_links.emplace_back(); // stands for none
    }

    size_t taken(size_t item, size_t link)
    {
        m_links.push_back({item, link});
        return m_links.size() - 1;
    }

    std::pmr::vector<size_t> items(size_t link) const
    {
        std::pmr::vector<size_t> items(m_links.get_allocator());
        list(link, items);
        return items;
    }

    /// Of the paths that meet in a cell only the smallest list is followed: what comes after is the same.
    void keepSmallest(std::pmr::vector<Path> &paths)
    {
        std::ranges::sort(paths, {}, &Path::cell);
        size_t kept = 0;
        for (size_t path = 1; path < paths.size(); ++path) {
            if (paths[path].cell != paths[kept].cell)
                paths[++kept] = paths[path];
            else if (isSmaller(paths[path].link, paths[kept].link))
                paths[kept] = paths[path];
        }
        paths.resize(kept + 1);
    }

private:
    bool isSmaller(size_t link, size_t other)
    {
        list(link, m_list);
        list(other, m_other);
        return m_list < m_other;
    }

    void list(size_t link, std::pmr::vector<size_t> &items) const
    {
        items.clear();
        for (; link != 0; link = m_links[link].before)
            items.push_back(m_links[link].item);
        std::ranges::sort(items);
    }

    std::pmr::vector<Link> m_links;
    std::pmr::vector<size_t> m_list; ///< room for two lists while they are compared
    std::pmr::vector<size_t> m_other;
};

} // namespace

template <class Cell>
Table<Cell>::Table(const Remainder &remainder, const Layout &layout, const std::vector<qint64> &costs,
                   Memory &memory)
    : m_remainder(remainder)
    , m_layout(layout)
    , m_costs(costs)
    , m_memory(memory)
    , m_cells(std::pmr::polymorphic_allocator<Cell>(&memory).allocate(layout.cells()))
    , m_passages(&memory)
    , m_steps(&memory)
{
    const size_t layers = remainder.items.size();
    m_passages.resize(layers);
    m_steps.reserve(layers * 4);
    for (size_t layer = 0; layer < layers; ++layer)
        prepare(layer);
    m_cells[layout.start(layers)] = 0;
    for (size_t layer = layers; layer-- > 0;) {
        const Passage &passage = m_passages[layer];
        m_cost = static_cast<Cell>(costs[remainder.items[layer]]);
        fillBlock(m_steps.data() + passage.first, passage.count, m_cells + layout.start(layer),
                  passage.ahead.leave, passage.ahead.take);
    }
}

/// Where the cell's value is looked up if the item is left. A minimum that ends here must have been reached.
template <class Cell> const Cell *Table<Cell>::Step::leaving(const Cell *cell, qint64 value) const
{
    if (!cell)
        return nullptr;
    if (stays)
        return cell + static_cast<size_t>(value) * next;
    return maximum || value == 0 ? cell : nullptr;
}

/// The same if it is taken. A maximum must have room for it.
template <class Cell> const Cell *Table<Cell>::Step::taking(const Cell *cell, qint64 value) const
{
    if (!cell || (maximum && value < amount))
        return nullptr;
    const qint64 rest = std::max<qint64>(value - amount, 0);
    if (stays)
        return cell + static_cast<size_t>(rest) * next;
    return maximum || rest == 0 ? cell : nullptr;
}

template <class Cell> typename Table<Cell>::Step Table<Cell>::step(size_t layer, size_t axis) const
{
    const Axis &of = m_remainder.axes[axis];
    return {of.left,
            of.term->amounts[m_remainder.items[layer]],
            of.term->maximum,
            Layout::isLive(of, layer + 1),
            m_layout.stride(layer, axis),
            m_layout.stride(layer + 1, axis)};
}

template <class Cell> void Table<Cell>::prepare(size_t layer)
{
    const Cell *next = m_cells + m_layout.start(layer + 1);
    Passage passage{m_steps.size(), 0, {next, next}};
    for (size_t a = 0; a < m_remainder.axes.size(); ++a) {
        const Axis &axis = m_remainder.axes[a];
        if (Layout::isLive(axis, layer)) {
            m_steps.push_back(step(layer, a));
        } else if (axis.first == layer) {
            const Step begins = step(layer, a);
            passage.ahead.leave = begins.leaving(passage.ahead.leave, begins.left);
            passage.ahead.take = begins.taking(passage.ahead.take, begins.left);
        }
    }
    passage.count = m_steps.size() - passage.first;
    m_passages[layer] = passage;
}

template <class Cell>
void Table<Cell>::fillBlock(const Step *steps, size_t axes, Cell *out, const Cell *leave, const Cell *take)
{
    if (axes == 0) {
        *out = std::min(leave ? *leave : never, take ? static_cast<Cell>(m_cost + *take) : never);
        return;
    }
    const Step &step = steps[axes - 1];
    if (axes == 1 && step.stays && step.next == 1) {
        fillRow(step, out, leave, take);
        return;
    }
    const bool rows = axes == 2 && steps[0].stays && steps[0].next == 1;
    for (qint64 value = 0; value <= step.left; ++value) {
        Cell *block = out + static_cast<size_t>(value) * step.stride;
        const Cell *left = step.leaving(leave, value);
        const Cell *taken = step.taking(take, value);
        if (rows)
            fillRow(steps[0], block, left, taken);
        else
            fillBlock(steps, axes - 1, block, left, taken);
    }
}

/// The innermost axis, cell beside cell in both layers: plain loops, which the compiler turns into vectors.
template <class Cell>
inline void Table<Cell>::fillRow(const Step &step, Cell *__restrict out, const Cell *__restrict leave,
                                 const Cell *__restrict take) const
{
    const size_t size = static_cast<size_t>(step.left) + 1;
    if (!take || !leave) {
        fillRowOneWay(step, out, leave, take);
        return;
    }
    const Cell cost = m_cost;
    const size_t covered = std::min(static_cast<size_t>(step.amount), size);
    const Cell reached = step.maximum ? never : static_cast<Cell>(cost + *take);
    for (size_t value = 0; value < covered; ++value)
        out[value] = std::min(leave[value], reached);
    for (size_t value = covered; value < size; ++value)
        out[value] = std::min(leave[value], static_cast<Cell>(cost + take[value - covered]));
}

/// The same where the item must be left, or taken, or neither can be.
template <class Cell>
void Table<Cell>::fillRowOneWay(const Step &step, Cell *out, const Cell *leave, const Cell *take) const
{
    const size_t size = static_cast<size_t>(step.left) + 1;
    if (leave) {
        std::copy_n(leave, size, out);
        return;
    }
    const size_t covered = take ? std::min(static_cast<size_t>(step.amount), size) : size;
    std::fill_n(out, covered, take && !step.maximum ? static_cast<Cell>(m_cost + *take) : never);
    for (size_t value = covered; value < size; ++value)
        out[value] = static_cast<Cell>(m_cost + take[value - covered]);
}

template <class Cell> std::optional<qint64> Table<Cell>::leastCost() const
{
    const Cell least = m_cells[m_layout.start(0)];
    return least < never ? std::optional(static_cast<qint64>(least)) : std::nullopt;
}

/// The two cells that decided about this one.
template <class Cell> typename Table<Cell>::Ahead Table<Cell>::aheadOf(size_t layer, size_t cell) const
{
    const Passage &passage = m_passages[layer];
    Ahead next = passage.ahead;
    quint32 values = static_cast<quint32>(cell); // the values of all axes, the innermost first
    for (size_t s = passage.first; s < passage.first + passage.count; ++s) {
        const Step &live = m_steps[s];
        const quint32 count = static_cast<quint32>(live.left) + 1;
        const qint64 value = values % count;
        values /= count;
        next.leave = live.leaving(next.leave, value);
        next.take = live.taking(next.take, value);
    }
    return next;
}

template <class Cell> std::pmr::vector<size_t> Table<Cell>::smallestChoice() const
{
    Paths trail(m_remainder.items.size(), m_memory);
    std::pmr::vector<Path> paths(1, &m_memory);
    std::pmr::vector<Path> following(&m_memory);
    following.reserve(16);
    for (size_t layer = 0; layer < m_remainder.items.size(); ++layer) {
        const size_t item = m_remainder.items[layer];
        const Cell cost = static_cast<Cell>(m_costs[item]);
        const Cell *here = m_cells + m_layout.start(layer);
        const Cell *after = m_cells + m_layout.start(layer + 1);
        following.clear();
        for (const Path &path : paths) {
            const Ahead next = aheadOf(layer, path.cell);
            const Cell least = here[path.cell];
            if (next.leave && *next.leave == least)
                following.push_back({static_cast<size_t>(next.leave - after), path.link});
            if (next.take && cost + *next.take == least)
                following.push_back({static_cast<size_t>(next.take - after),
                                     cost == 0 ? path.link : trail.taken(item, path.link)});
        }
        if (following.size() > 1)
            trail.keepSmallest(following);
        paths.swap(following);
    }
    return trail.items(paths.front().link);
}

template class Table<qint32>;
template class Table<qint64>;

} // namespace attest::planner
