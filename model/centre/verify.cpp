// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/centre.h"
#include "centre/fact.h"
#include "centre/projector.h"
#include "centre/qualityfindings.h"
#include "centre/rowcodec.h"
#include "centre/say.h"
#include "journal/body.h"
#include "journal/chain.h"
#include "storage/evidencefiles.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <set>

// Centre::verify: everything that is stored, held against what it should be.
namespace attest::centre {

using storage::Row;
using storage::Table;

namespace {

QString entryPlace(const EntryId &id) { return Say::tr("entry %1").arg(id.hex().left(12)); }

/// The entries that are what their ids say; the others are problems.
std::vector<journal::ReadEntry> readAll(const std::vector<journal::Entry> &entries, Verification &out)
{
    std::vector<journal::ReadEntry> read;
    for (const journal::Entry &entry : entries) {
        Result<journal::ReadEntry> one = journal::read(entry);
        if (!one) {
            out.problems.push_back({entryPlace(entry.id), one.error().message});
            continue;
        }
        if (Result<QCborMap> body = journal::bodyOf(one->payload); !body)
            out.problems.push_back({entryPlace(entry.id), body.error().message});
        read.push_back(*std::move(one));
    }
    return read;
}

QByteArray keyOf(const Row &row)
{
    QByteArray key;
    QDataStream stream(&key, QIODevice::WriteOnly);
    for (const QVariant &value : row)
        stream << (value.isNull() ? QByteArray() : value.toByteArray()) << value.isNull();
    return key;
}

void compareTable(const QString &name, std::vector<QByteArray> stored, std::vector<QByteArray> rebuilt,
                  Verification &out)
{
    std::sort(stored.begin(), stored.end());
    std::sort(rebuilt.begin(), rebuilt.end());
    std::vector<QByteArray> differing;
    std::set_symmetric_difference(stored.begin(), stored.end(), rebuilt.begin(), rebuilt.end(),
                                  std::back_inserter(differing));
    if (!differing.empty())
        out.problems.push_back(
            {Say::tr("table %1").arg(name),
             Say::tr(
                 "The table is not what the entries say. Keep this file as it is and go on with an earlier "
                 "copy.")});
}

std::vector<QByteArray> keysOf(const std::vector<Row> &rows)
{
    std::vector<QByteArray> keys;
    for (const Row &row : rows)
        keys.push_back(keyOf(row));
    return keys;
}

std::vector<QByteArray> keysOf(const std::vector<storage::StatusRow> &rows)
{
    std::vector<QByteArray> keys;
    for (const storage::StatusRow &row : rows)
        if (row.evaluator == rules::evaluatorVersion) // others are answered anew, never shown
            keys.push_back(keyOf({row.enrolment.bytes(), row.learner.bytes(), row.evaluator,
                                  row.edition.bytes(), row.summary}));
    return keys;
}

Result<void> compareProjection(storage::Store &store, const std::vector<journal::Entry> &entries,
                               Verification &out)
{
    Result<std::unique_ptr<storage::Store>> fresh = storage::Store::inMemory(store.device());
    if (!fresh)
        return fresh.error();
    if (Result<void> rebuilt = rebuildFrom(entries, **fresh); !rebuilt) {
        out.problems.push_back({Say::tr("tables"), rebuilt.error().message});
        return {};
    }
    for (const Table table : storage::allTables) {
        Result<std::vector<Row>> stored = store.rows(table);
        if (!stored)
            return stored.error();
        Result<std::vector<Row>> expected = (*fresh)->rows(table);
        if (!expected)
            return expected.error();
        compareTable(storage::tableName(table), keysOf(*stored), keysOf(*expected), out);
    }
    Result<std::vector<storage::StatusRow>> stored = store.statuses();
    if (!stored)
        return stored.error();
    Result<std::vector<storage::StatusRow>> expected = (*fresh)->statuses();
    if (!expected)
        return expected.error();
    compareTable(QStringLiteral("enrolment_status"), keysOf(*stored), keysOf(*expected), out);
    return {};
}

/// Whose file, of which item, so that a person finds where to attach it again.
QString filePlace(storage::Store &store, const Row &row, const QString &name)
{
    const Result<std::vector<Row>> item =
        store.rowsOfThing(Table::Evidence, ThingId::fromBytes(row[0].toByteArray()));
    const Result<std::vector<Row>> learner =
        store.rowsOfThing(Table::Learner, ThingId::fromBytes(row[1].toByteArray()));
    if (!item || !learner || item->empty() || learner->empty())
        return Say::tr("file %1").arg(name);
    return Say::tr("%1 %2, file %3")
        .arg(learnerFrom(learner->front()).ref, evidenceFrom(item->front()).ref, name);
}

Result<void> checkFiles(storage::Store &store, Verification &out)
{
    Result<std::vector<Row>> rows = store.rows(Table::EvidenceFile);
    if (!rows)
        return rows.error();
    const storage::EvidenceFiles files = store.files();
    std::set<FileHash> named;
    for (const Row &row : *rows) {
        const portfolio::EvidenceFile file = evidenceFileFrom(row);
        named.insert(file.hash);
        const storage::EvidenceFiles::Condition condition = files.check(file.hash, file.size);
        if (condition == storage::EvidenceFiles::Condition::Missing)
            out.problems.push_back(
                {filePlace(store, row, file.name), Say::tr("The evidence file is missing.")});
        else if (condition == storage::EvidenceFiles::Condition::Altered)
            out.problems.push_back(
                {filePlace(store, row, file.name), Say::tr("The evidence file has been altered.")});
    }
    for (const FileHash &hash : files.present())
        if (!named.contains(hash))
            out.notices.push_back({Say::tr("file %1").arg(hash.hex().left(12)),
                                   Say::tr("No evidence in force names this file.")});
    for (const QString &name : files.leftBehind())
        out.notices.push_back({Say::tr("file %1").arg(name),
                               Say::tr("An interrupted copying left this behind; it can be deleted.")});
    return {};
}

Result<void> noteConflicts(storage::Store &store, Verification &out)
{
    Result<std::vector<Row>> rows = store.rows(Table::Conflict);
    if (!rows)
        return rows.error();
    for (const Row &row : *rows)
        out.notices.push_back(
            {row[2].toString(), Say::tr("Two entries say different things; both are kept.")});
    return {};
}

} // namespace

Result<Verification> Centre::verify() const
{
    Verification out;
    Result<std::vector<storage::Store::Fault>> faults = m_store->faults();
    if (!faults)
        return faults.error();
    for (const storage::Store::Fault &fault : *faults)
        out.problems.push_back({fault.where, fault.what});

    Result<std::vector<journal::Entry>> entries = m_store->allEntries();
    if (!entries)
        return entries.error();
    out.entries = static_cast<qint64>(entries->size());
    std::vector<EntryId> ids;
    for (const journal::Entry &entry : *entries)
        ids.push_back(entry.id);
    out.fingerprint = QString::fromLatin1(journal::fingerprint(ids).toHex());

    const std::vector<journal::ReadEntry> read = readAll(*entries, out);
    for (const journal::ChainProblem &problem : journal::chainProblems(read))
        out.problems.push_back({entryPlace(problem.entry), problem.what});
    const bool known = std::any_of(read.begin(), read.end(), [this](const journal::ReadEntry &entry) {
        return entry.header.device == m_store->device();
    });
    if (!read.empty() && !known)
        out.problems.push_back({Say::tr("table %1").arg(QStringLiteral("local")),
                                Say::tr("This copy's device has written none of the entries.")});
    if (read.size() == entries->size())
        if (Result<void> compared = compareProjection(*m_store, *entries, out); !compared)
            return compared.error();
    if (Result<void> checked = checkFiles(*m_store, out); !checked)
        return checked.error();
    if (Result<void> noted = noteConflicts(*m_store, out); !noted)
        return noted.error();
    if (Result<void> noted = noteQuality(*m_store, *entries, m_people, out); !noted)
        return noted.error();
    return out;
}

} // namespace attest::centre
