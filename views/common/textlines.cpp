// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/textlines.h"

#include <QFontMetrics>
#include <QTextLayout>

namespace attest::views {

QStringList wrappedLines(const QString &text, const QFont &font, int width, int most)
{
    const QString words = text.simplified();
    const QFontMetrics metrics(font);
    if (words.isEmpty() || most < 1)
        return {};
    if (metrics.horizontalAdvance(words) <= width)
        return {words};
    if (most == 1)
        return {metrics.elidedText(words, Qt::ElideRight, width)};

    QTextLayout layout(words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == most - 1) {
            lines.append(metrics.elidedText(words.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(metrics.elidedText(words.mid(line.textStart(), line.textLength()).trimmed(),
                                        Qt::ElideRight, width));
    }
    layout.endLayout();
    return lines;
}

QStringList LineWrapper::wrapped(const QString &text, const QFont &font, int width, int most)
{
    const Asked asked{text, font, width, most};
    if (const QStringList *known = m_known.object(asked))
        return *known;
    const QStringList lines = wrappedLines(text, font, width, most);
    m_known.insert(asked, new QStringList(lines), text.size() + 1);
    return lines;
}

} // namespace attest::views
