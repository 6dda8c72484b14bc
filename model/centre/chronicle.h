// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace attest::storage {
class Store;
struct EntryLine;
} // namespace attest::storage

namespace attest::centre {

/// What became of an entry of the journal.
enum class Standing {
    Stands,
    ReplacedInPart, ///< some of what it said has been said anew
    Replaced,
    Withdrawn, ///< out of force, with a reason: itself, or the item it speaks of
    TakenBack, ///< by undo, or what undo took back was put back again
    InConflict, ///< another entry says something else, and nobody has decided
    NoEffect, ///< kept, but nothing follows from it
    Newer, ///< of a kind that this program does not know; kept and passed on
};

QString standingKey(Standing standing); ///< as the command line spells it: "replacedInPart"

/// Where an entry's thing is looked at, and a conflict about it decided.
enum class Whereabouts { Nowhere, Learner, Evidence, Units, Plan };

/// One entry of the journal in words.
struct ChronicleLine {
    EntryId id;
    QDateTime at; ///< the wall clock's time where it was written
    QString offset; ///< "+01:00" where that differs from this computer's, else empty
    PersonId author;
    QString who;
    QString device; ///< the copy's letter; empty while there is only one copy
    quint64 number = 0; ///< that copy's running number
    QString sentence; ///< "Judged 302 2.1 met by E014"
    QStringList details; ///< what it names, and the reason
    LearnerId learner; ///< null: about the centre
    QString about; ///< "Carys O'Brien-Llŷr (L001)"
    EvidenceId evidence; ///< null: not about an item
    EnrolmentId enrolment; ///< null: not about one enrolment
    QStringList units;
    Whereabouts whereabouts = Whereabouts::Nowhere;
    Standing standing = Standing::Stands;
    QString standingWords; ///< empty for what simply stands
};

/// Which entries a chronicle holds; what is left empty does not narrow it.
struct ChronicleFilter {
    PersonId person;
    LearnerId learner;
    EvidenceId evidence;
    QString unit;
    QString words; ///< every word is found somewhere in the line, any case, diacritics folded
    bool onlyConflicts = false;
};

/// Who and what a chronicle's lines name, read once when it is begun.
struct ChronicleNames {
    std::map<PersonId, QString> people;
    std::map<LearnerId, QString> learners; ///< "Carys O'Brien-Llŷr (L001)"
    std::map<DeviceId, QString> letters; ///< empty while there is only one copy
    std::set<EntryId> conflicts; ///< entries that contradict another
    QTimeZone zone; ///< this computer's
    /// A rule of an edition as a sentence; empty: it has none of this id. May be null.
    std::function<QString(EditionId, const QString &)> rule;
};

/// The journal in words, newest first by the time that each entry bears, read a part at a time. Tells what
/// was there when it was begun: after a change a new one is begun. Belongs to the centre's thread, and the
/// centre outlives it.
class Chronicle {
public:
    /// Fails (Damaged, Newer) where a header cannot be read.
    static Result<std::unique_ptr<Chronicle>> begin(storage::Store &store, ChronicleNames names,
                                                    const ChronicleFilter &filter);
    ~Chronicle();

    /// The next lines, at most so many. Looks at no more than `lookAt` entries: fewer lines than asked for,
    /// or none, do not mean that the end is reached.
    Result<std::vector<ChronicleLine>> next(int most, int lookAt = 4000);
    bool atEnd() const;
    /// How many entries there are for the chosen person and learner, before the rest of the filter.
    qint64 entries() const;
    /// How many of those have been looked at.
    qint64 lookedAt() const { return m_at; }
    /// How many entries of those contradict another.
    qint64 conflicts() const;

private:
    struct Past;
    Chronicle(storage::Store &store, ChronicleNames names, const ChronicleFilter &filter);
    bool isWanted(const storage::EntryLine &line) const;
    Result<const Past *> pastOf(const ThingId &thing);
    ChronicleLine lineOf(const storage::EntryLine &entry, const Past &past) const;
    bool fits(const ChronicleLine &line) const;

    storage::Store &m_store;
    ChronicleNames m_names;
    ChronicleFilter m_filter;
    QStringList m_words; ///< folded
    std::vector<storage::EntryLine> m_entries; ///< the newest first
    qint64 m_at = 0;
    std::map<ThingId, std::unique_ptr<Past>> m_pasts; ///< the things met last
};

} // namespace attest::centre
