// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "wizard/planchange.h"

#include "core/text.h"

#include <QCoreApplication>

namespace attest::wizard {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *sentence) { return QCoreApplication::translate("PlanChanges", sentence); }

bool isAchieved(const portfolio::EnrolmentStatus &status, const QString &number)
{
    const portfolio::UnitStatus *unit = status.unit(number);
    return unit && unit->isAchieved();
}

} // namespace

PlanChanges planChanges(const Subject &subject, const QStringList &ticked)
{
    PlanChanges changes;
    const QStringList planned = plannedUnits(subject);
    for (const catalogue::Unit &unit : subject.qualification->units) {
        const bool isTicked = ticked.contains(unit.number);
        if (isTicked && !planned.contains(unit.number))
            changes.add.append(unit.number);
        if (isTicked || !planned.contains(unit.number))
            continue;
        changes.remove.append(unit.number);
        if (evidenceItems(subject, unit.number) > 0)
            changes.outOfSight.append(unit.number);
    }
    changes.after = changes.isEmpty() ? subject.status : statusWith(subject, ticked);
    for (const auto &pair : changes.after.readings.planned.conflicts) {
        const bool firstCounts = changes.after.readings.planned.counted.contains(pair.first);
        if (!isAchieved(subject.status, pair.first) && !isAchieved(subject.status, pair.second))
            changes.unresolved.push_back(pair);
        else
            changes.oneCounts.push_back(firstCounts ? pair : std::pair(pair.second, pair.first));
    }
    return changes;
}

QString planSentence(const PlanChanges &changes)
{
    QStringList sentences;
    if (!changes.add.isEmpty())
        sentences.append(say(QT_TRANSLATE_NOOP("PlanChanges", "Adds %1.")).arg(text::joined(changes.add)));
    if (!changes.remove.isEmpty())
        sentences.append(
            say(QT_TRANSLATE_NOOP("PlanChanges", "Drops %1.")).arg(text::joined(changes.remove)));
    if (!changes.outOfSight.isEmpty()) {
        sentences.append(
            say(QT_TRANSLATE_NOOP("PlanChanges",
                                  "The evidence for %1 stays on file, out of sight until planned again."))
                .arg(text::joined(changes.outOfSight)));
    }
    for (const auto &[one, other] : changes.unresolved) {
        sentences.append(
            say(QT_TRANSLATE_NOOP("PlanChanges",
                                  "%1 and %2 bar each other: untick one before the plan is confirmed."))
                .arg(one, other));
    }
    for (const auto &[counts, other] : changes.oneCounts) {
        sentences.append(
            say(QT_TRANSLATE_NOOP("PlanChanges", "%1 and %2 bar each other: only %1 would count."))
                .arg(counts, other));
    }
    return sentences.join(u' ');
}

} // namespace attest::wizard
