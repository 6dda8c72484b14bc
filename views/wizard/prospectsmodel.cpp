// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/wizard/prospectsmodel.h"

#include "items/awardwords.h"
#include "items/sign.h"
#include "views/wizard/figures.h"
#include "wizard/words.h"

namespace attest::views {

using items::Column;
using wizard::AwardProspect;
using wizard::ComparedLine;
using wizard::Prospect;

namespace {

/// Of an award that can be read and completed; else nothing.
const Prospect *way(const AwardProspect &award)
{
    return award.prospect && award.prospect->possible ? &*award.prospect : nullptr;
}

QString second(const AwardProspect &award)
{
    if (!award.prospect)
        return ProspectsModel::tr("cannot be read");
    const QString summary = items::awardSummary(*award.prospect->qualification);
    if (!award.prospect->possible)
        return ProspectsModel::tr("%1 · cannot be completed").arg(summary);
    if (award.prospect->isComplete())
        return ProspectsModel::tr("%1 · complete").arg(summary);
    return award.prospect->isEnrolled() ? ProspectsModel::tr("%1 · enrolled").arg(summary) : summary;
}

QString name(const AwardProspect &award)
{
    return award.prospect
        ? wizard::words::numberAndTitle(award.number, award.prospect->qualification->title.text())
        : award.number;
}

QVariant awardRoles(const AwardProspect &award, int role)
{
    switch (role) {
    case items::SecondLineRole:
        return second(award);
    case items::SignRole:
        if (!way(award))
            return static_cast<int>(items::Sign::Returned);
        return award.prospect->isComplete() ? QVariant(static_cast<int>(items::Sign::Met)) : QVariant();
    case Qt::AccessibleTextRole:
        return items::oneAfterTheOther({name(award), second(award)});
    default:
        return {};
    }
}

QVariant carriedRoles(const AwardProspect &award, int role)
{
    if (!award.prospect || award.prospect->carried.empty())
        return {};
    const QString credits = ProspectsModel::tr("%n credits", nullptr, award.prospect->creditsCarried);
    if (role == items::SecondLineRole)
        return credits;
    if (role == Qt::AccessibleTextRole) {
        const int units = static_cast<int>(award.prospect->carried.size());
        return items::oneAfterTheOther({ProspectsModel::tr("%n units", nullptr, units), credits});
    }
    return {};
}

} // namespace

const std::vector<Column<AwardProspect>> &ProspectsModel::columns() const
{
    static const std::vector<Column<AwardProspect>> table{
        {[] { return tr("Award"); }, name, awardRoles},
        {[] { return tr("Credits"); },
         [](const AwardProspect &award) { return way(award) ? figure(way(award)->creditsLeft) : QString(); },
         nullptr, figures},
        {[] { return tr("Units"); },
         [](const AwardProspect &award) { return way(award) ? figure(way(award)->unitsLeft) : QString(); },
         nullptr, figures},
        {[] { return tr("GLH"); },
         [](const AwardProspect &award) { return way(award) ? figure(way(award)->glhLeft) : QString(); },
         nullptr, figures},
        {[] { return tr("Carried"); },
         [](const AwardProspect &award) {
             return award.prospect && !award.prospect->carried.empty()
                 ? QString::number(award.prospect->carried.size())
                 : QString();
         },
         carriedRoles, figures},
    };
    return table;
}

void ComparedModel::setHeadings(const QString &first, const QString &second)
{
    m_first = first;
    m_second = second;
    Q_EMIT headerDataChanged(Qt::Horizontal, First, Second);
}

QVariant ComparedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Horizontal && (section == First || section == Second))
        return section == First ? m_first : m_second;
    return TableModel::headerData(section, orientation, role);
}

const std::vector<Column<ComparedLine>> &ComparedModel::columns() const
{
    static const std::vector<Column<ComparedLine>> table{
        {[] { return tr("Fact"); }, [](const ComparedLine &line) { return line.what; },
         [](const ComparedLine &, int role) {
             return role == items::QuietRole ? QVariant(true) : QVariant();
         }},
        {[] { return QString(); }, [](const ComparedLine &line) { return line.first; }},
        {[] { return QString(); }, [](const ComparedLine &line) { return line.second; }},
    };
    return table;
}

} // namespace attest::views
