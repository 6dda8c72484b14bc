// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/subject.h"

namespace attest::wizard {

/// Where a learner has the same unit in another of the own enrolments.
struct SameUnit {
    enum class State { Achieved, PartEvidenced };
    QString qualification;
    QString unit; ///< its number there
    State state = State::PartEvidenced;
    friend bool operator==(const SameUnit &, const SameUnit &) = default;
};

/// How near a unit is: how much of it accepted evidence could already serve.
struct Nearness {
    QString unit;
    int served = 0; ///< criteria; each counted once, whatever serves it
    int criteria = 0; ///< 0: not loaded
    int here = 0; ///< of the served: met by what is tied to the unit in this enrolment
    int elsewhere = 0; ///< of the others: met in the same unit of another enrolment
    int sameTopic = 0; ///< of the others: met in another unit under the very same topic
    std::optional<SameUnit> same; ///< the best of those with the same UAN
    friend bool operator==(const Nearness &, const Nearness &) = default;
};

/// Every unit of the award, in document order. `others` are the learner's other enrolments. Accepted evidence
/// is what a criterion was judged met by, in a setting that its unit accepts and not disagreed with. Pure.
std::vector<Nearness> nearnessOf(const Subject &subject, const std::vector<Subject> &others);

/// The optional units that are neither achieved nor signed off, nearest first: the same unit achieved
/// elsewhere, then the same unit part-evidenced, then by criteria that are already served, then by fewest
/// that are left, then as in the document. A unit that no evidence serves stands at the end.
std::vector<Nearness> nearestUnits(const Subject &subject, const std::vector<Subject> &others);

/// Whether `a` is nearer than `b`; equal ones stay as they are.
bool isNearer(const Nearness &a, const Nearness &b);

} // namespace attest::wizard
