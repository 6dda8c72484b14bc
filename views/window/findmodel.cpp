// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/findmodel.h"

#include "items/roles.h"
#include "views/common/theme.h"

namespace attest::views {

void FindModel::setFinds(const Finds &finds)
{
    beginResetModel();
    m_lines.clear();
    for (const FindGroup &group : finds.groups) {
        m_lines.push_back({group.heading, std::nullopt, group.heading});
        for (const Find &find : group.finds)
            m_lines.push_back({find.text, find, group.heading});
        if (!group.more.isEmpty())
            m_lines.push_back({group.more, std::nullopt, group.heading});
    }
    endResetModel();
}

const Find *FindModel::find(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const Line &line = m_lines.at(static_cast<std::size_t>(index.row()));
    return line.find ? &*line.find : nullptr;
}

int FindModel::nextFrom(int row, int by) const
{
    for (int at = row + by; at >= 0 && at < rowCount(); at += by) {
        if (find(index(at)))
            return at;
    }
    return -1;
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return line.words;
    case Qt::AccessibleTextRole:
        if (!line.find)
            return line.words;
        return line.find->second.isEmpty() ? tr("%1: %2").arg(line.group, line.words)
                                           : tr("%1: %2, %3").arg(line.group, line.words, line.find->second);
    case Qt::FontRole:
        return line.find ? QVariant() : QVariant(fontFor(TextRole::Small));
    case items::SecondLineRole:
        return line.find ? line.find->second : QString();
    case items::QuietRole:
        return !line.find;
    default:
        return {};
    }
}

Qt::ItemFlags FindModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return find(index) ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                       : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

} // namespace attest::views
