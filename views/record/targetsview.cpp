// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/record/targetsview.h"

#include "items/targetsmodel.h"
#include "views/common/rowdelegate.h"
#include "views/common/spoken.h"
#include "views/record/targetdelegate.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace attest::views {

using items::TargetsModel;

TargetsView::TargetsView(QWidget *parent)
    : QTreeView(parent)
{
    setUpTree(*this);
    setItemDelegate(new TargetDelegate(*this));
    setHeaderHidden(true);
    setIndentation(16);
    setMouseTracking(true);
    setExpandsOnDoubleClick(false);
    const auto remember = [this](const QModelIndex &row, bool open) {
        if (!m_opening)
            m_chosen.insert(row.data(items::KeyRole).toString(), open);
    };
    connect(this, &QTreeView::collapsed, this, [remember](const QModelIndex &row) { remember(row, false); });
    connect(this, &QTreeView::expanded, this, [remember](const QModelIndex &row) { remember(row, true); });
}

void TargetsView::openRows(bool all)
{
    const QScopedValueRollback opening(m_opening, true);
    openBelow({}, all);
}

void TargetsView::openBelow(const QModelIndex &parent, bool all)
{
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        const QModelIndex at = model()->index(row, 0, parent);
        if (!model()->hasChildren(at))
            continue;
        const bool finished = at.data(TargetsModel::MetRole).toBool();
        setExpanded(at, all || m_chosen.value(at.data(items::KeyRole).toString(), !finished));
        openBelow(at, all);
    }
}

void TargetsView::tickCurrent()
{
    const QModelIndex at = currentIndex().siblingAtColumn(TargetsModel::Name);
    if (!at.flags().testFlag(Qt::ItemIsUserCheckable))
        return;
    const bool ticked = at.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model()->setData(at, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    speakTick(*this);
}

void TargetsView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex place = currentIndex().siblingAtColumn(TargetsModel::Place);
    if (event->key() == Qt::Key_Space)
        tickCurrent();
    else if (event->key() == Qt::Key_F2 && place.flags().testFlag(Qt::ItemIsEditable))
        edit(place);
    else
        QTreeView::keyPressEvent(event);
}

void TargetsView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    if (at.column() == TargetsModel::Place && at.flags().testFlag(Qt::ItemIsEditable))
        edit(at);
    else
        QTreeView::mouseDoubleClickEvent(event);
}

/// Labels wrap by the width there is.
void TargetsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace attest::views
