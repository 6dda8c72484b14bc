// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/chroniclewords.h"
#include "centre/say.h"

namespace attest::centre {

/// What a sentence of the chronicle is made from: an entry, the others of its thing, what they come down to,
/// and the names that people know.
struct Telling {
    const Fact &fact;
    const History &history;
    const Folded &folded;
    const ChronicleNames &names;

    QCborMap fields() const { return fact.body.value(QStringLiteral("fields")).toMap(); }
    QString field(QLatin1StringView name) const { return fields().value(name).toString(); }
    QString said(QLatin1StringView name) const { return fact.body.value(name).toString(); }
    QDate date(QLatin1StringView name) const { return QDate::fromString(said(name), Qt::ISODate); }
    QString item() const { return folded.evidence ? folded.evidence->ref : Say::tr("an item"); }
    QString person(const QCborValue &id) const
    {
        const auto found = names.people.find(PersonId::fromBytes(id.toByteArray()));
        return found == names.people.end() ? Say::tr("somebody who is not on file here") : found->second;
    }
};

/// How entries of one kind are told.
struct Teller {
    const char *kind;
    void (*tell)(const Telling &telling, EntryWords &words);
};

void addReason(EntryWords &words, const QString &reason);

/// Tells entries of quality assurance; false: the entry is of another kind.
bool tellQuality(const Telling &telling, EntryWords &words);

} // namespace attest::centre
