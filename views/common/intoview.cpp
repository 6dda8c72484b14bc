// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/intoview.h"

#include "views/common/theme.h"

#include <QScrollArea>
#include <QTimer>

namespace attest::views {

void bringIntoView(QWidget *widget)
{
    // What was shown just now is laid out with the next turn of the event loop.
    QTimer::singleShot(0, widget, [widget] {
        for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
            auto *area = qobject_cast<QScrollArea *>(around);
            if (!area)
                continue;
            area->ensureWidgetVisible(widget, 0, space::inside);
            if (QWidget *focus = widget->focusWidget())
                area->ensureWidgetVisible(focus, 0, space::inside);
        }
    });
}

} // namespace attest::views
