// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/learner/planchanges.h"

#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *sentence) { return QCoreApplication::translate("PlanChanges", sentence); }

portfolio::EnrolmentStatus statusWith(const centre::EnrolmentFile &file, const QStringList &ticked)
{
    portfolio::LearnerRecords records = file.records;
    const auto isOfThis = [&](const portfolio::PlannedUnit &unit) {
        return unit.enrolment == file.enrolment.id;
    };
    for (portfolio::PlannedUnit &unit : records.plannedUnits) {
        if (isOfThis(unit))
            unit.planned = ticked.contains(unit.unit);
    }
    for (const QString &number : ticked) {
        const bool known =
            std::any_of(records.plannedUnits.begin(), records.plannedUnits.end(),
                        [&](const auto &unit) { return isOfThis(unit) && unit.unit == number; });
        if (!known)
            records.plannedUnits.push_back({file.enrolment.id, number, true, {}, {}});
    }
    return portfolio::statusOf(file.enrolment, records, *file.qualification);
}

bool isAchieved(const portfolio::EnrolmentStatus &status, const QString &number)
{
    const portfolio::UnitStatus *unit = status.unit(number);
    return unit && unit->isAchieved();
}

} // namespace

QStringList plannedUnits(const centre::EnrolmentFile &file)
{
    QStringList planned;
    for (const catalogue::Unit &unit : file.qualification->units) {
        const bool isPlanned = std::any_of(
            file.records.plannedUnits.begin(), file.records.plannedUnits.end(), [&](const auto &row) {
                return row.enrolment == file.enrolment.id && row.unit == unit.number && row.planned;
            });
        if (isPlanned)
            planned.append(unit.number);
    }
    return planned;
}

int evidenceItems(const centre::EnrolmentFile &file, const QString &unit)
{
    std::set<EvidenceId> items;
    const auto count = [&](const auto &tie) {
        const portfolio::Evidence *evidence = file.records.evidenceById(tie.evidence);
        if (tie.enrolment == file.enrolment.id && tie.target.unit == unit && evidence
            && evidence->state == portfolio::EvidenceState::Held)
            items.insert(tie.evidence);
    };
    std::for_each(file.records.claims.begin(), file.records.claims.end(), count);
    std::for_each(file.records.judgements.begin(), file.records.judgements.end(), count);
    return static_cast<int>(items.size());
}

PlanChanges planChanges(const centre::EnrolmentFile &file, const QStringList &ticked)
{
    PlanChanges changes;
    const QStringList planned = plannedUnits(file);
    for (const catalogue::Unit &unit : file.qualification->units) {
        const bool isTicked = ticked.contains(unit.number);
        if (isTicked && !planned.contains(unit.number))
            changes.add.append(unit.number);
        if (isTicked || !planned.contains(unit.number))
            continue;
        changes.remove.append(unit.number);
        if (evidenceItems(file, unit.number) > 0)
            changes.outOfSight.append(unit.number);
    }
    changes.after = changes.isEmpty() ? file.status : statusWith(file, ticked);
    for (const auto &pair : changes.after.readings.planned.conflicts) {
        const bool firstCounts = changes.after.readings.planned.counted.contains(pair.first);
        if (!isAchieved(file.status, pair.first) && !isAchieved(file.status, pair.second))
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

} // namespace attest::views
