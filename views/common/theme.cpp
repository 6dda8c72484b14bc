// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/theme.h"

#include "views/common/style.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPalette>
#include <QToolTip>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

/// The first family that the system has.
QString firstOf(const QStringList &wanted, const QString &otherwise)
{
    const QStringList there = QFontDatabase::families();
    const auto found =
        std::ranges::find_if(wanted, [&](const QString &name) { return there.contains(name); });
    return found != wanted.end() ? *found : otherwise;
}

/// In the order of items::Sign: none, planned, progress, ready, met, verified, returned.
std::array<StateColours, 7> lightStates()
{
    return {{{rgb(0x4A5866), rgb(0xE9EDF1)},
             {rgb(0x556472), rgb(0xE9EDF1)},
             {rgb(0x8A5A00), rgb(0xFBEED3)},
             {rgb(0x0B5F6B), rgb(0xDDEEF0)},
             {rgb(0x1D6B3A), rgb(0xDFF1E5)},
             {rgb(0x0B3D66), rgb(0xDCE8F3)},
             {rgb(0xA03123), rgb(0xFBE3DF)}}};
}

std::array<StateColours, 7> darkStates()
{
    return {{{rgb(0xB5C0CA), rgb(0x2A333B)},
             {rgb(0x9DACB9), rgb(0x2A333B)},
             {rgb(0xE3B457), rgb(0x3A2E14)},
             {rgb(0x4FB3C0), rgb(0x17383D)},
             {rgb(0x7CCB95), rgb(0x1B3625)},
             {rgb(0x8FBDE6), rgb(0x1B3146)},
             {rgb(0xF0897B), rgb(0x43211D)}}};
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    const auto both = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(role, colour);
    };
    both(QPalette::Window, theme.window);
    both(QPalette::WindowText, theme.text);
    both(QPalette::Base, theme.panel);
    both(QPalette::AlternateBase, theme.window);
    both(QPalette::Text, theme.text);
    both(QPalette::Button, theme.panel);
    both(QPalette::ButtonText, theme.text);
    both(QPalette::BrightText, theme.onAccent);
    both(QPalette::PlaceholderText, theme.text2);
    both(QPalette::Highlight, theme.accent);
    both(QPalette::HighlightedText, theme.onAccent);
    both(QPalette::Link, theme.accent);
    both(QPalette::LinkVisited, theme.accent);
    both(QPalette::ToolTipBase, theme.panel);
    both(QPalette::ToolTipText, theme.text);
    both(QPalette::Light, theme.panel);
    both(QPalette::Midlight, theme.line);
    both(QPalette::Mid, theme.line);
    both(QPalette::Dark, theme.edge);
    both(QPalette::Shadow, theme.edge);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, theme.edge);
    return palette;
}

/// The style sheet with the theme's colours in place of @names.
QString styleSheetOf(const Theme &theme, const Measure &measure)
{
    QFile file(u":/theme/theme.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    // Longer names first: @text2 before @text.
    const std::pair<QString, QColor> colours[] = {
        {u"@onAccent"_s, theme.onAccent},
        {u"@accent"_s, theme.accent},
        {u"@selection"_s, theme.selection},
        {u"@hover"_s, theme.hover},
        {u"@window"_s, theme.window},
        {u"@panel"_s, theme.panel},
        {u"@railSelected"_s, theme.railSelected},
        {u"@railText2"_s, theme.railText2},
        {u"@railText"_s, theme.railText},
        {u"@rail"_s, theme.rail},
        {u"@text2"_s, theme.text2},
        {u"@text"_s, theme.text},
        {u"@line"_s, theme.line},
        {u"@edge"_s, theme.edge},
    };
    for (const auto &[name, colour] : colours)
        sheet.replace(name, colour.name());
    const bool compact = measure.density == Density::Compact;
    sheet.replace(u"@small"_s, QString::number(fontFor(TextRole::Small).pointSizeF()) + u"pt"_s);
    // A style sheet's least size is all that a layout asks about: it has to hold some words.
    const QFontMetrics letters(fontFor(TextRole::Body));
    const int line = letters.height();
    sheet.replace(u"@buttonLine"_s, QString::number(qMax(20, line)) + u"px"_s);
    sheet.replace(u"@fieldLine"_s, QString::number(qMax(22, line)) + u"px"_s);
    sheet.replace(u"@fieldLetters"_s, QString::number(letters.averageCharWidth() * 8) + u"px"_s);
    sheet.replace(u"@dateLetters"_s, QString::number(letters.averageCharWidth() * 12) + u"px"_s);
    sheet.replace(u"@pad"_s, compact ? u"2px"_s : u"6px"_s);
    sheet.replace(u"@fieldPad"_s, compact ? u"2px"_s : u"5px"_s);
    sheet.replace(u"@focusFieldPad"_s, compact ? u"1px"_s : u"4px"_s);
    sheet.replace(u"@focusPad"_s, compact ? u"1px"_s : u"5px"_s);
    sheet.replace(u"@headPad"_s, compact ? u"4px"_s : u"8px"_s);
    return sheet;
}

} // namespace

const Theme &Theme::lightTheme()
{
    static const Theme theme{.dark = false,
                             .window = rgb(0xF6F7F8),
                             .panel = rgb(0xFFFFFF),
                             .line = rgb(0xD9DEE3),
                             .edge = rgb(0x7E8B97),
                             .text = rgb(0x17212B),
                             .text2 = rgb(0x4A5866),
                             .accent = rgb(0x0B5F6B),
                             .onAccent = rgb(0xFFFFFF),
                             .selection = rgb(0xE2F0F2),
                             .hover = rgb(0xEDF1F4),
                             .rail = rgb(0x12303A),
                             .railSelected = rgb(0x33505A),
                             .railText = rgb(0xFFFFFF),
                             .railText2 = rgb(0xC4D2D9),
                             .states = lightStates()};
    return theme;
}

const Theme &Theme::darkTheme()
{
    static const Theme theme{.dark = true,
                             .window = rgb(0x15191D),
                             .panel = rgb(0x1C2227),
                             .line = rgb(0x36414A),
                             .edge = rgb(0x74828E),
                             .text = rgb(0xE8EDF1),
                             .text2 = rgb(0xB5C0CA),
                             .accent = rgb(0x4FB3C0),
                             .onAccent = rgb(0x0B1D22),
                             .selection = rgb(0x1D353A),
                             .hover = rgb(0x262E35),
                             .rail = rgb(0x0E1F26),
                             .railSelected = rgb(0x2A3E46),
                             .railText = rgb(0xFFFFFF),
                             .railText2 = rgb(0xC4D2D9),
                             .states = darkStates()};
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    const bool dark =
        palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? darkTheme() : lightTheme();
}

const Theme &Theme::of(const QWidget *widget)
{
    return of(widget ? widget->palette() : QApplication::palette());
}

void Theme::apply(QApplication &application, const Theme &theme, const Measure &measure)
{
    QApplication::setStyle(new Style(measure)); // the application owns its style
    QApplication::setPalette(paletteOf(theme));
    QApplication::setFont(fontFor(TextRole::Body));
    QToolTip::setFont(fontFor(TextRole::Small));
    application.setStyleSheet(styleSheetOf(theme, measure));
}

Measure measure()
{
    const QStyle *style = QApplication::style();
    const int percent = style->pixelMetric(Style::TextPercent);
    if (percent <= 0) // a style that is not ours
        return {};
    return {percent, static_cast<Density>(style->pixelMetric(Style::DensityNumber))};
}

int rowHeight(int lines)
{
    const int words = QFontMetrics(fontFor(TextRole::Body)).height()
        + (lines - 1) * QFontMetrics(fontFor(TextRole::Small)).height();
    return measure().density == Density::Compact ? qMax(26, words + 6)
                                                 : qMax(lines > 1 ? 52 : space::row, words + 14);
}

QFont fontFor(TextRole role)
{
    // One family: where a font names several, Qt looks at once for everything that could stand in for it, and
    // not only when a letter is missing.
    static const QString family = firstOf({u"Noto Sans"_s, u"DejaVu Sans"_s}, u"sans-serif"_s);
    QFont font(family);
    const qreal scale = measure().textPercent / 100.0;
    font.setPointSizeF(10.5 * scale);
    switch (role) {
    case TextRole::Body:
        break;
    case TextRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Small:
        font.setPointSizeF(9 * scale);
        break;
    case TextRole::Section:
        font.setPointSizeF(11.5 * scale);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Title:
        font.setPointSizeF(15 * scale);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

report::Shape shapeOf(items::Sign sign)
{
    switch (sign) {
    case items::Sign::None:
        return report::Shape::None;
    case items::Sign::Planned:
        return report::Shape::Planned;
    case items::Sign::Progress:
        return report::Shape::HalfDisc;
    case items::Sign::Ready:
        return report::Shape::Diamond;
    case items::Sign::Met:
        return report::Shape::Disc;
    case items::Sign::Verified:
        return report::Shape::Shield;
    case items::Sign::Returned:
        return report::Shape::Triangle;
    }
    return report::Shape::None;
}

} // namespace attest::views
