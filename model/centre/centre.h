// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "centre/answers.h"
#include "centre/changeset.h"
#include "centre/command.h"
#include "centre/qualityanswers.h"
#include "core/clock.h"
#include "core/progress.h"
#include "core/random.h"
#include "core/result.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace attest::storage {
class Store;
} // namespace attest::storage

namespace attest::centre {

class Action;
class Chronicle;
struct ChronicleFilter;
class Editions;
class EntryWriter;
class Memory;
class OpenLearner;
class Session;
class LinesAhead;
class StatusKeeper;

/// What a centre needs from outside. The referenced objects are owned by the program and outlive the centre.
struct Environment {
    const Clock &clock;
    RandomSource &random;
    const catalogue::Catalogue &catalogue;
    /// True when the date was given (`--today`): it then wins over an example centre's own day.
    bool dateGiven = false;
    /// Whether the first change of a day is preceded by a backup: in the programs; not where centres are made
    /// by the hundred.
    bool dailyBackups = false;
    /// Null: nothing is remembered outside the centre's file.
    Memory *memory = nullptr;
};

/// The open centre: the only door of views and command line. Commands go in through `run`, answers come out
/// as values, `changed` names what to refresh. Owns the file, its lock and the session's undo history. Lives
/// on the window's thread.
class Centre final : public QObject {
    Q_OBJECT

public:
    /// A new file with its first person, who is then working. Exists: the path is taken.
    static Result<std::unique_ptr<Centre>> create(const QString &path, const Environment &environment,
                                                  const command::NewCentre &first);
    /// An existing file. Fails with a sentence: NotFound, Locked, Newer, Damaged.
    static Result<std::unique_ptr<Centre>> open(const QString &path, const Environment &environment,
                                                bool readOnly = false);
    ~Centre() override;

    QString path() const;
    QString name() const { return m_name; }
    bool isReadOnly() const;
    /// Asked for, the disk's doing, or a copy made by the program, which opens so until copies can be joined.
    ReadOnlyBecause readOnlyBecause() const;
    /// The day an example centre lives in; invalid for a real one.
    QDate exampleDate() const { return m_exampleDate; }
    /// The centre's today: the given date, an example's day, or the clock's.
    QDate today() const;
    /// "9f3a-17c2-04be-88d1"
    QString fingerprint() const;

    const std::vector<portfolio::Person> &people() const { return m_people; }
    const portfolio::Person *person(PersonId id) const;
    /// Who is working: the author of what follows. The first person until set. Starts a new undo history.
    PersonId working() const { return m_working; }
    Result<void> setWorking(PersonId person);

    /// Validates, appends and projects in one transaction, then emits `changed`. After a failure nothing has
    /// changed.
    Result<ChangeSet> run(const Command &command);

    /// Many commands as one transaction, for what is made in bulk (an example, an import): `work` calls
    /// `run`. The first failure ends it, whatever `work` makes of it, and nothing of the whole is kept.
    /// `changed` comes once, for all. Not inside another.
    Result<void> together(const std::function<Result<void>()> &work);

    /// "Undo: record E014"; empty when there is nothing of this session to undo.
    QString undoText() const;
    QString redoText() const;

    Result<std::vector<LearnerLine>> learnerLines() const;
    /// Begins to read them beside what the caller does next, such as to make its window: the first
    /// `learnerLines` has them. What is written before is in them all the same.
    Result<void> readLinesAhead();
    Result<EnrolmentFile> enrolmentFile(EnrolmentId enrolment) const;
    /// As it stood at the end of a past day: the same fold over the learner's entries up to then.
    Result<EnrolmentFile> enrolmentFile(EnrolmentId enrolment, QDate asOf) const;
    /// By ref, any case. Refused with a sentence that names what was asked for.
    Result<EnrolmentId> enrolmentByRef(const QString &ref) const;
    Result<LearnerId> learnerByRef(const QString &ref) const;
    Result<LearnerId> learnerOf(EnrolmentId enrolment) const;
    Result<PersonId> personByRef(const QString &ref) const;
    /// "E014" within a learner.
    Result<EvidenceId> evidenceByRef(LearnerId learner, const QString &ref) const;
    /// The journal in words, newest first, to be read a part at a time.
    Result<std::unique_ptr<Chronicle>> chronicle(const ChronicleFilter &filter) const;
    /// Best first: items that hold every word, in title, place, people or narrative.
    Result<std::vector<EvidenceId>> findEvidence(const QString &words) const;
    /// The held evidence of all learners, or of `among`, that was recorded last: at most `count` items, the
    /// newest first, and how many there are in all.
    Result<LatestEvidence> latestEvidence(int count,
                                          const std::optional<std::vector<LearnerId>> &among = {}) const;
    /// These items, in this order; what is not on file is left out.
    Result<std::vector<portfolio::Evidence>> evidence(const std::vector<EvidenceId> &ids) const;
    /// The units in the plan of every enrolment.
    Result<std::map<EnrolmentId, QStringList>> plannedUnits() const;

    // Internal quality assurance. "May I" in the answers is asked for whoever is working.
    /// The grid of the filter's qualification; without one, of the qualification most enrolments are on.
    Result<QualityGrid> qualityGrid(const QualityFilter &filter) const;
    /// By ref. Lists made by somebody without the role IQA have no effect and are not among them.
    Result<std::vector<SampleListLine>> sampleLists() const;
    Result<SampleListFile> sampleList(portfolio::SampleListId list) const;
    /// Every signed-off unit of the list's qualification that is not verified; with an enrolment, only its
    /// own.
    Result<std::vector<SampleCandidate>> sampleCandidates(portfolio::SampleListId list,
                                                          EnrolmentId only = {}) const;
    Result<ReviewFile> reviewFile(portfolio::SampleLineId line) const;
    /// The lines of one enrolment, on whatever list, newest list first: for the learner's page.
    Result<std::vector<SampleLineFile>> sampleLinesOf(EnrolmentId enrolment) const;
    /// What the IQA's report on a list is made from.
    Result<assurance::ListReport> listReport(portfolio::SampleListId list) const;
    Result<portfolio::SampleListId> sampleListByRef(const QString &ref) const;
    /// The line of that unit that is not withdrawn.
    Result<portfolio::SampleLineId> sampleLineByRef(portfolio::SampleListId list, EnrolmentId enrolment,
                                                    const QString &unit) const;
    /// "S01-A1"
    Result<EntryId> qaActionByRef(const QString &ref) const;
    /// Null where the file does not hold it whole, which `verify` says; fails when it cannot be read now.
    Result<catalogue::QualificationPtr> edition(EditionId edition) const;
    const catalogue::Catalogue &catalogue() const { return m_environment.catalogue; }
    /// Where an evidence file lies on disk.
    QString pathOf(const FileHash &hash) const;

    /// Evidence items that name files of which at least one is not in the folder.
    Result<int> itemsWithoutFiles() const;
    /// The folder that holds the evidence files, whether or not it is there.
    QString filesFolder() const;

    // Automatic backups: before the first change of each day. One that fails stops nobody's work.
    Result<QString> backupFolder() const;
    /// Remembered in this copy of the centre; the next backup goes there.
    Result<void> setBackupFolder(const QString &folder);
    /// Makes one now. Returns its path.
    Result<QString> backUpNow();
    /// Why the last backup of this session failed; empty when it did not.
    QString backupTrouble() const { return m_backupTrouble; }
    /// The day of the last automatic backup; invalid before the first.
    QDate backupDay() const;

    Result<void> keepDraft(const QString &form, const QByteArray &content);
    Result<void> dropDraft(const QString &form);
    Result<std::vector<KeptDraft>> drafts() const;

    /// Every entry's id, sorted.
    Result<std::vector<EntryId>> entryIds() const;

    /// Called before anything is written, drafts too: long reading of this file elsewhere (a check on a
    /// worker) is to let go of it then, for what people save goes first. Empty: nobody reads.
    void setBeforeWriting(std::function<void()> letGo) { m_beforeWriting = std::move(letGo); }

    /// Checks every id, hash, chain, projected row, index and evidence file of this open centre.
    Result<Verification> verify(const Progress &progress = {}) const;

Q_SIGNALS:
    void changed(const attest::centre::ChangeSet &changes);
    void workingChanged();
    /// A backup was made, or failed.
    void backupChanged();

private:
    Centre(std::unique_ptr<storage::Store> store, const Environment &environment);

    Result<void> load();
    void recogniseDevice();
    void backUpBeforeFirstChange();
    Result<std::vector<portfolio::Person>> readPeople() const;
    QDateTime now() const;
    Result<void> carryOut(Action &action, const Command &command);
    Result<ChangeSet> toggle(bool undo);
    /// One action: a transaction, or a part of the one that is open.
    Result<void> change(const std::function<Result<void>()> &work);
    Result<void> projectWritten(const EntryWriter &writer);
    ChangeSet announce(ChangeSet changes, const EntryWriter &writer);
    Result<portfolio::Enrolment> enrolmentRow(EnrolmentId enrolment) const;
    Result<EnrolmentFile> fileFrom(portfolio::LearnerRecords records, EnrolmentId enrolment) const;
    QString personName(PersonId id) const;
    Result<portfolio::SampleList> sampleListRow(portfolio::SampleListId id) const;
    Result<std::vector<SampleLineFile>> linesOfList(const portfolio::SampleList &list) const;
    Result<SampleLineFile> lineFile(const portfolio::SampleLine &line,
                                    const portfolio::LearnerRecords &records) const;
    Result<assurance::ListReport::Line> reportLine(const SampleLineFile &line) const;
    Result<std::vector<assurance::ListReport::BatchLine>> reportBatch(const SampleListFile &file) const;
    Result<EnrolmentFile> asItStood(const portfolio::SampleLine &line, LearnerId learner) const;
    ReviewTarget reviewTarget(const portfolio::Target &target, const ReviewFile &file,
                              const portfolio::LearnerRecords &now) const;
    DecisionView decisionView(const portfolio::ReviewDecision &decision, const portfolio::SampleLine &line,
                              const portfolio::LearnerRecords &records) const;
    QaActionView actionView(const assurance::ActionState &state, const portfolio::SampleLine &line,
                            const portfolio::LearnerRecords &records) const;
    QString whyNotDecide(const ReviewFile &file, const portfolio::LearnerRecords &now) const;

    Environment m_environment;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<Editions> m_editions;
    std::unique_ptr<OpenLearner> m_open; ///< whom people are working on
    std::unique_ptr<StatusKeeper> m_statuses;
    std::unique_ptr<LinesAhead> m_linesAhead; ///< null: nobody asked
    std::unique_ptr<Session> m_session;
    struct Bulk;
    void letGo() const;
    void forgetKept();
    std::function<void()> m_beforeWriting;
    std::unique_ptr<Bulk> m_bulk; ///< while many commands run as one
    QString m_name;
    QDate m_exampleDate;
    std::vector<portfolio::Person> m_people;
    /// As a change leaves them; they are the centre's once it stands.
    std::optional<std::vector<portfolio::Person>> m_peopleWritten;
    PersonId m_working;
    QDate m_backupTried; ///< the day of this session's last attempt
    QString m_backupTrouble;
};

} // namespace attest::centre
