// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "journal/entry.h"
#include "journal/glance.h"
#include "storage/evidencefiles.h"
#include "storage/tables.h"

#include <QDateTime>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace attest::storage {

class RowView;

enum class Mode {
    ReadWrite, ///< takes the lock file; falls back to ReadOnly where file or folder cannot be written
    ReadOnly, ///< no lock, no record is written; a change that a crash cut short is rolled back first
};

class Store;

/// What the caller does around the upgrade of an older file. Either may be empty; when one fails, the file
/// stays what it was and is not opened.
struct Upgrade {
    std::function<Result<void>(Store &)> before; ///< nothing is changed yet: the backup
    /// Within the upgrade's transaction: the projected tables written anew from the entries.
    std::function<Result<void>(Store &)> after;
};

/// Why a store takes no records.
enum class ReadOnlyBecause {
    No, ///< it takes them
    Asked, ///< it was opened so
    Media, ///< the file or its folder cannot be written
    Copy, ///< it is a copy made by the program: nothing could bring its records back into the centre
};

/// What a copy of a store is for. It is written into the copy.
enum class CopyKind {
    Copy, ///< for somebody to look at
    Backup, ///< to restore from
    Centre, ///< the centre itself, at another place: its first entry takes a new device id
    Moved, ///< the centre itself, and this one will be removed: the device id goes with it
};

struct CopyPlan {
    CopyKind kind = CopyKind::Copy;
    /// The name of the folder beside the copy that holds its evidence files; empty: its own.
    QString files;
};

/// The last entry of this copy's own device: the next one is linked to it.
struct DeviceTip {
    quint64 number = 0;
    EntryId id;
};

/// An entry as a long list knows it: what to order and to filter by, and where to find the rest.
struct EntryLine {
    EntryId id;
    ThingId thing;
    journal::Glance at;
};

/// One open form's words, kept while typing. Belongs to this copy alone.
struct Draft {
    QString form; ///< which form: "record/<enrolment id in hex>"
    QByteArray content; ///< the form's own CBOR
    QDateTime keptAt;
};

/// A stored status of one enrolment: feeds the lists, keyed so that an old evaluator's answer is not shown.
struct StatusRow {
    EnrolmentId enrolment;
    LearnerId learner;
    int evaluator = 0;
    EditionId edition;
    QByteArray summary; ///< in the centre's own format
    friend bool operator==(const StatusRow &, const StatusRow &) = default;
};

/// The SQLite file of one centre: entries, the projected tables, and what belongs to this copy. The only
/// place with SQL. Owns the connection and the lock; used on the thread that opened it (a worker opens its
/// own, ReadOnly). Every function fails with a sentence: Locked names who holds the file, DiskFull and
/// ReadOnly say what to do.
class Store {
public:
    /// A new file with a new device id. Refuses (Exists) a path that exists.
    static Result<std::unique_ptr<Store>> create(const QString &path, DeviceId device);
    /// An existing file; migrates an older one. NotFound, Locked, Newer, Damaged as they are.
    static Result<std::unique_ptr<Store>> open(const QString &path, Mode mode = Mode::ReadWrite,
                                               const Upgrade &upgrade = {});
    /// A store in memory with the same tables: what `verify` rebuilds into.
    static Result<std::unique_ptr<Store>> inMemory(DeviceId device);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly != ReadOnlyBecause::No; }
    ReadOnlyBecause readOnlyBecause() const { return m_readOnly; }
    /// The device that wrote last, or the one that writes here.
    DeviceId device() const { return m_device; }
    /// The folder that holds the evidence files.
    EvidenceFiles files() const;

    /// Runs `work` in one transaction: committed when it succeeds, rolled back whole when it fails or the
    /// commit does.
    Result<void> transaction(const std::function<Result<void>()> &work);

    /// A number that differs after another connection has changed the file (SQLite's data_version).
    Result<qint64> changesByOthers();

    // Entries: appended, never changed.
    Result<void> append(const journal::Entry &entry);
    Result<DeviceTip> tip();
    /// The last running number of every device, by device: what is on file now.
    Result<std::vector<std::pair<DeviceId, quint64>>> lastNumbers();
    Result<std::vector<journal::Entry>> allEntries();
    /// One at a time, in the order they came into this file: for looking at all of a large file.
    Result<void> eachEntry(const std::function<void(const journal::Entry &entry)> &take);
    Result<std::vector<journal::Entry>> entriesOfThing(ThingId thing);
    Result<bool> holds(EntryId entry);
    /// Every entry of one learner.
    Result<std::vector<journal::Entry>> entriesOfScope(LearnerId scope);
    /// Every entry, or every one of a learner, without its words; in the order they came into this file.
    Result<std::vector<EntryLine>> entryLines(LearnerId scope = {});
    /// The first entry of every device that has written any, one glance each.
    Result<std::vector<journal::Glance>> firstOfDevices();
    Result<std::vector<ThingId>> things();
    Result<std::vector<EntryId>> entryIds(); ///< sorted
    Result<qint64> entryCount();

    // Projected tables: written only by the projector.
    /// Makes the rows owned by `thing` in every table exactly `rows` (only rows that differ are touched;
    /// full-text follows).
    Result<void> replaceRows(ThingId thing, const Rows &rows);
    Result<std::vector<Row>> rows(Table table); ///< the whole table
    Result<std::vector<Row>> rowsOfThing(Table table, ThingId thing);
    /// Every row that a thing owns, in all tables; a table without any is not named.
    Result<Rows> rowsOfThing(ThingId thing);
    /// The tables with rows of things that no entry speaks of.
    Result<std::vector<Table>> tablesWithStrayRows();
    /// What people call the things of a table that has a column `ref`, and nothing else of them.
    struct Named {
        ThingId thing;
        QString ref;
    };
    Result<std::vector<Named>> refs(Table table);
    /// Exactly so called; null when there is none, the first of several.
    Result<ThingId> thingCalled(Table table, const QString &ref);
    Result<std::vector<Row>> rowsOfScope(Table table, LearnerId scope);
    /// The same rows, one at a time where they lie: for reading thousands. Those of a whole table come in no
    /// order, for by their keys the file would be read to and fro.
    using Take = std::function<void(const RowView &row)>;
    Result<void> eachRow(Table table, const Take &take);
    Result<void> eachOfScope(Table table, LearnerId scope, const Take &take);
    /// Evidence whose title, place, people or narrative holds every word of `words` (diacritics folded,
    /// prefixes match).
    Result<std::vector<EvidenceId>> findEvidence(const QString &words);
    /// At most `count` items in this state, those recorded last first; only of `among` when it is given.
    Result<std::vector<Row>> latestEvidence(const QString &state, int count,
                                            const std::optional<std::vector<LearnerId>> &among = {});
    /// How many items in this state there are.
    Result<qint64> evidenceCount(const QString &state,
                                 const std::optional<std::vector<LearnerId>> &among = {});
    Result<void> clearProjection();

    /// Makes the stored statuses of one learner exactly `rows`.
    Result<void> replaceStatuses(LearnerId learner, const std::vector<StatusRow> &rows);
    /// By enrolment.
    Result<std::vector<StatusRow>> statuses();
    /// The same, one at a time and in no order.
    Result<void> eachStatus(const std::function<void(StatusRow row)> &take);
    /// Of whom a status is stored that another evaluator has said, or none. Looks into no summary.
    Result<std::vector<LearnerId>> learnersWithStatusNotBy(int evaluator);

    // Which device writes. A device id belongs to the places it was used at: a file that was copied, moved or
    // put back without this program takes a new id with its first entry, so that running numbers never fork.
    /// Inside the transaction, before the first entry: `fresh` becomes the device when a new one is needed.
    Result<void> settleDevice(DeviceId fresh);
    /// This file is behind what is known of its device elsewhere: a new one is needed.
    void distrustDevice();
    bool needsDevice() const;
    /// The device of this file belongs to the place where it lies: after it was renamed by the program.
    Result<void> claimPlace();
    /// In the file no device belongs to any place: before a moved centre's old file is removed. This object
    /// still knows its own.
    Result<void> forgetPlaces();
    /// 0 for the device whose entries came first into this file, 1 for the second ... (their letters)
    Result<int> deviceOrder();

    // This copy's own.
    /// Nothing until it is set.
    Result<QString> backupFolder();
    Result<void> setBackupFolder(const QString &folder);
    Result<QDate> backupDay();
    Result<void> setBackupDay(QDate day);
    Result<void> keepDraft(const Draft &draft);
    Result<void> dropDraft(const QString &form); ///< no draft: nothing happens
    Result<std::vector<Draft>> drafts();

    /// What SQLite and this room can say of the file itself: integrity check, schema as it should be, derived
    /// columns of entries true to their headers, check sums of `local` and `draft`, full-text index true to
    /// its table. Sentences.
    struct Fault {
        QString where;
        QString what;
    };
    /// Stopped: fails.
    Result<std::vector<Fault>> faults();
    /// Asked from time to time while SQLite is at work; true stops what it does, which then fails.
    /// Empty: nobody is asked.
    void askWhetherToStop(std::function<bool()> stop);

    /// Writes everything as it stands to a new file: under another name beside it, synced, opened and
    /// checked, then renamed. Exists: there is such a file. After a failure there is none.
    Result<void> writeCopy(const QString &path, const CopyPlan &plan);

private:
    Store() = default;
    Result<void> connect(const Upgrade &upgrade);
    Result<void> upgradeTables(const Upgrade &upgrade);
    Result<void> readInMemory(const Upgrade &upgrade);
    Result<void> readLocal();
    Result<void> findDevice();
    Result<void> prepareCopy(const QString &path, const CopyPlan &plan, const QString &target);
    Result<void> checkCopy(const QString &path);
    Result<void> atomically(const std::function<Result<void>()> &work);
    struct Private;
    std::unique_ptr<Private> d;
    QString m_path;
    ReadOnlyBecause m_readOnly = ReadOnlyBecause::No;
    DeviceId m_device;
};

} // namespace attest::storage
