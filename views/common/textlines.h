// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFontMetrics>
#include <QStringList>

namespace attest::views {

/// The text in lines no wider than `width`, broken between words, at most `most` of them; the last ends in an
/// ellipsis when there is more. A line break in the text counts as a space.
QStringList wrappedLines(const QString &text, const QFont &font, int width, int most);

} // namespace attest::views
