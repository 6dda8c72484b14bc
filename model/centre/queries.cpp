// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/centre.h"
#include "centre/linesahead.h"
#include "centre/openlearner.h"
#include "centre/projector.h"
#include "centre/rowcodec.h"
#include "centre/say.h"
#include "centre/statuskeeper.h"
#include "centre/statussummary.h"
#include "core/text.h"
#include "storage/evidencefiles.h"

#include <algorithm>
#include <set>

// What the open centre answers (centre.h).
namespace attest::centre {

using storage::Row;
using storage::Table;

namespace {

/// Whether a learner is late needs of a status only whether the award is achieved.
bool late(const LearnerLine &line, QDate today)
{
    portfolio::EnrolmentStatus status;
    status.readings.achieved.complete = line.complete.achieved;
    return portfolio::isLate(line.enrolment, status, today);
}

/// The thing that is called so, in any case. Most people write a ref as it is, and that is quick to look up.
Result<ThingId> thingByRef(storage::Store &store, Table table, const QString &ref)
{
    Result<ThingId> exactly = store.thingCalled(table, ref.trimmed());
    if (!exactly || !exactly->isNull())
        return exactly;
    Result<std::vector<storage::Store::Named>> all = store.refs(table);
    if (!all)
        return all.error();
    for (const storage::Store::Named &named : *all)
        if (text::sameName(named.ref, ref))
            return named.thing;
    return Error{ErrorCode::NotFound, Say::tr("Nothing here is called %1; check the reference.").arg(ref)};
}

} // namespace

Result<void> Centre::readLinesAhead()
{
    Result<qint64> version = m_store->changesByOthers();
    if (!version)
        return version.error();
    m_linesAhead = std::make_unique<LinesAhead>(path(), *version);
    return {};
}

Result<std::vector<LearnerLine>> Centre::learnerLines() const
{
    Result<qint64> version = m_store->changesByOthers();
    if (!version)
        return version.error();
    std::optional<StoredLines> ahead = m_linesAhead ? m_linesAhead->take(*version) : std::nullopt;
    Result<StoredLines> stored = ahead ? *std::move(ahead) : storedLines(*m_store);
    if (!stored)
        return stored.error();
    SummaryReader reader;
    for (const auto &[line, row] : stored->outdated) {
        const Result<storage::StatusRow> now = m_statuses->now(row);
        if (!now)
            return now.error();
        reader.read(*now, stored->lines[line]);
    }
    const QDate day = today();
    for (LearnerLine &line : stored->lines)
        line.late = late(line, day);
    return std::move(stored->lines);
}

Result<portfolio::Enrolment> Centre::enrolmentRow(EnrolmentId enrolment) const
{
    Result<std::vector<Row>> rows = m_store->rowsOfThing(Table::Enrolment, enrolment.as<ThingTag>());
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{ErrorCode::NotFound, Say::tr("This enrolment is not on file here.")};
    return enrolmentFrom(rows->front());
}

Result<EnrolmentFile> Centre::fileFrom(portfolio::LearnerRecords records, EnrolmentId enrolment) const
{
    const portfolio::Enrolment *found = records.enrolment(enrolment);
    if (!found)
        return Error{ErrorCode::NotFound, Say::tr("The learner was not enrolled then; choose a later date.")};
    EnrolmentFile file;
    file.enrolment = *found;
    file.records = std::move(records);
    Result<catalogue::QualificationPtr> qualification = m_editions->find(file.enrolment.edition);
    if (!qualification)
        return qualification.error();
    file.qualification = *qualification;
    file.status = portfolio::statusOf(file.enrolment, file.records, *file.qualification);
    return file;
}

Result<EnrolmentFile> Centre::enrolmentFile(EnrolmentId enrolment) const
{
    Result<portfolio::Enrolment> row = enrolmentRow(enrolment);
    if (!row)
        return row.error();
    Result<const portfolio::LearnerRecords *> records = m_open->records(row->learner);
    if (!records)
        return records.error();
    return fileFrom(**records, enrolment);
}

Result<EnrolmentFile> Centre::enrolmentFile(EnrolmentId enrolment, QDate asOf) const
{
    Result<portfolio::Enrolment> row = enrolmentRow(enrolment);
    if (!row)
        return row.error();
    Result<std::vector<journal::Entry>> entries = m_store->entriesOfScope(row->learner);
    if (!entries)
        return entries.error();
    Result<std::vector<Fact>> facts = factsOf(*entries);
    if (!facts)
        return facts.error();
    std::erase_if(*facts, [&](const Fact &fact) { return fact.header.time.date() > asOf; });
    portfolio::LearnerRecords records = foldLearner(*facts);
    records.people = m_people;
    return fileFrom(std::move(records), enrolment);
}

Result<EnrolmentId> Centre::enrolmentByRef(const QString &ref) const
{
    Result<ThingId> thing = thingByRef(*m_store, Table::Enrolment, ref);
    if (thing)
        return thing->as<EnrolmentTag>();
    if (thing.error().code != ErrorCode::NotFound)
        return thing.error();
    return Error{ErrorCode::NotFound,
                 Say::tr("No enrolment here is called %1; the list of learners names them.").arg(ref)};
}

Result<LearnerId> Centre::learnerByRef(const QString &ref) const
{
    Result<ThingId> thing = thingByRef(*m_store, Table::Learner, ref);
    return thing ? Result<LearnerId>(thing->as<LearnerTag>()) : Result<LearnerId>(thing.error());
}

Result<LearnerId> Centre::learnerOf(EnrolmentId enrolment) const
{
    Result<portfolio::Enrolment> row = enrolmentRow(enrolment);
    return row ? Result<LearnerId>(row->learner) : Result<LearnerId>(row.error());
}

Result<PersonId> Centre::personByRef(const QString &ref) const
{
    for (const portfolio::Person &person : m_people)
        if (text::sameName(person.ref, ref))
            return person.id;
    return Error{ErrorCode::NotFound,
                 Say::tr("Nobody here is called %1; check the person's reference.").arg(ref)};
}

Result<EvidenceId> Centre::evidenceByRef(LearnerId learner, const QString &ref) const
{
    Result<std::vector<Row>> rows = m_store->rowsOfScope(Table::Evidence, learner);
    if (!rows)
        return rows.error();
    for (const Row &row : *rows)
        if (text::sameName(row[3].toString(), ref))
            return EvidenceId::fromBytes(row[0].toByteArray());
    return Error{ErrorCode::NotFound,
                 Say::tr("The learner has no evidence %1; check the reference.").arg(ref)};
}

Result<std::vector<EntryId>> Centre::entryIds() const { return m_store->entryIds(); }

Result<catalogue::QualificationPtr> Centre::edition(EditionId edition) const
{
    Result<catalogue::QualificationPtr> found = m_editions->find(edition);
    if (!found && found.error().code == ErrorCode::Damaged)
        return catalogue::QualificationPtr();
    return found;
}

QString Centre::pathOf(const FileHash &hash) const { return m_store->files().pathOf(hash); }

QString Centre::filesFolder() const { return m_store->files().folder(); }

Result<int> Centre::itemsWithoutFiles() const
{
    Result<std::vector<Row>> rows = m_store->rows(Table::EvidenceFile);
    if (!rows)
        return rows.error();
    const std::vector<FileHash> there = m_store->files().present();
    const std::set<FileHash> present(there.begin(), there.end());
    std::set<EvidenceId> without;
    for (const Row &row : *rows) {
        const portfolio::EvidenceFile file = evidenceFileFrom(row);
        if (!present.contains(file.hash))
            without.insert(file.evidence);
    }
    return static_cast<int>(without.size());
}

} // namespace attest::centre
