// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/tip.h"

#include <QString>
#include <QWidget>

namespace attest::views {

/// People's words where "&" would mark a letter for the keyboard: on buttons, tabs and in menus.
inline QString withAmpersands(QString words) { return words.replace(u'&', QStringLiteral("&&")); }

/// A tooltip of people's words, which are heard as they are seen: left to itself, the escapes would be heard.
inline void setTip(QWidget &widget, const QString &words)
{
    widget.setToolTip(items::tip(words));
    widget.setAccessibleDescription(words);
}

/// The beginning, as many letters as a button has room for.
inline QString shortened(const QString &words, qsizetype most = 60)
{
    if (words.size() <= most)
        return words;
    const qsizetype cut = words.at(most - 1).isLowSurrogate() ? most - 2 : most - 1;
    return QString(words.left(cut) + QChar(0x2026));
}

} // namespace attest::views
