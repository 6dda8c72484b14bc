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

Result<std::vector<LearnerLine>> linesWithoutStatus(storage::Store &store)
{
    std::unordered_map<LearnerId, portfolio::Learner, ByHash> learners;
    Result<void> read = store.eachRow(Table::Learner, [&](const storage::RowView &row) {
        portfolio::Learner learner = learnerFrom(row);
        learners.emplace(learner.id, std::move(learner));
    });
    std::vector<LearnerLine> lines;
    lines.reserve(learners.size());
    if (read)
        read = store.eachRow(Table::Enrolment, [&](const storage::RowView &row) {
            LearnerLine &line = lines.emplace_back();
            line.enrolment = enrolmentFrom(row);
            line.learner = learners[line.enrolment.learner];
        });
    if (!read)
        return read.error();
    std::ranges::sort(lines, &text::naturalLess,
                      [](const LearnerLine &line) -> const QString & { return line.enrolment.ref; });
    return lines;
}

} // namespace

Result<StoredLines> storedLines(storage::Store &store)
{
    Result<std::vector<LearnerLine>> lines = linesWithoutStatus(store);
    if (!lines)
        return lines.error();
    Result<std::vector<storage::StatusRow>> statuses = store.statuses();
    if (!statuses)
        return statuses.error();
    StoredLines stored{*std::move(lines), {}};
    std::unordered_map<EnrolmentId, std::size_t, ByHash> lineOf;
    for (std::size_t line = 0; line < stored.lines.size(); ++line)
        lineOf.emplace(stored.lines[line].enrolment.id, line);
    SummaryReader reader;
    for (storage::StatusRow &row : *statuses) {
        const auto found = lineOf.find(row.enrolment);
        if (found == lineOf.end())
            continue;
        if (row.evaluator == rules::evaluatorVersion)
            reader.read(row, stored.lines[found->second]);
        else
            stored.outdated.emplace_back(found->second, std::move(row));
    }
    return stored;
}

} // namespace attest::centre
