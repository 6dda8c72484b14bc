// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "report/render/shapes.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace attest::report {

namespace {

// Every shape is designed on a square of this many units.
constexpr qreal grid = 16;
constexpr qreal outline = 1.5;

struct Ink {
    QColor colour;
    QColor inside;
};

QPen stroke(const QColor &colour, qreal width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void tick(QPainter &painter, const QColor &colour, qreal size = 1)
{
    QPainterPath path(QPointF(8 - 3.3 * size, 8 + 0.3 * size));
    path.lineTo(8 - 0.9 * size, 8 + 2.7 * size);
    path.lineTo(8 + 3.5 * size, 8 - 2.5 * size);
    painter.strokePath(path, stroke(colour, 1.8 * std::sqrt(size)));
}

void dashedRing(QPainter &painter, const Ink &ink)
{
    // Eight arcs of our own rather than a dashed pen: they end alike at every size.
    constexpr int arcs = 8;
    constexpr int turn = 360 * 16;
    painter.setPen(QPen(ink.colour, outline, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < arcs; ++i)
        painter.drawArc(QRectF(1.75, 1.75, 12.5, 12.5), i * turn / arcs + turn / 64, turn / arcs * 5 / 8);
}

void halfDisc(QPainter &painter, const Ink &ink)
{
    const QRectF disc(1.75, 1.75, 12.5, 12.5);
    painter.setPen(stroke(ink.colour, outline));
    painter.setBrush(ink.inside);
    painter.drawEllipse(disc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.colour);
    painter.drawPie(disc, -90 * 16, 180 * 16);
}

void diamond(QPainter &painter, const Ink &ink)
{
    QPainterPath path(QPointF(8, 0.9));
    path.lineTo(15.1, 8);
    path.lineTo(8, 15.1);
    path.lineTo(0.9, 8);
    path.closeSubpath();
    painter.setPen(stroke(ink.colour, outline));
    painter.setBrush(ink.inside);
    painter.drawPath(path);
    tick(painter, ink.colour, 0.75);
}

void disc(QPainter &painter, const Ink &ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.colour);
    painter.drawEllipse(QRectF(1, 1, 14, 14));
    tick(painter, ink.inside);
}

void shield(QPainter &painter, const Ink &ink)
{
    QPainterPath path(QPointF(8, 0.6));
    path.cubicTo(9.8, 2, 11.8, 2.6, 14.2, 2.7);
    path.lineTo(14.2, 7.6);
    path.cubicTo(14.2, 11.2, 11.6, 14, 8, 15.5);
    path.cubicTo(4.4, 14, 1.8, 11.2, 1.8, 7.6);
    path.lineTo(1.8, 2.7);
    path.cubicTo(4.2, 2.6, 6.2, 2, 8, 0.6);
    painter.fillPath(path, ink.colour);
    tick(painter, ink.inside, 0.95);
}

void triangle(QPainter &painter, const Ink &ink)
{
    QPainterPath path(QPointF(8, 2.2));
    path.lineTo(14.8, 13.8);
    path.lineTo(1.2, 13.8);
    path.closeSubpath();
    painter.setPen(stroke(ink.colour, outline));
    painter.setBrush(ink.colour);
    painter.drawPath(path);
    painter.setPen(stroke(ink.inside, 1.7));
    painter.drawLine(QPointF(8, 6.3), QPointF(8, 9.3));
    painter.drawLine(QPointF(8, 12), QPointF(8, 12.05));
}

} // namespace

void paintShape(QPainter &painter, Shape shape, const QRectF &box, const QColor &colour, const QColor &inside)
{
    const qreal side = std::min(box.width(), box.height());
    if (shape == Shape::None || side <= 0)
        return;
    const Ink inks{colour, inside};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center().x() - side / 2, box.center().y() - side / 2);
    painter.scale(side / grid, side / grid);
    switch (shape) {
    case Shape::None:
        break;
    case Shape::Planned:
        dashedRing(painter, inks);
        break;
    case Shape::HalfDisc:
        halfDisc(painter, inks);
        break;
    case Shape::Diamond:
        diamond(painter, inks);
        break;
    case Shape::Disc:
        disc(painter, inks);
        break;
    case Shape::Shield:
        shield(painter, inks);
        break;
    case Shape::Triangle:
        triangle(painter, inks);
        break;
    }
    painter.restore();
}

void paintHatch(QPainter &painter, const QRectF &box, const QColor &colour, qreal step, qreal width)
{
    if (box.isEmpty() || step <= 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    const qreal across = step * std::sqrt(2.0);
    // A little beyond the box at both ends, so that the clip and not the line's end makes the edge.
    for (qreal x = box.left() - box.height() - across; x < box.right() + across; x += across) {
        const QPointF top(x - width, box.top() - width);
        painter.drawLine(top, top + QPointF(box.height() + 2 * width, box.height() + 2 * width));
    }
    painter.restore();
}

} // namespace attest::report
