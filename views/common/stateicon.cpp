// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/stateicon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

namespace attest::views {

namespace {

/// Paints the sign afresh at every size and density it is asked for.
class SignEngine final : public QIconEngine {
public:
    SignEngine(items::Sign sign, const Theme &theme)
        : m_sign(sign)
        , m_theme(theme)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.5);
        paintSign(*painter, m_sign, rect, m_theme, m_theme.panel);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SignEngine(*this); }

private:
    items::Sign m_sign;
    const Theme &m_theme; // one of the two constant themes
};

} // namespace

int signSize() { return 16 * measure().textPercent / 100; }

int boxSize() { return 18 * measure().textPercent / 100; }

void paintSign(QPainter &painter, items::Sign sign, const QRectF &box, const Theme &theme,
               const QColor &background)
{
    report::paintShape(painter, shapeOf(sign), box, theme.state(sign).ink, background);
}

QIcon signIcon(items::Sign sign, const Theme &theme)
{
    const Theme &lasting = theme.dark ? Theme::darkTheme() : Theme::lightTheme();
    return sign == items::Sign::None ? QIcon() : QIcon(new SignEngine(sign, lasting));
}

} // namespace attest::views
