// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

class QAbstractButton;
class QAbstractItemView;
class QWidget;

namespace attest::views {

/// Lets a screen reader read a painted widget as it reads a label: without this it is taken for an empty box,
/// whose accessible name nobody hears. Before its name is set: then Qt asks, once for all, what it is.
void speakAsLabel(QWidget &painted);

/// Lets a screen reader read a button that stays down while one is where it leads as a tab, chosen or not:
/// without this it is taken for a box to tick. Before its text is set, for the same reason.
void speakAsTab(QAbstractButton &button);

/// Tells a screen reader that the current cell of a tree or table has another tick, and so another name. Qt
/// tells that of boxes that are widgets, not of those painted in cells.
void speakTick(QAbstractItemView &view);

} // namespace attest::views
