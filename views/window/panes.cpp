// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/panes.h"

#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/taborder.h"
#include "views/window/rail.h"
#include "views/window/statusline.h"
#include "views/window/topbar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QTabBar>

#include <algorithm>

namespace attest::views {

namespace {

bool isPane(const QWidget *widget)
{
    return qobject_cast<const Rail *>(widget) || qobject_cast<const TopBar *>(widget)
        || qobject_cast<const StatusLine *>(widget) || qobject_cast<const PageHeader *>(widget)
        || qobject_cast<const Panel *>(widget) || qobject_cast<const QTabBar *>(widget)
        || (qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QHeaderView *>(widget));
}

/// The first control in the order of the Tab key.
QWidget *firstIn(QWidget *pane)
{
    if (takesTab(*pane))
        return pane;
    const QWidgetList parts = inReadingOrder(*pane);
    const auto first = std::ranges::find_if(parts, [](const QWidget *part) { return takesTab(*part); });
    return first == parts.end() ? nullptr : *first;
}

bool liesInAnother(const QWidget *pane, const QWidget &window)
{
    for (const QWidget *above = pane->parentWidget(); above && above != &window;
         above = above->parentWidget()) {
        if (isPane(above))
            return true;
    }
    return false;
}

} // namespace

QList<QWidget *> panesOf(const QWidget &window)
{
    QList<QWidget *> panes;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisible() && isPane(widget) && !liesInAnother(widget, window) && firstIn(widget))
            panes.append(widget);
    }
    std::stable_sort(panes.begin(), panes.end(), [&](const QWidget *a, const QWidget *b) {
        const QPoint left = a->mapTo(&window, QPoint());
        const QPoint right = b->mapTo(&window, QPoint());
        return left.y() != right.y() ? left.y() < right.y() : left.x() < right.x();
    });
    return panes;
}

void moveToPane(QWidget &window, int by)
{
    const QList<QWidget *> panes = panesOf(window);
    if (panes.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    const auto here = std::find_if(panes.begin(), panes.end(), [focus](const QWidget *pane) {
        return focus && (pane == focus || pane->isAncestorOf(focus));
    });
    const qsizetype count = panes.size();
    const qsizetype at = here == panes.end() ? (by > 0 ? -1 : 0) : here - panes.begin();
    QWidget *pane = panes.at((at + by + count) % count);
    QWidget *last = pane->focusWidget();
    (last && pane->isAncestorOf(last) && takesTab(*last) ? last : firstIn(pane))
        ->setFocus(Qt::TabFocusReason);
}

} // namespace attest::views
