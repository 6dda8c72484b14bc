// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/foldthings.h"

#include <QCborArray>

#include <algorithm>

namespace attest::centre {

bool holds(const History &history, const char *kindName)
{
    return std::any_of(history.inForce().begin(), history.inForce().end(),
                       [&](const Fact *fact) { return fact->is(kindName); });
}

const Settled *SettledSlots::at(const QString &slot) const
{
    const auto found = m_settled.find(slot);
    return found == m_settled.end() ? nullptr : &found->second;
}

QCborValue SettledSlots::field(const char *name) const
{
    const Settled *settled = at(QStringLiteral("field/") + QLatin1String(name));
    return settled ? settled->says.value(QStringLiteral("value")) : QCborValue();
}

void foldCentre(const History &history, const SettledSlots &settled, Folded &out)
{
    if (!holds(history, kind::centre))
        return;
    out.centre = CentreRecord{out.thing, settled.text("name"), settled.date("exampleDate")};
}

void foldPerson(const History &history, const SettledSlots &settled, Folded &out)
{
    if (!holds(history, kind::person))
        return;
    portfolio::Person person;
    person.id = out.thing.as<PersonTag>();
    person.ref = settled.text("ref");
    person.given = settled.text("given");
    person.family = settled.text("family");
    const QCborArray roles = settled.field("roles").toArray();
    for (const QCborValue &key : roles)
        if (const auto role = portfolio::roleFromKey(key.toString()))
            person.roles.push_back(*role);
    std::sort(person.roles.begin(), person.roles.end());
    out.person = std::move(person);
}

void foldEdition(const History &history, const SettledSlots &settled, Folded &out)
{
    if (!holds(history, kind::edition))
        return;
    out.edition = EditionRecord{settled.id<EditionId>("hash"), settled.text("qualification"),
                                settled.field("json").toByteArray()};
}

void foldLearnerDetails(const History &history, const SettledSlots &settled, Folded &out)
{
    if (!holds(history, kind::learner))
        return;
    portfolio::Learner learner;
    learner.id = out.thing.as<LearnerTag>();
    learner.ref = settled.text("ref");
    learner.given = settled.text("given");
    learner.family = settled.text("family");
    learner.knownAs = settled.text("knownAs");
    learner.born = settled.date("born");
    learner.uln = settled.text("uln");
    learner.contact = settled.text("contact");
    learner.site = settled.text("site");
    learner.group = settled.text("group");
    out.learner = std::move(learner);
}

} // namespace attest::centre
