// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/action.h"

#include "centre/rowcodec.h"
#include "centre/say.h"

#include <QSet>

namespace attest::centre {

using storage::Row;
using storage::Table;

Action::Action(const Context &context)
    : writer(context.store, context.environment.random, context.author, context.now)
    , m_context(context)
{
}

const portfolio::Person *Action::person(PersonId id) const
{
    for (const portfolio::Person &person : m_context.people)
        if (person.id == id)
            return &person;
    return nullptr;
}

Result<void> Action::requireAssessor() const
{
    const portfolio::Person *author = person(m_context.author);
    if (author && author->has(portfolio::Role::Assessor))
        return {};
    return invalid(Say::tr("Only an assessor can judge and sign off; %1 is not one. Choose who is working.")
                       .arg(author ? author->name() : Say::tr("nobody")));
}

Result<Action::File> Action::file(EnrolmentId enrolment) const
{
    Result<std::vector<Row>> rows = m_context.store.rowsOfThing(Table::Enrolment, enrolment.as<ThingTag>());
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{ErrorCode::NotFound, Say::tr("This enrolment is not on file here.")};
    const portfolio::Enrolment found = enrolmentFrom(rows->front());
    if (found.state == portfolio::EnrolmentState::Withdrawn)
        return invalid(
            Say::tr("Enrolment %1 is withdrawn; nothing more can be recorded for it.").arg(found.ref));
    Result<const portfolio::LearnerRecords *> records = m_context.open.records(found.learner);
    if (!records)
        return records.error();
    Result<catalogue::QualificationPtr> qualification = m_context.editions.find(found.edition);
    if (!qualification)
        return qualification.error();
    return File{**records, found, *qualification};
}

Result<portfolio::Evidence> Action::heldEvidence(EvidenceId evidence) const
{
    Result<std::vector<Row>> rows = m_context.store.rowsOfThing(Table::Evidence, evidence.as<ThingTag>());
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{ErrorCode::NotFound, Say::tr("This evidence is not on file here.")};
    const portfolio::Evidence item = evidenceFrom(rows->front());
    if (item.state == portfolio::EvidenceState::Held)
        return item;
    return invalid(Say::tr("%1 is no longer held as evidence; record it anew to use it.").arg(item.ref));
}

Result<Action::Item> Action::item(EvidenceId evidence, EnrolmentId enrolment) const
{
    Result<portfolio::Evidence> held = heldEvidence(evidence);
    if (!held)
        return held.error();
    Result<File> file = this->file(enrolment);
    if (!file)
        return file.error();
    if (held->learner != file->enrolment.learner)
        return invalid(
            Say::tr("%1 belongs to another learner than enrolment %2; choose an item of this learner.")
                .arg(held->ref, file->enrolment.ref));
    return Item{*std::move(held), *std::move(file)};
}

Result<Action::Rivals> Action::rivalsOf(ThingId thing) const
{
    Result<std::vector<Row>> rows = m_context.store.rowsOfThing(Table::Conflict, thing);
    if (!rows)
        return rows.error();
    Rivals out;
    for (const Row &row : *rows) {
        const QByteArray ids = row[3].toByteArray();
        for (qsizetype at = 0; at + EntryId::size <= ids.size(); at += EntryId::size)
            out[row[2].toString()].push_back(EntryId::fromBytes(ids.mid(at, EntryId::size)));
    }
    return out;
}

Result<std::vector<EntryId>> Action::replaced(ThingId thing, const QString &slot, EntryId standing) const
{
    Result<Rivals> rivals = rivalsOf(thing);
    if (!rivals)
        return rivals.error();
    std::vector<EntryId> entries = (*rivals)[slot];
    entries.push_back(standing);
    return entries;
}

void Action::touched(const Item &item)
{
    touched(item.file);
    changes.evidence.insert(item.evidence.id);
}

void Action::touched(const File &file)
{
    changes.learners.insert(file.enrolment.learner);
    changes.enrolments.insert(file.enrolment.id);
}

/// Checks a ref that was given, or finds the next free one: `pattern` is "L%1".
Result<QString> Action::freeRef(Table table, const QString &wanted, const QString &pattern) const
{
    Result<std::vector<storage::Store::Named>> all = m_context.store.refs(table);
    if (!all)
        return all.error();
    QSet<QString> taken;
    for (const storage::Store::Named &named : *all)
        taken.insert(named.ref.toCaseFolded());
    const QString ref = wanted.trimmed();
    if (!ref.isEmpty()) {
        if (taken.contains(ref.toCaseFolded()))
            return invalid(Say::tr("The reference %1 is taken; choose another.").arg(ref));
        return ref;
    }
    const bool isFew = table == Table::Person || table == Table::SampleList;
    for (int number = 1;; ++number) {
        const QString next = pattern.arg(number, isFew ? 2 : 3, 10, QLatin1Char('0'));
        if (!taken.contains(next.toCaseFolded()))
            return next;
    }
}

} // namespace attest::centre
