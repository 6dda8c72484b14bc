// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "portfolio/records.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace attest::portfolio {

namespace {

/// The value of `all` that is spelled `key`; none when nothing is.
template <class Value, std::size_t Count, class Spelling>
std::optional<Value> spelled(const std::array<Value, Count> &all, const QString &key, Spelling spelling)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](Value value) { return spelling(value) == key; });
    return found == all.end() ? std::nullopt : std::optional<Value>(*found);
}

/// Given and family name, whichever there is.
QString fullName(const QString &given, const QString &family)
{
    return given.isEmpty() || family.isEmpty() ? QString(given + family) : QString(given + u' ' + family);
}

template <class List, class IdType> auto byId(const List &list, const IdType &id)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto &item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

QString roleKey(Role role)
{
    switch (role) {
    case Role::Assessor:
        return u"assessor"_s;
    case Role::Coordinator:
        return u"coordinator"_s;
    case Role::Iqa:
        return u"iqa"_s;
    }
    return {};
}

std::optional<Role> roleFromKey(const QString &key)
{
    return spelled(std::array{Role::Assessor, Role::Coordinator, Role::Iqa}, key, roleKey);
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Assessor:
        return QCoreApplication::translate("Role", "Assessor");
    case Role::Coordinator:
        return QCoreApplication::translate("Role", "Coordinator");
    case Role::Iqa:
        return QCoreApplication::translate("Role", "IQA", "internal quality assurer");
    }
    return {};
}

QString Person::name() const { return fullName(given, family); }

bool Person::has(Role role) const { return std::find(roles.begin(), roles.end(), role) != roles.end(); }

QString Learner::name() const { return fullName(given, family); }

QString Learner::calledBy() const
{
    if (!knownAs.isEmpty())
        return knownAs;
    return given.isEmpty() ? family : given;
}

QString enrolmentStateKey(EnrolmentState state)
{
    switch (state) {
    case EnrolmentState::Active:
        return u"active"_s;
    case EnrolmentState::Break:
        return u"break"_s;
    case EnrolmentState::Withdrawn:
        return u"withdrawn"_s;
    case EnrolmentState::Completed:
        return u"completed"_s;
    case EnrolmentState::Claimed:
        return u"claimed"_s;
    case EnrolmentState::Certificated:
        return u"certificated"_s;
    }
    return {};
}

std::optional<EnrolmentState> enrolmentStateFromKey(const QString &key)
{
    return spelled(std::array{EnrolmentState::Active, EnrolmentState::Break, EnrolmentState::Withdrawn,
                              EnrolmentState::Completed, EnrolmentState::Claimed,
                              EnrolmentState::Certificated},
                   key, enrolmentStateKey);
}

QString enrolmentStateName(EnrolmentState state)
{
    switch (state) {
    case EnrolmentState::Active:
        return QCoreApplication::translate("EnrolmentState", "Active");
    case EnrolmentState::Break:
        return QCoreApplication::translate("EnrolmentState", "On a break");
    case EnrolmentState::Withdrawn:
        return QCoreApplication::translate("EnrolmentState", "Withdrawn");
    case EnrolmentState::Completed:
        return QCoreApplication::translate("EnrolmentState", "Completed");
    case EnrolmentState::Claimed:
        return QCoreApplication::translate("EnrolmentState", "Claimed");
    case EnrolmentState::Certificated:
        return QCoreApplication::translate("EnrolmentState", "Certificated");
    }
    return {};
}

QString evidenceStateKey(EvidenceState state)
{
    switch (state) {
    case EvidenceState::Held:
        return u"held"_s;
    case EvidenceState::Withdrawn:
        return u"withdrawn"_s;
    case EvidenceState::Undone:
        return u"undone"_s;
    }
    return {};
}

std::optional<EvidenceState> evidenceStateFromKey(const QString &key)
{
    return spelled(std::array{EvidenceState::Held, EvidenceState::Withdrawn, EvidenceState::Undone}, key,
                   evidenceStateKey);
}

QString outsideBasisKey(OutsideResult::Basis basis)
{
    switch (basis) {
    case OutsideResult::Basis::Portfolio:
        return u"portfolio"_s;
    case OutsideResult::Basis::Assignment:
        return u"assignment"_s;
    case OutsideResult::Basis::Test:
        return u"test"_s;
    case OutsideResult::Basis::Certificate:
        return u"certificate"_s;
    }
    return {};
}

std::optional<OutsideResult::Basis> outsideBasisFromKey(const QString &key)
{
    using Basis = OutsideResult::Basis;
    return spelled(std::array{Basis::Portfolio, Basis::Assignment, Basis::Test, Basis::Certificate}, key,
                   outsideBasisKey);
}

QString outsideBasisName(OutsideResult::Basis basis)
{
    switch (basis) {
    case OutsideResult::Basis::Portfolio:
        return QCoreApplication::translate("OutsideResult", "Portfolio kept elsewhere");
    case OutsideResult::Basis::Assignment:
        return QCoreApplication::translate("OutsideResult", "Assignment");
    case OutsideResult::Basis::Test:
        return QCoreApplication::translate("OutsideResult", "Test");
    case OutsideResult::Basis::Certificate:
        return QCoreApplication::translate("OutsideResult", "Certificate");
    }
    return {};
}

const Person *LearnerRecords::person(PersonId id) const { return byId(people, id); }

const SignOff *LearnerRecords::signOff(EnrolmentId of, const QString &unit) const
{
    const SignOff *found = nullptr; // two can stand side by side only in a conflict; the smaller id stands
    for (const SignOff &row : signOffs)
        if (row.enrolment == of && row.unit == unit && row.inForce && (!found || row.entry < found->entry))
            found = &row;
    return found;
}

const Recognition *LearnerRecords::recognition(EnrolmentId of, Recognition::Kind kind,
                                               const QString &subject) const
{
    const auto found = std::find_if(recognitions.begin(), recognitions.end(), [&](const Recognition &row) {
        return row.enrolment == of && row.kind == kind && row.subject == subject && row.inForce;
    });
    return found == recognitions.end() ? nullptr : &*found;
}

const Recognition *LearnerRecords::transfer(EnrolmentId of, const QString &unit) const
{
    return recognition(of, Recognition::Kind::CreditTransfer, unit);
}

const Enrolment *LearnerRecords::enrolment(EnrolmentId id) const { return byId(enrolments, id); }

const Evidence *LearnerRecords::evidenceById(EvidenceId id) const { return byId(evidence, id); }

} // namespace attest::portfolio
