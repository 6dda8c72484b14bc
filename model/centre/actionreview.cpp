// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/action.h"
#include "centre/qualityfacts.h"
#include "centre/rowcodec.h"
#include "centre/rowvalues.h"
#include "centre/say.h"
#include "portfolio/independence.h"

#include <algorithm>

// What is said about a line of a sample list: decisions, answers, actions.
namespace attest::centre {

using namespace Qt::Literals::StringLiterals;
using assurance::ActionState;
using portfolio::ActionStep;
using portfolio::SampleLine;
using portfolio::Target;
using portfolio::TargetReview;
using storage::Row;
using storage::Table;

Result<Action::Line> Action::line(portfolio::SampleLineId id) const
{
    Result<std::vector<Row>> rows = m_context.store.rowsOfThing(Table::SampleLine, id.as<ThingTag>());
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{ErrorCode::NotFound, Say::tr("This line of a sample list is not on file here.")};
    Line out;
    out.line = sampleLineFrom(rows->front());
    Result<portfolio::SampleList> list = this->list(out.line.list);
    if (!list)
        return list.error();
    out.list = *list;
    Result<portfolio::LearnerRecords> records =
        recordsOf(m_context.store, row::toId<LearnerId>(rows->front()[1]));
    if (!records)
        return records.error();
    out.records = *std::move(records);
    if (out.line.withdrawn)
        return invalid(Say::tr("Unit %1 was taken off %2 again: %3")
                           .arg(out.line.unit, out.list.ref, out.line.withdrawnReason));
    if (!portfolio::isStanding(out.line, out.records))
        return invalid(Say::tr("The sign-off of unit %1 that stands on %2 has been withdrawn, which settles "
                               "the line; sample the unit anew on another list.")
                           .arg(out.line.unit, out.list.ref));
    return out;
}

Result<Action::Line> Action::ownLine(portfolio::SampleLineId id) const
{
    Result<Line> found = line(id);
    if (!found)
        return found;
    if (Result<portfolio::SampleList> own = ownList(found->line.list); !own)
        return own.error();
    const QString why = portfolio::whyNotReview(*person(m_context.author), found->records,
                                                found->line.enrolment, found->line.unit);
    if (!why.isEmpty())
        return invalid(why);
    if (found->line.by != m_context.author)
        return invalid(Say::tr("Somebody else put unit %1 on %2; only they decide about it.")
                           .arg(found->line.unit, found->list.ref));
    return found;
}

Result<EntryId> Action::writeOnLine(const char *kindName, const Line &line, std::vector<EntryId> supersedes,
                                    QCborMap body)
{
    body.insert("on"_L1, m_context.today.toString(Qt::ISODate));
    Result<EntryId> entry = writer.write(
        {kindName, line.line.id.as<ThingTag>(), line.records.learner.id, std::move(supersedes), {}}, body);
    if (entry)
        touched(line);
    return entry;
}

namespace {

QString codesInWords(const std::vector<Target> &targets)
{
    return targets.size() == 1 ? QString(targets.front().unit + u' ' + targets.front().code).trimmed()
                               : Say::tr("%n criteria", nullptr, static_cast<int>(targets.size()));
}

/// The line's reviews of the targets that were named. A target that is not among the line's is refused.
Result<std::vector<TargetReview>> named(const std::vector<Target> &targets, const SampleLine &line,
                                        const std::vector<TargetReview> &reviews)
{
    std::vector<TargetReview> out;
    for (const Target &target : targets) {
        const auto found = std::find_if(reviews.begin(), reviews.end(), [&](const TargetReview &review) {
            return review.target.kind == target.kind && review.target.code == target.code;
        });
        const bool otherUnit = !target.unit.isEmpty() && target.unit != line.unit;
        if (found == reviews.end() || otherUnit)
            return invalid(Say::tr("%1 is not among what is to be decided in unit %2; check the code.")
                               .arg(target.code, line.unit));
        const bool twice = std::any_of(out.begin(), out.end(), [&](const TargetReview &review) {
            return review.target == found->target;
        });
        if (!twice)
            out.push_back(*found);
    }
    return out;
}

} // namespace

Result<void> Action::run(const command::Review &command)
{
    Result<Line> line = ownLine(command.line);
    if (!line)
        return line.error();
    const QString reason = command.reason.trimmed();
    if (!command.agreed && reason.isEmpty())
        return invalid(Say::tr("Say why you do not agree, so that the assessor knows what to do."));
    const std::vector<TargetReview> all = portfolio::targetReviews(line->line, line->records);
    Result<std::vector<TargetReview>> chosen = named(command.targets, line->line, all);
    if (!chosen)
        return chosen.error();
    for (const TargetReview &review : all)
        if (command.rest && !review.decision
            && std::none_of(chosen->begin(), chosen->end(),
                            [&](const TargetReview &other) { return other.target == review.target; }))
            chosen->push_back(review);
    if (chosen->empty())
        return invalid(
            Say::tr("Name at least one criterion of unit %1 to decide about.").arg(line->line.unit));
    Result<Rivals> rivals = rivalsOf(command.line.as<ThingTag>());
    if (!rivals)
        return rivals.error();

    QCborArray targets;
    std::vector<Target> written;
    std::vector<EntryId> supersedes;
    for (const TargetReview &review : *chosen) {
        const auto &rival = (*rivals)[reviewSlot(review.target)];
        const bool same = review.decision && rival.empty() && !review.isAnswered()
            && review.decision->agreed == command.agreed && review.decision->reason == reason;
        if (same)
            continue;
        targets.append(QCborArray{row::targetKindKey(review.target.kind), review.target.code});
        written.push_back(review.target);
        supersedes.insert(supersedes.end(), rival.begin(), rival.end());
        supersedes.push_back(review.decision ? review.decision->entry : EntryId());
    }
    if (written.empty())
        return {};
    QCborMap body;
    body.insert("targets"_L1, targets);
    body.insert("agreed"_L1, command.agreed);
    body.insert("reason"_L1, reason);
    if (Result<EntryId> entry = writeOnLine(kind::review, *line, supersedes, body); !entry)
        return entry.error();
    changes.label = command.agreed ? Say::tr("agree with %1").arg(codesInWords(written))
                                   : Say::tr("not agree with %1").arg(codesInWords(written));
    forGood(Say::tr("A review has no undo; decide anew instead, and the earlier decision stays on record."));
    return {};
}

Result<void> Action::run(const command::AnswerReview &command)
{
    Result<Line> line = this->line(command.line);
    if (!line)
        return line.error();
    if (!portfolio::mayAnswer(m_context.author, line->line, line->records))
        return invalid(Say::tr("Only the assessor of unit %1 answers its IQA; choose who is working.")
                           .arg(line->line.unit));
    const QString answer = command.answer.trimmed();
    if (answer.isEmpty())
        return invalid(Say::tr("Write what has been done about it, or why the judgement stands."));
    const std::vector<TargetReview> all = portfolio::targetReviews(line->line, line->records);
    Result<std::vector<TargetReview>> chosen = named(command.targets, line->line, all);
    if (!chosen)
        return chosen.error();
    if (command.targets.empty())
        std::copy_if(all.begin(), all.end(), std::back_inserter(*chosen),
                     [](const TargetReview &review) { return review.isOpen(); });
    QCborArray targets;
    std::vector<Target> written;
    for (const TargetReview &review : *chosen) {
        if (!review.isOpen())
            return invalid(Say::tr("Nothing about %1 waits for an answer.").arg(review.target.code));
        targets.append(QCborArray{row::targetKindKey(review.target.kind), review.target.code,
                                  review.decision->entry.bytes()});
        written.push_back(review.target);
    }
    if (written.empty())
        return invalid(Say::tr("Nothing in unit %1 waits for an answer.").arg(line->line.unit));
    QCborMap body;
    body.insert("targets"_L1, targets);
    body.insert("answer"_L1, answer);
    if (Result<EntryId> entry = writeOnLine(kind::reviewAnswer, *line, {}, body); !entry)
        return entry.error();
    changes.label = Say::tr("answer about %1").arg(codesInWords(written));
    forGood(Say::tr("An answer to the IQA has no undo; it stays on record."));
    return {};
}

namespace {

/// "S01-A1", "S01-A2" ... within the list.
QString nextActionRef(const std::vector<Row> &rows, const QString &list)
{
    const QString prefix = list + u"-A"_s;
    int highest = 0;
    for (const Row &row : rows)
        if (const QString ref = qaActionFrom(row).ref; ref.startsWith(prefix))
            highest = std::max(highest, ref.mid(prefix.size()).toInt());
    return prefix + QString::number(highest + 1);
}

} // namespace

Result<void> Action::run(const command::AddQaAction &command)
{
    Result<Line> line = ownLine(command.line);
    if (!line)
        return line.error();
    if (command.what.trimmed().isEmpty())
        return invalid(Say::tr("Say what is to be done."));
    const portfolio::Person *who = person(command.who);
    if (!who)
        return invalid(Say::tr("Choose who is to do it: a person of the centre."));
    if (!command.due.isValid() || command.due < m_context.today)
        return invalid(Say::tr("Say by when it is to be done: today or later."));
    Result<std::vector<Row>> rows = m_context.store.rows(Table::QaAction);
    if (!rows)
        return rows.error();
    const QString ref = nextActionRef(*rows, line->list.ref);
    QCborMap body;
    body.insert("ref"_L1, ref);
    body.insert("what"_L1, command.what.trimmed());
    body.insert("who"_L1, who->id.bytes());
    body.insert("due"_L1, command.due.toString(Qt::ISODate));
    if (Result<EntryId> entry = writeOnLine(kind::qaAction, *line, {}, body); !entry)
        return entry.error();
    changes.label = Say::tr("add action %1").arg(ref);
    return {};
}

/// The state points into the records beside it, so they stay together.
Result<std::unique_ptr<Action::AskedAction>> Action::askedAction(EntryId id) const
{
    Result<std::vector<Row>> rows = m_context.store.rows(Table::QaAction);
    if (!rows)
        return rows.error();
    auto out = std::make_unique<AskedAction>();
    for (const Row &row : *rows)
        if (row::toId<EntryId>(row[2]) == id)
            out->action = qaActionFrom(row);
    if (out->action.entry.isNull())
        return Error{ErrorCode::NotFound, Say::tr("This action is not on file here.")};
    Result<Line> line = this->line(out->action.line);
    if (!line)
        return line.error();
    out->line = *std::move(line);
    for (ActionState &state : assurance::actionsOf(out->line.line, out->line.records))
        if (state.action->entry == id)
            out->state = std::move(state);
    if (out->state.isClosed())
        return invalid(Say::tr("%1 is closed already.").arg(out->action.ref));
    return out;
}

Result<void> Action::writeStep(const AskedAction &asked, const QString &step, const QString &words)
{
    std::vector<EntryId> supersedes;
    for (const ActionStep *before : asked.state.steps)
        supersedes.push_back(before->entry);
    QCborMap body;
    body.insert("action"_L1, asked.action.entry.bytes());
    body.insert("step"_L1, step);
    body.insert("text"_L1, words);
    Result<EntryId> entry = writeOnLine(kind::actionStep, asked.line, supersedes, body);
    return entry ? Result<void>() : Result<void>(entry.error());
}

Result<void> Action::run(const command::AnswerQaAction &command)
{
    Result<std::unique_ptr<AskedAction>> asked = askedAction(command.action);
    if (!asked)
        return asked.error();
    const portfolio::QaAction &action = (*asked)->action;
    if (!assurance::mayAnswerAction(m_context.author, action, (*asked)->line.line, (*asked)->line.records)) {
        const portfolio::Person *who = person(action.who);
        return invalid(Say::tr("%1 is for %2 or the learner's assessor to answer; choose who is working.")
                           .arg(action.ref, who ? who->name() : Say::tr("somebody else")));
    }
    if (command.answer.trimmed().isEmpty())
        return invalid(Say::tr("Write what has been done about %1.").arg(action.ref));
    if (Result<void> done = writeStep(**asked, u"answer"_s, command.answer.trimmed()); !done)
        return done;
    changes.label = Say::tr("answer %1").arg(action.ref);
    forGood(Say::tr("An answer to an action has no undo; a further answer may follow."));
    return {};
}

Result<void> Action::run(const command::SettleQaAction &command)
{
    Result<std::unique_ptr<AskedAction>> asked = askedAction(command.action);
    if (!asked)
        return asked.error();
    if (Result<Line> own = ownLine((*asked)->line.line.id); !own)
        return own.error();
    const QString &ref = (*asked)->action.ref;
    const QString reason = command.reason.trimmed();
    const bool answered = (*asked)->state.isAnswered();
    if (!command.close && !answered)
        return invalid(Say::tr("%1 has no answer that could be sent back.").arg(ref));
    if (!command.close && reason.isEmpty())
        return invalid(Say::tr("Say what is missing in the answer to %1.").arg(ref));
    if (command.close && !answered && reason.isEmpty())
        return invalid(Say::tr("%1 is not answered; say why it is closed all the same.").arg(ref));
    if (Result<void> done = writeStep(**asked, command.close ? u"close"_s : u"return"_s, reason); !done)
        return done;
    changes.label = command.close ? Say::tr("close %1").arg(ref) : Say::tr("send %1 back").arg(ref);
    forGood(Say::tr("Closing and sending back an action have no undo; add another action instead."));
    return {};
}

} // namespace attest::centre
