// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace attest::items {

/// People's words in a tool tip, which takes what looks like markup for markup; empty for no words.
inline QString tip(const QString &words)
{
    if (words.isEmpty())
        return {};
    return QStringLiteral("<qt>%1</qt>")
        .arg(words.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br/>")));
}

} // namespace attest::items
