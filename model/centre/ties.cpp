// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/ties.h"

#include "centre/action.h"
#include "centre/fact.h"
#include "centre/rowvalues.h"
#include "centre/say.h"
#include "centre/settle.h"
#include "portfolio/independence.h"
#include "portfolio/reviewing.h"

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
        return Say::tr("%n criteria", nullptr, static_cast<int>(ties.size()));
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
    // What the IQA has returned is open again.
    if (records.signOff(enrolment.id, unit.number)
        && !portfolio::isReturned(enrolment.id, unit.number, records))
        return invalid(
            Say::tr("Unit %1 is signed off, which closes its criteria; withdraw the sign-off first.")
                .arg(unit.number));
    if (records.transfer(enrolment.id, unit.number))
        return invalid(Say::tr("The credit of unit %1 was transferred, which closes its criteria; withdraw "
                               "the credit transfer first.")
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
Result<std::vector<command::Tie>> Action::checkTies(const std::vector<command::Tie> &ties, const File &file,
                                                    const QString &people) const
{
    std::vector<command::Tie> out;
    const portfolio::Person *author = person(m_context.author);
    for (const command::Tie &tie : ties) {
        Result<QString> number = file.qualification->unitNumber(tie.target.unit);
        if (!number)
            return number.error();
        const catalogue::Unit &unit = *file.qualification->unit(*number);
        if (Result<void> sound = checkUnit(unit, file.records, file.enrolment); !sound)
            return sound.error();
        if (Result<void> sound = checkCode(unit, tie.target); !sound)
            return sound.error();
        if (const QString why = author
                ? portfolio::whyNotAssess(*author, people, file.records, file.enrolment.id, *number)
                : QString();
            !why.isEmpty())
            return invalid(why);
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

/// The pairs that an entry has to say, and the entries that it replaces by that.
struct Saying {
    QCborArray pairs;
    std::vector<EntryId> supersedes;

    void add(const command::Tie &tie) { pairs.append(pairOf(tie)); }
    void replace(const std::vector<EntryId> &ids)
    {
        supersedes.insert(supersedes.end(), ids.begin(), ids.end());
    }
};

QString slotOf(QLatin1StringView kindName, EnrolmentId enrolment, const Target &target)
{
    return pairSlot(kindName, enrolment.bytes(), target.unit, row::targetKindKey(target.kind), target.code);
}

/// What of `ties` is news: not yet stated, stated otherwise (`same` says whether a statement is the same), or
/// in conflict.
template <class Statement, class Same>
Saying news(const std::vector<command::Tie> &ties, const std::map<Target, const Statement *> &earlier,
            const std::map<QString, std::vector<EntryId>> &rivals, QLatin1StringView kindName,
            EnrolmentId enrolment, Same same)
{
    Saying saying;
    for (const command::Tie &tie : ties) {
        const auto found = earlier.find(tie.target);
        const auto rival = rivals.find(slotOf(kindName, enrolment, tie.target));
        if (found != earlier.end() && rival == rivals.end() && same(*found->second, tie))
            continue;
        saying.add(kindName == "claim"_L1 ? tie : command::Tie{tie.target, {}});
        if (rival != rivals.end())
            saying.replace(rival->second);
        else if (found != earlier.end())
            saying.replace({found->second->entry});
    }
    return saying;
}

} // namespace

/// What is claimed already in the same place is not said twice.
Result<void> Action::writeClaims(const std::vector<command::Tie> &ties, EvidenceId evidence, const File &file)
{
    Result<Rivals> rivals = rivalsOf(evidence.as<ThingTag>());
    if (!rivals)
        return rivals.error();
    const Saying saying = news(
        ties, made(file.records.claims, evidence, file.enrolment.id), *rivals, "claim"_L1, file.enrolment.id,
        [](const portfolio::Claim &claim, const command::Tie &tie) { return claim.place == tie.place; });
    if (saying.pairs.isEmpty())
        return {};
    QCborMap body;
    body.insert("enrolment"_L1, file.enrolment.id.bytes());
    body.insert("on"_L1, m_context.today.toString(Qt::ISODate));
    body.insert("pairs"_L1, saying.pairs);
    Result<EntryId> entry = writer.write(
        {kind::claim, evidence.as<ThingTag>(), file.enrolment.learner, saying.supersedes, {}}, body);
    return entry ? Result<void>() : Result<void>(entry.error());
}

Result<void> Action::writeJudgements(const std::vector<command::Tie> &ties, EvidenceId evidence,
                                     const File &file, portfolio::Verdict verdict, const QString &reason)
{
    Result<Rivals> rivals = rivalsOf(evidence.as<ThingTag>());
    if (!rivals)
        return rivals.error();
    const Saying saying =
        news(ties, made(file.records.judgements, evidence, file.enrolment.id), *rivals, "judgement"_L1,
             file.enrolment.id, [&](const portfolio::Judgement &judgement, const command::Tie &) {
                 return judgement.verdict == verdict && judgement.reason == reason;
             });
    if (saying.pairs.isEmpty())
        return {};
    QCborMap body;
    body.insert("enrolment"_L1, file.enrolment.id.bytes());
    body.insert("edition"_L1, file.enrolment.edition.bytes());
    body.insert("met"_L1, verdict == portfolio::Verdict::Met);
    body.insert("reason"_L1, reason);
    body.insert("on"_L1, m_context.today.toString(Qt::ISODate));
    body.insert("pairs"_L1, saying.pairs);
    Result<EntryId> entry = writer.write(
        {kind::judgement, evidence.as<ThingTag>(), file.enrolment.learner, saying.supersedes, {}}, body);
    return entry ? Result<void>() : Result<void>(entry.error());
}

} // namespace attest::centre
