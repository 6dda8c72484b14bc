// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/taborder.h"

#include <QLayout>
#include <QScrollArea>
#include <QSet>

namespace attest::views {

namespace {

class InOrder {
public:
    /// Where no layout says anything, what was made first comes first.
    void read(const QWidget &whole)
    {
        if (const QLayout *layout = whole.layout())
            read(*layout);
        for (QObject *child : whole.children()) {
            if (auto *part = qobject_cast<QWidget *>(child); part && !part->isWindow())
                add(*part);
        }
    }
    QWidgetList widgets() const { return m_widgets; }

private:
    void read(const QLayout &layout)
    {
        for (int i = 0; i < layout.count(); ++i) {
            QLayoutItem *item = layout.itemAt(i);
            if (item->widget())
                add(*item->widget());
            else if (item->layout())
                read(*item->layout());
        }
    }
    void add(QWidget &part)
    {
        if (!part.isVisible() || m_known.contains(&part))
            return;
        m_known.insert(&part);
        m_widgets.append(&part);
        read(part);
    }

    QWidgetList m_widgets;
    QSet<const QWidget *> m_known;
};

/// What has just been hidden hands the keyboard on from where it stood.
qsizetype placeOf(const QWidget *widget, const QWidgetList &widgets)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const qsizetype place = widgets.indexOf(widget); place >= 0)
            return place;
    }
    return -1;
}

void scrollTo(QWidget &widget)
{
    for (QWidget *around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(&widget);
    }
}

} // namespace

QWidgetList inReadingOrder(const QWidget &whole)
{
    InOrder parts;
    parts.read(whole);
    return parts.widgets();
}

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() & Qt::TabFocus
        && !widget.focusProxy();
}

bool moveByTab(QWidget &window, bool forward)
{
    const QWidgetList widgets = inReadingOrder(window);
    const qsizetype count = widgets.size();
    const qsizetype here = placeOf(window.focusWidget(), widgets);
    for (qsizetype step = 1; step <= count; ++step) {
        QWidget *next = widgets.at(forward ? (here + step) % count : (qMax(here, 0) - step + count) % count);
        if (!takesTab(*next))
            continue;
        next->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        scrollTo(*next);
        return true;
    }
    return false;
}

} // namespace attest::views
