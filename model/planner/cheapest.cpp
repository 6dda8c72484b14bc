// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "planner/cheapest.h"

#include "planner/table.h"
#include "planner/words.h"

#include <algorithm>
#include <array>

namespace attest::planner {
namespace {

constexpr size_t smallRoom = size_t(1) << 15; // bytes

template <class Cell>
void search(const Remainder &left, const Layout &layout, const Task &task, Memory &memory, Choice &choice)
{
    const Table<Cell> table(left, layout, task.costs, memory);
    const std::optional<qint64> cost = table.leastCost();
    choice.possible = cost.has_value();
    if (!choice.possible)
        return;
    choice.cost += *cost;
    for (const size_t item : table.smallestChoice())
        choice.items.push_back(item);
    std::ranges::sort(choice.items);
}

} // namespace

Result<Choice> cheapest(const Terms &terms, const Task &task)
{
    // Most questions need no more room than this, which costs nothing to get; the others take from the heap.
    std::array<std::byte, smallRoom> room;
    std::pmr::monotonic_buffer_resource memory(room.data(), room.size());
    const Remainder left = reduced(terms, task, memory);
    Choice choice;
    choice.possible = left.possible;
    if (!left.possible)
        return choice;
    choice.items.reserve(terms.items);
    for (size_t item = 0; item < terms.items; ++item) {
        if (left.stands[item] == Stand::In && task.costs[item] > 0) {
            choice.items.push_back(item);
            choice.cost += task.costs[item];
        }
    }
    if (left.items.empty())
        return choice;
    const Layout layout(left, memory);
    if (!layout.fits())
        return invalid(words::tooLarge());
    qint64 all = 0;
    for (const size_t item : left.items)
        all += task.costs[item];
    if (all < Table<qint32>::never)
        search<qint32>(left, layout, task, memory, choice);
    else
        search<qint64>(left, layout, task, memory, choice);
    return choice;
}

} // namespace attest::planner
