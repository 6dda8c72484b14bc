// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

/// What a screen reader finds on a screen: every interface below the widget that can be seen, the cells and
/// rows of lists as far as they are in view. `where` says in a failure which it was.
void eachAccessible(QWidget &screen,
                    const std::function<void(QAccessibleInterface &part, const QString &where)> &visit);

/// A text that a person meets on a screen, seen or heard.
struct ShownText {
    enum class Kind {
        Words, ///< painted, of whatever control
        Label, ///< of a QLabel, which may take it for rich text
        ToolTip, ///< which Qt takes for rich text when it looks like that
        Heard, ///< names, descriptions and values for a screen reader
    };
    Kind kind;
    QString text;
    QString where;
    bool isPlain = true; ///< false: a label that would interpret the text
};

/// What is read in a tooltip that Qt takes for rich text.
QString wordsOfTip(const QString &tip);

/// Labels, buttons, headers, items, tooltips, titles, placeholders, names. Not empty ones.
std::vector<ShownText> textsOf(QWidget &screen);
