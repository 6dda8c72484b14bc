// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/foldthings.h"

#include <algorithm>
#include <set>

namespace attest::centre {

using namespace Qt::Literals::StringLiterals;
using portfolio::FormerHand;

namespace {

/// Sign-offs and credit transfers are the enrolment's and say whose they are: so does their withdrawal, which
/// repeats them. Claims and judgements are their author's.
QLatin1StringView handField(const Fact &fact)
{
    if (fact.is(kind::signOff))
        return "signedBy"_L1;
    return fact.is(kind::recognition) ? "recordedBy"_L1 : QLatin1StringView();
}

PersonId handIn(const QCborMap &says, QLatin1StringView field)
{
    return PersonId::fromBytes(says.value(field).toByteArray());
}

PersonId handIn(const Fact &fact)
{
    const QLatin1StringView field = handField(fact);
    return field.isEmpty() ? fact.header.author : handIn(fact.body, field);
}

/// An exemption is about no unit.
bool isTransfer(const Fact &fact)
{
    return fact.is(kind::recognition)
        && portfolio::recognitionFromKey(fact.body.value("what"_L1).toString())
        == portfolio::Recognition::Kind::CreditTransfer;
}

FormerHand::Deed deedOf(const Fact &fact)
{
    if (fact.is(kind::signOff))
        return FormerHand::Deed::SignedOff;
    if (fact.is(kind::recognition))
        return FormerHand::Deed::Transferred;
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
                     return fact->is(kind::signOff) || isTransfer(*fact) || fact->is(kind::claim)
                         || fact->is(kind::judgement);
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
            const QLatin1StringView field = handField(*fact);
            const EnrolmentId enrolment = !field.isEmpty()
                ? out.thing.as<EnrolmentTag>()
                : EnrolmentId::fromBytes(statement.says.value("enrolment"_L1).toByteArray());
            const PersonId person = handIn(*fact);
            const PersonId now =
                field.isEmpty() ? standing->by->header.author : handIn(standing->says, field);
            if (person != now && !person.isNull())
                hands.insert({enrolment, statement.says.value("unit"_L1).toString(), person, deedOf(*fact)});
        }
    }
    out.formerHands.assign(hands.begin(), hands.end());
}

} // namespace attest::centre
