// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/foldthings.h"

namespace attest::centre {

using namespace Qt::Literals::StringLiterals;

namespace {

portfolio::PlannedUnit plannedUnit(EnrolmentId enrolment, const QString &unit, const Settled &settled)
{
    portfolio::PlannedUnit out;
    out.enrolment = enrolment;
    out.unit = unit;
    out.planned = settled.says.value("planned"_L1).toBool();
    out.reason = settled.says.value("reason"_L1).toString();
    out.entry = settled.by->id;
    return out;
}

std::optional<portfolio::OutsideResult> outsideResult(const QCborMap &says)
{
    const auto basis = portfolio::outsideBasisFromKey(says.value("basis"_L1).toString());
    if (!basis)
        return std::nullopt;
    return portfolio::OutsideResult{*basis, QDate::fromString(says.value("on"_L1).toString(), Qt::ISODate),
                                    says.value("by"_L1).toString()};
}

/// A withdrawal repeats the sign-off it takes out of force, so that the declaration stays readable.
portfolio::SignOff signOff(EnrolmentId enrolment, const QString &unit, const Settled &settled)
{
    const QCborMap &says = settled.says;
    portfolio::SignOff out;
    out.enrolment = enrolment;
    out.unit = unit;
    out.inForce = !says.value("withdrawn"_L1).toBool();
    out.on = QDate::fromString(says.value("signedOn"_L1).toString(), Qt::ISODate);
    out.by = PersonId::fromBytes(says.value("signedBy"_L1).toByteArray());
    out.learnerDeclared = says.value("learnerDeclared"_L1).toBool();
    out.outside = outsideResult(says.value("outside"_L1).toMap());
    out.edition = EditionId::fromBytes(says.value("edition"_L1).toByteArray());
    out.reason = says.value("reason"_L1).toString();
    out.entry = settled.by->id;
    return out;
}

/// Null for what a newer program recognises.
std::optional<portfolio::Recognition> recognition(EnrolmentId enrolment, const Settled &settled)
{
    const QCborMap &says = settled.says;
    const auto kind = portfolio::recognitionFromKey(says.value("what"_L1).toString());
    if (!kind)
        return std::nullopt;
    const bool transfer = *kind == portfolio::Recognition::Kind::CreditTransfer;
    portfolio::Recognition out;
    out.enrolment = enrolment;
    out.kind = *kind;
    out.subject = says.value(transfer ? "unit"_L1 : "rule"_L1).toString();
    out.inForce = !says.value("withdrawn"_L1).toBool();
    out.basis = says.value("basis"_L1).toString();
    out.on = QDate::fromString(says.value("awardedOn"_L1).toString(), Qt::ISODate);
    out.agreedBy = says.value("agreedBy"_L1).toString();
    out.by = PersonId::fromBytes(says.value("recordedBy"_L1).toByteArray());
    out.edition = EditionId::fromBytes(says.value("edition"_L1).toByteArray());
    out.reason = says.value("reason"_L1).toString();
    out.entry = settled.by->id;
    return out;
}

} // namespace

void foldEnrolment(const History &history, const SettledSlots &settled, Folded &out)
{
    if (!holds(history, kind::enrolment))
        return;
    portfolio::Enrolment enrolment;
    enrolment.id = out.thing.as<EnrolmentTag>();
    enrolment.learner = out.scope;
    enrolment.ref = settled.text("ref");
    enrolment.qualification = settled.text("qualification");
    enrolment.edition = settled.id<EditionId>("edition");
    enrolment.bodyNumber = settled.text("bodyNumber");
    enrolment.registered = settled.date("registered");
    enrolment.target = settled.date("target");
    enrolment.assessor = settled.id<PersonId>("assessor");
    enrolment.iqa = settled.id<PersonId>("iqa");
    enrolment.reason = settled.text("reason");
    if (const Settled *state = settled.at(u"state"_s)) {
        enrolment.state = portfolio::EnrolmentState::Withdrawn;
        enrolment.reason = state->says.value("reason"_L1).toString();
    }
    settled.each(u"plan/"_s, [&](const QString &unit, const Settled &plan) {
        out.plannedUnits.push_back(plannedUnit(enrolment.id, unit, plan));
    });
    settled.each(u"signOff/"_s, [&](const QString &unit, const Settled &signedOff) {
        out.signOffs.push_back(signOff(enrolment.id, unit, signedOff));
    });
    settled.each(u"recognition/"_s, [&](const QString &, const Settled &recognised) {
        if (const auto row = recognition(enrolment.id, recognised))
            out.recognitions.push_back(*row);
    });
    out.enrolment = std::move(enrolment);
}

} // namespace attest::centre
