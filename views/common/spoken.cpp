// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/spoken.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QTreeView>

namespace attest::views {

namespace {

constexpr const char *asLabel = "spokenAsLabel";

QAccessibleInterface *labelFor(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget || !widget->property(asLabel).toBool())
        return nullptr;
    return new QAccessibleWidget(widget, QAccessible::StaticText);
}

/// Qt counts a tree's header as its first row, and then the rows that are open.
QAccessibleInterface *currentOf(QAccessibleInterface &spoken, const QTreeView &tree)
{
    const QModelIndex current = tree.currentIndex();
    int row = 1;
    QModelIndex at = tree.model()->index(0, 0, tree.rootIndex());
    for (; at.isValid() && at != current.siblingAtColumn(0); at = tree.indexBelow(at))
        ++row;
    return at.isValid() ? spoken.child(row * tree.model()->columnCount() + current.column()) : nullptr;
}

QAccessibleInterface *currentOf(QAbstractItemView &view)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&view);
    if (!spoken || !view.currentIndex().isValid())
        return nullptr;
    if (const auto *tree = qobject_cast<const QTreeView *>(&view))
        return currentOf(*spoken, *tree);
    QAccessibleTableInterface *table = spoken->tableInterface();
    return table ? table->cellAt(view.currentIndex().row(), view.currentIndex().column()) : nullptr;
}

} // namespace

void speakAsLabel(QWidget &painted)
{
    static const bool installed = (QAccessible::installFactory(labelFor), true);
    painted.setProperty(asLabel, installed);
}

void speakTick(QAbstractItemView &view)
{
    QAccessibleInterface *cell = QAccessible::isActive() ? currentOf(view) : nullptr;
    if (!cell)
        return;
    QAccessibleEvent renamed(cell, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    if (!cell->state().checkable)
        return;
    QAccessible::State tick;
    tick.checked = true;
    QAccessibleStateChangeEvent ticked(cell, tick);
    QAccessible::updateAccessibility(&ticked);
}

} // namespace attest::views
