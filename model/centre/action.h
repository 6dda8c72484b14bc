// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "assurance/closing.h"
#include "centre/centre.h"
#include "centre/entrywriter.h"
#include "centre/openlearner.h"
#include "centre/projector.h"
#include "storage/evidencefiles.h"

#include <QCborArray>

namespace attest::centre {

/// One command being carried out inside a transaction: reads what is on file, refuses or writes entries, and
/// notes what changed. Made anew for every command.
class Action {
public:
    struct Context {
        storage::Store &store;
        Editions &editions;
        OpenLearner &open;
        StatusKeeper &statuses;
        const storage::EvidenceFiles &files;
        const Environment &environment;
        const std::vector<portfolio::Person> &people;
        PersonId author;
        QDate today;
        QDateTime now;
    };
    explicit Action(const Context &context);

    // Each validates whole, then writes. What it refuses it says in one sentence.
    Result<void> run(const command::NewCentre &command);
    Result<void> run(const command::AddPerson &command);
    Result<void> run(const command::AddLearner &command);
    Result<void> run(const command::AmendLearner &command);
    Result<void> run(const command::Enrol &command);
    Result<void> run(const command::Plan &command);
    Result<void> run(const command::Record &command);
    Result<void> run(const command::Attach &command);
    Result<void> run(const command::Claim &command);
    Result<void> run(const command::Judge &command);
    Result<void> run(const command::Cover &command);
    Result<void> run(const command::Mark &command);
    Result<void> run(const command::SignOff &command);
    Result<void> run(const command::Recognise &command);
    Result<void> run(const command::Withdraw &command);
    Result<void> run(const command::MakeSampleList &command);
    Result<void> run(const command::Sample &command);
    Result<void> run(const command::Review &command);
    Result<void> run(const command::AnswerReview &command);
    Result<void> run(const command::AddQaAction &command);
    Result<void> run(const command::AnswerQaAction &command);
    Result<void> run(const command::SettleQaAction &command);
    Result<void> run(const command::CloseSampleList &command);

    ChangeSet changes; ///< filled while running; entries are added by the centre
    EntryWriter writer;
    bool undoable = true; ///< sign-offs, recognitions and their withdrawal are not
    QString whyNotUndoable;
    QString declared; ///< the slot of the sign-off or recognition that was given or withdrawn

private:
    /// One enrolment with everything on file about its learner.
    struct File {
        const portfolio::LearnerRecords &records; ///< as they were before this action
        portfolio::Enrolment enrolment;
        catalogue::QualificationPtr qualification;
    };
    Result<File> file(EnrolmentId enrolment) const;
    Result<portfolio::Evidence> heldEvidence(EvidenceId evidence) const;
    /// A held item of the learner whose enrolment this is.
    struct Item {
        portfolio::Evidence evidence;
        File file;
    };
    Result<Item> item(EvidenceId evidence, EnrolmentId enrolment) const;
    Result<void> requireAssessor() const;
    Result<void> mayRecognise() const;
    const portfolio::Person *person(PersonId id) const;

    Result<PersonId> addPerson(const command::PersonDetails &details);
    Result<void> checkLearner(const command::LearnerDetails &details) const;
    Result<void> checkEnrolment(const command::Enrol &command, const portfolio::Learner &learner,
                                const catalogue::Qualification &qualification) const;
    Result<void> checkPeopleOf(const command::Enrol &command) const;
    Result<void> keepEdition(const catalogue::Qualification &qualification);
    Result<QString> freeRef(storage::Table table, const QString &wanted, const QString &pattern) const;

    Result<void> checkOccasion(const command::Record &command) const;
    /// `people`: who is named in the evidence; none of them may be reviewing the unit.
    Result<std::vector<command::Tie>> checkTies(const std::vector<command::Tie> &ties, const File &file,
                                                const QString &people) const;
    Result<void> checkMark(const command::Mark &command) const;
    Result<void> writeMark(const command::Mark &command, const command::Mark::Item &marked, const File &file);
    Result<std::vector<storage::StoredFile>> copyFiles(const QStringList &paths) const;
    /// The entries that contradict each other, by slot: a decision replaces them all.
    using Rivals = std::map<QString, std::vector<EntryId>>;
    Result<Rivals> rivalsOf(ThingId thing) const;
    Result<void> writeFiles(EvidenceId evidence, LearnerId learner,
                            const std::vector<storage::StoredFile> &files);
    Result<void> writeClaims(const std::vector<command::Tie> &ties, EvidenceId evidence, const File &file);
    Result<void> writeJudgements(const std::vector<command::Tie> &ties, EvidenceId evidence, const File &file,
                                 portfolio::Verdict verdict, const QString &reason);

    Result<void> checkSignOff(const command::SignOff &command, const File &file,
                              const portfolio::UnitStatus &unit) const;
    Result<void> checkTransfer(const command::Recognise &command, const File &file,
                               const QString &unit) const;
    /// What replaces the statement about this slot replaces: the one that stands, and all that contradict it.
    Result<std::vector<EntryId>> replaced(ThingId thing, const QString &slot, EntryId standing) const;
    Result<void> writeWithdrawal(QCborMap body, const QString &reason, ThingId thing, LearnerId scope,
                                 const std::vector<EntryId> &supersedes);
    Result<void> withdraw(const command::Withdraw::Evidence &what, const QString &reason);
    Result<void> withdraw(const command::Withdraw::Unit &what, const QString &reason);
    Result<void> withdraw(const command::Withdraw::SignOff &what, const QString &reason);
    Result<void> withdraw(const command::Withdraw::Recognition &what, const QString &reason);
    Result<void> withdraw(const command::Withdraw::Enrolment &what, const QString &reason);
    Result<void> withdraw(const command::Withdraw::Sample &what, const QString &reason);

    Result<void> requireIqa() const;
    Result<portfolio::SampleList> list(portfolio::SampleListId id) const;
    /// An open list of whoever is working.
    Result<portfolio::SampleList> ownList(portfolio::SampleListId id) const;
    /// A line with the list it is on and everything on file about its learner.
    struct Line {
        portfolio::SampleLine line;
        portfolio::SampleList list;
        portfolio::LearnerRecords records;
    };
    Result<Line> line(portfolio::SampleLineId id) const;
    /// One that whoever is working may decide in.
    Result<Line> ownLine(portfolio::SampleLineId id) const;
    struct AskedAction {
        portfolio::QaAction action;
        Line line;
        assurance::ActionState state; ///< points into the line's records
    };
    Result<std::unique_ptr<AskedAction>> askedAction(EntryId action) const;
    Result<QCborArray> batchOf(const QString &qualification, PersonId assessor) const;
    Result<void> sampleUnit(const command::Sample::Unit &wanted, const portfolio::SampleList &list,
                            const QString &reason, const QCborArray &asOf);
    Result<void> checkSample(const File &file, const QString &unit, const portfolio::SampleList &list) const;
    Result<EntryId> writeOnLine(const char *kindName, const Line &line, std::vector<EntryId> supersedes,
                                QCborMap body);
    Result<void> writeStep(const AskedAction &asked, const QString &step, const QString &words);
    Result<void> release(const std::vector<portfolio::BatchUnit> &agreed,
                         const std::vector<portfolio::BatchUnit> &rest, const portfolio::SampleList &list);
    void touched(const Line &line);
    /// Nothing of a review is undone; `why` says what to do instead.
    void forGood(const QString &why);

    void touched(const File &file);
    void touched(const Item &item);

    Context m_context;
};

} // namespace attest::centre
