// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>
#include <QStringList>

class QPainter;

namespace attest::views {

/// The text in lines no wider than `width`, broken between words, at most `most` of them; the last ends in an
/// ellipsis when there is more. A line break in the text counts as a space.
QStringList wrappedLines(const QString &text, const QFont &font, int width, int most);

/// Breaks texts into lines as above, says how wide a line is and draws it, and remembers: in a list many rows
/// say alike, and to shape words takes longer than to draw them.
class TextLines {
public:
    QStringList wrapped(const QString &text, const QFont &font, int width, int most);
    /// In pixels, on one line.
    int width(const QString &text, const QFont &font);
    /// Draws one line in the painter's pen; `at` is its upper left corner.
    void draw(QPainter &painter, const QPointF &at, const QString &line, const QFont &font);

private:
    struct Asked {
        QString text;
        QFont font;
        int width = 0;
        int most = 0;
        friend bool operator==(const Asked &, const Asked &) = default;
        friend std::size_t qHash(const Asked &asked, std::size_t seed) noexcept
        {
            return qHashMulti(seed, asked.text, asked.font, asked.width, asked.most);
        }
    };
    const QStaticText &shaped(const QString &line, const QFont &font);

    static constexpr qsizetype lettersShaped = 20000;
    QCache<Asked, QStringList> m_lines{100000}; ///< in letters
    QCache<Asked, QStaticText> m_shaped{lettersShaped};
};

} // namespace attest::views
