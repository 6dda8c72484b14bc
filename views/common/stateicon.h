// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/common/theme.h"

#include <QIcon>

class QPainter;

namespace attest::views {

inline constexpr int signSize = 16; ///< beside text of the Body role

/// Draws the sign in its state's colour. `background` is what it stands on, for the tick inside a disc.
void paintSign(QPainter &painter, items::Sign sign, const QRectF &box, const Theme &theme,
               const QColor &background);

/// The same as an icon for buttons, menus and plain item views; sharp at any density. Null for Sign::None.
QIcon signIcon(items::Sign sign, const Theme &theme);

} // namespace attest::views
