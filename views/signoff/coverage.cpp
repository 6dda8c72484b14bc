// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/signoff/coverage.h"

#include "items/sign.h"

namespace attest::views {

using namespace Qt::Literals::StringLiterals;
using portfolio::TargetKind;

namespace {

QString labelOf(const catalogue::Unit &unit, const portfolio::Target &target)
{
    if (target.kind == TargetKind::Criterion) {
        const catalogue::Criterion *criterion = unit.criterion(target.code);
        return criterion ? criterion->label.text() : QString();
    }
    const catalogue::RequirementPart *part = unit.part(target.code);
    return part ? part->label.text() : QString();
}

} // namespace

std::vector<CoverageLine> coverageOf(const centre::EnrolmentFile &file, const QString &unit)
{
    std::vector<CoverageLine> lines;
    const portfolio::UnitStatus *status = file.status.unit(unit);
    const catalogue::Unit *known = file.qualification->unit(unit);
    if (!status || !known)
        return lines;
    for (const portfolio::TargetStatus &target : status->targets) {
        QStringList references;
        for (const EvidenceId id : target.evidence) {
            if (const portfolio::Evidence *evidence = file.records.evidenceById(id))
                references.append(evidence->ref);
        }
        lines.push_back(
            {target.target, labelOf(*known, target.target), references.join(u", "_s), target.met});
    }
    return lines;
}

QString CoverageModel::keyOf(const CoverageLine &row) const
{
    return QString(QString::number(static_cast<int>(row.target.kind)) % u'/' % row.target.code);
}

const std::vector<items::Column<CoverageLine>> &CoverageModel::columns() const
{
    static const std::vector<items::Column<CoverageLine>> table{
        {[] { return tr("Code"); }, [](const CoverageLine &row) { return row.target.code; }},
        {[] { return tr("Criterion or requirement part"); },
         [](const CoverageLine &row) { return row.label; }},
        {[] { return tr("Evidence"); }, [](const CoverageLine &row) { return row.evidence; }},
        {[] { return tr("State"); },
         [](const CoverageLine &row) { return row.met ? tr("Met") : tr("Not met"); },
         [](const CoverageLine &row, int role) {
             return role == items::SignRole
                 ? QVariant(static_cast<int>(row.met ? items::Sign::Met : items::Sign::Planned))
                 : QVariant();
         }},
    };
    return table;
}

} // namespace attest::views
