// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "portfolio/order.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QHash>

namespace attest::portfolio {
namespace {

using Days = QHash<QString, QDate>; ///< by unit: the day it was begun

Days daysBegun(const Enrolment &enrolment, const LearnerRecords &records)
{
    Days begun;
    const auto take = [&](const auto &fact) {
        const Evidence *item = records.evidenceById(fact.evidence);
        if (fact.enrolment != enrolment.id || !item || item->state != EvidenceState::Held)
            return;
        const auto known = begun.find(fact.target.unit);
        if (known == begun.end())
            begun.insert(fact.target.unit, fact.on);
        else if (fact.on < *known)
            *known = fact.on;
    };
    for (const Claim &claim : records.claims)
        take(claim);
    for (const Judgement &judgement : records.judgements)
        take(judgement);
    return begun;
}

/// Of these units the one begun first; of one day the first in the list. Empty when none is begun.
QString firstOf(const QStringList &units, const Days &begun)
{
    QString first;
    for (const QString &unit : units) {
        if (begun.contains(unit) && (first.isEmpty() || begun.value(unit) < begun.value(first)))
            first = unit;
    }
    return first;
}

} // namespace

QStringList orderWarnings(const Enrolment &enrolment, const LearnerRecords &records,
                          const catalogue::Qualification &qualification)
{
    const Days begun = daysBegun(enrolment, records);
    QStringList warnings;
    for (const catalogue::Unit &unit : qualification.units) {
        const QString first = firstOf(unit.before.units, begun);
        if (first.isEmpty() || records.transfer(enrolment.id, unit.number))
            continue;
        const QString day = text::dateInWords(begun.value(first));
        if (!begun.contains(unit.number))
            warnings.append(QCoreApplication::translate(
                                "Portfolio",
                                "Unit %1 is begun before the others: %2 was begun on %3, and nothing is "
                                "recorded for %1 yet.")
                                .arg(unit.number, first, day));
        else if (begun.value(first) < begun.value(unit.number))
            warnings.append(
                QCoreApplication::translate(
                    "Portfolio", "Unit %1 is begun before the others: %2 was begun on %3, %1 only on %4.")
                    .arg(unit.number, first, day, text::dateInWords(begun.value(unit.number))));
    }
    return warnings;
}

} // namespace attest::portfolio
