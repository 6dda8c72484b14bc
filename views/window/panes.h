// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QWidget;

namespace attest::views {

/// The parts of a window that F6 goes through, from the top left on: the rail, the bars, and on the page its
/// header, its panels and its lists. A part inside another one is not one of its own. Only parts that are in
/// view and have something the keyboard can reach.
QList<QWidget *> panesOf(const QWidget &window);

/// Puts the keyboard into the next part, or the one before (`by` -1): where it last was there, else on the
/// first control. Goes round.
void moveToPane(QWidget &window, int by);

} // namespace attest::views
