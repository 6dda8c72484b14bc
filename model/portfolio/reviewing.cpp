// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "portfolio/reviewing.h"

#include "portfolio/independence.h"

#include <algorithm>
#include <tuple>

namespace attest::portfolio {

namespace {

bool mayReview(PersonId id, const LearnerRecords &records, EnrolmentId enrolment, const QString &unit)
{
    const Person *person = records.person(id);
    return person && whyNotReview(*person, records, enrolment, unit).isEmpty();
}

TargetReview targetReview(const Target &target, const SampleLine &line, const LearnerRecords &records)
{
    TargetReview out;
    out.target = target;
    for (const ReviewDecision &decision : records.decisions) {
        if (decision.line != line.id || decision.target != target || decision.by != line.by)
            continue;
        if (decision.current)
            out.decision = &decision;
        const bool later = !out.overturned
            || std::tie(decision.current, decision.round, decision.entry)
                > std::tie(out.overturned->current, out.overturned->round, out.overturned->entry);
        if (!decision.agreed && later)
            out.overturned = &decision;
    }
    if (out.overturned)
        out.answer = answerTo(*out.overturned, line, records);
    return out;
}

} // namespace

const ReviewAnswer *answerTo(const ReviewDecision &decision, const SampleLine &line,
                             const LearnerRecords &records)
{
    const ReviewAnswer *found = nullptr; // of several that came together the smallest id stands
    for (const ReviewAnswer &answer : records.answers)
        if (answer.line == line.id && answer.decision == decision.entry && answer.target == decision.target
            && mayAnswer(answer.by, line, records) && (!found || answer.entry < found->entry))
            found = &answer;
    return found;
}

bool hasEffect(const SampleLine &line, const LearnerRecords &records)
{
    return !line.withdrawn && mayReview(line.by, records, line.enrolment, line.unit);
}

bool isStanding(const SampleLine &line, const LearnerRecords &records)
{
    const SignOff *signOff = records.signOff(line.enrolment, line.unit);
    return !line.withdrawn && signOff && signOff->entry == line.signOff;
}

std::vector<TargetReview> targetReviews(const SampleLine &line, const LearnerRecords &records)
{
    std::vector<TargetReview> out;
    out.reserve(line.targets.size());
    for (const Target &target : line.targets)
        out.push_back(targetReview(target, line, records));
    return out;
}

bool mayAnswer(PersonId person, const SampleLine &line, const LearnerRecords &records)
{
    if (person == line.by || person.isNull())
        return false;
    const Enrolment *enrolment = records.enrolment(line.enrolment);
    if (enrolment && enrolment->assessor == person)
        return true;
    const auto here = [&](const auto &row) { return row.enrolment == line.enrolment && row.by == person; };
    const bool before =
        std::any_of(records.formerHands.begin(), records.formerHands.end(), [&](const FormerHand &hand) {
            return hand.person == person && hand.enrolment == line.enrolment && hand.unit == line.unit
                && hand.deed != FormerHand::Deed::Transferred;
        });
    return before
        || std::any_of(records.signOffs.begin(), records.signOffs.end(),
                       [&](const SignOff &row) { return here(row) && row.unit == line.unit; })
        || std::any_of(records.judgements.begin(), records.judgements.end(),
                       [&](const Judgement &row) { return here(row) && row.target.unit == line.unit; });
}

const Release *releaseOf(const SignOff &signOff, const LearnerRecords &records)
{
    const Release *found = nullptr; // of several: one that was looked at, then the smallest id
    for (const Release &release : records.releases)
        if (release.signOff == signOff.entry && release.enrolment == signOff.enrolment
            && release.unit == signOff.unit && (!found || release.entry < found->entry)
            && mayReview(release.by, records, release.enrolment, release.unit))
            found = &release;
    return found;
}

bool hasBegunIqa(EnrolmentId enrolment, const LearnerRecords &records)
{
    return std::any_of(records.sampleLines.begin(), records.sampleLines.end(),
                       [&](const SampleLine &line) {
                           return line.enrolment == enrolment && hasEffect(line, records);
                       })
        || std::any_of(records.releases.begin(), records.releases.end(), [&](const Release &release) {
               return release.enrolment == enrolment
                   && mayReview(release.by, records, release.enrolment, release.unit);
           });
}

bool isReturned(EnrolmentId enrolment, const QString &unit, const LearnerRecords &records)
{
    return std::any_of(records.sampleLines.begin(), records.sampleLines.end(), [&](const SampleLine &line) {
        if (line.enrolment != enrolment || line.unit != unit || !isStanding(line, records)
            || !hasEffect(line, records))
            return false;
        const std::vector<TargetReview> reviews = targetReviews(line, records);
        return std::any_of(reviews.begin(), reviews.end(),
                           [](const TargetReview &review) { return review.isOpen(); });
    });
}

} // namespace attest::portfolio
