// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/sign.h"
#include "report/render/shapes.h"

#include <QColor>
#include <QFont>

#include <array>

class QApplication;
class QPalette;
class QWidget;

/// The look that every screen shares: colours by meaning, type by role, spacing. Two constant themes; which
/// one a widget is in follows from its palette, so nothing needs to be handed down.
namespace attest::views {

/// The colours of one state; its shape and word always stand beside them.
struct StateColours {
    QColor ink; ///< text and shape, on panel, window, selection and soft
    QColor soft; ///< the background of a chip or a notice
};

/// How much room rows and fields take.
enum class Density { Comfortable, Compact };

/// How large things are.
struct Measure {
    int textPercent = 100; ///< of the sizes in TextRole
    Density density = Density::Comfortable;
    friend bool operator==(const Measure &, const Measure &) = default;
};

/// What was applied last; the default before.
Measure measure();

struct Theme {
    bool dark = false;
    QColor window;
    QColor panel; ///< cards, tables, fields
    QColor line; ///< between things
    QColor edge; ///< around things that are typed or clicked: 3 to 1 at least
    QColor text;
    QColor text2;
    QColor accent;
    QColor onAccent; ///< text on accent
    QColor selection; ///< the chosen row; text keeps its colour on it
    QColor hover;
    QColor rail;
    QColor railSelected;
    QColor railText;
    QColor railText2;
    std::array<StateColours, 7> states; ///< by items::Sign; ask `state`

    const StateColours &state(items::Sign sign) const { return states.at(static_cast<size_t>(sign)); }

    static const Theme &lightTheme();
    static const Theme &darkTheme();
    /// The theme that belongs to a palette: dark when its window is darker than its text.
    static const Theme &of(const QPalette &palette);
    static const Theme &of(const QWidget *widget);

    /// Fusion, palette, font and style sheet for the whole program: before the first window, and again when
    /// the person wants another look. Widgets that are there keep the fonts and icons they were made with.
    static void apply(QApplication &application, const Theme &theme, const Measure &measure = {});
};

/// Spacing in device-independent pixels: multiples of four.
namespace space {
inline constexpr int inside = 8; ///< inside a group
inline constexpr int between = 16; ///< between panels
inline constexpr int page = 20; ///< around a page
inline constexpr int row = 36; ///< a table's row of one line, at the usual text size and density
} // namespace space

/// The height of a table's row of so many lines in this text size and density: the first in Body, the others
/// in Small.
int rowHeight(int lines = 1);

/// What a text is for; each has its size and weight. The sizes are those of 100% text.
enum class TextRole {
    Body, ///< 10.5 pt
    Strong, ///< 10.5 pt semibold
    Small, ///< 9 pt
    Section, ///< 11.5 pt semibold
    Title, ///< 15 pt semibold
};

/// Noto Sans, whose figures all have one width; where the system lacks it, its sans-serif.
QFont fontFor(TextRole role);

/// The shape that says the same as the sign, on paper and on screen.
report::Shape shapeOf(items::Sign sign);

} // namespace attest::views
