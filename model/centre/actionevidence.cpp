// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/action.h"
#include "centre/rowcodec.h"
#include "centre/say.h"
#include "centre/ties.h"

#include <QCborArray>

#include <algorithm>

namespace attest::centre {

using namespace Qt::Literals::StringLiterals;
using portfolio::Verdict;
using storage::Row;
using storage::Table;

namespace {

QString timeText(QTime time) { return time.isValid() ? time.toString(u"HH:mm"_s) : QString(); }

QString titleOf(const command::Record &command)
{
    const QString title = command.title.trimmed();
    if (!title.isEmpty())
        return title;
    return Say::tr("%1, %2").arg(portfolio::evidenceKindName(command.kind), text::dateInWords(command.on));
}

QCborMap fieldsOf(const command::Record &command, int number, const QString &ref, QDate today)
{
    QCborMap fields;
    fields.insert("number"_L1, number);
    fields.insert("ref"_L1, ref);
    fields.insert("kind"_L1, portfolio::evidenceKindKey(command.kind));
    fields.insert("title"_L1, titleOf(command));
    fields.insert("on"_L1, command.on.toString(Qt::ISODate));
    fields.insert("from"_L1, timeText(command.from));
    fields.insert("to"_L1, timeText(command.to));
    fields.insert("setting"_L1, catalogue::settingKey(command.setting));
    fields.insert("place"_L1, command.place.trimmed());
    fields.insert("people"_L1, command.people.trimmed());
    fields.insert("narrative"_L1, command.narrative);
    fields.insert("ownWork"_L1, command.ownWork);
    fields.insert("recordedOn"_L1, today.toString(Qt::ISODate));
    return fields;
}

/// One more than the highest number ever given to this learner, taken back or not.
int nextNumber(const portfolio::LearnerRecords &records)
{
    int highest = 0;
    for (const portfolio::Evidence &item : records.evidence)
        highest = std::max(highest, item.number);
    return highest + 1;
}

} // namespace

Result<void> Action::checkOccasion(const command::Record &command) const
{
    if (!command.on.isValid())
        return invalid(Say::tr("Say on which day this evidence was gathered."));
    if (command.on > m_context.today)
        return invalid(
            Say::tr("The date %1 is in the future; correct it.").arg(text::dateInWords(command.on)));
    if (command.from.isValid() && command.to.isValid() && command.to < command.from)
        return invalid(Say::tr("The end time lies before the start; correct one of them."));
    if (command.narrative.trimmed().isEmpty() && command.files.isEmpty())
        return invalid(Say::tr("Write what happened or add a file; evidence cannot be empty."));
    return {};
}

Result<std::vector<storage::StoredFile>> Action::copyFiles(const QStringList &paths) const
{
    std::vector<storage::StoredFile> stored;
    for (const QString &path : paths) {
        Result<storage::StoredFile> file = m_context.files.add(path);
        if (!file)
            return file.error();
        stored.push_back(*file);
    }
    return stored;
}

Result<void> Action::writeFiles(EvidenceId evidence, LearnerId learner,
                                const std::vector<storage::StoredFile> &files)
{
    if (files.empty())
        return {};
    QCborArray list;
    for (const storage::StoredFile &file : files) {
        QCborMap one;
        one.insert("hash"_L1, file.hash.bytes());
        one.insert("name"_L1, file.name);
        one.insert("size"_L1, file.size);
        list.append(one);
    }
    QCborMap body;
    body.insert("files"_L1, list);
    Result<EntryId> entry = writer.write({kind::files, evidence.as<ThingTag>(), learner, {}, {}}, body);
    return entry ? Result<void>() : Result<void>(entry.error());
}

Result<void> Action::run(const command::Record &command)
{
    Result<File> file = this->file(command.enrolment);
    if (!file)
        return file.error();
    if (Result<void> sound = checkOccasion(command); !sound)
        return sound;
    if (command.judge)
        if (Result<void> allowed = requireAssessor(); !allowed)
            return allowed;
    Result<std::vector<command::Tie>> ties = checkTies(command.ties, *file, command.people);
    if (!ties)
        return ties.error();
    Result<std::vector<storage::StoredFile>> stored = copyFiles(command.files);
    if (!stored)
        return stored.error();

    const auto id = m_context.environment.random.newId<EvidenceId>();
    const LearnerId learner = file->enrolment.learner;
    const int number = nextNumber(file->records);
    Result<QString> letter = writer.deviceLetter();
    if (!letter)
        return letter.error();
    const QString ref = u"%1%2"_s.arg(*letter).arg(number, 3, 10, QLatin1Char('0'));
    QCborMap body;
    body.insert("fields"_L1, fieldsOf(command, number, ref, m_context.today));
    Result<EntryId> entry = writer.write({kind::evidence, id.as<ThingTag>(), learner, {}, {}}, body);
    if (!entry)
        return entry.error();
    if (Result<void> written = writeFiles(id, learner, *stored); !written)
        return written;
    if (Result<void> written = writeClaims(*ties, id, *file); !written)
        return written;
    if (command.judge)
        if (Result<void> written = writeJudgements(*ties, id, *file, Verdict::Met, {}); !written)
            return written;
    if (!command.draftForm.isEmpty())
        if (Result<void> dropped = m_context.store.dropDraft(command.draftForm); !dropped)
            return dropped;
    touched(*file);
    changes.evidence.insert(id);
    changes.label = Say::tr("record %1").arg(ref);
    return {};
}

Result<void> Action::run(const command::Attach &command)
{
    Result<portfolio::Evidence> item = heldEvidence(command.evidence);
    if (!item)
        return item.error();
    if (command.files.isEmpty())
        return invalid(Say::tr("Name at least one file to attach to %1.").arg(item->ref));
    Result<std::vector<storage::StoredFile>> stored = copyFiles(command.files);
    if (!stored)
        return stored.error();
    if (Result<void> written = writeFiles(item->id, item->learner, *stored); !written)
        return written;
    changes.learners.insert(item->learner);
    changes.evidence.insert(item->id);
    changes.label = Say::tr("attach to %1").arg(item->ref);
    return {};
}

Result<void> Action::run(const command::Claim &command)
{
    Result<Item> item = this->item(command.evidence, command.enrolment);
    if (!item)
        return item.error();
    if (command.ties.empty())
        return invalid(Say::tr("Name at least one criterion that %1 is to meet.").arg(item->evidence.ref));
    Result<std::vector<command::Tie>> ties = checkTies(command.ties, item->file, item->evidence.people);
    if (!ties)
        return ties.error();
    if (Result<void> written = writeClaims(*ties, item->evidence.id, item->file); !written)
        return written;
    touched(*item);
    changes.label = Say::tr("claim %1").arg(tiesInWords(*ties));
    return {};
}

Result<void> Action::run(const command::Judge &command)
{
    if (Result<void> allowed = requireAssessor(); !allowed)
        return allowed;
    Result<Item> item = this->item(command.evidence, command.enrolment);
    if (!item)
        return item.error();
    if (command.targets.empty())
        return invalid(Say::tr("Name at least one criterion to judge with %1.").arg(item->evidence.ref));
    if (command.verdict == Verdict::NotYet && command.reason.trimmed().isEmpty())
        return invalid(Say::tr("Say why it is not yet met, so that the learner knows what to do."));
    std::vector<command::Tie> wanted;
    for (const portfolio::Target &target : command.targets)
        wanted.push_back({target, {}});
    Result<std::vector<command::Tie>> ties = checkTies(wanted, item->file, item->evidence.people);
    if (!ties)
        return ties.error();
    Result<void> written =
        writeJudgements(*ties, item->evidence.id, item->file, command.verdict, command.reason.trimmed());
    if (!written)
        return written;
    touched(*item);
    changes.label = command.verdict == Verdict::Met ? Say::tr("judge %1 met").arg(tiesInWords(*ties))
                                                    : Say::tr("judge %1 not yet").arg(tiesInWords(*ties));
    return {};
}

Result<void> Action::run(const command::Cover &command)
{
    if (Result<void> allowed = requireAssessor(); !allowed)
        return allowed;
    Result<Item> item = this->item(command.evidence, command.enrolment);
    if (!item)
        return item.error();
    const bool onlyParts =
        std::all_of(command.parts.begin(), command.parts.end(), [](const command::Tie &tie) {
            return tie.target.kind == portfolio::TargetKind::Requirement;
        });
    if (command.parts.empty() || !onlyParts)
        return invalid(Say::tr("Name at least one part of an evidence requirement that %1 covers.")
                           .arg(item->evidence.ref));
    Result<std::vector<command::Tie>> ties = checkTies(command.parts, item->file, item->evidence.people);
    if (!ties)
        return ties.error();
    if (Result<void> written = writeClaims(*ties, item->evidence.id, item->file); !written)
        return written;
    if (Result<void> written = writeJudgements(*ties, item->evidence.id, item->file, Verdict::Met, {});
        !written)
        return written;
    touched(*item);
    changes.label = Say::tr("cover %1").arg(tiesInWords(*ties));
    return {};
}

} // namespace attest::centre
