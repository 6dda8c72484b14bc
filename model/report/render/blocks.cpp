// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "report/render/blocks.h"

#include "report/render/shapes.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace attest::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal signSide = points(9.5);
constexpr qreal signGap = points(4.5);

void addHeading(std::vector<Strip> &strips, const Heading &heading, const Sheet &sheet)
{
    const bool title = heading.level <= 1;
    const SetText text(heading.text, title ? sheet.type.title() : sheet.type.section(), sheet.width);
    const qreal rule = title ? 0 : points(0.9);
    const qreal width = sheet.width;
    addLines(strips, text, ink, points(20));
    Strip line;
    line.height = points(title ? 4 : 8);
    line.keepWithNext = true;
    line.paint = [rule, width](QPainter &painter, QPointF at) {
        if (rule > 0)
            painter.fillRect(QRectF(at.x(), at.y() + points(1.5), width, rule), ink);
    };
    strips.back().keepWithNext = true;
    strips.push_back(std::move(line));
}

void addChips(std::vector<Strip> &strips, const Chips &chips, const Sheet &sheet)
{
    for (const Chips::Chip &chip : chips.chips) {
        const Sign sign(chip, sheet.type.body(), sheet.width);
        const int lines = sign.text().lines();
        for (int i = 0; i < lines; ++i) {
            Strip strip;
            strip.above = i == 0 && !strips.empty() && strips.back().paint ? points(2) : 0;
            strip.height = sign.text().height(i, i + 1);
            strip.keepWithNext = i + 1 < lines && lines <= 3;
            strip.text = sign.text().text(i, i + 1);
            strip.paint = [sign, i](QPainter &painter, QPointF at) {
                painter.setPen(quietInk);
                sign.paint(painter, at, i, i + 1);
            };
            strips.push_back(std::move(strip));
        }
    }
}

void addSignatures(std::vector<Strip> &strips, const Signatures &signatures, const Sheet &sheet)
{
    constexpr int across = 2;
    constexpr qreal gap = points(27);
    constexpr qreal room = points(36); // to write in
    const qreal width = (sheet.width - gap * (across - 1)) / across;
    if (!strips.empty())
        strips.back().keepWithNext = true; // never on a page without what is signed
    for (qsizetype first = 0; first < signatures.lines.size(); first += across) {
        std::vector<SetText> texts;
        qreal height = 0;
        const QStringList side = signatures.lines.mid(first, across);
        for (const QString &line : side) {
            texts.emplace_back(line, sheet.type.body(), width);
            height = std::max(height, texts.back().height());
        }
        Strip strip;
        strip.height = room + points(3) + height;
        strip.keepWithNext = first + across < signatures.lines.size();
        strip.text = side.join(u" | "_s);
        strip.paint = [texts, width](QPainter &painter, QPointF at) {
            painter.setPen(ink);
            for (const SetText &text : texts) {
                painter.fillRect(QRectF(at.x(), at.y() + room, width, points(0.75)), ink);
                text.paint(painter, QPointF(at.x(), at.y() + room + points(3)));
                at.rx() += width + gap;
            }
        };
        strips.push_back(std::move(strip));
    }
}

/// Calls the function for the kind of block at hand.
struct BlockSetter {
    std::vector<Strip> &strips;
    const Sheet &sheet;
    bool afterHeading;

    void operator()(const Heading &heading) const { addHeading(strips, heading, sheet); }
    void operator()(const Paragraph &paragraph) const
    {
        const SetText text(paragraph.lead, paragraph.text, sheet.type.body(), sheet.width);
        addLines(strips, text, quietInk, afterHeading ? 0 : points(5));
    }
    void operator()(const Chips &chips) const { addChips(strips, chips, sheet); }
    void operator()(const CreditBar &bar) const { addCreditBar(strips, bar, sheet); }
    void operator()(const Table &table) const { addTable(strips, table, sheet); }
    void operator()(const Signatures &signatures) const { addSignatures(strips, signatures, sheet); }
};

} // namespace

qreal Sign::indent(Shape shape) { return shape == Shape::None ? 0 : signSide + signGap; }

Sign::Sign(Shape shape, const QString &text, const QFont &font, qreal width, SetText::Side side)
    : m_shape(shape)
    , m_font(font)
    , m_text(text, font, std::max(width - indent(shape), points(1)), side)
{
}

Sign::Sign(const Chips::Chip &chip, const QFont &font, qreal width)
    : m_shape(chip.shape)
    , m_font(font)
    , m_text(chip.lead, chip.text, font, std::max(width - indent(chip.shape), points(1)))
{
}

void Sign::paint(QPainter &painter, QPointF at, int first, int end) const
{
    if (first == 0 && m_shape != Shape::None) {
        const QFontMetricsF metrics(m_font);
        const qreal middle = at.y() + metrics.ascent() - metrics.capHeight() / 2;
        paintShape(painter, m_shape, QRectF(at.x(), middle - signSide / 2, signSide, signSide), ink, paper);
    }
    m_text.paint(painter, QPointF(at.x() + indent(m_shape), at.y()), first, end);
}

void addLines(std::vector<Strip> &strips, const SetText &text, const QColor &colour, qreal above)
{
    const int lines = text.lines();
    for (int i = 0; i < lines; ++i) {
        Strip strip;
        strip.above = i == 0 ? above : 0;
        strip.height = text.height(i, i + 1);
        strip.keepWithNext = lines > 1 && (i == 0 || i == lines - 2);
        strip.text = text.text(i, i + 1);
        strip.paint = [text, colour, i](QPainter &painter, QPointF at) {
            painter.setPen(colour);
            text.paint(painter, at, i, i + 1);
        };
        strips.push_back(std::move(strip));
    }
}

void addTitle(std::vector<Strip> &strips, const Document &document, const Sheet &sheet)
{
    constexpr qreal marginWidth = points(130);
    constexpr qreal gap = points(12);
    const qreal width = document.margin.isEmpty() ? sheet.width : sheet.width - marginWidth - gap;
    const SetText margin(document.margin.join(u'\n'), sheet.type.body(), marginWidth, SetText::Side::Right);

    Strip beside; // takes no height: the margin stands beside whatever follows
    beside.keepWithNext = true;
    beside.text = document.margin.join(u" · "_s);
    const qreal left = sheet.width - marginWidth;
    beside.paint = [margin, left](QPainter &painter, QPointF at) {
        painter.setPen(quietInk);
        margin.paint(painter, QPointF(at.x() + left, at.y() + points(4)));
    };
    strips.push_back(std::move(beside));

    addLines(strips, SetText(document.title, sheet.type.title(), width), ink, 0);
    if (!document.subject.isEmpty())
        addLines(strips, SetText(document.subject, sheet.type.subject(), width), ink, 0);
    qreal above = points(3);
    for (const QString &fact : document.facts) {
        addLines(strips, SetText(fact, sheet.type.body(), width), quietInk, above);
        above = 0;
    }
    qreal height = 0;
    for (const Strip &strip : strips)
        height += strip.above + strip.height;
    Strip rest;
    rest.height = std::max(points(8), margin.height() + points(4) - height);
    strips.push_back(std::move(rest));
}

std::vector<Strip> stripsOf(const Document &document, const Sheet &sheet)
{
    std::vector<Strip> strips;
    addTitle(strips, document, sheet);
    bool afterHeading = true;
    for (const Block &block : document.blocks) {
        std::visit(BlockSetter{strips, sheet, afterHeading}, block);
        afterHeading = std::holds_alternative<Heading>(block);
    }
    return strips;
}

} // namespace attest::report
