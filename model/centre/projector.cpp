// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/projector.h"

#include "catalogue/loader.h"
#include "centre/fold.h"
#include "centre/rowcodec.h"
#include "centre/say.h"
#include "centre/statussummary.h"

namespace attest::centre {

using storage::Row;
using storage::Table;

Result<Folded> foldOf(storage::Store &store, ThingId thing)
{
    Result<std::vector<journal::Entry>> entries = store.entriesOfThing(thing);
    if (!entries)
        return entries.error();
    Result<std::vector<Fact>> facts = factsOf(*entries);
    if (!facts)
        return facts.error();
    Folded folded = fold(*std::move(facts));
    folded.thing = thing;
    return folded;
}

Result<Folded> project(storage::Store &store, ThingId thing)
{
    Result<Folded> folded = foldOf(store, thing);
    if (!folded)
        return folded;
    if (Result<void> replaced = store.replaceRows(thing, rowsOf(*folded)); !replaced)
        return replaced.error();
    return folded;
}

namespace {

template <class Record>
Result<void> readInto(storage::Store &store, Table table, LearnerId learner,
                      Record (*from)(const storage::RowView &), std::vector<Record> &into)
{
    return store.eachOfScope(table, learner, [&](const storage::RowView &row) { into.push_back(from(row)); });
}

/// The same for rows that are few and read whole.
template <class Record>
Result<void> readFewInto(storage::Store &store, Table table, LearnerId learner, Record (*from)(const Row &),
                         std::vector<Record> &into)
{
    Result<std::vector<Row>> rows = store.rowsOfScope(table, learner);
    if (!rows)
        return rows.error();
    for (const Row &row : *rows)
        into.push_back(from(row));
    return {};
}

Result<void> readPeople(storage::Store &store, std::vector<portfolio::Person> &into)
{
    Result<std::vector<Row>> rows = store.rows(Table::Person);
    if (!rows)
        return rows.error();
    for (const Row &row : *rows)
        into.push_back(personFrom(row));
    return {};
}

} // namespace

Result<portfolio::LearnerRecords> recordsOf(storage::Store &store, LearnerId learner)
{
    portfolio::LearnerRecords out;
    std::vector<portfolio::Learner> details;
    const auto read = [&](Result<void> done) { return done.ok() ? std::optional<Error>() : done.error(); };
    std::optional<Error> failed = read(readInto(store, Table::Learner, learner, &learnerFrom, details));
    if (!failed)
        failed = read(readInto(store, Table::Enrolment, learner, &enrolmentFrom, out.enrolments));
    if (!failed)
        failed = read(readInto(store, Table::PlannedUnit, learner, &plannedUnitFrom, out.plannedUnits));
    if (!failed)
        failed = read(readInto(store, Table::SignOff, learner, &signOffFrom, out.signOffs));
    if (!failed)
        failed = read(readFewInto(store, Table::Recognition, learner, &recognitionFrom, out.recognitions));
    if (!failed)
        failed = read(readInto(store, Table::Evidence, learner, &evidenceFrom, out.evidence));
    if (!failed)
        failed = read(readInto(store, Table::EvidenceFile, learner, &evidenceFileFrom, out.files));
    if (!failed)
        failed = read(readInto(store, Table::Claim, learner, &claimFrom, out.claims));
    if (!failed)
        failed = read(readInto(store, Table::Judgement, learner, &judgementFrom, out.judgements));
    if (!failed)
        failed = read(readFewInto(store, Table::SampleLine, learner, &sampleLineFrom, out.sampleLines));
    if (!failed)
        failed = read(readFewInto(store, Table::Review, learner, &reviewFrom, out.decisions));
    if (!failed)
        failed = read(readFewInto(store, Table::ReviewAnswer, learner, &reviewAnswerFrom, out.answers));
    if (!failed)
        failed = read(readFewInto(store, Table::QaAction, learner, &qaActionFrom, out.actions));
    if (!failed)
        failed = read(readFewInto(store, Table::ActionStep, learner, &actionStepFrom, out.actionSteps));
    if (!failed)
        failed = read(readFewInto(store, Table::UnitRelease, learner, &releaseFrom, out.releases));
    if (!failed)
        failed = read(readFewInto(store, Table::FormerHand, learner, &formerHandFrom, out.formerHands));
    if (!failed)
        failed = read(readPeople(store, out.people));
    if (failed)
        return *failed;
    if (details.empty())
        return Error{ErrorCode::NotFound, Say::tr("This learner is not on file here.")};
    out.learner = details.front();
    return out;
}

Result<catalogue::QualificationPtr> Editions::find(EditionId edition)
{
    if (const auto known = m_known.find(edition); known != m_known.end())
        return known->second;
    Result<std::vector<Row>> rows = m_store.rows(Table::Edition);
    if (!rows)
        return rows.error();
    for (const Row &row : *rows) {
        const EditionRecord record = editionFrom(row);
        if (record.hash != edition)
            continue;
        Result<catalogue::Qualification> loaded = catalogue::load(record.json, record.qualification);
        if (!loaded)
            return Error{ErrorCode::Damaged, loaded.error().message};
        auto shared = std::make_shared<const catalogue::Qualification>(*std::move(loaded));
        m_known.emplace(edition, shared);
        return catalogue::QualificationPtr(shared);
    }
    return Error{
        ErrorCode::Damaged,
        Say::tr("The edition of a qualification that an enrolment names is missing from the file. Restore a "
                "backup.")};
}

namespace {

Result<std::vector<storage::StatusRow>> statusRowsOf(Editions &editions,
                                                     const portfolio::LearnerRecords &records)
{
    std::vector<storage::StatusRow> rows;
    for (const portfolio::Enrolment &enrolment : records.enrolments) {
        Result<catalogue::QualificationPtr> qualification = editions.find(enrolment.edition);
        if (!qualification)
            return qualification.error();
        const portfolio::EnrolmentStatus status = portfolio::statusOf(enrolment, records, **qualification);
        rows.push_back(statusRow(enrolment, status, **qualification));
    }
    return rows;
}

} // namespace

Result<std::vector<storage::StatusRow>> statusRowsOf(storage::Store &store, Editions &editions,
                                                     LearnerId learner)
{
    Result<std::vector<Row>> enrolments = store.rowsOfScope(Table::Enrolment, learner);
    if (!enrolments)
        return enrolments.error();
    if (enrolments->empty())
        return std::vector<storage::StatusRow>();
    Result<portfolio::LearnerRecords> records = recordsOf(store, learner);
    if (!records)
        return records.error();
    return statusRowsOf(editions, *records);
}

Result<void> projectStatus(storage::Store &store, Editions &editions, LearnerId learner)
{
    Result<std::vector<storage::StatusRow>> rows = statusRowsOf(store, editions, learner);
    return rows ? store.replaceStatuses(learner, *rows) : Result<void>(rows.error());
}

namespace {

/// Tables from nothing: every thing, then every learner's stored status.
Result<void> projectAll(storage::Store &store, const Progress &progress = {})
{
    const Error stopped = invalid(Say::tr("Stopped before the end; the tables are as they were."));
    Result<std::vector<ThingId>> things = store.things();
    if (!things)
        return things.error();
    const Progress ofThings = progress.part(0, 900);
    qint64 done = 0;
    for (const ThingId &thing : *things) {
        if (Result<Folded> projected = project(store, thing); !projected)
            return projected.error();
        if (!ofThings.tell(++done, static_cast<qint64>(things->size())))
            return stopped;
    }
    Result<std::vector<storage::Store::Named>> learners = store.refs(Table::Learner);
    if (!learners)
        return learners.error();
    const Progress ofLearners = progress.part(900, 1000);
    Editions editions(store);
    done = 0;
    for (const storage::Store::Named &learner : *learners) {
        Result<void> projected = projectStatus(store, editions, learner.thing.as<LearnerTag>());
        if (!projected)
            return projected;
        if (!ofLearners.tell(++done, static_cast<qint64>(learners->size())))
            return stopped;
    }
    return {};
}

} // namespace

Result<void> rebuildWithin(storage::Store &store)
{
    if (Result<void> cleared = store.clearProjection(); !cleared)
        return cleared;
    return projectAll(store);
}

Result<void> rebuild(storage::Store &store, const Progress &progress)
{
    return store.transaction([&]() -> Result<void> {
        if (Result<void> cleared = store.clearProjection(); !cleared)
            return cleared;
        return projectAll(store, progress);
    });
}

Result<void> rebuildFrom(const std::vector<journal::Entry> &entries, storage::Store &into)
{
    return into.transaction([&]() -> Result<void> {
        for (const journal::Entry &entry : entries)
            if (Result<void> done = into.append(entry); !done)
                return done;
        return projectAll(into);
    });
}

} // namespace attest::centre
