// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "report/render/blocks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>
#include <utility>

namespace attest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal columnGap = points(10);
constexpr qreal padding = points(3.25);
// A row that no page could hold is divided into pieces of this many lines.
constexpr int linesInPiece = 12;
constexpr int mostLinesInRow = 40;

struct Column {
    qreal x = 0;
    qreal width = 0;
    SetText::Side side = SetText::Side::Left;
};

/// What a column could do with.
struct Wish {
    int share = 1;
    qreal least = 0; ///< the longest word of its heading
    qreal most = 0; ///< its longest text on one line
    qreal width = 0;
    bool settled = false;
};

std::vector<Wish> wishesOf(const Table &table, const Sheet &sheet)
{
    constexpr qreal spare = points(1);
    const QFontMetricsF bold(sheet.type.body(true));
    const QFontMetricsF regular(sheet.type.body());
    std::vector<Wish> wishes;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const QString &heading = table.columns[i].heading;
        Wish wish;
        wish.share = std::max(table.columns[i].share, 1);
        wish.most = bold.horizontalAdvance(heading) + spare;
        for (const QString &word : heading.split(u' '))
            wish.least = std::max(wish.least, bold.horizontalAdvance(word) + spare);
        for (const auto &row : table.rows) {
            if (i < row.size())
                wish.most = std::max(
                    wish.most, Sign::indent(row[i].shape) + regular.horizontalAdvance(row[i].text) + spare);
        }
        wishes.push_back(wish);
    }
    return wishes;
}

/// Gives every column that is not settled its share of what the settled ones leave.
void spread(std::vector<Wish> &wishes, qreal room)
{
    int shares = 0;
    for (const Wish &wish : wishes) {
        room -= wish.settled ? wish.width : 0;
        shares += wish.settled ? 0 : wish.share;
    }
    for (Wish &wish : wishes) {
        if (!wish.settled)
            wish.width = std::max(room, 0.0) * wish.share / shares;
    }
}

/// Settles columns one after the other until none is out of its bounds.
template <class Bound> void settle(std::vector<Wish> &wishes, qreal room, Bound bound)
{
    for (;;) {
        spread(wishes, room);
        const auto out = std::find_if(wishes.begin(), wishes.end(), [&](const Wish &wish) {
            return !wish.settled && bound(wish) != wish.width;
        });
        if (out == wishes.end())
            return;
        out->width = bound(*out);
        out->settled = true;
    }
}

/// Shares the room out: no word of a heading breaks, and while one column has to break its lines no other
/// holds room that it cannot use.
std::vector<Column> columnsOf(const Table &table, const Sheet &sheet)
{
    const qreal room = sheet.width - columnGap * static_cast<qreal>(table.columns.size() - 1);
    std::vector<Wish> wishes = wishesOf(table, sheet);
    const qreal whole = std::accumulate(wishes.begin(), wishes.end(), 0.0,
                                        [](qreal sum, const Wish &wish) { return sum + wish.most; });
    if (whole > room)
        settle(wishes, room, [](const Wish &wish) { return std::min(wish.width, wish.most); });
    settle(wishes, room, [](const Wish &wish) { return std::max(wish.width, wish.least); });
    std::vector<Column> columns;
    qreal x = 0;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        columns.push_back(
            {x, wishes[i].width, table.columns[i].right ? SetText::Side::Right : SetText::Side::Left});
        x += wishes[i].width + columnGap;
    }
    return columns;
}

/// The cells of one row, set side by side.
class Row {
public:
    Row(const std::vector<Table::Cell> &cells, const std::vector<Column> &columns, const QFont &font)
        : m_line(QFontMetricsF(font).height())
    {
        for (std::size_t i = 0; i < std::min(cells.size(), columns.size()); ++i) {
            m_xs.push_back(columns[i].x);
            m_signs.emplace_back(cells[i].shape, cells[i].text, font, columns[i].width, columns[i].side);
        }
    }

    int lines() const
    {
        int most = 1;
        for (const Sign &sign : m_signs)
            most = std::max(most, sign.text().lines());
        return most;
    }

    qreal height(int first, int end) const
    {
        qreal height = m_line;
        for (const Sign &sign : m_signs)
            height = std::max(height, sign.text().height(first, end));
        return height;
    }

    QString text(int first, int end) const
    {
        QStringList cells;
        for (const Sign &sign : m_signs)
            cells.append(sign.text().text(first, end));
        cells.removeAll(QString());
        return cells.join(u" | "_s);
    }

    void paint(QPainter &painter, QPointF at, int first, int end) const
    {
        for (std::size_t i = 0; i < m_signs.size(); ++i)
            m_signs[i].paint(painter, QPointF(at.x() + m_xs[i], at.y()), first, end);
    }

private:
    qreal m_line;
    std::vector<qreal> m_xs;
    std::vector<Sign> m_signs;
};

struct Rule {
    qreal width = 0;
    qreal thickness = 0;
    QColor colour;
};

Strip pieceOf(const std::shared_ptr<const Row> &row, int first, int end, const Rule &rule)
{
    const qreal top = first == 0 ? padding : 0;
    const bool last = end >= row->lines();
    Strip strip;
    strip.height = top + row->height(first, end) + (last ? padding : 0);
    strip.text = row->text(first, end);
    const qreal height = strip.height;
    strip.paint = [=](QPainter &painter, QPointF at) {
        painter.setPen(ink);
        row->paint(painter, QPointF(at.x(), at.y() + top), first, end);
        if (last)
            painter.fillRect(QRectF(at.x(), at.y() + height - rule.thickness, rule.width, rule.thickness),
                             rule.colour);
    };
    return strip;
}

std::shared_ptr<const Strip> headingOf(const Table &table, const std::vector<Column> &columns,
                                       const Sheet &sheet)
{
    std::vector<Table::Cell> cells;
    for (const Table::Column &column : table.columns)
        cells.push_back({Shape::None, column.heading});
    const auto row = std::make_shared<const Row>(cells, columns, sheet.type.body(true));
    auto strip = std::make_shared<Strip>(pieceOf(row, 0, row->lines(), {sheet.width, points(0.75), ink}));
    strip->keepWithNext = true;
    return strip;
}

} // namespace

void addTable(std::vector<Strip> &strips, const Table &table, const Sheet &sheet)
{
    if (table.rows.empty() || table.columns.empty()) {
        addLines(strips, SetText(table.empty, sheet.type.body(), sheet.width), quietInk, 0);
        return;
    }
    const std::vector<Column> columns = columnsOf(table, sheet);
    const std::shared_ptr<const Strip> heading = headingOf(table, columns, sheet);
    strips.push_back(*heading);
    for (const std::vector<Table::Cell> &cells : table.rows) {
        const auto row = std::make_shared<const Row>(cells, columns, sheet.type.body());
        const int lines = row->lines();
        const int step = lines > mostLinesInRow ? linesInPiece : lines;
        for (int first = 0; first < lines; first += step) {
            strips.push_back(
                pieceOf(row, first, std::min(first + step, lines), {sheet.width, points(0.5), hairline}));
            strips.back().heading = heading;
        }
    }
}

} // namespace attest::report
