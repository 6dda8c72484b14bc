// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "portfolio/counted.h"
#include "report/render/blocks.h"
#include "report/render/shapes.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace attest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Fill { Verified, Achieved, InHand, Planned };
constexpr qreal barHeight = points(16);
constexpr qreal swatch = points(9.5);
constexpr qreal barOutline = points(0.75);

void paintFill(QPainter &painter, Fill fill, const QRectF &box)
{
    switch (fill) {
    case Fill::Verified:
        painter.fillRect(box, ink);
        break;
    case Fill::Achieved:
        painter.fillRect(box, greyInk);
        break;
    case Fill::InHand:
        painter.fillRect(box, paper);
        paintHatch(painter, box, ink, points(3.6), points(0.8));
        break;
    case Fill::Planned:
        painter.fillRect(box, paper);
        break;
    }
}

void frame(QPainter &painter, const QRectF &box, Qt::PenStyle style = Qt::SolidLine)
{
    painter.setPen(QPen(ink, barOutline, style, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

void paintBar(QPainter &painter, const CreditBar &bar, const QRectF &box)
{
    const auto &credits = bar.credits;
    const int whole = std::max({bar.needed, credits.planned, credits.inHand, credits.achieved, 1});
    const auto end = [&](int amount) {
        return box.left() + box.width() * std::clamp(amount, 0, whole) / whole;
    };
    const std::array<std::pair<Fill, int>, 4> parts{{{Fill::Verified, bar.iqaBegun ? credits.verified : 0},
                                                     {Fill::Achieved, credits.achieved},
                                                     {Fill::InHand, credits.inHand},
                                                     {Fill::Planned, credits.planned}}};
    // What no unit in the plan supplies is outlined only by dashes.
    frame(painter, box, Qt::DashLine);
    qreal x = box.left();
    for (const auto &[fill, amount] : parts) {
        const qreal right = std::max(x, end(amount));
        const QRectF part(x, box.top(), right - x, box.height());
        if (!part.isEmpty()) {
            paintFill(painter, fill, part);
            frame(painter, part);
        }
        x = right;
    }
    if (bar.needed > 0
        && bar.needed < whole) // the plan goes beyond the award: mark where the award is reached
        painter.fillRect(QRectF(end(bar.needed) - points(0.75), box.top() - points(3), points(1.5),
                                box.height() + points(6)),
                         ink);
}

struct Item {
    Fill fill;
    SetText text;
    QPointF at;
};

std::vector<Item> legendOf(const CreditBar &bar, const Sheet &sheet)
{
    const auto &credits = bar.credits;
    const QString verified = bar.iqaBegun
        ? QString(QCoreApplication::translate("Report", "Verified %1").arg(credits.verified))
        : QCoreApplication::translate("Report", "Verified: no IQA yet");
    const QString planned = bar.measure == catalogue::Measure::Units
        //: "Planned 7 of the 7 units needed"
        ? QString(QCoreApplication::translate("Report", "Planned %1 of the %2 needed")
                      .arg(QString::number(credits.planned), portfolio::unitsInWords(bar.needed)))
        : QString(QCoreApplication::translate("Report", "Planned %1 of the %2 credits needed")
                      .arg(credits.planned)
                      .arg(bar.needed));
    const std::array<std::pair<Fill, QString>, 4> texts{
        {{Fill::Verified, verified},
         {Fill::Achieved, QCoreApplication::translate("Report", "Achieved %1").arg(credits.achieved)},
         {Fill::InHand, QCoreApplication::translate("Report", "In hand %1").arg(credits.inHand)},
         {Fill::Planned, planned}}};
    std::vector<Item> items;
    QPointF at;
    for (const auto &[fill, text] : texts) {
        const SetText set(text, sheet.type.body(), sheet.width - swatch - points(5));
        const qreal width = swatch + points(5) + set.widest();
        if (at.x() > 0 && at.x() + width > sheet.width)
            at = QPointF(0, at.y() + set.height());
        items.push_back({fill, set, at});
        at.rx() += width + points(16);
    }
    return items;
}

} // namespace

void addCreditBar(std::vector<Strip> &strips, const CreditBar &bar, const Sheet &sheet)
{
    const std::vector<Item> items = legendOf(bar, sheet);
    const qreal legendTop = barHeight + points(5);
    const QFontMetricsF metrics(sheet.type.body());
    const qreal middle = metrics.ascent() - metrics.capHeight() / 2;
    const qreal width = sheet.width;
    Strip strip;
    QStringList said;
    for (const Item &item : items)
        said.append(item.text.text(0, item.text.lines()));
    strip.text = said.join(u" | "_s);
    strip.above = points(3);
    strip.height = legendTop + items.back().at.y() + items.back().text.height();
    strip.paint = [=](QPainter &painter, QPointF at) {
        const qreal half = barOutline / 2;
        paintBar(painter, bar, QRectF(at, QSizeF(width, barHeight)).adjusted(half, half, -half, -half));
        for (const Item &item : items) {
            const QPointF corner = at + QPointF(0, legendTop) + item.at;
            const QRectF box(corner.x() + half, corner.y() + middle - swatch / 2, swatch, swatch);
            paintFill(painter, item.fill, box);
            frame(painter, box);
            painter.setPen(quietInk);
            item.text.paint(painter, corner + QPointF(swatch + points(5), 0));
        }
    };
    strips.push_back(std::move(strip));
}

} // namespace attest::report
