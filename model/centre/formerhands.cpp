// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/foldthings.h"

#include <algorithm>
#include <set>

namespace attest::centre {

using namespace Qt::Literals::StringLiterals;
using portfolio::FormerHand;

namespace {

PersonId handIn(const Fact &fact)
{
    return fact.is(kind::signOff) ? PersonId::fromBytes(fact.body.value("signedBy"_L1).toByteArray())
                                  : fact.header.author;
}

FormerHand::Deed deedOf(const Fact &fact)
{
    if (fact.is(kind::signOff))
        return FormerHand::Deed::SignedOff;
    return fact.is(kind::claim) ? FormerHand::Deed::Claimed : FormerHand::Deed::Judged;
}

} // namespace

/// Only what no row shows any more, so where one person has done everything this is one look at the authors.
void addFormerHands(const History &history, const SettledSlots &settled, Folded &out)
{
    if (!out.enrolment && !out.evidence)
        return;
    std::vector<const Fact *> deeds;
    std::copy_if(history.inForce().begin(), history.inForce().end(), std::back_inserter(deeds),
                 [&](const Fact *fact) {
                     return fact->is(kind::signOff) || fact->is(kind::claim) || fact->is(kind::judgement);
                 });
    const bool several = std::any_of(deeds.begin(), deeds.end(), [&](const Fact *fact) {
        return handIn(*fact) != handIn(*deeds.front());
    });
    if (!several)
        return;
    std::set<FormerHand> hands;
    for (const Fact *fact : deeds) {
        for (const Statement &statement : statementsOf(*fact)) {
            const Settled *standing = settled.at(statement.slot);
            if (!standing || standing->by->id == fact->id)
                continue;
            const EnrolmentId enrolment = fact->is(kind::signOff)
                ? out.thing.as<EnrolmentTag>()
                : EnrolmentId::fromBytes(statement.says.value("enrolment"_L1).toByteArray());
            const PersonId person = handIn(*fact);
            const PersonId now = fact->is(kind::signOff)
                ? PersonId::fromBytes(standing->says.value("signedBy"_L1).toByteArray())
                : standing->by->header.author;
            if (person != now && !person.isNull())
                hands.insert({enrolment, statement.says.value("unit"_L1).toString(), person, deedOf(*fact)});
        }
    }
    out.formerHands.assign(hands.begin(), hands.end());
}

} // namespace attest::centre
