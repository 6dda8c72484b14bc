// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// What the rows of the targets say; how they are built and ticked is in targetsmodel.cpp.
#include "items/spoken.h"
#include "items/targetsmodel.h"

namespace attest::items {

using namespace Qt::Literals::StringLiterals;

/// "308 2.2, systems, people or resources fail, ticked, already met"
QString TargetsModel::spoken(const Node &leaf) const
{
    QStringList parts{QString(leaf.target.unit % u' ' % leaf.target.code), leaf.text,
                      isTicked(leaf) ? tr("ticked") : tr("not ticked")};
    if (leaf.met)
        parts.append(tr("already met"));
    return oneAfterTheOther(parts);
}

QVariant TargetsModel::nameData(int at, int role) const
{
    const Node &node = m_nodes[static_cast<std::size_t>(at)];
    const bool isLeaf = node.kind == Kind::Leaf;
    switch (role) {
    case Qt::DisplayRole:
        return node.text;
    case Qt::CheckStateRole:
        return node.kind == Kind::Unit ? QVariant() : QVariant(checkState(at));
    case CodeRole:
        return isLeaf ? node.target.code : QString();
    case Qt::AccessibleTextRole:
        if (isLeaf)
            return spoken(node);
        return tr("%1, %2 of %n ticked", nullptr, leavesBelow(at, false))
            .arg(node.text)
            .arg(leavesBelow(at, true));
    default:
        return {};
    }
}

QVariant TargetsModel::placeData(int at, int role) const
{
    const Node &node = m_nodes[static_cast<std::size_t>(at)];
    if (node.kind == Kind::Unit && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)) {
        const int left = leftBelow(at);
        return left == 0 ? tr("nothing left") : tr("%n left", nullptr, left);
    }
    const auto ticked = m_ticks.find(node.target);
    if (node.kind != Kind::Leaf || ticked == m_ticks.end())
        return role == Qt::AccessibleTextRole ? QVariant(nothingHere()) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return ticked->second;
    case Qt::AccessibleTextRole:
        return ticked->second.isEmpty() ? tr("where in the evidence: not said")
                                        : tr("where in the evidence: %1").arg(ticked->second);
    case Qt::ToolTipRole:
        return tr("Where in the evidence it shows: page and paragraph, or minutes and seconds. F2 to write.");
    default:
        return {};
    }
}

QVariant TargetsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int at = static_cast<int>(index.internalId());
    const Node &row = node(index);
    switch (role) {
    case KeyRole:
        return QString(row.target.unit % u'/' % QString::number(static_cast<int>(row.target.kind)) % u'/'
                       % row.target.code % u'/' % QString::number(static_cast<int>(row.kind)));
    case MetRole:
        return row.met;
    case QuietRole:
        return row.met && !isTicked(row);
    case SearchRole:
        return row.search;
    case UnitRole:
        return row.target.unit;
    case IsTargetRole:
        return row.kind == Kind::Leaf;
    case TargetRole:
        return row.kind == Kind::Leaf ? QVariant::fromValue(row.target) : QVariant();
    default:
        return index.column() == Name ? nameData(at, role) : placeData(at, role);
    }
}

QVariant TargetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Criteria and requirements") : tr("Where in the evidence");
}

} // namespace attest::items
