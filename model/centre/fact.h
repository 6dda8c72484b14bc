// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "journal/entry.h"

#include <QCborMap>

#include <vector>

namespace attest::centre {

/// The kinds of entry this program writes. Others are kept, passed on and not folded.
namespace kind {
inline constexpr const char *centre = "centre";
inline constexpr const char *person = "person";
inline constexpr const char *learner = "learner";
inline constexpr const char *edition = "edition";
inline constexpr const char *enrolment = "enrolment";
inline constexpr const char *plan = "plan";
inline constexpr const char *signOff = "signOff";
inline constexpr const char *recognition = "recognition"; ///< credit transferred, a rule exempted
inline constexpr const char *evidence = "evidence";
inline constexpr const char *files = "files";
inline constexpr const char *claim = "claim";
inline constexpr const char *judgement = "judgement";
inline constexpr const char *withdrawal = "withdrawal"; ///< something is out of force, with a reason
inline constexpr const char *retraction = "retraction"; ///< the superseded entries said nothing: undo, redo
// Internal quality assurance.
inline constexpr const char *sampleList = "sampleList";
inline constexpr const char *listClosed = "listClosed";
inline constexpr const char *sampleLine = "sampleLine";
inline constexpr const char *review = "review";
inline constexpr const char *reviewAnswer = "reviewAnswer";
inline constexpr const char *qaAction = "qaAction";
inline constexpr const char *actionStep = "actionStep";
inline constexpr const char *release = "release";
} // namespace kind

/// An entry with its words read: what the fold works on.
struct Fact {
    EntryId id;
    journal::Header header;
    QCborMap body;

    bool is(const char *kindName) const { return header.kind == QLatin1String(kindName); }
};

/// Reads stored entries. Fails (Damaged) at the first that is not what its id says.
Result<std::vector<Fact>> factsOf(const std::vector<journal::Entry> &entries);

} // namespace attest::centre
