// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/centre.h"

#include "centre/backups.h"
#include "centre/bulk.h"
#include "centre/everyrecord.h"
#include "centre/linesahead.h"
#include "centre/openlearner.h"
#include "centre/rowcodec.h"
#include "centre/say.h"
#include "centre/session.h"
#include "centre/statuskeeper.h"
#include "journal/chain.h"

#include <QFile>

#include <algorithm>

namespace attest::centre {

using storage::Row;
using storage::Table;

Centre::Centre(std::unique_ptr<storage::Store> store, const Environment &environment)
    : m_environment(environment)
    , m_store(std::move(store))
    , m_editions(std::make_unique<Editions>(*m_store))
    , m_open(std::make_unique<OpenLearner>(*m_store))
    , m_statuses(std::make_unique<StatusKeeper>(*m_store, *m_editions, *m_open))
    , m_session(std::make_unique<Session>())
{
}

Result<std::unique_ptr<Centre>> Centre::create(const QString &path, const Environment &environment,
                                               const command::NewCentre &first)
{
    Result<std::unique_ptr<storage::Store>> store =
        storage::Store::create(path, environment.random.newId<DeviceId>());
    if (!store)
        return store.error();
    std::unique_ptr<Centre> centre(new Centre(*std::move(store), environment));
    Result<ChangeSet> made = centre->run(first);
    if (!made) {
        centre.reset();
        QFile::remove(path);
        return made.error();
    }
    if (environment.dailyBackups) // before today there was nothing
        if (Result<void> noted = centre->m_store->setBackupDay(environment.clock.today()); !noted)
            return noted.error();
    return centre;
}

Result<std::unique_ptr<Centre>> Centre::open(const QString &path, const Environment &environment,
                                             bool readOnly)
{
    Result<std::unique_ptr<storage::Store>> store =
        storage::Store::open(path, readOnly ? storage::Mode::ReadOnly : storage::Mode::ReadWrite,
                             safeUpgrade(environment.clock.today()));
    if (!store)
        return store.error();
    std::unique_ptr<Centre> centre(new Centre(*std::move(store), environment));
    if (Result<void> loaded = centre->load(); !loaded)
        return loaded.error();
    centre->recogniseDevice();
    return centre;
}

Result<void> Centre::load()
{
    Result<std::vector<Row>> rows = m_store->rows(Table::Centre);
    if (!rows)
        return rows.error();
    if (!rows->empty()) {
        const CentreRecord record = centreFrom(rows->front());
        m_name = record.name;
        m_exampleDate = record.exampleDate;
    }
    Result<std::vector<portfolio::Person>> people = readPeople();
    if (!people)
        return people.error();
    m_people = *std::move(people);
    if (!person(m_working) && !m_people.empty())
        m_working = m_people.front().id;
    return {};
}

Result<std::vector<portfolio::Person>> Centre::readPeople() const
{
    Result<std::vector<portfolio::Person>> people = everyRecord(*m_store, Table::Person, &personFrom);
    if (people)
        std::sort(people->begin(), people->end(), [](const portfolio::Person &a, const portfolio::Person &b) {
            return text::naturalLess(a.ref, b.ref);
        });
    return people;
}

QString Centre::path() const { return m_store->path(); }

bool Centre::isReadOnly() const { return m_store->isReadOnly(); }

/// An example centre lives on its own day, at the clock's time of day.
QDateTime Centre::now() const
{
    QDateTime now = m_environment.clock.now();
    if (m_exampleDate.isValid() && !m_environment.dateGiven)
        now.setDate(m_exampleDate);
    return now;
}

QDate Centre::today() const { return now().date(); }

QString Centre::fingerprint() const
{
    Result<std::vector<EntryId>> ids = m_store->entryIds();
    return ids ? journal::fingerprintWords(journal::fingerprint(*ids)) : QString();
}

const portfolio::Person *Centre::person(PersonId id) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(),
                                    [&](const portfolio::Person &person) { return person.id == id; });
    return found == m_people.end() ? nullptr : &*found;
}

Result<void> Centre::setWorking(PersonId id)
{
    if (!person(id))
        return Error{ErrorCode::NotFound, Say::tr("This person is not on file here.")};
    if (id == m_working)
        return {};
    m_working = id;
    m_session->clear();
    Q_EMIT workingChanged();
    return {};
}

Result<void> Centre::carryOut(Action &action, const Command &command)
{
    return std::visit(
        [&](const auto &what) -> Result<void> {
            using What = std::decay_t<decltype(what)>;
            if constexpr (std::is_same_v<What, command::Undo> || std::is_same_v<What, command::Redo>)
                return {}; // handled by toggle()
            else
                return action.run(what);
        },
        command);
}

Result<void> Centre::projectWritten(const EntryWriter &writer)
{
    std::set<ThingId> things;
    std::set<LearnerId> learners;
    for (const EntryWriter::Written &written : writer.written()) {
        things.insert(written.thing);
        if (!written.scope.isNull())
            learners.insert(written.scope);
    }
    for (const ThingId &thing : things) {
        Result<Folded> folded = project(*m_store, thing);
        if (!folded)
            return folded.error();
        m_open->put(*folded);
        if (!folded->person)
            continue;
        Result<std::vector<portfolio::Person>> people = readPeople();
        if (!people)
            return people.error();
        m_peopleWritten = *std::move(people);
    }
    for (const LearnerId &learner : learners)
        if (Result<void> done = m_statuses->outdate(learner); !done)
            return done;
    return {};
}

/// It may be what has just been rolled back.
void Centre::forgetKept()
{
    m_open->forget();
    m_statuses->forgetMarks();
}

void Centre::letGo() const
{
    if (m_linesAhead)
        m_linesAhead->letGo();
    if (m_beforeWriting)
        m_beforeWriting();
}

Result<void> Centre::change(const std::function<Result<void>()> &work)
{
    if (m_bulk && m_bulk->failed)
        return *m_bulk->failed;
    letGo();
    m_peopleWritten.reset();
    Result<void> done = m_bulk ? work() : m_store->transaction(work);
    if (!done)
        forgetKept();
    else if (m_peopleWritten)
        m_people = *std::exchange(m_peopleWritten, std::nullopt);
    if (!done && m_bulk)
        m_bulk->failed = done.error();
    return done;
}

Result<void> Centre::together(const std::function<Result<void>()> &work)
{
    if (m_bulk)
        return invalid(Say::tr("Many actions were begun inside many others. Nothing was changed. Please "
                               "report this."));
    backUpBeforeFirstChange();
    letGo();
    m_bulk = std::make_unique<Bulk>();
    Result<void> done = m_store->transaction([&]() -> Result<void> {
        if (Result<void> worked = work(); !worked)
            return worked;
        return m_bulk->failed ? Result<void>(*m_bulk->failed) : Result<void>();
    });
    const ChangeSet changes = std::exchange(m_bulk, nullptr)->changes;
    if (!done) {
        forgetKept();
        m_session->clear(); // its last actions are no longer on file
        Result<void> loaded = load();
        return loaded ? done : loaded;
    }
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
    return {};
}

ChangeSet Centre::announce(ChangeSet changes, const EntryWriter &writer)
{
    changes.entries.clear();
    for (const EntryWriter::Written &written : writer.written())
        changes.entries.push_back(written.id);
    if (m_bulk)
        m_bulk->changes.add(changes);
    else if (!changes.isEmpty())
        Q_EMIT changed(changes);
    return changes;
}

namespace {

/// The enrolment whose sign-off or recognition is withdrawn; null: none is.
EnrolmentId withdrawsDeclarationOf(const Command &command)
{
    const auto *withdraw = std::get_if<command::Withdraw>(&command);
    if (!withdraw)
        return {};
    if (const auto *signOff = std::get_if<command::Withdraw::SignOff>(&withdraw->what))
        return signOff->enrolment;
    const auto *recognition = std::get_if<command::Withdraw::Recognition>(&withdraw->what);
    return recognition ? recognition->enrolment : EnrolmentId();
}

} // namespace

Result<ChangeSet> Centre::run(const Command &command)
{
    if (isReadOnly())
        return Error{ErrorCode::ReadOnly,
                     Say::tr("This file is open for reading only; nothing can be recorded in it.")};
    if (std::holds_alternative<command::Undo>(command))
        return toggle(true);
    if (std::holds_alternative<command::Redo>(command))
        return toggle(false);
    if (std::holds_alternative<command::NewCentre>(command) && !m_people.empty())
        return Error{ErrorCode::Exists,
                     Say::tr("This file holds a centre already; make a new one under another name.")};

    backUpBeforeFirstChange();
    const storage::EvidenceFiles files = m_store->files();
    Action action({*m_store, *m_editions, *m_open, *m_statuses, files, m_environment, m_people, m_working,
                   today(), now()});
    const Result<void> done = change([&]() -> Result<void> {
        Result<void> ran = carryOut(action, command);
        return ran ? projectWritten(action.writer) : ran;
    });
    if (!done)
        return done.error();
    if (const EnrolmentId withdrawn = withdrawsDeclarationOf(command); !withdrawn.isNull())
        m_session->forgetDeclared(withdrawn, action.declared);
    else if (!action.writer.written().empty() && !std::holds_alternative<command::NewCentre>(command))
        m_session->add(action);
    if (std::holds_alternative<command::NewCentre>(command))
        if (Result<void> loaded = load(); !loaded)
            return loaded.error();
    return announce(action.changes, action.writer);
}

/// Undo and redo append the same thing: entries that take back the latest ones of an action, so that what
/// stood before stands again. Editions stay: other records may name them.
Result<ChangeSet> Centre::toggle(bool undo)
{
    Result<Session::Done *> next = undo ? m_session->nextUndo() : m_session->nextRedo();
    if (!next)
        return next.error();
    Session::Done &done = **next;
    backUpBeforeFirstChange();
    std::map<ThingId, EntryWriter::About> retractions;
    for (const EntryWriter::Written &written : done.last) {
        if (written.kind == QLatin1String(kind::edition))
            continue;
        EntryWriter::About &about = retractions[written.thing];
        about = {kind::retraction, written.thing, written.scope, std::move(about.supersedes),
                 undo ? QStringLiteral("undo") : QStringLiteral("redo")};
        about.supersedes.push_back(written.id);
    }
    EntryWriter writer(*m_store, m_environment.random, m_working, now());
    const Result<void> written = change([&]() -> Result<void> {
        for (const auto &[thing, about] : retractions)
            if (Result<EntryId> entry = writer.write(about, {}); !entry)
                return entry.error();
        return projectWritten(writer);
    });
    if (!written)
        return written.error();
    done.last = writer.written();
    done.undone = undo;
    ChangeSet changes = done.changes;
    changes.label = undo ? Say::tr("undo: %1").arg(changes.label) : Say::tr("redo: %1").arg(changes.label);
    return announce(changes, writer);
}

QString Centre::undoText() const
{
    const Session::Done *done = m_session->peekUndo();
    return done ? Say::tr("Undo: %1").arg(done->changes.label) : QString();
}

QString Centre::redoText() const
{
    const Session::Done *done = m_session->peekRedo();
    return done ? Say::tr("Redo: %1").arg(done->changes.label) : QString();
}

Result<void> Centre::keepDraft(const QString &form, const QByteArray &content)
{
    letGo();
    return m_store->keepDraft({form, content, now()});
}

Result<void> Centre::dropDraft(const QString &form)
{
    letGo();
    return m_store->dropDraft(form);
}

Result<std::vector<KeptDraft>> Centre::drafts() const
{
    Result<std::vector<storage::Draft>> drafts = m_store->drafts();
    if (!drafts)
        return drafts.error();
    std::vector<KeptDraft> out;
    for (storage::Draft &draft : *drafts)
        out.push_back({draft.form, draft.content, draft.keptAt});
    return out;
}

} // namespace attest::centre
