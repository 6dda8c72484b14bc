// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/action.h"
#include "centre/fact.h"
#include "centre/rowcodec.h"
#include "centre/say.h"
#include "portfolio/uln.h"

#include <QCborArray>

#include <set>

namespace attest::centre {

using namespace Qt::Literals::StringLiterals;
using storage::Row;
using storage::Table;

namespace {

QCborMap bodyWith(const QCborMap &fields)
{
    QCborMap body;
    body.insert("fields"_L1, fields);
    return body;
}

QCborMap fieldsOf(const command::LearnerDetails &details, const QString &ref)
{
    QCborMap fields;
    fields.insert("ref"_L1, ref);
    fields.insert("given"_L1, details.given.trimmed());
    fields.insert("family"_L1, details.family.trimmed());
    fields.insert("knownAs"_L1, details.knownAs.trimmed());
    fields.insert("born"_L1, details.born.toString(Qt::ISODate));
    fields.insert("uln"_L1, details.uln.trimmed());
    fields.insert("contact"_L1, details.contact.trimmed());
    fields.insert("site"_L1, details.site.trimmed());
    fields.insert("group"_L1, details.group.trimmed());
    return fields;
}

command::LearnerDetails detailsOf(const portfolio::Learner &learner)
{
    return {learner.ref, learner.given,   learner.family, learner.knownAs, learner.born,
            learner.uln, learner.contact, learner.site,   learner.group};
}

} // namespace

Result<void> Action::run(const command::NewCentre &command)
{
    const QString name = command.name.trimmed();
    if (name.isEmpty())
        return invalid(Say::tr("Give the centre a name."));
    QCborMap fields;
    fields.insert("name"_L1, name);
    if (command.exampleDate.isValid())
        fields.insert("exampleDate"_L1, command.exampleDate.toString(Qt::ISODate));
    const auto thing = m_context.environment.random.newId<ThingId>();
    if (Result<EntryId> entry = writer.write({kind::centre, thing, {}, {}, {}}, bodyWith(fields)); !entry)
        return entry.error();
    if (Result<PersonId> founder = addPerson(command.founder); !founder)
        return founder.error();
    changes.label = Say::tr("new centre %1").arg(name);
    undoable = false;
    whyNotUndoable = Say::tr("Making the centre cannot be undone.");
    return {};
}

Result<PersonId> Action::addPerson(const command::PersonDetails &details)
{
    if (details.given.trimmed().isEmpty() && details.family.trimmed().isEmpty())
        return invalid(Say::tr("Give the person a name."));
    if (details.roles.empty())
        return invalid(Say::tr("Say what this person does: assessor, coordinator or IQA."));
    Result<QString> ref = freeRef(Table::Person, details.ref, u"P%1"_s);
    if (!ref)
        return ref.error();
    QCborArray roles;
    for (const portfolio::Role role : details.roles)
        roles.append(portfolio::roleKey(role));
    QCborMap fields;
    fields.insert("ref"_L1, *ref);
    fields.insert("given"_L1, details.given.trimmed());
    fields.insert("family"_L1, details.family.trimmed());
    fields.insert("roles"_L1, roles);
    const auto id = m_context.environment.random.newId<PersonId>();
    Result<EntryId> entry = writer.write({kind::person, id.as<ThingTag>(), {}, {}, {}}, bodyWith(fields));
    if (!entry)
        return entry.error();
    changes.people.insert(id);
    return id;
}

Result<void> Action::run(const command::AddPerson &command)
{
    Result<PersonId> added = addPerson(command.person);
    if (!added)
        return added.error();
    changes.label =
        Say::tr("add %1").arg(QString(command.person.given + u' ' + command.person.family).simplified());
    return {};
}

Result<void> Action::checkLearner(const command::LearnerDetails &details) const
{
    if (details.given.trimmed().isEmpty() && details.family.trimmed().isEmpty())
        return invalid(Say::tr("Give the learner a given name or a family name."));
    if (details.born.isValid() && details.born > m_context.today)
        return invalid(
            Say::tr("The birth date %1 is in the future; correct it.").arg(text::dateInWords(details.born)));
    const QString uln = details.uln.trimmed();
    if (!uln.isEmpty() && !portfolio::isValidUln(uln))
        return invalid(Say::tr("%1 is not a ULN: it has ten digits, the last of which checks the others. "
                               "Correct it or leave it "
                               "empty.")
                           .arg(uln));
    return {};
}

Result<void> Action::run(const command::AddLearner &command)
{
    if (Result<void> sound = checkLearner(command.details); !sound)
        return sound;
    Result<QString> ref = freeRef(Table::Learner, command.details.ref, u"L%1"_s);
    if (!ref)
        return ref.error();
    const auto id = m_context.environment.random.newId<LearnerId>();
    Result<EntryId> entry = writer.write({kind::learner, id.as<ThingTag>(), id, {}, {}},
                                         bodyWith(fieldsOf(command.details, *ref)));
    if (!entry)
        return entry.error();
    changes.learners.insert(id);
    changes.label = Say::tr("add learner %1").arg(*ref);
    return {};
}

/// Each field that differs is written in an entry that replaces the entries of the learner's details so far;
/// fields that are not named keep the statement they have.
Result<void> Action::run(const command::AmendLearner &command)
{
    if (Result<void> sound = checkLearner(command.details); !sound)
        return sound;
    Result<std::vector<Row>> rows =
        m_context.store.rowsOfThing(Table::Learner, command.learner.as<ThingTag>());
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{ErrorCode::NotFound, Say::tr("This learner is not on file here.")};
    const portfolio::Learner learner = learnerFrom(rows->front());
    const QCborMap before = fieldsOf(detailsOf(learner), learner.ref);
    const QCborMap after = fieldsOf(command.details, learner.ref);
    QCborMap changed;
    for (const auto &[name, value] : after)
        if (before.value(name.toString()) != value)
            changed.insert(name, value);
    if (changed.isEmpty())
        return {};
    Result<std::vector<journal::Entry>> entries =
        m_context.store.entriesOfThing(command.learner.as<ThingTag>());
    if (!entries)
        return entries.error();
    Result<std::vector<Fact>> facts = factsOf(*entries);
    if (!facts)
        return facts.error();
    std::set<EntryId> replaced;
    for (const Fact &fact : *facts)
        replaced.insert(fact.header.supersedes.begin(), fact.header.supersedes.end());
    std::vector<EntryId> supersedes;
    for (const Fact &fact : *facts)
        if (!replaced.contains(fact.id))
            supersedes.push_back(fact.id);
    Result<EntryId> entry = writer.write(
        {kind::learner, command.learner.as<ThingTag>(), command.learner, supersedes, {}}, bodyWith(changed));
    if (!entry)
        return entry.error();
    changes.learners.insert(command.learner);
    changes.label = Say::tr("change details of %1").arg(learner.ref);
    return {};
}

} // namespace attest::centre
