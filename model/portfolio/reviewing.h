// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/status.h"

/// Which records of quality assurance have effect, and what they come to for one unit. Pure.
namespace attest::portfolio {

/// The current decision about one target, the latest one against it, and its answer.
struct TargetReview {
    Target target;
    const ReviewDecision *decision = nullptr; ///< current; null: undecided
    const ReviewDecision *overturned = nullptr; ///< the latest that did not agree, replaced or not
    const ReviewAnswer *answer = nullptr; ///< to `overturned`, the latest; null: none

    bool isOpen() const { return decision && !decision->agreed && !answer; }
    bool isAnswered() const { return decision && !decision->agreed && answer; }
    bool isAgreed() const { return decision && decision->agreed; }
};

/// Whether the line has effect: put there by an IQA who is independent of the unit, not withdrawn.
bool hasEffect(const SampleLine &line, const LearnerRecords &records);
/// The sign-off that the line is about is still in force.
bool isStanding(const SampleLine &line, const LearnerRecords &records);

/// The line's targets in its order. The answer points into `records`.
std::vector<TargetReview> targetReviews(const SampleLine &line, const LearnerRecords &records);

/// Whether the answer counts: given by the enrolment's assessor, by who signed off, or by who judged there.
bool mayAnswer(PersonId person, const SampleLine &line, const LearnerRecords &records);

/// The answer to one decision, or null.
const ReviewAnswer *answerTo(const ReviewDecision &decision, const SampleLine &line,
                             const LearnerRecords &records);

/// The release that makes this sign-off verified, or null.
const Release *releaseOf(const SignOff &signOff, const LearnerRecords &records);

/// Is there anything of an IQA's on this enrolment?
bool hasBegunIqa(EnrolmentId enrolment, const LearnerRecords &records);

/// Signed off, and something in it is overturned and not answered: its criteria are open again.
bool isReturned(EnrolmentId enrolment, const QString &unit, const LearnerRecords &records);

} // namespace attest::portfolio
