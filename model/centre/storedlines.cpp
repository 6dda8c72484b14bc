// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/storedlines.h"

#include "centre/rowcodec.h"
#include "centre/statussummary.h"
#include "core/text.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>

namespace attest::centre {

using storage::Table;

namespace {

struct ByHash {
    template <class IdType> std::size_t operator()(const IdType &id) const { return qHash(id); }
};

/// By ref; two devices may have given the same one.
bool comesBefore(const LearnerLine &a, const LearnerLine &b)
{
    return a.enrolment.ref == b.enrolment.ref ? a.enrolment.id < b.enrolment.id
                                              : text::naturalLess(a.enrolment.ref, b.enrolment.ref);
}

Result<std::vector<LearnerLine>> linesWithoutStatus(storage::Store &store)
{
    std::vector<LearnerLine> lines;
    std::unordered_multimap<LearnerId, std::size_t, ByHash> linesOf;
    Result<void> read = store.eachRow(Table::Enrolment, [&](const storage::RowView &row) {
        lines.emplace_back().enrolment = enrolmentFrom(row);
        linesOf.emplace(lines.back().enrolment.learner, lines.size() - 1);
    });
    if (read)
        read = store.eachRow(Table::Learner, [&](const storage::RowView &row) {
            const portfolio::Learner learner = learnerFrom(row);
            const auto [first, last] = linesOf.equal_range(learner.id);
            for (auto line = first; line != last; ++line)
                lines[line->second].learner = learner;
        });
    if (!read)
        return read.error();
    // They lie in this order as long as refs are given in turn.
    if (!std::ranges::is_sorted(lines, &comesBefore))
        std::ranges::sort(lines, &comesBefore);
    return lines;
}

} // namespace

Result<StoredLines> storedLines(storage::Store &store)
{
    Result<std::vector<LearnerLine>> lines = linesWithoutStatus(store);
    if (!lines)
        return lines.error();
    StoredLines stored{*std::move(lines), {}};
    std::unordered_map<EnrolmentId, std::size_t, ByHash> lineOf;
    lineOf.reserve(stored.lines.size());
    for (std::size_t line = 0; line < stored.lines.size(); ++line)
        lineOf.emplace(stored.lines[line].enrolment.id, line);
    SummaryReader reader;
    const Result<void> read = store.eachStatus([&](storage::StatusRow row) {
        const auto found = lineOf.find(row.enrolment);
        if (found == lineOf.end())
            return;
        if (row.evaluator == rules::evaluatorVersion)
            reader.read(row, stored.lines[found->second]);
        else
            stored.outdated.emplace_back(found->second, std::move(row));
    });
    if (!read)
        return read.error();
    return stored;
}

} // namespace attest::centre
