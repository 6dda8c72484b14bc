// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/verify.h"

#include "centre/backups.h"
#include "centre/centre.h"
#include "centre/fact.h"
#include "centre/projector.h"
#include "centre/qualityfindings.h"
#include "centre/rowcodec.h"
#include "centre/say.h"
#include "centre/statussummary.h"
#include "journal/body.h"
#include "journal/chain.h"
#include "storage/evidencefiles.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

// Centre::verify: everything that is stored, held against what it should be.
namespace attest::centre {

using storage::Row;
using storage::Table;

namespace {

QString entryPlace(const EntryId &id) { return Say::tr("entry %1").arg(id.hex().left(12)); }

Error stopped() { return invalid(Say::tr("The check was stopped before its end; nothing was changed.")); }

/// Every entry, looked at one at a time; kept of each is what the chain needs, not the words.
struct Journal {
    std::vector<EntryId> ids;
    std::vector<journal::ReadEntry> sound; ///< those that are what their ids say; the others are problems
    QualityTrace quality;
};

Result<Journal> readAll(storage::Store &store, const Progress &progress, Verification &out)
{
    const Result<qint64> count = store.entryCount();
    if (!count)
        return count.error();
    Journal journal;
    bool goOn = true;
    const Result<void> read = store.eachEntry([&](const journal::Entry &entry) {
        journal.ids.push_back(entry.id);
        goOn = goOn && progress.tell(static_cast<qint64>(journal.ids.size()), *count);
        if (!goOn)
            return;
        Result<journal::ReadEntry> one = journal::read(entry);
        if (!one) {
            out.problems.push_back({entryPlace(entry.id), one.error().message});
            return;
        }
        if (Result<QCborMap> body = journal::bodyOf(one->payload); !body)
            out.problems.push_back({entryPlace(entry.id), body.error().message});
        one->payload.clear();
        journal.quality.look(one->id, one->header);
        journal.sound.push_back(*std::move(one));
    });
    if (!read)
        return read.error();
    return goOn ? Result<Journal>(std::move(journal)) : Result<Journal>(stopped());
}

QByteArray keyOf(const Row &row)
{
    QByteArray key;
    QDataStream stream(&key, QIODevice::WriteOnly);
    for (const QVariant &value : row)
        stream << (value.isNull() ? QByteArray() : value.toByteArray()) << value.isNull();
    return key;
}

std::vector<QByteArray> keysOf(const std::vector<Row> &rows)
{
    std::vector<QByteArray> keys;
    for (const Row &row : rows)
        keys.push_back(keyOf(row));
    std::sort(keys.begin(), keys.end());
    return keys;
}

std::vector<QByteArray> keysOf(const std::vector<storage::StatusRow> &rows)
{
    std::vector<Row> all;
    for (const storage::StatusRow &row : rows)
        all.push_back(
            {row.enrolment.bytes(), row.learner.bytes(), row.evaluator, row.edition.bytes(), row.summary});
    return keysOf(all);
}

/// A stored status that says, in the one way there is, that it is outdated stands for the true one: it is
/// answered anew and never shown.
std::vector<storage::StatusRow> answered(std::vector<storage::StatusRow> stored,
                                         const std::vector<storage::StatusRow> &expected)
{
    std::map<EnrolmentId, const storage::StatusRow *> byEnrolment;
    for (const storage::StatusRow &row : expected)
        byEnrolment.emplace(row.enrolment, &row);
    for (storage::StatusRow &row : stored) {
        const auto found = byEnrolment.find(row.enrolment);
        if (found == byEnrolment.end())
            continue;
        portfolio::Enrolment enrolment;
        enrolment.id = found->second->enrolment;
        enrolment.learner = found->second->learner;
        enrolment.edition = found->second->edition;
        if (row == outdatedStatus(enrolment))
            row = *found->second;
    }
    return stored;
}

/// Holds the projected tables against what the entries come down to, one thing after the other, so that a
/// large centre need not be in memory twice. Each table is reported once.
class TableCheck {
public:
    explicit TableCheck(storage::Store &store)
        : m_store(store)
    {
    }

    Result<void> run(const Progress &progress)
    {
        if (Result<void> things = compareThings(progress.part(0, 800)); !things)
            return things;
        Result<std::vector<Table>> stray = m_store.tablesWithStrayRows();
        if (!stray)
            return stray.error();
        for (const Table table : *stray)
            m_differing.insert(storage::tableName(table));
        return compareStatuses(progress.part(800, 1000));
    }

    const std::set<QString> &differing() const { return m_differing; }

private:
    Result<void> compareThings(const Progress &progress)
    {
        Result<std::vector<ThingId>> things = m_store.things();
        if (!things)
            return things.error();
        qint64 done = 0;
        for (const ThingId &thing : *things) {
            Result<Folded> folded = foldOf(m_store, thing);
            if (!folded)
                return folded.error();
            Result<storage::Rows> stored = m_store.rowsOfThing(thing);
            if (!stored)
                return stored.error();
            compare(rowsOf(*folded), *stored);
            if (!progress.tell(++done, static_cast<qint64>(things->size())))
                return stopped();
        }
        return {};
    }

    void compare(const storage::Rows &expected, const storage::Rows &stored)
    {
        for (const Table table : storage::allTables) {
            const auto one = expected.find(table);
            const auto other = stored.find(table);
            const bool none = one == expected.end() && other == stored.end();
            const bool both = one != expected.end() && other != stored.end();
            if (!none && !(both && keysOf(one->second) == keysOf(other->second)))
                m_differing.insert(storage::tableName(table));
        }
    }

    /// From the tables' own records, which have just been held against the entries.
    Result<void> compareStatuses(const Progress &progress)
    {
        Result<std::vector<storage::StatusRow>> stored = m_store.statuses();
        if (!stored)
            return stored.error();
        Result<std::vector<storage::Store::Named>> learners = m_store.refs(Table::Learner);
        if (!learners)
            return learners.error();
        std::vector<storage::StatusRow> expected;
        Editions editions(m_store);
        qint64 done = 0;
        for (const storage::Store::Named &learner : *learners) {
            Result<std::vector<storage::StatusRow>> rows =
                statusRowsOf(m_store, editions, learner.thing.as<LearnerTag>());
            if (!rows)
                return rows.error();
            expected.insert(expected.end(), rows->begin(), rows->end());
            if (!progress.tell(++done, static_cast<qint64>(learners->size())))
                return stopped();
        }
        if (keysOf(answered(*std::move(stored), expected)) != keysOf(expected))
            m_differing.insert(QStringLiteral("enrolment_status"));
        return {};
    }

    storage::Store &m_store;
    std::set<QString> m_differing;
};

Result<void> compareProjection(storage::Store &store, const Progress &progress, Verification &out)
{
    bool wanted = true;
    const Progress heard([&](qint64 done, qint64 all) { return wanted = progress.tell(done, all); });
    TableCheck check(store);
    Result<void> compared = check.run(heard);
    if (!compared && !wanted)
        return compared;
    if (!compared) // what cannot be folded is a problem, and the rest goes on
        out.problems.push_back({Say::tr("tables"), compared.error().message});
    for (const QString &name : check.differing())
        out.problems.push_back(
            {Say::tr("table %1").arg(name),
             Say::tr(
                 "The table is not what the entries say. Keep this file as it is and go on with an earlier "
                 "copy, or write the tables anew from the entries.")});
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

Result<void> checkFiles(storage::Store &store, const Progress &progress, Verification &out)
{
    qint64 done = 0;
    Result<std::vector<Row>> rows = store.rows(Table::EvidenceFile);
    if (!rows)
        return rows.error();
    const storage::EvidenceFiles files = store.files();
    std::set<FileHash> named;
    for (const Row &row : *rows) {
        const portfolio::EvidenceFile file = evidenceFileFrom(row);
        named.insert(file.hash);
        if (!progress.tell(++done, static_cast<qint64>(rows->size())))
            return stopped();
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

namespace {

/// Whether this copy's device has written any of the entries, as it says.
bool knowsItself(storage::Store &store, const Journal &journal)
{
    return journal.sound.empty()
        || std::any_of(journal.sound.begin(), journal.sound.end(), [&](const journal::ReadEntry &entry) {
               return entry.header.device == store.device();
           });
}

void checkChains(storage::Store &store, const Journal &journal, Verification &out)
{
    out.entries = static_cast<qint64>(journal.ids.size());
    out.fingerprint = QString::fromLatin1(journal::fingerprint(journal.ids).toHex());
    for (const journal::ChainProblem &problem : journal::chainProblems(journal.sound))
        out.problems.push_back({entryPlace(problem.entry), problem.what});
    if (!knowsItself(store, journal))
        out.problems.push_back({Say::tr("table %1").arg(QStringLiteral("local")),
                                Say::tr("This copy's device has written none of the entries.")});
}

} // namespace

Result<Verification> verify(storage::Store &store, const Progress &progress)
{
    Verification out;
    qint64 asked = 0; // SQLite counts no steps: one sees that it is at work
    store.askWhetherToStop([&] { return !progress.tell(asked < 90 ? ++asked : asked, 1000); });
    Result<std::vector<storage::Store::Fault>> faults = store.faults();
    store.askWhetherToStop({});
    if (!faults)
        return faults.error();
    for (const storage::Store::Fault &fault : *faults)
        out.problems.push_back({fault.where, fault.what});

    Result<Journal> journal = readAll(store, progress.part(100, 300), out);
    if (!journal)
        return journal.error();
    checkChains(store, *journal, out);
    const bool sound = journal->sound.size() == journal->ids.size();
    const QualityTrace quality = std::exchange(*journal, {}).quality; // the rest is not held any longer
    if (sound)
        if (Result<void> compared = compareProjection(store, progress.part(300, 900), out); !compared)
            return compared.error();
    if (Result<void> checked = checkFiles(store, progress.part(900, 1000), out); !checked)
        return checked.error();
    if (Result<void> noted = noteConflicts(store, out); !noted)
        return noted.error();
    if (Result<void> noted = noteQuality(store, quality, out); !noted)
        return noted.error();
    return out;
}

Result<Verification> verifyFile(const QString &path, const Progress &progress)
{
    Result<std::unique_ptr<storage::Store>> store =
        storage::Store::open(path, storage::Mode::ReadOnly, {{}, &rebuildWithin});
    return store ? verify(**store, progress) : Result<Verification>(store.error());
}

Result<qint64> rebuildFile(const QString &path, QDate today, const Progress &progress)
{
    Result<std::unique_ptr<storage::Store>> store =
        storage::Store::open(path, storage::Mode::ReadWrite, safeUpgrade(today));
    if (!store)
        return store.error();
    if (Result<void> written = rebuild(**store, progress); !written)
        return written.error();
    return (*store)->entryCount();
}

Result<Verification> Centre::verify(const Progress &progress) const
{
    return centre::verify(*m_store, progress);
}

} // namespace attest::centre
