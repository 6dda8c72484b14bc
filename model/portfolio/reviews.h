// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "portfolio/target.h"

#include <QDate>

#include <tuple>
#include <utility>
#include <vector>

/// What internal quality assurance has put on record about one learner, as plain values. What of it has
/// effect is decided at reading (independence.h, reviewing.h): a row alone proves nothing.
namespace attest::portfolio {

using SampleListId = Id<struct SampleListTag, 16>;
using SampleLineId = Id<struct SampleLineTag, 16>;

/// An IQA's list of what to look at in one qualification. Closing it releases its batch.
struct SampleList {
    SampleListId id;
    QString ref; ///< "S01"
    QString title;
    QString qualification;
    PersonId assessor; ///< null: of every assessor; else only what this person signed off
    PersonId iqa; ///< who made it: the only one who samples, reviews and closes in it
    QDate madeOn;
    QDate closedOn; ///< invalid: open
    EntryId entry;

    bool isClosed() const { return closedOn.isValid(); }
    friend bool operator==(const SampleList &, const SampleList &) = default;
};

/// A unit that was signed off and not verified when the list was made.
struct BatchUnit {
    EnrolmentId enrolment;
    QString unit;
    EntryId signOff;
    friend bool operator==(const BatchUnit &, const BatchUnit &) = default;
};

/// How far one copy of the file had written: its running number.
using DevicePoint = std::pair<DeviceId, quint64>;

/// One signed-off unit that an IQA looks at, as it stood when it was put on the list.
struct SampleLine {
    SampleLineId id;
    SampleListId list;
    EnrolmentId enrolment;
    QString unit;
    EntryId signOff; ///< signing off anew needs a new line
    std::vector<DevicePoint> asOf; ///< by device; entries up to here are what the IQA is shown
    std::vector<Target>
        targets; ///< what has to be decided, in document order; code empty: the unit as a whole
    QString reason; ///< why it was sampled
    PersonId by;
    QDate on;
    bool withdrawn = false; ///< taken off the list before anything was decided
    QString withdrawnReason;
    QDate withdrawnOn;
    EntryId entry;
    friend bool operator==(const SampleLine &, const SampleLine &) = default;
};

/// The IQA agrees, or does not, that one target is met. A later decision replaces an earlier one, which
/// stays.
struct ReviewDecision {
    SampleLineId line;
    Target target;
    bool agreed = true;
    QString reason; ///< always there when not agreed
    bool current = true; ///< nothing later replaces it
    int round = 1; ///< which replacement this is: the first decision, the second ...
    PersonId by;
    QDate on;
    EntryId entry;
    friend bool operator==(const ReviewDecision &, const ReviewDecision &) = default;
};

/// What the assessor answers to a decision that overturns a judgement.
struct ReviewAnswer {
    SampleLineId line;
    Target target;
    EntryId decision; ///< the decision it answers
    QString text;
    PersonId by;
    QDate on;
    EntryId entry;
    friend bool operator==(const ReviewAnswer &, const ReviewAnswer &) = default;
};

/// Something that an IQA asks somebody to do. Its id is its entry.
struct QaAction {
    SampleLineId line;
    QString ref; ///< "S01-A1"
    QString what;
    PersonId who;
    QDate due;
    PersonId by;
    QDate on;
    EntryId entry;
    friend bool operator==(const QaAction &, const QaAction &) = default;
};

/// What happened to an action: answered, sent back with a reason (a further answer may follow), closed.
struct ActionStep {
    enum class Kind { Answer, Return, Close };
    SampleLineId line;
    EntryId action;
    Kind kind = Kind::Answer;
    QString text; ///< the answer, or why it is sent back
    int turn = 1; ///< order among the action's steps
    PersonId by;
    QDate on;
    EntryId entry;
    friend bool operator==(const ActionStep &, const ActionStep &) = default;
};

/// An IQA lets one sign-off count as verified.
struct Release {
    EnrolmentId enrolment;
    QString unit;
    EntryId signOff;
    SampleListId list;
    bool sampled = false; ///< looked at and agreed; else in the batch of a list that was closed without it
    PersonId by;
    QDate on;
    EntryId entry;
    friend bool operator==(const Release &, const Release &) = default;
};

/// What somebody did in a unit before another person's statement replaced it. Independence does not forget.
struct FormerHand {
    enum class Deed { Claimed, Judged, SignedOff, Transferred };
    EnrolmentId enrolment;
    QString unit;
    PersonId person;
    Deed deed = Deed::Judged;
    friend bool operator==(const FormerHand &, const FormerHand &) = default;
    friend bool operator<(const FormerHand &a, const FormerHand &b)
    {
        return std::tie(a.enrolment, a.unit, a.person, a.deed)
            < std::tie(b.enrolment, b.unit, b.person, b.deed);
    }
};

} // namespace attest::portfolio
