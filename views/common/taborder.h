// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidgetList>

namespace attest::views {

/// Everything in `whole` that can be seen, in the order in which it is read: that of the layouts, at this
/// moment. Qt's own order for the Tab key is that in which things were made, and what is made anew goes to
/// its end.
QWidgetList inReadingOrder(const QWidget &whole);

/// Whether the Tab key stops at it.
bool takesTab(const QWidget &widget);

/// Moves the keyboard to the next in reading order that takes the Tab key, or to the one before, round at the
/// ends, and scrolls it into view. False where there is none.
bool moveByTab(QWidget &window, bool forward);

} // namespace attest::views
