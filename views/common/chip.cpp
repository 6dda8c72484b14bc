// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/chip.h"

#include "views/common/stateicon.h"

#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

namespace attest::views {

namespace {
constexpr int side = 12;
constexpr int gap = 7;
constexpr int leastHeight = 28;
} // namespace

Chip::Chip(QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &Chip::clicked, this, &Chip::showDetail);
}

void Chip::setContent(items::Sign sign, const QString &text, const QString &detail)
{
    m_sign = sign;
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(detail);
    // A tool tip takes a text for HTML when it looks like it; people's words may.
    setToolTip(detail.isEmpty() ? QString() : Qt::convertFromPlainText(detail, Qt::WhiteSpaceNormal));
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int icon = m_sign == items::Sign::None ? 0 : signSize() + gap;
    return {2 * side + icon + fontMetrics().horizontalAdvance(text()) + 1,
            qMax(leastHeight, fontMetrics().height() + 8)};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 2 * side + signSize() + gap + fontMetrics().averageCharWidth() * 8),
            sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const StateColours &colours = theme.state(m_sign);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal ring = hasFocus() ? 2 : 0;
    const QRectF ground = QRectF(rect()).adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2);
    painter.setPen(ring > 0 ? QPen(colours.ink, ring) : QPen(Qt::NoPen));
    painter.setBrush(colours.soft);
    painter.drawRoundedRect(ground, ground.height() / 2, ground.height() / 2);

    QRect words = rect().adjusted(side, 0, -side, 0);
    if (m_sign != items::Sign::None) {
        const QRect box(words.left(), (height() - signSize()) / 2, signSize(), signSize());
        paintSign(painter, m_sign, box, theme, colours.soft);
        words.setLeft(box.right() + 1 + gap);
    }
    painter.setPen(colours.ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void Chip::showDetail()
{
    if (!toolTip().isEmpty())
        QToolTip::showText(mapToGlobal(QPoint(0, height())), toolTip(), this);
}

} // namespace attest::views
