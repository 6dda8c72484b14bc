// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/progress.h"

/// A learner half-way through 4430-03, built from values: 301 to 303 signed off, 308 ready, 311 begun (one
/// claim waits), 313 begun with a judgement against it.
namespace attest::sample {

/// The shipped 4430-03; null when the catalogue cannot be loaded.
std::shared_ptr<const catalogue::Qualification> diploma();

/// Everything a progress report is made from, on 24 April 2013.
report::ProgressInput carys();
/// The same learner on her first day: enrolled, nothing planned, nothing recorded.
report::ProgressInput firstDay();

/// Works the status out again after the records were changed.
void recompute(report::ProgressInput &input);

/// One held observation of `on`, numbered after those that are there; judged for nothing yet.
EvidenceId addEvidence(report::ProgressInput &input, const QString &title, QDate on);
void judge(report::ProgressInput &input, EvidenceId evidence, const portfolio::Target &target,
           portfolio::Verdict verdict = portfolio::Verdict::Met, const QString &reason = {});

} // namespace attest::sample
