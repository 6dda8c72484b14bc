// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/textlines.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace attest::views {

namespace {

/// `widthOf` says how wide all the words are on one line.
template <class Width>
QStringList linesOf(const QString &words, const QFont &font, int width, int most, const Width &widthOf)
{
    if (words.isEmpty() || most < 1)
        return {};
    if (widthOf(words) <= width)
        return {words};
    const QFontMetrics metrics(font);
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

} // namespace

QStringList wrappedLines(const QString &text, const QFont &font, int width, int most)
{
    return linesOf(text.simplified(), font, width, most,
                   [&](const QString &words) { return QFontMetrics(font).horizontalAdvance(words); });
}

QStringList TextLines::wrapped(const QString &text, const QFont &font, int width, int most)
{
    const Asked asked{text, font, width, most};
    if (const QStringList *known = m_lines.object(asked))
        return *known;
    const QStringList lines = linesOf(text.simplified(), font, width, most,
                                      [&](const QString &words) { return this->width(words, font); });
    m_lines.insert(asked, new QStringList(lines), text.size() + 1);
    return lines;
}

int TextLines::width(const QString &text, const QFont &font)
{
    return qRound(shaped(text, font).size().width());
}

void TextLines::draw(QPainter &painter, const QPointF &at, const QString &line, const QFont &font)
{
    painter.setFont(font);
    painter.drawStaticText(at, shaped(line, font));
}

const QStaticText &TextLines::shaped(const QString &line, const QFont &font)
{
    const Asked asked{line, font};
    if (const QStaticText *known = m_shaped.object(asked))
        return *known;
    auto *text = new QStaticText(line);
    text->setTextFormat(Qt::PlainText);
    QTextOption option;
    option.setTextDirection(QGuiApplication::layoutDirection()); // as everything else is drawn
    text->setTextOption(option);
    text->prepare({}, font);
    // One longer than everything that is kept has a place all the same: it is asked for again at once.
    m_shaped.insert(asked, text, std::min(line.size() + 1, lettersShaped));
    return *text;
}

} // namespace attest::views
