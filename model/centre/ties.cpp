// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/ties.h"

#include "centre/action.h"
#include "centre/fact.h"
#include "centre/rowvalues.h"
#include "centre/say.h"

#include <QCborArray>

#include <algorithm>
#include <map>

namespace attest::centre {

using namespace Qt::Literals::StringLiterals;
using portfolio::Target;
using portfolio::TargetKind;

QString tiesInWords(const std::vector<command::Tie> &ties)
{
    if (ties.size() != 1)
        return Say::tr("%1 criteria").arg(ties.size());
    return QString(ties.front().target.unit + u' ' + ties.front().target.code);
}

namespace {

Result<void> checkUnit(const catalogue::Unit &unit, const portfolio::LearnerRecords &records,
                       const portfolio::Enrolment &enrolment)
{
    const bool planned = std::any_of(
        records.plannedUnits.begin(), records.plannedUnits.end(), [&](const portfolio::PlannedUnit &row) {
            return row.enrolment == enrolment.id && row.unit == unit.number && row.planned;
        });
    if (!planned)
        return invalid(
            Say::tr("Unit %1 is not in the plan of %2; plan it first.").arg(unit.number, enrolment.ref));
    const bool signedOff =
        std::any_of(records.signOffs.begin(), records.signOffs.end(), [&](const portfolio::SignOff &row) {
            return row.enrolment == enrolment.id && row.unit == unit.number && row.inForce;
        });
    if (signedOff)
        return invalid(
            Say::tr("Unit %1 is signed off, which closes its criteria; withdraw the sign-off first.")
                .arg(unit.number));
    return {};
}

Result<void> checkCode(const catalogue::Unit &unit, const Target &target)
{
    if (target.kind == TargetKind::Criterion && !unit.criterion(target.code))
        return invalid(Say::tr("Unit %1 has no criterion %2; check the code.").arg(unit.number, target.code));
    if (target.kind == TargetKind::Requirement && !unit.part(target.code))
        return invalid(Say::tr("Unit %1 has no evidence requirement part %2; check the code.")
                           .arg(unit.number, target.code));
    return {};
}

} // namespace

/// Each tie names a planned unit that is not signed off and a code it has; a target named twice counts once.
Result<std::vector<command::Tie>> Action::checkTies(const std::vector<command::Tie> &ties,
                                                    const File &file) const
{
    std::vector<command::Tie> out;
    for (const command::Tie &tie : ties) {
        Result<QString> number = file.qualification->unitNumber(tie.target.unit);
        if (!number)
            return number.error();
        const catalogue::Unit &unit = *file.qualification->unit(*number);
        if (Result<void> sound = checkUnit(unit, file.records, file.enrolment); !sound)
            return sound.error();
        if (Result<void> sound = checkCode(unit, tie.target); !sound)
            return sound.error();
        const Target target{*number, tie.target.kind, tie.target.code};
        const bool named = std::any_of(out.begin(), out.end(),
                                       [&](const command::Tie &other) { return other.target == target; });
        if (!named)
            out.push_back({target, tie.place.trimmed()});
    }
    return out;
}

namespace {

QCborArray pairOf(const command::Tie &tie)
{
    return {tie.target.unit, row::targetKindKey(tie.target.kind), tie.target.code, tie.place};
}

/// The statements already made for one item and enrolment, by target.
template <class Statement>
std::map<Target, const Statement *> made(const std::vector<Statement> &statements, EvidenceId evidence,
                                         EnrolmentId enrolment)
{
    std::map<Target, const Statement *> out;
    for (const Statement &statement : statements)
        if (statement.evidence == evidence && statement.enrolment == enrolment)
            out.emplace(statement.target, &statement);
    return out;
}

} // namespace

/// What is claimed already in the same place is not said twice.
Result<void> Action::writeClaims(const std::vector<command::Tie> &ties, EvidenceId evidence, const File &file)
{
    const auto earlier = made(file.records.claims, evidence, file.enrolment.id);
    QCborArray pairs;
    std::vector<EntryId> supersedes;
    for (const command::Tie &tie : ties) {
        const auto found = earlier.find(tie.target);
        if (found != earlier.end() && found->second->place == tie.place)
            continue;
        pairs.append(pairOf(tie));
        if (found != earlier.end())
            supersedes.push_back(found->second->entry);
    }
    if (pairs.isEmpty())
        return {};
    QCborMap body;
    body.insert("enrolment"_L1, file.enrolment.id.bytes());
    body.insert("on"_L1, m_context.today.toString(Qt::ISODate));
    body.insert("pairs"_L1, pairs);
    Result<EntryId> entry =
        writer.write({kind::claim, evidence.as<ThingTag>(), file.enrolment.learner, supersedes, {}}, body);
    return entry ? Result<void>() : Result<void>(entry.error());
}

Result<void> Action::writeJudgements(const std::vector<command::Tie> &ties, EvidenceId evidence,
                                     const File &file, portfolio::Verdict verdict, const QString &reason)
{
    const auto earlier = made(file.records.judgements, evidence, file.enrolment.id);
    QCborArray pairs;
    std::vector<EntryId> supersedes;
    for (const command::Tie &tie : ties) {
        const auto found = earlier.find(tie.target);
        if (found != earlier.end() && found->second->verdict == verdict && found->second->reason == reason)
            continue;
        pairs.append(pairOf({tie.target, {}}));
        if (found != earlier.end())
            supersedes.push_back(found->second->entry);
    }
    if (pairs.isEmpty())
        return {};
    QCborMap body;
    body.insert("enrolment"_L1, file.enrolment.id.bytes());
    body.insert("edition"_L1, file.enrolment.edition.bytes());
    body.insert("met"_L1, verdict == portfolio::Verdict::Met);
    body.insert("reason"_L1, reason);
    body.insert("on"_L1, m_context.today.toString(Qt::ISODate));
    body.insert("pairs"_L1, pairs);
    Result<EntryId> entry = writer.write(
        {kind::judgement, evidence.as<ThingTag>(), file.enrolment.learner, supersedes, {}}, body);
    return entry ? Result<void>() : Result<void>(entry.error());
}

} // namespace attest::centre
