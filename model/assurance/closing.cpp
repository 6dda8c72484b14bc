// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "assurance/closing.h"

#include "core/text.h"
#include "portfolio/independence.h"

#include <QCoreApplication>

#include <algorithm>

namespace attest::assurance {

using portfolio::SampleLine;
using portfolio::TargetReview;

namespace {

constexpr qsizetype mostNamed = 6;

/// "2.1 and 2.2", "16 of 17" where they are many; "the unit as a whole" where there are no criteria.
template <class Holds> QString codesWhere(const LineState &state, Holds holds)
{
    QStringList codes;
    for (const TargetReview &review : state.targets)
        if (holds(review))
            codes.append(review.target.code.isEmpty()
                             ? QCoreApplication::translate("Assurance", "the unit as a whole")
                             : review.target.code);
    if (codes.size() > mostNamed)
        return QCoreApplication::translate("Assurance", "%1 of %2")
            .arg(codes.size())
            .arg(state.targets.size());
    return codes.isEmpty() ? QString() : text::joined(codes);
}

bool needsNothing(Conclusion conclusion)
{
    return conclusion == Conclusion::NoEffect || conclusion == Conclusion::Withdrawn
        || conclusion == Conclusion::GoneBack;
}

} // namespace

QStringList openIn(const LineState &state)
{
    QStringList open;
    if (needsNothing(state.conclusion))
        return open;
    if (const QString codes = codesWhere(state, [](const TargetReview &review) { return !review.decision; });
        !codes.isEmpty())
        open += QCoreApplication::translate("Assurance", "not decided: %1").arg(codes);
    if (const QString codes = codesWhere(state, [](const TargetReview &review) { return review.isOpen(); });
        !codes.isEmpty())
        open += QCoreApplication::translate("Assurance", "not agreed and not answered: %1").arg(codes);
    if (const QString codes =
            codesWhere(state, [](const TargetReview &review) { return review.isAnswered(); });
        !codes.isEmpty())
        open += QCoreApplication::translate("Assurance", "answered, to be decided anew: %1").arg(codes);
    QStringList actions;
    for (const ActionState &action : state.actions)
        if (!action.isClosed())
            actions.append(action.action->ref);
    if (!actions.isEmpty())
        open += QCoreApplication::translate("Assurance", "action not closed: %1").arg(text::joined(actions));
    return open;
}

LeftOut leftOut(const portfolio::BatchUnit &unit, const portfolio::Person &iqa,
                const portfolio::LearnerRecords &records, const portfolio::SampleListId &list)
{
    const portfolio::SignOff *signOff = records.signOff(unit.enrolment, unit.unit);
    if (!signOff || signOff->entry != unit.signOff)
        return LeftOut::SignOffGone;
    if (portfolio::releaseOf(*signOff, records))
        return LeftOut::Verified;
    if (portfolio::isReturned(unit.enrolment, unit.unit, records))
        return LeftOut::Returned;
    const bool elsewhere =
        std::any_of(records.sampleLines.begin(), records.sampleLines.end(), [&](const SampleLine &line) {
            return line.enrolment == unit.enrolment && line.unit == unit.unit && line.list != list
                && portfolio::isStanding(line, records) && portfolio::hasEffect(line, records);
        });
    if (elsewhere)
        return LeftOut::LookedAt;
    return portfolio::whyNotReview(iqa, records, unit.enrolment, unit.unit).isEmpty()
        ? LeftOut::None
        : LeftOut::NotIndependent;
}

} // namespace attest::assurance
