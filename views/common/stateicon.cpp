// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/stateicon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>

using namespace Qt::Literals::StringLiterals;

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
    const QColor ink = theme.state(sign).ink;
    if (box != box.toRect()) {
        report::paintShape(painter, shapeOf(sign), box, ink, background);
        return;
    }
    // A list shows the same few over and over.
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QString key = u"attest-sign %1 %2 %3 %4 %5"_s.arg(
        QString::number(static_cast<int>(sign)), QString::number(box.width()), QString::number(ratio),
        ink.name(), background.name());
    QPixmap drawn;
    if (!QPixmapCache::find(key, &drawn)) {
        drawn = QPixmap((box.size() * ratio).toSize());
        drawn.setDevicePixelRatio(ratio);
        drawn.fill(Qt::transparent);
        QPainter afresh(&drawn);
        report::paintShape(afresh, shapeOf(sign), QRectF(QPointF(), box.size()), ink, background);
        afresh.end();
        QPixmapCache::insert(key, drawn);
    }
    painter.drawPixmap(box.topLeft(), drawn);
}

QIcon signIcon(items::Sign sign, const Theme &theme)
{
    const Theme &lasting = theme.dark ? Theme::darkTheme() : Theme::lightTheme();
    return sign == items::Sign::None ? QIcon() : QIcon(new SignEngine(sign, lasting));
}

} // namespace attest::views
