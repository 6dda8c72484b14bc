// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "wizard/subject.h"

#include <algorithm>
#include <set>

namespace attest::wizard {

QStringList inDocumentOrder(const catalogue::Qualification &qualification, const QStringList &units)
{
    QStringList ordered;
    for (const catalogue::Unit &unit : qualification.units) {
        if (units.contains(unit.number))
            ordered.append(unit.number);
    }
    return ordered;
}

QStringList plannedUnits(const Subject &subject)
{
    QStringList planned;
    for (const portfolio::PlannedUnit &row : subject.records.plannedUnits) {
        if (row.enrolment == subject.enrolment.id && row.planned)
            planned.append(row.unit);
    }
    return inDocumentOrder(*subject.qualification, planned);
}

QStringList achievedUnits(const Subject &subject)
{
    const rules::Evaluation &achieved = subject.status.readings.achieved;
    return inDocumentOrder(*subject.qualification, achieved.counted + achieved.surplus);
}

QStringList fixedUnits(const Subject &subject)
{
    QStringList fixed = achievedUnits(subject);
    for (const catalogue::Unit &unit : subject.qualification->units) {
        if (subject.records.signOff(subject.enrolment.id, unit.number))
            fixed.append(unit.number);
    }
    return inDocumentOrder(*subject.qualification, fixed);
}

QStringList exemptedRules(const Subject &subject) { return subject.status.exemptedRules(); }

int evidenceItems(const Subject &subject, const QString &unit)
{
    std::set<EvidenceId> items;
    const auto count = [&](const auto &tie) {
        const portfolio::Evidence *evidence = subject.records.evidenceById(tie.evidence);
        if (tie.enrolment == subject.enrolment.id && tie.target.unit == unit && evidence
            && evidence->state == portfolio::EvidenceState::Held)
            items.insert(tie.evidence);
    };
    std::ranges::for_each(subject.records.claims, count);
    std::ranges::for_each(subject.records.judgements, count);
    return static_cast<int>(items.size());
}

portfolio::EnrolmentStatus statusWith(const Subject &subject, const QStringList &planned)
{
    portfolio::LearnerRecords records = subject.records;
    QStringList missing = planned;
    for (portfolio::PlannedUnit &row : records.plannedUnits) {
        if (row.enrolment != subject.enrolment.id)
            continue;
        row.planned = planned.contains(row.unit);
        missing.removeAll(row.unit);
    }
    for (const QString &unit : missing)
        records.plannedUnits.push_back({subject.enrolment.id, unit, true, {}, {}});
    return portfolio::statusOf(subject.enrolment, records, *subject.qualification);
}

} // namespace attest::wizard
