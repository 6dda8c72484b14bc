// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/records.h"

#include <optional>
#include <variant>

/// Everything a person can do to a centre, as plain values. `Centre::run` validates a command whole before it
/// writes anything; a refusal is one sentence. The same commands come from the window and from `attest-cli
/// apply`.
namespace attest::command {

struct PersonDetails {
    QString ref; ///< empty: the next free "P01"
    QString given;
    QString family; ///< one of the two names may be empty
    std::vector<portfolio::Role> roles;
};

/// A new centre and the first person in it. Only as the first command of a file.
struct NewCentre {
    QString name;
    PersonDetails founder;
    QDate exampleDate; ///< valid: an example centre that lives on this day
};

struct AddPerson {
    PersonDetails person;
};

/// A learner's own details, for adding and for amending.
struct LearnerDetails {
    QString ref; ///< empty: the next free "L001"
    QString given;
    QString family;
    QString knownAs;
    QDate born;
    QString uln;
    QString contact;
    QString site;
    QString group;
};

struct AddLearner {
    LearnerDetails details;
};

/// Writes only the fields that differ; each is superseded on its own. The ref stays.
struct AmendLearner {
    LearnerId learner;
    LearnerDetails details;
};

struct Enrol {
    LearnerId learner;
    QString qualification; ///< number, as people write it
    QString ref; ///< empty: the learner's ref, then "L001-2"
    QString bodyNumber;
    QDate registered;
    QDate target; ///< may be invalid
    PersonId assessor;
    PersonId iqa; ///< may be null
    QString reason; ///< needed after the last registration date or under the minimum age
};

/// Changes which units are planned. A dropped unit keeps its evidence, out of sight until it is planned
/// again.
struct Plan {
    EnrolmentId enrolment;
    QStringList add;
    QStringList remove;
};

/// One target that evidence is tied to, and where inside the evidence it shows.
struct Tie {
    portfolio::Target target;
    QString place;
};

/// A new item of evidence with everything known about it: one action, one transaction.
struct Record {
    EnrolmentId enrolment; ///< whose units the ties are in; the item belongs to the learner
    portfolio::EvidenceKind kind = portfolio::EvidenceKind::Observation;
    QString title; ///< empty: made from kind and date
    QDate on;
    QTime from;
    QTime to;
    catalogue::Setting setting = catalogue::Setting::RealJobPaid;
    QString place;
    QString people;
    QString narrative;
    bool ownWork = false;
    QStringList files; ///< paths to copy in
    std::vector<Tie> ties;
    bool judge = false; ///< true: claimed and judged met in one; the author must be an assessor
    QString draftForm; ///< the draft this came from; removed in the same transaction
};

struct Attach {
    EvidenceId evidence;
    QStringList files;
};

struct Claim {
    EvidenceId evidence;
    EnrolmentId enrolment;
    std::vector<Tie> ties;
};

struct Judge {
    EvidenceId evidence;
    EnrolmentId enrolment;
    std::vector<portfolio::Target> targets;
    portfolio::Verdict verdict = portfolio::Verdict::Met;
    QString reason; ///< needed for NotYet
};

/// The assessor says that evidence covers these requirement parts.
struct Cover {
    EvidenceId evidence;
    EnrolmentId enrolment;
    std::vector<Tie> parts;
};

/// Ticks many at once, in the grid of criteria and evidence: claims each pair that is not claimed yet, and
/// judges them all when there is a verdict. One action, one undo.
struct Mark {
    struct Item {
        EvidenceId evidence;
        std::vector<Tie> ties;
    };
    EnrolmentId enrolment;
    std::vector<Item> items;
    bool places = false; ///< true: an empty place is written too; false: a claim keeps the place it has
    std::optional<portfolio::Verdict> verdict; ///< none: claims only
    QString reason; ///< needed for NotYet
};

struct SignOff {
    EnrolmentId enrolment;
    QString unit;
    QDate on; ///< invalid: today
    bool learnerDeclares = false; ///< own work, agrees, has had feedback
    bool assessorDeclares = false; ///< valid, authentic, current, sufficient, reliable; all met
    std::optional<portfolio::OutsideResult> outside; ///< only for a unit whose criteria are not loaded
};

/// Counts a unit whose credit was awarded elsewhere, or a rule that the learner is exempted from.
struct Recognise {
    EnrolmentId enrolment;
    portfolio::Recognition::Kind kind = portfolio::Recognition::Kind::CreditTransfer;
    QString subject; ///< a planned unit, or the id of a rule that asks for something
    QString basis; ///< needed: awarding body, number of the certificate or letter
    QDate on; ///< needed: of the award or the decision; today or earlier
    QString agreedBy; ///< needed
};

/// Takes something out of force for good, with a reason; the record of it stays.
struct Withdraw {
    struct Evidence {
        EvidenceId evidence;
    };
    struct Unit {
        EnrolmentId enrolment;
        QString unit;
    };
    struct SignOff {
        EnrolmentId enrolment;
        QString unit;
    };
    struct Recognition {
        EnrolmentId enrolment;
        portfolio::Recognition::Kind kind = portfolio::Recognition::Kind::CreditTransfer;
        QString subject;
    };
    struct Enrolment {
        EnrolmentId enrolment;
    };
    /// Takes a unit off a sample list again, while nothing about it is decided.
    struct Sample {
        portfolio::SampleLineId line;
    };
    std::variant<Evidence, Unit, SignOff, Recognition, Enrolment, Sample> what;
    QString reason;
};

// Internal quality assurance. Whoever is working must have the role IQA and be independent of the unit
// (portfolio/independence.h); the list is the one of its maker. None of these but the first two and
// AddQaAction can be undone.

/// A new list, with everything of the qualification as its batch that is signed off and not verified.
struct MakeSampleList {
    QString ref; ///< empty: the next free "S01"
    QString title; ///< empty: made from qualification and day
    QString qualification; ///< number, as people write it
    PersonId assessor; ///< null: all; else only units that this person signed off
};

/// Puts signed-off units on the list, as they stand now.
struct Sample {
    struct Unit {
        EnrolmentId enrolment;
        QString unit;
    };
    portfolio::SampleListId list;
    std::vector<Unit> units;
    QString reason; ///< why these; needed
};

/// Agrees, or does not, that targets of a line are met. A later decision replaces an earlier one.
struct Review {
    portfolio::SampleLineId line;
    std::vector<portfolio::Target> targets; ///< unit may be empty: the line's
    bool rest = false; ///< also everything of the line that is undecided
    bool agreed = true;
    QString reason; ///< needed when not agreed
};

/// The assessor answers what the IQA did not agree with: it counts again until the IQA decides anew.
struct AnswerReview {
    portfolio::SampleLineId line;
    std::vector<portfolio::Target> targets; ///< empty: everything of the line that is not answered
    QString answer; ///< needed
};

/// The IQA asks somebody to do something. It stands in the way of closing the list until it is closed.
struct AddQaAction {
    portfolio::SampleLineId line;
    QString what;
    PersonId who;
    QDate due; ///< today or later
};

/// By the person it is for, or by the assessor.
struct AnswerQaAction {
    EntryId action;
    QString answer;
};

/// By the list's IQA: closes the action, or sends it back with a reason, so that a further answer may follow.
struct SettleQaAction {
    EntryId action;
    bool close = true;
    QString reason; ///< needed to send it back; may be empty for closing
};

/// Releases what was agreed and, when anything was agreed, the rest of the batch. Refused while something is
/// open, with what it is.
struct CloseSampleList {
    portfolio::SampleListId list;
};

struct Undo { };
struct Redo { };

} // namespace attest::command

namespace attest {

using Command =
    std::variant<command::NewCentre, command::AddPerson, command::AddLearner, command::AmendLearner,
                 command::Enrol, command::Plan, command::Record, command::Attach, command::Claim,
                 command::Judge, command::Cover, command::Mark, command::SignOff, command::Recognise,
                 command::Withdraw, command::MakeSampleList, command::Sample, command::Review,
                 command::AnswerReview, command::AddQaAction, command::AnswerQaAction,
                 command::SettleQaAction, command::CloseSampleList, command::Undo, command::Redo>;

} // namespace attest
