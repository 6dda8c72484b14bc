// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

class QAbstractItemView;
class QWidget;

namespace attest::views {

/// Lets a screen reader read a painted widget as it reads a label: without this it is taken for an empty box,
/// whose accessible name nobody hears.
void speakAsLabel(QWidget &painted);

/// Tells a screen reader that the current cell of a tree or table has another tick, and so another name. Qt
/// tells that of boxes that are widgets, not of those painted in cells.
void speakTick(QAbstractItemView &view);

} // namespace attest::views
