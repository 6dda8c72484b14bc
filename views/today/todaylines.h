// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "items/todaymodel.h"

/// What Today says, made from what the centre answers: stored statuses and short lists, never a learner's
/// whole records.
namespace attest::views {

/// Units that only wait for their sign-off, a line a unit, in the order of the learners.
std::vector<items::TodayLine> readyLines(const std::vector<centre::LearnerLine> &learners,
                                         const centre::Centre &centre);

/// Units that came back from their IQA, and those whose answer waits for one: from stored statuses.
Result<std::vector<items::TodayLine>> returnedLines(const std::vector<centre::LearnerLine> &learners,
                                                    const centre::Centre &centre);

/// Learners past their target date: by how many days, and how many credits are left. The latest first.
std::vector<items::TodayLine> lateLines(const std::vector<centre::LearnerLine> &learners, QDate today);

/// Forms that were begun and not saved: which, for whom, since when. The newest first. `everybody` tells a
/// draft of a learner who is not among those shown from one that belongs to nobody here.
std::vector<items::TodayLine> draftLines(const std::vector<centre::KeptDraft> &drafts,
                                         const std::vector<centre::LearnerLine> &learners,
                                         const std::vector<centre::LearnerLine> &everybody, QDate today);

/// The newest items: what, whose, by whom, when.
std::vector<items::TodayLine> evidenceLines(const centre::LatestEvidence &latest,
                                            const std::vector<centre::LearnerLine> &learners,
                                            const centre::Centre &centre);

/// "Today", "Yesterday", "24 April 2013"
QString dayInWords(QDate day, QDate today);

} // namespace attest::views
