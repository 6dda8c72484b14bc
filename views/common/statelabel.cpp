// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/statelabel.h"

#include "views/common/spoken.h"
#include "views/common/stateicon.h"

#include <QPainter>

namespace attest::views {

namespace {
constexpr int wordsGap = 6;
}

StateLabel::StateLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    speakAsLabel(*this);
}

void StateLabel::setState(items::Sign sign, const QString &word)
{
    m_sign = sign;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StateLabel::sizeHint() const
{
    const int icon = m_sign == items::Sign::None ? 0 : signSize() + wordsGap;
    return {icon + fontMetrics().horizontalAdvance(m_word) + 1, qMax(signSize(), fontMetrics().height())};
}

void StateLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    QRect words = rect();
    if (m_sign != items::Sign::None) {
        const QRect box(0, (height() - signSize()) / 2, signSize(), signSize());
        paintSign(painter, m_sign, box, theme, theme.panel);
        words.setLeft(signSize() + wordsGap);
    }
    painter.setPen(theme.state(m_sign).ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine, m_word);
}

} // namespace attest::views
