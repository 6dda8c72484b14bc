// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// What is kept beside the records: drafts of this copy, and the stored status of each enrolment.
#include "storage/rowbytes.h"
#include "storage/storeprivate.h"

#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

namespace attest::storage {

Result<void> Store::keepDraft(const Draft &draft)
{
    const QVariantList kept{draft.form, asStored(draft.content), draft.keptAt.toString(Qt::ISODateWithMs)};
    return atomically([&] {
        return d->connection->run(u"INSERT INTO draft (form, content, kept_at, checksum) VALUES (?, ?, ?, ?) "
                                  "ON CONFLICT (form) DO UPDATE SET content = excluded.content, "
                                  "kept_at = excluded.kept_at, checksum = excluded.checksum"_s,
                                  kept + QVariantList{checksum(kept)});
    });
}

Result<void> Store::dropDraft(const QString &form)
{
    return atomically([&] { return d->connection->run(u"DELETE FROM draft WHERE form = ?"_s, {form}); });
}

Result<std::vector<Draft>> Store::drafts()
{
    std::vector<Draft> drafts;
    const Result<void> read = d->connection->each(
        u"SELECT form, content, kept_at FROM draft ORDER BY form"_s, {}, [&](const QSqlQuery &row) {
            drafts.push_back({row.value(0).toString(), row.value(1).toByteArray(),
                              QDateTime::fromString(row.value(2).toString(), Qt::ISODateWithMs)});
        });
    if (!read)
        return read.error();
    return drafts;
}

Result<void> Store::replaceStatuses(LearnerId learner, const std::vector<StatusRow> &rows)
{
    return atomically([&]() -> Result<void> {
        Result<void> done =
            d->connection->run(u"DELETE FROM enrolment_status WHERE learner = ?"_s, {learner.bytes()});
        for (const StatusRow &row : rows) {
            if (!done)
                return done;
            done =
                d->connection->run(u"INSERT INTO enrolment_status (enrolment, learner, evaluator, edition, "
                                   u"summary) VALUES (?, ?, ?, ?, ?)"_s,
                                   {row.enrolment.bytes(), row.learner.bytes(), row.evaluator,
                                    row.edition.bytes(), asStored(row.summary)});
        }
        return done;
    });
}

Result<std::vector<StatusRow>> Store::statuses()
{
    std::vector<StatusRow> rows;
    const Result<void> read = d->connection->each(
        u"SELECT enrolment, learner, evaluator, edition, summary FROM enrolment_status ORDER BY enrolment"_s,
        {}, [&](const QSqlQuery &row) {
            rows.push_back({EnrolmentId::fromBytes(row.value(0).toByteArray()),
                            LearnerId::fromBytes(row.value(1).toByteArray()), row.value(2).toInt(),
                            EditionId::fromBytes(row.value(3).toByteArray()), row.value(4).toByteArray()});
        });
    if (!read)
        return read.error();
    return rows;
}

} // namespace attest::storage
