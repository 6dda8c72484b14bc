// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/random.h"
#include "journal/entry.h"
#include "storage/store.h"

#include <QCborMap>
#include <QDateTime>

#include <set>

namespace attest::centre {

/// Writes the entries of one action, linked to this device's chain. Lives inside one transaction of the
/// store.
class EntryWriter {
public:
    EntryWriter(storage::Store &store, RandomSource &random, PersonId author, const QDateTime &now);

    /// What a new entry is about and what it replaces.
    struct About {
        const char *kind;
        ThingId thing;
        LearnerId scope;
        std::vector<EntryId> supersedes; ///< any order, doubles allowed, null ids ignored
        QString reason; ///< a code
    };
    Result<EntryId> write(About about, const QCborMap &body);

    /// "E" on the device that wrote the centre's first entry, "B" on the second, then the further letters:
    /// how references that two copies give out at the same time stay apart.
    Result<QString> deviceLetter();

    /// For the first entries of a centre, whose author is written by them.
    void setAuthor(PersonId author) { m_author = author; }

    struct Written {
        EntryId id;
        QString kind;
        ThingId thing;
        LearnerId scope;
    };
    const std::vector<Written> &written() const { return m_written; }

private:
    Result<void> settleDevice();

    storage::Store &m_store;
    RandomSource &m_random;
    PersonId m_author;
    QDateTime m_now;
    std::optional<storage::DeviceTip> m_tip;
    std::vector<Written> m_written;
};

/// The letter of the device that came into the centre as the `order`th, counted from 0.
QString deviceLetter(int order);

} // namespace attest::centre
