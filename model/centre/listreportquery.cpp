// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/centre.h"
#include "centre/projector.h"
#include "centre/rowcodec.h"
#include "centre/say.h"

#include <algorithm>
#include <map>

// Centre::listReport: what the report on one sample list is made from.
namespace attest::centre {

using assurance::ListReport;
using portfolio::LearnerRecords;

namespace {

/// "E003 (page 2)"
QStringList evidenceOf(const ReviewTarget &target, const LearnerRecords &records)
{
    QStringList out;
    for (const portfolio::Judgement &judgement : target.judgements) {
        const portfolio::Evidence *item = records.evidenceById(judgement.evidence);
        if (!item || judgement.verdict != portfolio::Verdict::Met)
            continue;
        const auto claim =
            std::find_if(target.claims.begin(), target.claims.end(),
                         [&](const portfolio::Claim &each) { return each.evidence == judgement.evidence; });
        const bool placed = claim != target.claims.end() && !claim->place.isEmpty();
        out.append(placed ? Say::tr("%1 (%2)").arg(item->ref, claim->place) : item->ref);
    }
    std::sort(out.begin(), out.end(), &text::naturalLess);
    return out;
}

ListReport::Target targetOf(const ReviewTarget &target, const LearnerRecords &then)
{
    ListReport::Target out{target.target, target.label, evidenceOf(target, then), {}};
    for (const DecisionView &decision : target.decisions)
        out.decisions.push_back({decision.agreed, decision.reason, decision.by, decision.on, decision.answer,
                                 decision.answeredBy, decision.answeredOn});
    return out;
}

ListReport::Action actionOf(const QaActionView &view)
{
    ListReport::Action out{view.action.ref, view.action.what, view.who, view.action.due, view.closed, {}};
    for (const QaActionView::Step &step : view.steps)
        out.steps.push_back({step.kind, step.text, step.by, step.on});
    return out;
}

} // namespace

/// Of a line that was taken off the list again only that it was, and why.
Result<ListReport::Line> Centre::reportLine(const SampleLineFile &line) const
{
    ListReport::Line out;
    out.learner = line.learner;
    out.enrolment = line.enrolment;
    out.unit = line.line.unit;
    out.unitTitle = line.unitTitle;
    out.sampledOn = line.line.on;
    out.reason = line.line.reason;
    out.conclusion = line.conclusion;
    out.withdrawnReason = line.line.withdrawnReason;
    const Result<ReviewFile> review = reviewFile(line.line.id);
    if (!review)
        return review.error();
    const LearnerRecords &then = review->then.records;
    if (const portfolio::SignOff *signOff = then.signOff(line.line.enrolment, line.line.unit)) {
        out.assessor = personName(signOff->by);
        out.signedOn = signOff->on;
    }
    for (const ReviewTarget &target : review->targets)
        out.targets.push_back(targetOf(target, then));
    for (const QaActionView &action : review->actions)
        out.actions.push_back(actionOf(action));
    return out;
}

Result<std::vector<ListReport::BatchLine>> Centre::reportBatch(const SampleListFile &file) const
{
    std::map<LearnerId, LearnerRecords> known;
    std::vector<ListReport::BatchLine> out;
    for (const portfolio::BatchUnit &unit : file.batch) {
        const Result<portfolio::Enrolment> enrolment = enrolmentRow(unit.enrolment);
        if (!enrolment)
            return enrolment.error();
        auto records = known.find(enrolment->learner);
        if (records == known.end()) {
            Result<LearnerRecords> read = recordsOf(*m_store, enrolment->learner);
            if (!read)
                return read.error();
            records = known.emplace(enrolment->learner, *std::move(read)).first;
        }
        const Result<catalogue::QualificationPtr> qualification = edition(enrolment->edition);
        if (!qualification)
            return qualification.error();
        const catalogue::Unit *its = *qualification ? (*qualification)->unit(unit.unit) : nullptr;
        ListReport::BatchLine line{records->second.learner.name(),
                                   enrolment->ref,
                                   unit.unit,
                                   its ? its->title.text() : QString(),
                                   {},
                                   {},
                                   false,
                                   false};
        const portfolio::SignOff *signOff = records->second.signOff(unit.enrolment, unit.unit);
        if (signOff && signOff->entry == unit.signOff) {
            line.assessor = personName(signOff->by);
            line.signedOn = signOff->on;
            const portfolio::Release *release = portfolio::releaseOf(*signOff, records->second);
            line.released = release && release->list == file.list.id;
        }
        line.sampled = std::any_of(file.lines.begin(), file.lines.end(), [&](const SampleLineFile &each) {
            return each.line.enrolment == unit.enrolment && each.line.unit == unit.unit
                && !each.line.withdrawn;
        });
        out.push_back(std::move(line));
    }
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) {
        return a.enrolment == b.enrolment ? text::naturalLess(a.unit, b.unit)
                                          : text::naturalLess(a.enrolment, b.enrolment);
    });
    return out;
}

Result<ListReport> Centre::listReport(portfolio::SampleListId list) const
{
    const Result<SampleListFile> file = sampleList(list);
    if (!file)
        return file.error();
    ListReport out;
    out.list = file->list;
    out.iqa = file->iqaName;
    out.assessor = file->assessorName;
    if (const auto found = catalogue().find(file->list.qualification)) {
        out.qualificationTitle = (*found)->title.text();
        out.level = Say::tr("Level %1").arg((*found)->level.text());
    }
    Result<std::vector<ListReport::BatchLine>> batch = reportBatch(*file);
    if (!batch)
        return batch.error();
    out.batch = *std::move(batch);
    for (const SampleLineFile &line : file->lines) {
        Result<ListReport::Line> one = reportLine(line);
        if (!one)
            return one.error();
        out.lines.push_back(*std::move(one));
    }
    return out;
}

} // namespace attest::centre
