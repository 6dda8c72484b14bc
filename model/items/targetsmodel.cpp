// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/targetsmodel.h"

#include "core/text.h"
#include "items/headings.h"

#include <algorithm>

namespace attest::items {

using portfolio::Target;
using portfolio::TargetKind;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Unit and code, which are found by their beginning, then the words that are found anywhere.
QString searchWords(const Target &target, const QString &label, const QString &heading)
{
    const QString whole = target.unit % u' ' % target.code % u' ' % label % u' ' % heading;
    return text::folded(whole);
}

bool isOffered(const portfolio::UnitStatus &status)
{
    return status.state != portfolio::UnitState::Withdrawn;
}

} // namespace

int TargetsModel::addNode(std::vector<Node> &nodes, int parent, Node node)
{
    const int at = static_cast<int>(nodes.size());
    std::vector<int> &siblings = nodes[static_cast<std::size_t>(parent)].children;
    node.parent = parent;
    node.row = static_cast<int>(siblings.size());
    siblings.push_back(at);
    nodes.push_back(std::move(node));
    return at;
}

void TargetsModel::addLeaf(std::vector<Node> &nodes, int parent, const portfolio::UnitStatus &status,
                           const Target &target, const QString &label)
{
    Node leaf;
    leaf.kind = Kind::Leaf;
    leaf.target = target;
    leaf.text = label;
    const Node &above = nodes[static_cast<std::size_t>(parent)];
    leaf.search = searchWords(target, label, above.kind == Kind::Group ? above.search : QString());
    const portfolio::TargetStatus *known = status.target(target);
    leaf.met = known && known->met;
    addNode(nodes, parent, std::move(leaf));
}

void TargetsModel::addUnit(std::vector<Node> &nodes, const catalogue::Unit &unit,
                           const portfolio::UnitStatus &status)
{
    Node heading;
    heading.kind = Kind::Unit;
    heading.target.unit = unit.number;
    heading.text = QString(unit.number % u' ' % unit.title.text());
    heading.met = status.isAchieved();
    const int top = addNode(nodes, 0, std::move(heading));
    for (const catalogue::Outcome &outcome : unit.outcomes) {
        const int at = addGroup(nodes, top, {unit.number, TargetKind::Criterion, outcome.code},
                                outcomeHeading(outcome), outcome.label.text());
        for (const catalogue::Criterion &criterion : outcome.criteria)
            addLeaf(nodes, at, status, {unit.number, TargetKind::Criterion, criterion.code},
                    criterion.label.text());
    }
    for (const catalogue::Requirement &requirement : unit.requirements) {
        if (requirement.kind != catalogue::RequirementKind::Demand)
            continue;
        const bool isWhole = requirement.parts.size() == 1;
        const int at = isWhole
            ? top
            : addGroup(nodes, top, {unit.number, TargetKind::Requirement, requirement.code},
                       requirementHeading(requirement), requirement.label.text());
        if (!isWhole)
            nodes[static_cast<std::size_t>(at)].needed = requirement.needed;
        for (const catalogue::RequirementPart &part : requirement.parts)
            addLeaf(nodes, at, status, {unit.number, TargetKind::Requirement, part.code},
                    isWhole ? requirement.label.text() : part.label.text());
    }
}

int TargetsModel::addGroup(std::vector<Node> &nodes, int parent, const Target &target, const QString &heading,
                           const QString &label)
{
    Node group;
    group.kind = Kind::Group;
    group.target = target;
    group.text = heading;
    group.search = label;
    return addNode(nodes, parent, std::move(group));
}

std::vector<TargetsModel::Node> TargetsModel::treeOf(const catalogue::Qualification &qualification,
                                                     const portfolio::EnrolmentStatus &status)
{
    std::vector<Node> nodes{Node{}};
    for (const bool achieved : {false, true}) {
        for (const portfolio::UnitStatus &unit : status.units) {
            const catalogue::Unit *known = qualification.unit(unit.unit);
            if (known && known->criteriaLoaded() && isOffered(unit) && unit.isAchieved() == achieved)
                addUnit(nodes, *known, unit);
        }
    }
    return nodes;
}

void TargetsModel::setUnits(const catalogue::Qualification &qualification,
                            const portfolio::EnrolmentStatus &status)
{
    std::vector<Node> nodes = treeOf(qualification, status);
    const auto sameRow = [](const Node &a, const Node &b) {
        return a.kind == b.kind && a.parent == b.parent && a.target == b.target && a.text == b.text;
    };
    if (!std::equal(nodes.begin(), nodes.end(), m_nodes.begin(), m_nodes.end(), sameRow)) {
        beginResetModel();
        m_nodes = std::move(nodes);
        endResetModel();
        Q_EMIT ticksChanged();
        return;
    }
    m_nodes = std::move(nodes);
    tellTicks();
}

void TargetsModel::setTicks(const std::vector<Tick> &ticks)
{
    m_ticks.clear();
    for (const Tick &tick : ticks)
        m_ticks[tick.target] = tick.place;
    tellTicks();
}

void TargetsModel::tick(const std::vector<Target> &targets)
{
    for (const Target &target : targets)
        m_ticks.try_emplace(target);
    tellTicks();
}

/// Ticks show in headings too, so every row may have changed.
void TargetsModel::tellTicks()
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const std::vector<int> &children = m_nodes[i].children;
        if (!children.empty()) {
            Q_EMIT dataChanged(createIndex(0, 0, static_cast<quintptr>(children.front())),
                               createIndex(static_cast<int>(children.size()) - 1, ColumnCount - 1,
                                           static_cast<quintptr>(children.back())));
        }
    }
    Q_EMIT ticksChanged();
}

std::vector<Tick> TargetsModel::ticks() const
{
    std::vector<Tick> ticks;
    for (const Node &node : m_nodes) {
        const auto ticked = m_ticks.find(node.target);
        if (node.kind == Kind::Leaf && ticked != m_ticks.end())
            ticks.push_back({ticked->first, ticked->second});
    }
    return ticks;
}

CodeBook TargetsModel::codes() const
{
    CodeBook book;
    for (const Node &node : m_nodes) {
        if (node.kind == Kind::Unit)
            book.push_back({node.target.unit, {}});
        else if (node.kind == Kind::Leaf)
            book.back().second.push_back(node.target);
    }
    return book;
}

QModelIndex TargetsModel::indexOf(const Target &target) const
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].kind == Kind::Leaf && m_nodes[i].target == target)
            return createIndex(m_nodes[i].row, 0, static_cast<quintptr>(i));
    }
    return {};
}

int TargetsModel::leavesBelow(int at, bool tickedOnly) const
{
    const Node &node = m_nodes[static_cast<std::size_t>(at)];
    if (node.kind == Kind::Leaf)
        return !tickedOnly || isTicked(node) ? 1 : 0;
    int count = 0;
    for (const int child : node.children)
        count += leavesBelow(child, tickedOnly);
    return count;
}

int TargetsModel::leftBelow(int at) const
{
    const Node &node = m_nodes[static_cast<std::size_t>(at)];
    if (node.kind == Kind::Leaf)
        return node.met || isTicked(node) ? 0 : 1;
    int count = 0;
    for (const int child : node.children)
        count += leftBelow(child);
    const int enough = node.needed < 0 ? 0 : static_cast<int>(node.children.size()) - node.needed;
    return std::max(0, count - enough);
}

Qt::CheckState TargetsModel::checkState(int at) const
{
    const int ticked = leavesBelow(at, true);
    if (ticked == 0)
        return Qt::Unchecked;
    return ticked == leavesBelow(at, false) ? Qt::Checked : Qt::PartiallyChecked;
}

void TargetsModel::setTicked(int at, bool ticked)
{
    const Node &node = m_nodes[static_cast<std::size_t>(at)];
    if (node.kind != Kind::Leaf) {
        for (const int child : node.children)
            setTicked(child, ticked);
    } else if (ticked) {
        m_ticks.try_emplace(node.target);
    } else {
        m_ticks.erase(node.target);
    }
}

bool TargetsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const int at = static_cast<int>(index.internalId());
    if (role == Qt::CheckStateRole && flags(index).testFlag(Qt::ItemIsUserCheckable)) {
        setTicked(at, value.toInt() == Qt::Checked);
        tellTicks();
        return true;
    }
    const auto ticked = m_ticks.find(node(index).target);
    if (index.column() != Place || role != Qt::EditRole || ticked == m_ticks.end())
        return false;
    ticked->second = value.toString().simplified();
    Q_EMIT dataChanged(index, index);
    Q_EMIT ticksChanged();
    return true;
}

QModelIndex TargetsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       static_cast<quintptr>(node(parent).children[static_cast<std::size_t>(row)]));
}

QModelIndex TargetsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || node(child).parent == 0)
        return {};
    const int above = node(child).parent;
    return createIndex(m_nodes[static_cast<std::size_t>(above)].row, 0, static_cast<quintptr>(above));
}

const TargetsModel::Node &TargetsModel::node(const QModelIndex &index) const
{
    return m_nodes[index.isValid() ? static_cast<std::size_t>(index.internalId()) : 0];
}

int TargetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent).children.size());
}

int TargetsModel::columnCount(const QModelIndex &) const { return ColumnCount; }

Qt::ItemFlags TargetsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Name)
        return node(index).kind == Kind::Unit ? flags : flags | Qt::ItemIsUserCheckable;
    if (node(index).kind == Kind::Leaf && isTicked(node(index)))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace attest::items
