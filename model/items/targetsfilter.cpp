// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/targetsfilter.h"

#include "core/text.h"
#include "items/targetsmodel.h"

#include <algorithm>

namespace attest::items {

namespace {

/// The first two searched words are unit and code: they fit by their beginning, a label fits anywhere.
bool fits(const QString &word, const QString &searched)
{
    const QStringList parts = searched.split(u' ');
    if (parts.value(0).startsWith(word) || parts.value(1).startsWith(word))
        return true;
    const QString labels = parts.mid(2).join(u' ');
    return labels.contains(word);
}

} // namespace

TargetsFilter::TargetsFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void TargetsFilter::setWords(const QString &typed)
{
    m_words = text::folded(typed).split(u' ', Qt::SkipEmptyParts);
    m_codes.reset();
    invalidateFilter();
}

void TargetsFilter::setCodes(const CodeList &codes)
{
    m_codes = codes;
    invalidateFilter();
}

void TargetsFilter::setOnlyNotMet(bool onlyNotMet)
{
    m_onlyNotMet = onlyNotMet;
    invalidateFilter();
}

bool TargetsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex at = sourceModel()->index(row, 0, parent);
    // Headings show when something in them does.
    if (!at.data(TargetsModel::IsTargetRole).toBool())
        return false;
    if (m_codes)
        return m_codes->couldName(at.data(TargetsModel::TargetRole).value<portfolio::Target>());
    const bool ticked = at.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    if (m_onlyNotMet && at.data(TargetsModel::MetRole).toBool() && !ticked)
        return false;
    const QString searched = at.data(TargetsModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return fits(word, searched); });
}

bool TargetsFilter::isEveryTargetTicked(const QModelIndex &heading) const
{
    for (int row = 0; row < rowCount(heading); ++row) {
        const QModelIndex child = index(row, 0, heading);
        const bool ticked = child.data(TargetsModel::IsTargetRole).toBool()
            ? child.data(Qt::CheckStateRole).toInt() == Qt::Checked
            : isEveryTargetTicked(child);
        if (!ticked)
            return false;
    }
    return true;
}

bool TargetsFilter::tick(const QModelIndex &index, Qt::CheckState state)
{
    if (index.data(TargetsModel::IsTargetRole).toBool())
        return QSortFilterProxyModel::setData(index, state, Qt::CheckStateRole);
    // Ticking may hide rows, so the rows are named before the first is ticked.
    QList<QPersistentModelIndex> children;
    for (int row = 0; row < rowCount(index); ++row)
        children.append(QPersistentModelIndex(this->index(row, 0, index)));
    bool done = true;
    for (const QPersistentModelIndex &child : children)
        done = tick(child, state) && done;
    return done;
}

bool TargetsFilter::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.data(TargetsModel::IsTargetRole).toBool())
        return QSortFilterProxyModel::setData(index, value, role);
    return tick(index, isEveryTargetTicked(index) ? Qt::Unchecked : Qt::Checked);
}

} // namespace attest::items
