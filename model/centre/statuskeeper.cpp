// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/statuskeeper.h"

#include "centre/say.h"
#include "centre/statussummary.h"

namespace attest::centre {

/// Another connection may have stored what this one had marked, or changed what it is computed from.
Result<void> StatusKeeper::noticeOthers()
{
    Result<qint64> version = m_store.changesByOthers();
    if (!version)
        return version.error();
    if (m_version != *version)
        forgetMarks();
    m_version = *version;
    return {};
}

Result<void> StatusKeeper::outdate(LearnerId learner)
{
    if (Result<void> noticed = noticeOthers(); !noticed)
        return noticed;
    Result<const portfolio::LearnerRecords *> records = m_open.records(learner);
    if (!records && records.error().code != ErrorCode::NotFound)
        return records.error();
    std::vector<storage::StatusRow> rows; // none for a learner who was taken back
    if (records)
        for (const portfolio::Enrolment &enrolment : (*records)->enrolments)
            rows.push_back(outdatedStatus(enrolment));
    for (const storage::StatusRow &row : rows)
        m_answered.erase(row.enrolment);
    if (const auto marked = m_marked.find(learner); marked != m_marked.end() && marked->second == rows)
        return {};
    if (Result<void> replaced = m_store.replaceStatuses(learner, rows); !replaced)
        return replaced;
    m_marked[learner] = std::move(rows);
    return {};
}

Result<std::vector<storage::StatusRow>> StatusKeeper::current()
{
    if (Result<void> noticed = noticeOthers(); !noticed)
        return noticed.error();
    Result<std::vector<storage::StatusRow>> rows = m_store.statuses();
    if (!rows)
        return rows;
    for (storage::StatusRow &row : *rows) {
        if (row.evaluator == rules::evaluatorVersion)
            continue;
        Result<storage::StatusRow> now = anew(row);
        if (!now)
            return now.error();
        row = *std::move(now);
    }
    return rows;
}

Result<storage::StatusRow> StatusKeeper::now(const storage::StatusRow &outdated)
{
    if (Result<void> noticed = noticeOthers(); !noticed)
        return noticed.error();
    return anew(outdated);
}

Result<storage::StatusRow> StatusKeeper::anew(const storage::StatusRow &outdated)
{
    if (const auto known = m_answered.find(outdated.enrolment); known != m_answered.end())
        return known->second;
    Result<const portfolio::LearnerRecords *> records = m_open.records(outdated.learner);
    if (!records)
        return records.error();
    const portfolio::Enrolment *enrolment = (*records)->enrolment(outdated.enrolment);
    if (!enrolment)
        return Error{ErrorCode::Damaged,
                     Say::tr("A stored status speaks of an enrolment that is not on file. Check this file.")};
    Result<catalogue::QualificationPtr> qualification = m_editions.find(enrolment->edition);
    if (!qualification)
        return qualification.error();
    const portfolio::EnrolmentStatus status = portfolio::statusOf(*enrolment, **records, **qualification);
    storage::StatusRow now = statusRow(*enrolment, status, **qualification);
    if (m_marked.contains(outdated.learner)) // else nothing would say when it is no longer true
        m_answered.emplace(outdated.enrolment, now);
    return now;
}

Result<void> StatusKeeper::complete()
{
    const Result<std::vector<LearnerId>> owed = m_store.learnersWithStatusNotBy(rules::evaluatorVersion);
    if (!owed)
        return owed.error();
    if (owed->empty())
        return {};
    const Result<void> written = m_store.transaction([&]() -> Result<void> {
        for (const LearnerId &learner : *owed)
            if (Result<void> done = projectStatus(m_store, m_editions, learner); !done)
                return done;
        return {};
    });
    if (!written)
        return written;
    m_marked.clear();
    m_answered.clear();
    return {};
}

} // namespace attest::centre
