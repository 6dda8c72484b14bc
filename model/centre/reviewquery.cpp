// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/centre.h"
#include "centre/fold.h"
#include "centre/projector.h"
#include "centre/rowcodec.h"
#include "centre/rowvalues.h"
#include "centre/say.h"
#include "portfolio/independence.h"

#include <algorithm>
#include <set>

// Centre::reviewFile: a line as it stood when it was put on its list, and everything said since.
namespace attest::centre {

using portfolio::LearnerRecords;
using portfolio::ReviewDecision;
using portfolio::SampleLine;
using portfolio::Target;
using storage::Row;
using storage::Table;

namespace {

/// Was the entry on file when the line was put on its list?
bool wasThere(const journal::Header &header, const SampleLine &line)
{
    return std::any_of(line.asOf.begin(), line.asOf.end(), [&](const portfolio::DevicePoint &point) {
        return point.first == header.device && header.number <= point.second;
    });
}

template <class Pair> bool isOf(const Pair &pair, const SampleLine &line)
{
    return pair.enrolment == line.enrolment && pair.target.unit == line.unit;
}

std::vector<portfolio::Evidence> addedSince(const SampleLine &line, const LearnerRecords &then,
                                            const LearnerRecords &now)
{
    std::set<EvidenceId> tiedThen;
    std::set<EvidenceId> tiedNow;
    const auto collect = [&](const LearnerRecords &records, std::set<EvidenceId> &into) {
        for (const portfolio::Claim &claim : records.claims)
            if (isOf(claim, line))
                into.insert(claim.evidence);
        for (const portfolio::Judgement &judgement : records.judgements)
            if (isOf(judgement, line))
                into.insert(judgement.evidence);
    };
    collect(then, tiedThen);
    collect(now, tiedNow);
    std::vector<portfolio::Evidence> out;
    for (const portfolio::Evidence &item : now.evidence)
        if (tiedNow.contains(item.id) && !tiedThen.contains(item.id))
            out.push_back(item);
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.number < b.number; });
    return out;
}

std::vector<portfolio::Judgement> judgedSince(const SampleLine &line, const LearnerRecords &then,
                                              const LearnerRecords &now)
{
    std::set<EntryId> before;
    for (const portfolio::Judgement &judgement : then.judgements)
        before.insert(judgement.entry);
    std::vector<portfolio::Judgement> out;
    for (const portfolio::Judgement &judgement : now.judgements)
        if (isOf(judgement, line) && !before.contains(judgement.entry))
            out.push_back(judgement);
    return out;
}

QString labelOf(const catalogue::Qualification &qualification, const Target &target)
{
    const catalogue::Unit *unit = qualification.unit(target.unit);
    if (!unit)
        return {};
    if (target.code.isEmpty())
        return unit->title.text();
    if (target.kind == portfolio::TargetKind::Criterion) {
        const catalogue::Criterion *criterion = unit->criterion(target.code);
        return criterion ? criterion->label.text() : QString();
    }
    const catalogue::RequirementPart *part = unit->part(target.code);
    return part ? part->label.text() : QString();
}

/// Every decision about one target, the earliest first.
std::vector<const ReviewDecision *> decisionsOn(const Target &target, const SampleLine &line,
                                                const LearnerRecords &records)
{
    std::vector<const ReviewDecision *> out;
    for (const ReviewDecision &decision : records.decisions)
        if (decision.line == line.id && decision.target == target && decision.by == line.by)
            out.push_back(&decision);
    std::sort(out.begin(), out.end(), [](const ReviewDecision *a, const ReviewDecision *b) {
        return std::tie(a->current, a->round, a->entry) < std::tie(b->current, b->round, b->entry);
    });
    return out;
}

} // namespace

DecisionView Centre::decisionView(const ReviewDecision &decision, const SampleLine &line,
                                  const LearnerRecords &records) const
{
    DecisionView view{
        decision.agreed, decision.current, decision.reason, personName(decision.by), decision.on, {}, {}, {}};
    if (const portfolio::ReviewAnswer *answer = portfolio::answerTo(decision, line, records)) {
        view.answer = answer->text;
        view.answeredBy = personName(answer->by);
        view.answeredOn = answer->on;
    }
    return view;
}

ReviewTarget Centre::reviewTarget(const Target &target, const ReviewFile &file,
                                  const LearnerRecords &now) const
{
    ReviewTarget out;
    out.target = target;
    out.label = labelOf(*file.then.qualification, target);
    const auto names = [&](const auto &pair) {
        return pair.enrolment == file.line.enrolment && pair.target == target;
    };
    std::copy_if(file.then.records.judgements.begin(), file.then.records.judgements.end(),
                 std::back_inserter(out.judgements), names);
    std::copy_if(file.then.records.claims.begin(), file.then.records.claims.end(),
                 std::back_inserter(out.claims), names);
    for (const ReviewDecision *decision : decisionsOn(target, file.line, now))
        out.decisions.push_back(decisionView(*decision, file.line, now));
    return out;
}

QaActionView Centre::actionView(const assurance::ActionState &state, const SampleLine &line,
                                const LearnerRecords &records) const
{
    QaActionView view;
    view.action = *state.action;
    view.who = personName(state.action->who);
    view.by = personName(state.action->by);
    for (const portfolio::ActionStep *step : state.steps)
        view.steps.push_back({step->kind, step->text, personName(step->by), step->on});
    view.closed = state.isClosed();
    view.answered = state.isAnswered() && !view.closed;
    view.mayAnswer = !view.closed && assurance::mayAnswerAction(m_working, *state.action, line, records);
    return view;
}

Result<EnrolmentFile> Centre::asItStood(const SampleLine &line, LearnerId learner) const
{
    Result<std::vector<journal::Entry>> entries = m_store->entriesOfScope(learner);
    if (!entries)
        return entries.error();
    Result<std::vector<Fact>> facts = factsOf(*entries);
    if (!facts)
        return facts.error();
    std::erase_if(*facts, [&](const Fact &fact) { return !wasThere(fact.header, line); });
    LearnerRecords records = foldLearner(*facts);
    records.people = m_people;
    return fileFrom(std::move(records), line.enrolment);
}

/// Why whoever is working may not decide about the line; empty: may.
QString Centre::whyNotDecide(const ReviewFile &file, const LearnerRecords &now) const
{
    const portfolio::Person *working = person(m_working);
    if (!working)
        return Say::tr("Choose who is working.");
    if (file.list.isClosed())
        return Say::tr("%1 is closed.").arg(file.list.ref);
    if (file.conclusion == assurance::Conclusion::GoneBack)
        return Say::tr("The sign-off has been withdrawn, which settles this line.");
    if (file.line.withdrawn)
        return Say::tr("This unit was taken off the list again.");
    if (const QString why = portfolio::whyNotReview(*working, now, file.line.enrolment, file.line.unit);
        !why.isEmpty())
        return why;
    return m_working == file.line.by
        ? QString()
        : Say::tr("%1 is the list of %2, who alone decides in it.").arg(file.list.ref, file.iqaName);
}

Result<ReviewFile> Centre::reviewFile(portfolio::SampleLineId id) const
{
    Result<std::vector<Row>> rows = m_store->rowsOfThing(Table::SampleLine, id.as<ThingTag>());
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{ErrorCode::NotFound, Say::tr("This line of a sample list is not on file here.")};
    ReviewFile out;
    out.line = sampleLineFrom(rows->front());
    const auto learner = row::toId<LearnerId>(rows->front()[1]);
    Result<portfolio::SampleList> list = sampleListRow(out.line.list);
    if (!list)
        return list.error();
    out.list = *list;
    out.iqaName = personName(out.line.by);
    Result<EnrolmentFile> then = asItStood(out.line, learner);
    if (!then)
        return then.error();
    out.then = *std::move(then);
    Result<EnrolmentFile> now = enrolmentFile(out.line.enrolment);
    if (!now)
        return now.error();
    const LearnerRecords &records = now->records;
    if (const portfolio::UnitStatus *unit = now->status.unit(out.line.unit))
        out.now = *unit;
    for (const Target &target : out.line.targets)
        out.targets.push_back(reviewTarget(target, out, records));
    const assurance::LineState state = assurance::lineState(out.line, records);
    for (const assurance::ActionState &action : state.actions)
        out.actions.push_back(actionView(action, out.line, records));
    out.addedSince = addedSince(out.line, out.then.records, records);
    out.judgedSince = judgedSince(out.line, out.then.records, records);
    out.conclusion = state.conclusion;
    out.open = assurance::openIn(state);
    out.whyNotReview = whyNotDecide(out, records);
    out.mayAnswer =
        portfolio::isStanding(out.line, records) && portfolio::mayAnswer(m_working, out.line, records);
    return out;
}

} // namespace attest::centre
