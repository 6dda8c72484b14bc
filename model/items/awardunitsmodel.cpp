// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/awardunitsmodel.h"

#include "items/awardwords.h"
#include "items/spoken.h"
#include "rules/words.h"

using namespace Qt::Literals::StringLiterals;

namespace attest::items {

namespace {

QString number(const std::optional<int> &amount) { return amount ? QString::number(*amount) : QString(); }

QString wordsIn(const catalogue::Unit &unit, int column)
{
    switch (column) {
    case AwardUnitsModel::Unit:
        return unit.number;
    case AwardUnitsModel::Title:
        return unit.title.text();
    case AwardUnitsModel::Level:
        return unit.level.text();
    case AwardUnitsModel::Credit:
        return number(unit.credit);
    case AwardUnitsModel::Glh:
        return number(unit.glh);
    default:
        return unit.uan;
    }
}

Qt::Alignment alignmentOf(int column)
{
    const bool figures = column == AwardUnitsModel::Level || column == AwardUnitsModel::Credit
        || column == AwardUnitsModel::Glh;
    return (figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

void AwardUnitsModel::setQualification(const catalogue::QualificationPtr &qualification)
{
    beginResetModel();
    m_qualification = qualification;
    m_groups = qualification ? groupsOf(*qualification) : std::vector<Group>{};
    endResetModel();
}

/// In the order of the document. A unit without a group of the table's stands in one without a name.
std::vector<AwardUnitsModel::Group> AwardUnitsModel::groupsOf(const catalogue::Qualification &qualification)
{
    std::vector<Group> groups;
    QStringList codes;
    for (const catalogue::Unit &unit : qualification.units) {
        qsizetype at = codes.indexOf(unit.group);
        if (at < 0) {
            const catalogue::Group *group = qualification.group(unit.group);
            at = codes.size();
            codes.append(unit.group);
            groups.push_back(
                {group ? group->title.text() : tr("Units"), groupRules(qualification, unit.group), {}});
        }
        groups[static_cast<std::size_t>(at)].units.push_back(&unit);
    }
    return groups;
}

QModelIndex AwardUnitsModel::indexOf(const QString &unit) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const auto &units = m_groups[group].units;
        for (std::size_t row = 0; row < units.size(); ++row) {
            if (units[row]->number == unit)
                return createIndex(static_cast<int>(row), 0, static_cast<quintptr>(group + 1));
        }
    }
    return {};
}

/// A unit's index holds the number of its group, from 1; a group's holds 0.
QModelIndex AwardUnitsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(parent.isValid() ? parent.row() + 1 : 0));
}

QModelIndex AwardUnitsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

const AwardUnitsModel::Group *AwardUnitsModel::above(const QModelIndex &index) const
{
    return index.internalId() == 0 ? nullptr : &m_groups[static_cast<std::size_t>(index.internalId()) - 1];
}

int AwardUnitsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.column() > 0 || above(parent))
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].units.size());
}

int AwardUnitsModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant AwardUnitsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(alignmentOf(index.column()));
    const auto row = static_cast<std::size_t>(index.row());
    if (const Group *group = above(index))
        return unitData(*group->units[row], index.column(), role);
    return groupData(m_groups[row], index.column(), role);
}

QVariant AwardUnitsModel::groupData(const Group &group, int column, int role) const
{
    if (role == IsGroupRole)
        return true;
    if (column != Unit)
        return role == Qt::AccessibleTextRole ? QVariant(nothingHere()) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return group.title;
    case SecondLineRole:
        return group.rules;
    case Qt::AccessibleTextRole:
        return oneAfterTheOther(
            {group.title, tr("%n units", nullptr, static_cast<int>(group.units.size())), group.rules});
    default:
        return {};
    }
}

QVariant AwardUnitsModel::unitData(const catalogue::Unit &unit, int column, int role) const
{
    const QString words = wordsIn(unit, column);
    switch (role) {
    case Qt::DisplayRole:
        return words;
    case KeyRole:
        return unit.number;
    case IsGroupRole:
        return false;
    case SecondLineRole:
        return column == Title ? QVariant(barsOf(unit)) : QVariant();
    case Qt::AccessibleTextRole:
        if (words.isEmpty())
            return nothingHere();
        return column == Title ? oneAfterTheOther({words, barsOf(unit)}) : words;
    default:
        return {};
    }
}

QString AwardUnitsModel::barsOf(const catalogue::Unit &unit) const
{
    QStringList bars;
    for (const catalogue::Rule &rule : m_qualification->rules) {
        if (rule.kind == catalogue::RuleKind::Bar && rule.filter.matches(unit))
            bars.append(rules::statement(*m_qualification, rule));
    }
    return bars.join(u" · "_s);
}

QVariant AwardUnitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(alignmentOf(section));
    if (role == Qt::AccessibleTextRole && section == Glh)
        return tr("Guided learning hours");
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Unit"), tr("Title"), tr("Level"), tr("Credit"), tr("GLH"), tr("UAN")};
    return titles[section];
}

} // namespace attest::items
