// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/fold.h"
#include "centre/settledslots.h"

namespace attest::centre {

// Each fills its members of `out` when the history holds an entry of its kind, and does nothing otherwise.
void foldCentre(const History &history, const SettledSlots &settled, Folded &out);
void foldPerson(const History &history, const SettledSlots &settled, Folded &out);
void foldEdition(const History &history, const SettledSlots &settled, Folded &out);
void foldLearnerDetails(const History &history, const SettledSlots &settled, Folded &out);
void foldEnrolment(const History &history, const SettledSlots &settled, Folded &out);
void foldEvidence(const History &history, const SettledSlots &settled, Folded &out);
void foldSampleList(const History &history, Folded &out);
void foldSampleLine(const History &history, const SettledSlots &settled, Folded &out);
/// Those of an enrolment's units.
void foldReleases(const History &history, Folded &out);

/// Who claimed or judged here, or signed off, before another person's statement replaced theirs.
void addFormerHands(const History &history, const SettledSlots &settled, Folded &out);

/// Is an entry of this kind in force?
bool holds(const History &history, const char *kindName);

} // namespace attest::centre
