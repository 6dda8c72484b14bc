// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/fold.h"
#include "centre/history.h"

#include <QString>

#include <map>

namespace attest::centre {

/// What an entry says of one slot: a field of a learner, the plan of a unit, the judgement of a pair.
struct Statement {
    QString slot; ///< "field/given", "plan/301", "judgement/<enrolment>/<unit>/<kind>/<code>"
    QCborMap says; ///< equal statements never conflict
};

/// The slot of a recognition: `what` is a recognitionKey(), `subject` a unit or the id of a rule.
QString recognitionSlot(const QString &what, const QString &subject);

/// The slot of a pair: `kindName` is "claim" or "judgement", `targetKind` "criterion" or "requirement".
QString pairSlot(QLatin1StringView kindName, const QByteArray &enrolment, const QString &unit,
                 const QString &targetKind, const QString &code);

/// Whether the entry holds what its kind must hold. One that does not was not written by this program; it is
/// kept and says nothing.
bool isSound(const Fact &fact);

/// An entry unfolded: claims and judgements made in one action are one entry with many statements.
std::vector<Statement> statementsOf(const Fact &fact);

/// The statement that stands for a slot, and the entry that made it.
struct Settled {
    QCborMap says;
    const Fact *by = nullptr;
};

/// Settles every slot that the entries speak of. Where latest entries differ, a conflict is added and the
/// statement with the smallest entry id stands until a person decides.
std::map<QString, Settled> settle(const History &history, const std::vector<const Fact *> &facts,
                                  std::vector<Conflict> &conflicts);

} // namespace attest::centre
