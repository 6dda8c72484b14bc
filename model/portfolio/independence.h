// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/records.h"

#include <optional>

/// Nobody verifies their own decisions (practice: independence). Pure functions over records: asked before
/// anything is written, and again whenever a record of quality assurance is read.
namespace attest::portfolio {

/// What ties a person to a unit that they may not sample, review or release.
struct Involvement {
    enum class Deed { SignedOff, Judged, Claimed, Recorded, Transferred, Witnessed };
    Deed deed = Deed::Judged;
    QString evidence; ///< "E003", where it was done to one item; else empty
    friend bool operator==(const Involvement &, const Involvement &) = default;
};

/// The weightiest of what this person did in the unit; none: independent. Withdrawn evidence counts.
std::optional<Involvement> involvementOf(const Person &person, const LearnerRecords &records,
                                         EnrolmentId enrolment, const QString &unit);

/// Is the person named in what was typed under "people", in any case and with or without diacritics? The full
/// name must stand there as words beside each other, given or family name first.
bool namesPerson(const QString &people, const Person &person);

/// Why this person may not sample, review or release the unit, as a sentence; empty: may.
QString whyNotReview(const Person &person, const LearnerRecords &records, EnrolmentId enrolment,
                     const QString &unit);

/// The other way round: why this person may not claim, judge or sign in the unit, or be a witness in it
/// (`people` names them): they review it. Empty: may. Only while the reviewed sign-off is in force.
QString whyNotAssess(const Person &author, const QString &people, const LearnerRecords &records,
                     EnrolmentId enrolment, const QString &unit);

} // namespace attest::portfolio
