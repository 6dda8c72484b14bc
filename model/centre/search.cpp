// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// What a person finds by a few words.
#include "centre/centre.h"
#include "centre/rowcodec.h"
#include "storage/store.h"

namespace attest::centre {

using storage::Row;
using storage::Table;

Result<std::vector<EvidenceId>> Centre::findEvidence(const QString &words) const
{
    return m_store->findEvidence(words);
}

Result<std::vector<portfolio::Evidence>> Centre::evidence(const std::vector<EvidenceId> &ids) const
{
    std::vector<portfolio::Evidence> items;
    for (const EvidenceId id : ids) {
        const Result<std::vector<Row>> rows = m_store->rowsOfThing(Table::Evidence, id.as<ThingTag>());
        if (!rows)
            return rows.error();
        if (!rows->empty())
            items.push_back(evidenceFrom(rows->front()));
    }
    return items;
}

Result<std::map<EnrolmentId, QStringList>> Centre::plannedUnits() const
{
    const Result<std::vector<Row>> rows = m_store->rows(Table::PlannedUnit);
    if (!rows)
        return rows.error();
    std::map<EnrolmentId, QStringList> units;
    for (const Row &row : *rows) {
        const portfolio::PlannedUnit unit = plannedUnitFrom(row);
        if (unit.planned)
            units[unit.enrolment].append(unit.unit);
    }
    return units;
}

} // namespace attest::centre
