// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/planmodel.h"

#include "items/spoken.h"

#include "rules/words.h"

namespace attest::items {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Groups hang below the root with this id; a unit's id is its group's row.
constexpr quintptr groupId = std::numeric_limits<quintptr>::max();

bool looksAtGroupOnly(const catalogue::Rule &rule, const QString &group)
{
    return rule.filter.groups == QStringList{group} && rule.filter.levels.empty()
        && rule.filter.units.isEmpty();
}

/// The group's title and what its own rules ask: "Handling problems: at least 1 unit from Handling problems".
QString groupText(const catalogue::Qualification &qualification, const catalogue::Group &group)
{
    QStringList sentences;
    for (const catalogue::Rule &rule : qualification.rules) {
        if (looksAtGroupOnly(rule, group.code))
            sentences.append(rules::statement(qualification, rule));
    }
    if (sentences.isEmpty())
        return group.mandatory ? PlanModel::tr("%1 · all of them").arg(group.title.text())
                               : group.title.text();
    return QString(group.title.text() % u" · "_s % oneAfterTheOther(sentences));
}

/// Two copies of one edition show the same rows. One that was made by hand has no edition and is like no
/// other.
bool isSameEdition(const catalogue::QualificationPtr &a, const catalogue::QualificationPtr &b)
{
    return a == b || (a && b && a->edition == b->edition && !a->edition.isNull());
}

} // namespace

void PlanModel::setUnits(const catalogue::QualificationPtr &qualification,
                         const portfolio::EnrolmentStatus &status, const QStringList &ticked,
                         const std::map<QString, QString> &notes)
{
    const bool sameUnits = isSameEdition(m_qualification, qualification);
    if (!sameUnits)
        beginResetModel();
    m_qualification = qualification;
    m_ticked = {ticked.begin(), ticked.end()};
    m_notes = notes;
    m_achieved.clear();
    m_transferred.clear();
    for (const portfolio::UnitStatus &unit : status.units) {
        if (unit.isAchieved())
            m_achieved.insert(unit.unit);
        if (unit.transfer)
            m_transferred.insert(unit.unit);
    }
    if (sameUnits) {
        for (int row = 0; row < rowCount(); ++row) {
            const QModelIndex group = index(row, 0);
            Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, ColumnCount - 1, group));
        }
        return;
    }
    makeGroups();
    endResetModel();
}

void PlanModel::makeGroups()
{
    m_groups.clear();
    const auto addGroup = [this](const QString &code, const QString &text, auto belongs) {
        GroupRow row{code, text, {}};
        for (std::size_t i = 0; i < m_qualification->units.size(); ++i) {
            if (belongs(m_qualification->units[i]))
                row.units.push_back(i);
        }
        if (!row.units.empty())
            m_groups.push_back(std::move(row));
    };
    for (const catalogue::Group &group : m_qualification->groups) {
        addGroup(group.code, groupText(*m_qualification, group),
                 [&](const catalogue::Unit &unit) { return unit.group == group.code; });
    }
    addGroup({}, tr("Units"),
             [this](const catalogue::Unit &unit) { return m_qualification->group(unit.group) == nullptr; });
}

QStringList PlanModel::ticked() const
{
    QStringList units;
    if (!m_qualification)
        return units;
    for (const catalogue::Unit &unit : m_qualification->units) {
        if (m_ticked.contains(unit.number))
            units.append(unit.number);
    }
    return units;
}

const catalogue::Unit *PlanModel::unit(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return nullptr;
    const GroupRow &group = m_groups[static_cast<std::size_t>(index.internalId())];
    return &m_qualification->units[group.units[static_cast<std::size_t>(index.row())]];
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : groupId);
}

QModelIndex PlanModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupId)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, groupId);
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.column() > 0 || parent.internalId() != groupId)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].units.size());
}

int PlanModel::columnCount(const QModelIndex &) const { return ColumnCount; }

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const catalogue::Unit *chosen = unit(index);
    if (!chosen)
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Unit && !m_achieved.contains(chosen->number))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(unit(index)->number);
    else
        m_ticked.erase(unit(index)->number);
    Q_EMIT dataChanged(index, index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT tickedChanged();
    return true;
}

QString PlanModel::spoken(const catalogue::Unit &unit) const
{
    if (m_transferred.contains(unit.number))
        return tr("%1 %2, credit transferred").arg(unit.number, unit.title.text());
    if (m_achieved.contains(unit.number))
        return tr("%1 %2, signed off").arg(unit.number, unit.title.text());
    return m_ticked.contains(unit.number) ? tr("%1 %2, ticked").arg(unit.number, unit.title.text())
                                          : tr("%1 %2, not ticked").arg(unit.number, unit.title.text());
}

QVariant PlanModel::groupData(const GroupRow &group, int column, int role) const
{
    if (role == KeyRole)
        return group.code;
    if (role == IsGroupRole)
        return true;
    if (role == Qt::AccessibleTextRole) // its one cell spans the row
        return group.text;
    return role == Qt::DisplayRole && column == 0 ? QVariant(group.text) : QVariant();
}

QVariant PlanModel::unitData(const catalogue::Unit &unit, int column, int role) const
{
    const bool isFigure = column == Level || column == Credit || column == Glh;
    if (role == Qt::CheckStateRole && column == Unit)
        return m_ticked.contains(unit.number) || m_achieved.contains(unit.number) ? Qt::Checked
                                                                                  : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole && isFigure)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole) {
        const QString words = unitData(unit, column, Qt::DisplayRole).toString();
        return column == Unit ? spoken(unit) : words.isEmpty() ? nothingHere() : words;
    }
    if (role == KeyRole)
        return unit.number;
    if (role == QuietRole)
        return column == Note || column == Unit;
    if (role != Qt::DisplayRole)
        return {};
    const auto note = m_notes.find(unit.number);
    switch (column) {
    case Unit:
        return unit.number;
    case Title:
        return unit.title.text();
    case Note:
        return note == m_notes.end() ? QString() : note->second;
    case Level:
        return unit.level.text();
    case Credit:
        return unit.credit ? QString::number(*unit.credit) : QString();
    default:
        return unit.glh ? QString::number(*unit.glh) : QString();
    }
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const catalogue::Unit *chosen = unit(index))
        return unitData(*chosen, index.column(), role);
    return groupData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Level)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Unit"), tr("Title"), tr("So far"), tr("Level"), tr("Credit"), tr("GLH")};
    return titles.at(section);
}

} // namespace attest::items
