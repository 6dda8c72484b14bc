// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/groupdelegate.h"

#include "items/planmodel.h"

#include <QHeaderView>
#include <QTreeView>

namespace attest::views {

namespace {

bool isGroup(const QModelIndex &index) { return index.data(items::PlanModel::IsGroupRole).toBool(); }

} // namespace

GroupDelegate::GroupDelegate(QTreeView &tree)
    : RowDelegate(&tree)
    , m_tree(tree)
{
    // A tree asks for a row's height once; the words may need another one in a column of another width.
    connect(tree.header(), &QHeaderView::sectionResized, this, [this, &tree](int section) {
        if (tree.header()->sectionResizeMode(section) == QHeaderView::Stretch && tree.model()->rowCount() > 0)
            Q_EMIT sizeHintChanged(tree.model()->index(0, section));
    });
}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem known = option;
    if (!isGroup(index) && m_tree.header()->sectionResizeMode(index.column()) == QHeaderView::Stretch)
        known.rect.setWidth(m_tree.columnWidth(index.column()));
    return RowDelegate::sizeHint(known, index);
}

void GroupDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    if (isGroup(index))
        option->font = fontFor(TextRole::Strong);
}

} // namespace attest::views
