// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/action.h"
#include "centre/rowcodec.h"
#include "centre/say.h"
#include "portfolio/independence.h"

#include <algorithm>

namespace attest::centre {

using namespace Qt::Literals::StringLiterals;

namespace {

QString blockersInWords(const portfolio::UnitStatus &unit)
{
    QStringList sentences;
    for (const portfolio::Blocker &blocker : unit.blockers) {
        QString sentence = blocker.sentence;
        while (sentence.endsWith(u'.'))
            sentence.chop(1);
        sentences.append(sentence);
    }
    return sentences.join(u"; "_s);
}

Result<void> checkOutside(const portfolio::OutsideResult &outside, QDate today)
{
    if (!outside.on.isValid() || outside.on > today)
        return invalid(Say::tr("Give the date of the outside result, today or earlier."));
    if (outside.by.trimmed().isEmpty())
        return invalid(Say::tr("Say who vouches for the outside result."));
    return {};
}

/// What the entry says, and what its withdrawal repeats.
QCborMap signOffBody(const portfolio::SignOff &signOff)
{
    QCborMap body;
    body.insert("unit"_L1, signOff.unit);
    body.insert("signedOn"_L1, signOff.on.toString(Qt::ISODate));
    body.insert("signedBy"_L1, signOff.by.bytes());
    body.insert("learnerDeclared"_L1, signOff.learnerDeclared);
    body.insert("assessorDeclared"_L1, true);
    body.insert("edition"_L1, signOff.edition.bytes());
    if (signOff.outside) {
        QCborMap outside;
        outside.insert("basis"_L1, portfolio::outsideBasisKey(signOff.outside->basis));
        outside.insert("on"_L1, signOff.outside->on.toString(Qt::ISODate));
        outside.insert("by"_L1, signOff.outside->by.trimmed());
        body.insert("outside"_L1, outside);
    }
    return body;
}

const portfolio::SignOff *signOffRow(const portfolio::LearnerRecords &records, EnrolmentId enrolment,
                                     const QString &unit)
{
    for (const portfolio::SignOff &row : records.signOffs)
        if (row.enrolment == enrolment && row.unit == unit)
            return &row;
    return nullptr;
}

/// The latest day on which evidence that meets something in the unit was gathered; invalid when there is
/// none.
QDate lastGathered(const portfolio::LearnerRecords &records, EnrolmentId enrolment, const QString &unit)
{
    QDate last;
    for (const portfolio::Judgement &judgement : records.judgements) {
        if (judgement.enrolment != enrolment || judgement.target.unit != unit
            || judgement.verdict != portfolio::Verdict::Met)
            continue;
        const portfolio::Evidence *item = records.evidenceById(judgement.evidence);
        if (item && item->state == portfolio::EvidenceState::Held && (!last.isValid() || item->on > last))
            last = item->on;
    }
    return last;
}

/// The unit that would lose met criteria, were this evidence withdrawn; empty when none is signed off.
QString signedUnitServedBy(EvidenceId evidence, const portfolio::LearnerRecords &records)
{
    for (const portfolio::Judgement &judgement : records.judgements) {
        if (judgement.evidence != evidence || judgement.verdict != portfolio::Verdict::Met)
            continue;
        const portfolio::SignOff *signOff = signOffRow(records, judgement.enrolment, judgement.target.unit);
        if (signOff && signOff->inForce)
            return judgement.target.unit;
    }
    return {};
}

} // namespace

Result<void> Action::checkSignOff(const command::SignOff &command, const File &file,
                                  const portfolio::UnitStatus &unit) const
{
    if (unit.transfer)
        return invalid(
            Say::tr("The credit of unit %1 was transferred, so it needs no sign-off; withdraw the credit "
                    "transfer first to assess it here.")
                .arg(unit.unit));
    if (unit.isAchieved())
        return invalid(Say::tr("Unit %1 is signed off already.").arg(unit.unit));
    if (unit.state == portfolio::UnitState::Returned)
        return invalid(
            Say::tr("The sign-off of unit %1 stands and its IQA does not agree with it: %2. Answer "
                    "the IQA, or withdraw the sign-off first.")
                .arg(unit.unit, blockersInWords(unit)));
    const QDate on = command.on.isValid() ? command.on : m_context.today;
    if (on > m_context.today || on < file.enrolment.registered)
        return invalid(Say::tr("The date of the sign-off must lie between the registration and today."));
    const bool loaded = file.qualification->unit(unit.unit)->criteriaLoaded();
    if (loaded && command.outside)
        return invalid(
            Say::tr(
                "Unit %1 is assessed here, criterion by criterion; an outside result does not sign it off.")
                .arg(unit.unit));
    if (loaded && unit.state != portfolio::UnitState::Ready)
        return invalid(
            Say::tr("Unit %1 cannot be signed off yet: %2.").arg(unit.unit, blockersInWords(unit)));
    if (!loaded && !command.outside)
        return invalid(
            Say::tr("The criteria of unit %1 are not loaded; record the outside result to sign it off.")
                .arg(unit.unit));
    if (on < lastGathered(file.records, command.enrolment, unit.unit))
        return invalid(
            Say::tr("Unit %1 cannot be signed off before the day of its latest evidence, %2.")
                .arg(unit.unit, text::dateInWords(lastGathered(file.records, command.enrolment, unit.unit))));
    if (command.outside)
        if (Result<void> sound = checkOutside(*command.outside, m_context.today); !sound)
            return sound;
    if (!command.learnerDeclares)
        return invalid(Say::tr("The learner has to declare that unit %1 is own work.").arg(unit.unit));
    if (!command.assessorDeclares)
        return invalid(
            Say::tr(
                "Declare that the evidence is valid, authentic, current, sufficient and reliable to sign off "
                "unit %1.")
                .arg(unit.unit));
    return {};
}

Result<void> Action::run(const command::SignOff &command)
{
    if (Result<void> allowed = requireAssessor(); !allowed)
        return allowed;
    Result<File> file = this->file(command.enrolment);
    if (!file)
        return file.error();
    Result<QString> number = file->qualification->unitNumber(command.unit);
    if (!number)
        return number.error();
    const portfolio::EnrolmentStatus status =
        portfolio::statusOf(file->enrolment, file->records, *file->qualification);
    const portfolio::UnitStatus *unit = status.unit(*number);
    if (!unit || unit->state == portfolio::UnitState::Withdrawn)
        return invalid(
            Say::tr("Unit %1 is not in the plan of %2; plan it first.").arg(*number, file->enrolment.ref));
    if (Result<void> sound = checkSignOff(command, *file, *unit); !sound)
        return sound;

    portfolio::SignOff signOff;
    signOff.unit = *number;
    signOff.on = command.on.isValid() ? command.on : m_context.today;
    signOff.by = m_context.author;
    signOff.learnerDeclared = command.learnerDeclares;
    signOff.outside = command.outside;
    signOff.edition = file->enrolment.edition;
    const portfolio::SignOff *earlier = signOffRow(file->records, command.enrolment, *number);
    declared = u"signOff/"_s + *number;
    const auto thing = command.enrolment.as<ThingTag>();
    Result<std::vector<EntryId>> supersedes = replaced(thing, declared, earlier ? earlier->entry : EntryId());
    if (!supersedes)
        return supersedes.error();
    Result<EntryId> entry =
        writer.write({kind::signOff, thing, file->enrolment.learner, *supersedes, {}}, signOffBody(signOff));
    if (!entry)
        return entry.error();
    touched(*file);
    changes.label = Say::tr("sign off %1").arg(*number);
    undoable = false;
    whyNotUndoable =
        Say::tr("Signing off %1 has no undo; withdraw the sign-off with a reason instead.").arg(*number);
    return {};
}

Result<void> Action::run(const command::Withdraw &command)
{
    const QString reason = command.reason.trimmed();
    if (reason.isEmpty())
        return invalid(Say::tr("Give the reason for withdrawing; it stays on record."));
    return std::visit([&](const auto &what) { return withdraw(what, reason); }, command.what);
}

Result<void> Action::writeWithdrawal(QCborMap body, const QString &reason, ThingId thing, LearnerId scope,
                                     const std::vector<EntryId> &supersedes)
{
    body.insert("reason"_L1, reason);
    Result<EntryId> entry = writer.write({kind::withdrawal, thing, scope, supersedes, u"withdrawn"_s}, body);
    return entry ? Result<void>() : Result<void>(entry.error());
}

Result<void> Action::withdraw(const command::Withdraw::Evidence &what, const QString &reason)
{
    Result<portfolio::Evidence> item = heldEvidence(what.evidence);
    if (!item)
        return item.error();
    Result<const portfolio::LearnerRecords *> records = m_context.open.records(item->learner);
    if (!records)
        return records.error();
    const QString unit = signedUnitServedBy(item->id, **records);
    if (!unit.isEmpty())
        return invalid(Say::tr("%1 serves unit %2, which is signed off; withdraw that sign-off first.")
                           .arg(item->ref, unit));
    QCborMap body;
    body.insert("what"_L1, u"evidence"_s);
    body.insert("reason"_L1, reason);
    Result<EntryId> entry =
        writer.write({kind::withdrawal, item->id.as<ThingTag>(), item->learner, {}, u"withdrawn"_s}, body);
    if (!entry)
        return entry.error();
    changes.learners.insert(item->learner);
    changes.evidence.insert(item->id);
    changes.label = Say::tr("withdraw %1").arg(item->ref);
    return {};
}

Result<void> Action::withdraw(const command::Withdraw::Unit &what, const QString &reason)
{
    Result<File> file = this->file(what.enrolment);
    if (!file)
        return file.error();
    Result<QString> number = file->qualification->unitNumber(what.unit);
    if (!number)
        return number.error();
    const portfolio::SignOff *signOff = signOffRow(file->records, what.enrolment, *number);
    if (signOff && signOff->inForce)
        return invalid(
            Say::tr("Unit %1 is signed off and stays; withdraw the sign-off first to drop it.").arg(*number));
    if (file->records.transfer(what.enrolment, *number))
        return invalid(Say::tr("The credit of unit %1 was transferred, so it stays; withdraw the credit "
                               "transfer first to drop it.")
                           .arg(*number));
    const auto planned =
        std::find_if(file->records.plannedUnits.begin(), file->records.plannedUnits.end(),
                     [&](const portfolio::PlannedUnit &row) {
                         return row.enrolment == what.enrolment && row.unit == *number && row.planned;
                     });
    if (planned == file->records.plannedUnits.end())
        return invalid(Say::tr("Unit %1 is not in the plan of %2.").arg(*number, file->enrolment.ref));
    QCborMap body;
    body.insert("what"_L1, u"unit"_s);
    body.insert("unit"_L1, *number);
    if (Result<void> done = writeWithdrawal(body, reason, what.enrolment.as<ThingTag>(),
                                            file->enrolment.learner, {planned->entry});
        !done)
        return done;
    touched(*file);
    changes.label = Say::tr("withdraw unit %1").arg(*number);
    return {};
}

Result<void> Action::withdraw(const command::Withdraw::SignOff &what, const QString &reason)
{
    if (Result<void> allowed = requireAssessor(); !allowed)
        return allowed;
    Result<File> file = this->file(what.enrolment);
    if (!file)
        return file.error();
    Result<QString> number = file->qualification->unitNumber(what.unit);
    if (!number)
        return number.error();
    const portfolio::SignOff *signOff = signOffRow(file->records, what.enrolment, *number);
    if (!signOff || !signOff->inForce)
        return invalid(
            Say::tr("Unit %1 is not signed off, so there is no sign-off to withdraw.").arg(*number));
    if (const portfolio::Person *author = person(m_context.author))
        if (const QString why = portfolio::whyNotAssess(*author, {}, file->records, what.enrolment, *number);
            !why.isEmpty())
            return invalid(why);
    QCborMap body = signOffBody(*signOff);
    body.insert("what"_L1, u"signOff"_s);
    declared = u"signOff/"_s + *number;
    const auto thing = what.enrolment.as<ThingTag>();
    Result<std::vector<EntryId>> supersedes = replaced(thing, declared, signOff->entry);
    if (!supersedes)
        return supersedes.error();
    if (Result<void> done = writeWithdrawal(body, reason, thing, file->enrolment.learner, *supersedes); !done)
        return done;
    touched(*file);
    changes.label = Say::tr("withdraw the sign-off of %1").arg(*number);
    undoable = false;
    whyNotUndoable =
        Say::tr("Withdrawing a sign-off has no undo; sign unit %1 off again instead.").arg(*number);
    return {};
}

Result<void> Action::withdraw(const command::Withdraw::Enrolment &what, const QString &reason)
{
    Result<File> file = this->file(what.enrolment);
    if (!file)
        return file.error();
    QCborMap body;
    body.insert("what"_L1, u"enrolment"_s);
    if (Result<void> done =
            writeWithdrawal(body, reason, what.enrolment.as<ThingTag>(), file->enrolment.learner, {});
        !done)
        return done;
    touched(*file);
    changes.label = Say::tr("withdraw enrolment %1").arg(file->enrolment.ref);
    return {};
}

} // namespace attest::centre
