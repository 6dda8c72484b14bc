// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace attest::journal {

/// What an entry says of itself; everything but the people's words. See model/journal/README.md for the
/// bytes.
struct Header {
    QString kind; ///< "evidence", "judgement" ...: a word of the centre's, opaque here
    ThingId thing; ///< what the entry is about
    LearnerId scope; ///< the learner it belongs to; null: none
    PersonId author; ///< who was working; null only in a centre's first entries
    DeviceId device; ///< the copy of the file that wrote it
    quint64 number = 0; ///< that device's running number, from 1
    EntryId prev; ///< that device's previous entry; null for its first
    std::vector<EntryId> supersedes; ///< sorted, each once
    QDateTime time; ///< wall clock with its offset from UTC, to the millisecond; decides nothing
    QString
        reason; ///< a code ("undo", "enteredByMistake"); the reason's words are in the payload; may be empty
    quint32 schema = 1; ///< the payload's
    QByteArray payloadHash; ///< SHA-256 over salt and body
    friend bool operator==(const Header &, const Header &) = default;
};

/// One immutable statement. The id is SHA-256 of `header`, the stored bytes: they are never serialised again.
struct Entry {
    EntryId id;
    QByteArray header; ///< deterministic CBOR
    QByteArray payload; ///< 16 random bytes, then a deterministic CBOR map; empty when erased
    friend bool operator==(const Entry &, const Entry &) = default;
};

/// An entry whose header has been read.
struct ReadEntry {
    EntryId id;
    Header header;
    QByteArray payload;
};

inline constexpr qsizetype saltSize = 16;

/// The header as bytes. The same header always gives the same bytes.
QByteArray encode(const Header &header);
/// Fails (Damaged) when the bytes are no header or are not the bytes `encode` gives.
Result<Header> decode(const QByteArray &bytes);

/// Salt and body hashed, header encoded, id taken: an entry ready to be stored. Fills `header.payloadHash`.
Entry seal(Header header, const QByteArray &salt, const QByteArray &body);

EntryId idOf(const QByteArray &headerBytes);
QByteArray payloadHashOf(const QByteArray &payload);

/// Reads the header and checks that id and payload hash are true. Fails (Damaged) with a sentence.
Result<ReadEntry> read(const Entry &entry);

} // namespace attest::journal
