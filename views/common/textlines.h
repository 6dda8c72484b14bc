// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCache>
#include <QFont>
#include <QStringList>

namespace attest::views {

/// The text in lines no wider than `width`, broken between words, at most `most` of them; the last ends in an
/// ellipsis when there is more. A line break in the text counts as a space.
QStringList wrappedLines(const QString &text, const QFont &font, int width, int most);

/// The same, and remembers: in a list many rows say alike, and to shape words takes longer than to draw them.
class LineWrapper {
public:
    QStringList wrapped(const QString &text, const QFont &font, int width, int most);

private:
    struct Asked {
        QString text;
        QFont font;
        int width;
        int most;
        friend bool operator==(const Asked &, const Asked &) = default;
        friend std::size_t qHash(const Asked &asked, std::size_t seed) noexcept
        {
            return qHashMulti(seed, asked.text, asked.font, asked.width, asked.most);
        }
    };
    QCache<Asked, QStringList> m_known{100000}; ///< in letters
};

} // namespace attest::views
