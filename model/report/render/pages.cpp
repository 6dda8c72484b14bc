// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "report/render/pages.h"

#include "report/render/blocks.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace attest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

// A4 and its margins.
const QSizeF sheetSize(points(595.276), points(841.89));
constexpr qreal sideMargin = points(42);
constexpr qreal topMargin = points(36);
constexpr qreal footerTop = points(806);
constexpr qreal bodyHeight = footerTop - points(10) - topMargin;

QString numberOf(int page, int pages)
{
    return QCoreApplication::translate("Report", "page %1 of %2").arg(page + 1).arg(pages);
}

void paintFooter(QPainter &painter, const Document &document, const Sheet &sheet, const QString &number)
{
    const QFont font = sheet.type.small();
    const QFontMetricsF metrics(font);
    const qreal gap = points(12);
    const qreal rightWidth = metrics.horizontalAdvance(number) + points(2);
    const QString middle =
        metrics.elidedText(document.footerMiddle, Qt::ElideRight, sheet.width / 2 - rightWidth - gap);
    const qreal middleWidth = metrics.horizontalAdvance(middle) + points(2);
    const qreal middleAt = sheet.width - rightWidth - gap * 2 - middleWidth;
    const QString left = metrics.elidedText(document.footerLeft, Qt::ElideMiddle, middleAt - gap);

    const QPointF at(sideMargin, footerTop + points(5));
    painter.fillRect(QRectF(sideMargin, footerTop, sheet.width, points(0.5)), greyInk);
    painter.setPen(quietInk);
    SetText(left, font, middleAt).paint(painter, at, 0, 1);
    SetText(middle, font, middleWidth).paint(painter, at + QPointF(middleAt, 0), 0, 1);
    SetText(number, font, rightWidth, SetText::Side::Right)
        .paint(painter, at + QPointF(sheet.width - rightWidth, 0), 0, 1);
}

} // namespace

/// The pages point into the strips, so both stay where they are.
struct Pages::Set {
    Document document;
    Sheet sheet;
    std::vector<Strip> strips;
    std::vector<Page> pages;
};

Pages::Pages(std::shared_ptr<const Set> set)
    : m_set(std::move(set))
{
}

Result<Pages> Pages::of(const Document &document)
{
    const Result<Type> type = Type::installed();
    if (!type)
        return type.error();
    auto set = std::make_shared<Set>();
    set->document = document;
    set->sheet = {*type, sheetSize.width() - 2 * sideMargin};
    set->strips = stripsOf(document, set->sheet);
    set->pages = dealOut(set->strips, bodyHeight);
    return Pages(std::move(set));
}

int Pages::count() const { return static_cast<int>(m_set->pages.size()); }

QString Pages::title() const
{
    const Document &document = m_set->document;
    return document.subject.isEmpty() ? document.title : QString(document.title + u": "_s + document.subject);
}

QSizeF Pages::size() { return sheetSize; }

void Pages::paint(QPainter &painter, int page) const
{
    for (const Placed &placed : m_set->pages.at(static_cast<std::size_t>(page))) {
        if (placed.strip->paint)
            placed.strip->paint(painter, QPointF(sideMargin, topMargin + placed.y));
    }
    paintFooter(painter, m_set->document, m_set->sheet, numberOf(page, count()));
}

QString Pages::text(int page) const
{
    QStringList lines;
    for (const Placed &placed : m_set->pages.at(static_cast<std::size_t>(page))) {
        if (!placed.strip->text.isEmpty())
            lines.append(placed.strip->text);
    }
    QStringList footer{m_set->document.footerLeft, m_set->document.footerMiddle, numberOf(page, count())};
    footer.removeAll(QString());
    lines.append(footer.join(u" · "_s));
    return lines.join(u'\n');
}

} // namespace attest::report
