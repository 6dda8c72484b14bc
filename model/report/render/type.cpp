// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "report/render/type.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace attest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

// Line breaks stay, other control characters would be drawn as boxes.
QString printable(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator)
            c = QChar::LineSeparator;
        else if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

bool writesWelsh(const QString &family)
{
    if (!QFontDatabase::hasFamily(family))
        return false;
    const QFontMetricsF metrics(Type{family}.body());
    const QString letters = u"ŵŷŴŶŵ"_s;
    return std::all_of(letters.begin(), letters.end(), [&](QChar c) { return metrics.inFont(c); });
}

} // namespace

QFont Type::font(qreal pointSize, bool bold) const
{
    QFont font(family);
    font.setPixelSize(qRound(points(pointSize)));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    // Spacing of one unit too small to see turns ligatures off: a name must come out of the file as it was
    // written.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

Result<Type> Type::installed()
{
    for (const QString &family : {u"Noto Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s}) {
        if (writesWelsh(family))
            return Type{family};
    }
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("Report",
                                             "No font for reports is installed that can write every name. "
                                             "Install the package fonts-noto-core and try again.")};
}

SetText::SetText(const QString &text, const QFont &font, qreal width, Side side)
    : m_layout(std::make_shared<QTextLayout>(printable(text), font))
{
    breakLines(width, side);
}

SetText::SetText(const QString &lead, const QString &text, const QFont &font, qreal width)
    : m_layout(std::make_shared<QTextLayout>())
{
    const QString bold = printable(lead);
    const QString rest = printable(text);
    const bool joined = bold.isEmpty() || rest.isEmpty() || rest.startsWith(QChar::LineSeparator);
    m_layout->setText(joined ? QString(bold + rest) : QString(bold + u"  "_s + rest));
    m_layout->setFont(font);
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    QTextLayout::FormatRange range;
    range.start = 0;
    range.length = static_cast<int>(bold.size());
    range.format = format;
    m_layout->setFormats({range});
    breakLines(width, Side::Left);
}

void SetText::breakLines(qreal width, Side side)
{
    QTextOption option(side == Side::Right ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    const qreal least = QFontMetricsF(m_layout->font()).height();
    qreal y = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        // A letter from another font may stand taller than ours.
        y += std::max(line.height(), least);
    }
    m_layout->endLayout();
}

QString SetText::text(int first, int end) const
{
    if (first >= std::min(end, lines()))
        return {};
    const QTextLine last = m_layout->lineAt(std::min(end, lines()) - 1);
    const int begin = m_layout->lineAt(first).textStart();
    return m_layout->text().mid(begin, last.textStart() + last.textLength() - begin).simplified();
}

qreal SetText::widest() const
{
    qreal widest = 0;
    for (int i = 0; i < lines(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

qreal SetText::topOf(int line) const { return m_layout->lineAt(line).y(); }

qreal SetText::bottomOf(int line) const
{
    if (line < 0)
        return 0;
    if (line + 1 < lines())
        return topOf(line + 1);
    return topOf(line) + std::max(m_layout->lineAt(line).height(), QFontMetricsF(m_layout->font()).height());
}

qreal SetText::height(int first, int end) const
{
    return first >= end || first >= lines() ? 0 : bottomOf(std::min(end, lines()) - 1) - topOf(first);
}

void SetText::paint(QPainter &painter, QPointF at, int first, int end) const
{
    if (first >= lines())
        return;
    const QPointF origin(at.x(), at.y() - topOf(first));
    for (int i = first; i < std::min(end, lines()); ++i)
        m_layout->lineAt(i).draw(&painter, origin);
}

} // namespace attest::report
