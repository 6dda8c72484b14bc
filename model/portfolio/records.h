// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/setting.h"
#include "core/ids.h"
#include "portfolio/evidencekind.h"
#include "portfolio/recognition.h"
#include "portfolio/reviews.h"

#include <QDate>
#include <QStringList>
#include <QTime>

#include <optional>
#include <vector>

/// The records of one learner as plain values: what the entries come down to. Nothing here knows of a file or
/// a screen.
namespace attest::portfolio {

enum class Role { Assessor, Coordinator, Iqa };
QString roleKey(Role role); ///< "assessor", "coordinator", "iqa"
std::optional<Role> roleFromKey(const QString &key);
QString roleName(Role role); ///< in the program's language

/// Somebody who works with the centre's records.
struct Person {
    PersonId id;
    QString ref; ///< short name in scripts: "P01"
    QString given;
    QString family;
    std::vector<Role> roles; ///< sorted

    QString name() const; ///< given and family, whichever there is
    bool has(Role role) const;
    friend bool operator==(const Person &, const Person &) = default;
};

struct Learner {
    LearnerId id;
    QString ref; ///< "L001"
    QString given; ///< either name may be empty, not both
    QString family;
    QString knownAs;
    QDate born;
    QString uln; ///< ten digits, or empty
    QString contact;
    QString site; ///< employer or site
    QString group;

    QString name() const; ///< "Carys O'Brien-Llŷr"
    QString calledBy() const; ///< known as, or the given name, or the family name
    friend bool operator==(const Learner &, const Learner &) = default;
};

enum class EnrolmentState { Active, Break, Withdrawn, Completed, Claimed, Certificated };
QString enrolmentStateKey(EnrolmentState state);
std::optional<EnrolmentState> enrolmentStateFromKey(const QString &key);
QString enrolmentStateName(EnrolmentState state);

struct Enrolment {
    EnrolmentId id;
    LearnerId learner;
    QString ref; ///< what the command line names
    QString qualification;
    EditionId edition;
    QString bodyNumber; ///< the awarding body's
    QDate registered;
    QDate target; ///< may be invalid: none agreed
    PersonId assessor;
    PersonId iqa;
    EnrolmentState state = EnrolmentState::Active;
    QString reason; ///< why it was made after the last registration date, or why withdrawn
    friend bool operator==(const Enrolment &, const Enrolment &) = default;
};

/// A unit chosen for an enrolment. Not planned and with a reason: withdrawn; not planned without: dropped.
struct PlannedUnit {
    EnrolmentId enrolment;
    QString unit;
    bool planned = true;
    QString reason;
    EntryId entry;
    friend bool operator==(const PlannedUnit &, const PlannedUnit &) = default;
};

/// Undone: taken back by its own recorder in the session that made it; the number is not used again.
enum class EvidenceState { Held, Withdrawn, Undone };
QString evidenceStateKey(EvidenceState state);
std::optional<EvidenceState> evidenceStateFromKey(const QString &key);

struct Evidence {
    EvidenceId id;
    LearnerId learner;
    int number = 0; ///< 1, 2 ... within the learner
    QString ref; ///< "E001"
    EvidenceKind kind = EvidenceKind::Observation;
    QString title;
    QDate on;
    QTime from; ///< may be invalid
    QTime to;
    catalogue::Setting setting = catalogue::Setting::RealJobPaid;
    QString place;
    QString people; ///< who else was there
    QString narrative;
    bool ownWork = false; ///< the learner has said that it is own work
    PersonId recordedBy;
    QDate recordedOn;
    EvidenceState state = EvidenceState::Held;
    QString reason; ///< why withdrawn
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

struct EvidenceFile {
    EvidenceId evidence;
    FileHash hash;
    QString name;
    qint64 size = 0; ///< bytes
    EntryId entry;
    friend bool operator==(const EvidenceFile &, const EvidenceFile &) = default;
};

/// Somebody says that this evidence meets that target.
struct Claim {
    EvidenceId evidence;
    EnrolmentId enrolment;
    Target target;
    QString place; ///< where inside the evidence: "page 2, paragraph 3", "04:10"
    PersonId by;
    QDate on;
    EntryId entry;
    friend bool operator==(const Claim &, const Claim &) = default;
};

enum class Verdict { Met, NotYet };

/// The assessor's decision about one pair of evidence and target.
struct Judgement {
    EvidenceId evidence;
    EnrolmentId enrolment;
    Target target;
    Verdict verdict = Verdict::Met;
    QString reason; ///< always there for NotYet
    EditionId edition; ///< the printing it was judged by
    PersonId by;
    QDate on;
    EntryId entry;
    friend bool operator==(const Judgement &, const Judgement &) = default;
};

/// How a unit whose criteria are not loaded here was achieved elsewhere.
struct OutsideResult {
    enum class Basis { Portfolio, Assignment, Test, Certificate };
    Basis basis = Basis::Portfolio;
    QDate on;
    QString by; ///< who says so
    friend bool operator==(const OutsideResult &, const OutsideResult &) = default;
};
QString outsideBasisKey(OutsideResult::Basis basis);
std::optional<OutsideResult::Basis> outsideBasisFromKey(const QString &key);
QString outsideBasisName(OutsideResult::Basis basis);

/// The assessor declares a unit complete; the learner has declared it own work.
struct SignOff {
    EnrolmentId enrolment;
    QString unit;
    bool inForce = true; ///< false: withdrawn, with the reason
    QDate on;
    PersonId by;
    bool learnerDeclared = false;
    std::optional<OutsideResult> outside;
    EditionId edition;
    QString reason;
    EntryId entry;
    friend bool operator==(const SignOff &, const SignOff &) = default;
};

/// Everything on file about one learner. Order: as the tables give it; nothing depends on it.
struct LearnerRecords {
    Learner learner;
    std::vector<Enrolment> enrolments;
    std::vector<PlannedUnit> plannedUnits;
    std::vector<Evidence> evidence;
    std::vector<EvidenceFile> files;
    std::vector<Claim> claims;
    std::vector<Judgement> judgements;
    std::vector<SignOff> signOffs;
    std::vector<Recognition> recognitions;
    std::vector<SampleLine> sampleLines;
    std::vector<ReviewDecision> decisions;
    std::vector<ReviewAnswer> answers;
    std::vector<QaAction> actions;
    std::vector<ActionStep> actionSteps;
    std::vector<Release> releases;
    std::vector<FormerHand> formerHands;
    /// Everybody of the centre: independence asks for roles and names.
    std::vector<Person> people;

    const Person *person(PersonId id) const;
    /// The sign-off of the unit that is in force, or null.
    const SignOff *signOff(EnrolmentId enrolment, const QString &unit) const;
    /// The credit transfer of the unit, or the exemption from the rule, that is in force; or null.
    const Recognition *recognition(EnrolmentId enrolment, Recognition::Kind kind,
                                   const QString &subject) const;
    const Recognition *transfer(EnrolmentId enrolment, const QString &unit) const;
    const Enrolment *enrolment(EnrolmentId id) const;
    const Evidence *evidenceById(EvidenceId id) const;
};

} // namespace attest::portfolio
