// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/common/theme.h"

#include <QIcon>

class QPainter;

namespace attest::views {

/// The side of a sign beside text of the Body role: 16 pixels, more with larger text.
int signSize();
/// The side of a check box, likewise: 18 pixels.
int boxSize();

/// Draws the sign in its state's colour. `background` is what it stands on, for the tick inside a disc.
void paintSign(QPainter &painter, items::Sign sign, const QRectF &box, const Theme &theme,
               const QColor &background);

/// The same as an icon for buttons, menus and plain item views; sharp at any density. Null for Sign::None.
QIcon signIcon(items::Sign sign, const Theme &theme);

} // namespace attest::views
