// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <map>
#include <memory>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {

/// Renders the drawing at every size and density it is asked for, and keeps what it rendered: a button asks
/// again whenever it is painted.
class DrawingEngine final : public QIconEngine {
public:
    explicit DrawingEngine(QByteArray drawing)
        : m_drawing(std::move(drawing))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        if (!m_renderer)
            m_renderer = std::make_unique<QSvgRenderer>(m_drawing);
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * 0.5);
        m_renderer->render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap &pixmap = m_rendered[{size.width(), size.height(), mode == QIcon::Disabled}];
        if (pixmap.isNull()) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paint(&painter, QRect(QPoint(), size), mode, state);
        }
        return pixmap;
    }

    QIconEngine *clone() const override { return new DrawingEngine(m_drawing); }

private:
    QByteArray m_drawing;
    std::unique_ptr<QSvgRenderer> m_renderer; ///< once it is needed
    std::map<std::tuple<int, int, bool>, QPixmap> m_rendered; ///< by size and whether it is greyed
};

QByteArray drawing(const QString &name)
{
    QFile file(QString(u":/icons/"_s + name + u".svg"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QIcon Icons::icon(const QString &name, const QColor &colour)
{
    QByteArray svg = drawing(name);
    if (svg.isEmpty())
        return {};
    svg.replace(QByteArrayLiteral("currentColor"), colour.name().toLatin1());
    return QIcon(new DrawingEngine(std::move(svg)));
}

QIcon Icons::application() { return QIcon(new DrawingEngine(drawing(u"attest"_s))); }

} // namespace attest::views
