// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {

/// Renders the drawing afresh at every size and density it is asked for.
class DrawingEngine final : public QIconEngine {
public:
    explicit DrawingEngine(QByteArray drawing)
        : m_drawing(std::move(drawing))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(m_drawing);
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * 0.5);
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new DrawingEngine(*this); }

private:
    QByteArray m_drawing;
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
