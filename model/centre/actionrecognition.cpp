// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/action.h"
#include "centre/say.h"
#include "centre/settle.h"
#include "core/text.h"
#include "portfolio/independence.h"
#include "rules/words.h"

#include <algorithm>

// Credit transfer and exemption. Like sign-offs they are declared, withdrawn with a reason, and never undone.
namespace attest::centre {

using namespace Qt::Literals::StringLiterals;
using portfolio::Recognition;

namespace {

/// What the entry says, and what its withdrawal repeats.
QCborMap bodyOf(const Recognition &recognition)
{
    const bool transfer = recognition.kind == Recognition::Kind::CreditTransfer;
    QCborMap body;
    body.insert("what"_L1, portfolio::recognitionKey(recognition.kind));
    body.insert(transfer ? "unit"_L1 : "rule"_L1, recognition.subject);
    body.insert("basis"_L1, recognition.basis);
    body.insert("awardedOn"_L1, recognition.on.toString(Qt::ISODate));
    body.insert("agreedBy"_L1, recognition.agreedBy);
    body.insert("recordedBy"_L1, recognition.by.bytes());
    body.insert("edition"_L1, recognition.edition.bytes());
    return body;
}

/// The latest word on the subject, in force or withdrawn.
const Recognition *rowOf(const portfolio::LearnerRecords &records, EnrolmentId enrolment,
                         Recognition::Kind kind, const QString &subject)
{
    const auto found = std::ranges::find_if(records.recognitions, [&](const Recognition &row) {
        return row.enrolment == enrolment && row.kind == kind && row.subject == subject;
    });
    return found == records.recognitions.end() ? nullptr : &*found;
}

bool asksForSomething(const catalogue::Rule &rule)
{
    return rule.kind == catalogue::RuleKind::AtLeast || rule.kind == catalogue::RuleKind::All;
}

/// The id of a rule from which somebody can be exempted, as people type it.
Result<QString> ruleId(const QString &typed, const catalogue::Qualification &qualification)
{
    QStringList known;
    for (const catalogue::Rule &rule : qualification.rules) {
        const bool meant = rule.id.compare(typed.trimmed(), Qt::CaseInsensitive) == 0;
        if (meant && asksForSomething(rule))
            return rule.id;
        if (meant)
            return invalid(
                Say::tr("The rule %1 of %2 sets a limit, and nobody is exempted from a limit; name "
                        "a rule that asks for units or credit.")
                    .arg(rule.id, qualification.number));
        if (asksForSomething(rule))
            known.append(rule.id);
    }
    return invalid(Say::tr("%1 has no rule “%2”; name one of these: %3.")
                       .arg(qualification.number, typed.trimmed(), text::joined(known)));
}

Result<QString> subjectOf(Recognition::Kind kind, const QString &typed,
                          const catalogue::Qualification &qualification)
{
    return kind == Recognition::Kind::CreditTransfer ? qualification.unitNumber(typed)
                                                     : ruleId(typed, qualification);
}

/// What must be said of either.
Result<void> checkGrounds(const command::Recognise &command, QDate today)
{
    const bool transfer = command.kind == Recognition::Kind::CreditTransfer;
    if (command.basis.trimmed().isEmpty())
        return invalid(transfer ? Say::tr("Say what the credit transfer rests on: the awarding body and the "
                                          "number of the certificate.")
                                : Say::tr("Say what the exemption rests on: who granted it and in which "
                                          "letter or rule."));
    if (!command.on.isValid() || command.on > today)
        return invalid(transfer
                           ? Say::tr("Give the date on which the credit was awarded, today or earlier.")
                           : Say::tr("Give the date on which the exemption was decided, today or earlier."));
    if (command.agreedBy.trimmed().isEmpty())
        return invalid(transfer ? Say::tr("Say who agreed that the credit is transferred.")
                                : Say::tr("Say who agreed to the exemption."));
    return {};
}

} // namespace

Result<void> Action::mayRecognise() const
{
    const portfolio::Person *author = person(m_context.author);
    if (author && (author->has(portfolio::Role::Assessor) || author->has(portfolio::Role::Coordinator)))
        return {};
    return invalid(Say::tr("Credit transfer and exemptions are recorded and withdrawn by an assessor or a "
                           "coordinator; %1 is neither. Choose who is working.")
                       .arg(author ? author->name() : Say::tr("nobody")));
}

Result<void> Action::checkTransfer(const command::Recognise &command, const File &file,
                                   const QString &unit) const
{
    if (file.records.transfer(command.enrolment, unit))
        return invalid(Say::tr("The credit of unit %1 is transferred already; withdraw that first to record "
                               "it otherwise.")
                           .arg(unit));
    if (file.records.signOff(command.enrolment, unit))
        return invalid(Say::tr("Unit %1 is signed off here; withdraw the sign-off first to record a credit "
                               "transfer instead.")
                           .arg(unit));
    const bool planned =
        std::ranges::any_of(file.records.plannedUnits, [&](const portfolio::PlannedUnit &row) {
            return row.enrolment == command.enrolment && row.unit == unit && row.planned;
        });
    if (!planned)
        return invalid(
            Say::tr("Unit %1 is not in the plan of %2; plan it first.").arg(unit, file.enrolment.ref));
    return {};
}

Result<void> Action::run(const command::Recognise &command)
{
    if (Result<void> allowed = mayRecognise(); !allowed)
        return allowed;
    Result<File> file = this->file(command.enrolment);
    if (!file)
        return file.error();
    Result<QString> subject = subjectOf(command.kind, command.subject, *file->qualification);
    if (!subject)
        return subject.error();
    const bool transfer = command.kind == Recognition::Kind::CreditTransfer;
    if (Result<void> sound = transfer ? checkTransfer(command, *file, *subject) : Result<void>(); !sound)
        return sound;
    if (!transfer && file->records.recognition(command.enrolment, command.kind, *subject))
        return invalid(Say::tr("%1 is exempted from the rule %2 already; withdraw that exemption first to "
                               "record it otherwise.")
                           .arg(file->enrolment.ref, *subject));
    if (Result<void> sound = checkGrounds(command, m_context.today); !sound)
        return sound;

    Recognition recognition;
    recognition.kind = command.kind;
    recognition.subject = *subject;
    recognition.basis = command.basis.trimmed();
    recognition.on = command.on;
    recognition.agreedBy = command.agreedBy.trimmed();
    recognition.by = m_context.author;
    recognition.edition = file->enrolment.edition;
    declared = recognitionSlot(portfolio::recognitionKey(command.kind), *subject);
    const auto thing = command.enrolment.as<ThingTag>();
    const Recognition *earlier = rowOf(file->records, command.enrolment, command.kind, *subject);
    Result<std::vector<EntryId>> supersedes = replaced(thing, declared, earlier ? earlier->entry : EntryId());
    if (!supersedes)
        return supersedes.error();
    Result<EntryId> entry = writer.write({kind::recognition, thing, file->enrolment.learner, *supersedes, {}},
                                         bodyOf(recognition));
    if (!entry)
        return entry.error();
    touched(*file);
    undoable = false;
    changes.label = transfer ? Say::tr("transfer the credit of %1").arg(*subject)
                             : Say::tr("exempt from %1").arg(*subject);
    whyNotUndoable = transfer
        ? Say::tr("A credit transfer has no undo; withdraw that of %1 with a reason instead.").arg(*subject)
        : Say::tr("An exemption has no undo; withdraw that from %1 with a reason instead.").arg(*subject);
    return {};
}

Result<void> Action::withdraw(const command::Withdraw::Recognition &what, const QString &reason)
{
    if (Result<void> allowed = mayRecognise(); !allowed)
        return allowed;
    Result<File> file = this->file(what.enrolment);
    if (!file)
        return file.error();
    Result<QString> subject = subjectOf(what.kind, what.subject, *file->qualification);
    if (!subject)
        return subject.error();
    const bool transfer = what.kind == Recognition::Kind::CreditTransfer;
    const Recognition *standing = file->records.recognition(what.enrolment, what.kind, *subject);
    if (!standing)
        return invalid(transfer
                           ? Say::tr("There is no credit transfer of unit %1 to withdraw.").arg(*subject)
                           : Say::tr("There is no exemption from the rule %1 to withdraw.").arg(*subject));
    QCborMap body = bodyOf(*standing);
    declared = recognitionSlot(portfolio::recognitionKey(what.kind), *subject);
    const auto thing = what.enrolment.as<ThingTag>();
    Result<std::vector<EntryId>> supersedes = replaced(thing, declared, standing->entry);
    if (!supersedes)
        return supersedes.error();
    if (Result<void> done = writeWithdrawal(body, reason, thing, file->enrolment.learner, *supersedes); !done)
        return done;
    touched(*file);
    undoable = false;
    changes.label = transfer ? Say::tr("withdraw the credit transfer of %1").arg(*subject)
                             : Say::tr("withdraw the exemption from %1").arg(*subject);
    whyNotUndoable = Say::tr("A withdrawal has no undo; record it again instead.");
    return {};
}

} // namespace attest::centre
