// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/unitsmodel.h"

#include "items/sign.h"
#include "items/tip.h"
#include "portfolio/words.h"

namespace attest::items {

using namespace Qt::Literals::StringLiterals;

namespace {

QString fraction(int done, int needed)
{
    return needed == 0 ? QString() : UnitsModel::tr("%1 of %2").arg(done).arg(needed);
}

constexpr Qt::Alignment toTheRight = Qt::AlignRight | Qt::AlignVCenter;

QVariant stateRoles(const UnitLine &row, int role)
{
    if (role == SignRole)
        return static_cast<int>(signOf(row.status.state));
    return role == StateRole ? QVariant(portfolio::unitStateKey(row.status.state)) : QVariant();
}

/// What stands first in the way, and how much else does.
QString wayOf(const UnitLine &row)
{
    const std::vector<portfolio::Blocker> &blockers = row.status.blockers;
    if (blockers.empty())
        return {};
    const int others = static_cast<int>(blockers.size()) - 1;
    const QString first = blockers.front().sentence;
    return others == 0 ? first : UnitsModel::tr("%1 And %n more.", nullptr, others).arg(first);
}

QVariant titleRoles(const UnitLine &row, int role)
{
    if (role == Qt::ToolTipRole && !row.status.blockers.empty())
        return tip(wayOf(row));
    if (role == Qt::AccessibleTextRole && !row.status.blockers.empty())
        return UnitsModel::tr("%1. In the way: %2").arg(row.title, wayOf(row));
    return {};
}

QVariant criteriaRoles(const UnitLine &row, int role)
{
    switch (role) {
    case DoneRole:
        return row.status.criteriaMet;
    case NeededRole:
        return row.status.criteria;
    case Qt::AccessibleTextRole:
        if (row.status.criteria == 0)
            return UnitsModel::tr("criteria not loaded");
        return UnitsModel::tr("%1 of %n criteria met", nullptr, row.status.criteria)
            .arg(row.status.criteriaMet);
    default:
        return {};
    }
}

QVariant requirementRoles(const UnitLine &row, int role)
{
    if (role != Qt::AccessibleTextRole || row.status.requirements == 0)
        return {};
    return UnitsModel::tr("%1 of %n requirement parts covered", nullptr, row.status.requirements)
        .arg(row.status.requirementsMet);
}

} // namespace

std::vector<UnitLine> unitLines(const catalogue::Qualification &qualification,
                                const portfolio::EnrolmentStatus &status)
{
    std::vector<UnitLine> lines;
    lines.reserve(status.units.size());
    for (const portfolio::UnitStatus &unit : status.units) {
        UnitLine line{unit, {}, {}, {}, portfolio::nextStep(unit)};
        if (const catalogue::Unit *known = qualification.unit(unit.unit)) {
            line.title = known->title.text();
            line.level = known->level.text();
            line.credit = known->credit;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

const std::vector<Column<UnitLine>> &UnitsModel::columns() const
{
    static const std::vector<Column<UnitLine>> table{
        {[] { return tr("Unit"); }, [](const UnitLine &row) { return row.status.unit; }},
        {[] { return tr("Title"); }, [](const UnitLine &row) { return row.title; }, titleRoles},
        {[] { return tr("Level"); }, [](const UnitLine &row) { return row.level; }, nullptr, toTheRight},
        {[] { return tr("Credit"); },
         [](const UnitLine &row) { return row.credit ? QString::number(*row.credit) : QString(); }, nullptr,
         toTheRight},
        {[] { return tr("State"); }, [](const UnitLine &row) { return portfolio::stateInWords(row.status); },
         stateRoles},
        {[] { return tr("Criteria met"); },
         [](const UnitLine &row) { return fraction(row.status.criteriaMet, row.status.criteria); },
         criteriaRoles},
        {[] { return tr("Requirements"); },
         [](const UnitLine &row) { return fraction(row.status.requirementsMet, row.status.requirements); },
         requirementRoles},
        {[] { return tr("What is next"); }, [](const UnitLine &row) { return row.next; }},
    };
    return table;
}

QVariant UnitsModel::ofRow(const UnitLine &row, int role) const
{
    return role == QuietRole ? QVariant(row.status.state == portfolio::UnitState::Withdrawn) : QVariant();
}

} // namespace attest::items
