// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/rowdelegate.h"

#include "items/roles.h"
#include "views/common/creditbar.h"
#include "views/common/stateicon.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QTextDocument>
#include <QToolTip>
#include <QTreeView>

#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {

constexpr int cellSide = 12; ///< before and after a cell's words
constexpr int above = 5; ///< at least, over and under them, where there is room
constexpr int signGap = 7;
constexpr int barWidth = 104;
constexpr int barGap = 8;
constexpr int cellLines = 3;

items::Sign signOf(const QString &stateKey)
{
    using portfolio::UnitState;
    for (const auto state :
         {UnitState::Planned, UnitState::InProgress, UnitState::Ready, UnitState::SignedOff,
          UnitState::Returned, UnitState::Verified, UnitState::Withdrawn}) {
        if (!stateKey.isEmpty() && portfolio::unitStateKey(state) == stateKey)
            return items::signOf(state);
    }
    return items::Sign::None;
}

/// In a narrow cell the bar gives way to the words. Room for two figures each is kept in every row, so that
/// the bars of a column end alike.
int barWidthIn(TextLines &lines, const QStyleOptionViewItem &option)
{
    const int words =
        qMax(lines.width(option.text, option.font), lines.width(u"00 of 00"_s, option.font)) + 2;
    return qBound(32, option.rect.width() - 2 * cellSide - barGap - words, barWidth);
}

/// What a cell shows besides the words of its option, asked of the model once, and how its room is shared
/// out.
struct Cell {
    Cell(TextLines &lines, const QStyleOptionViewItem &option, const QModelIndex &index);

    items::Sign sign = items::Sign::None;
    std::optional<items::Credits> credits; ///< for the bar of four readings
    int done = 0; ///< for the bar of one
    int needed = 0;
    bool quiet = false;
    QString second;
    int bar = 0; ///< its width; 0: there is none
    QRect words; ///< what is left once check box, sign and bar have their place
};

Cell::Cell(TextLines &lines, const QStyleOptionViewItem &option, const QModelIndex &index)
    : words(option.rect.adjusted(cellSide, above, -cellSide, -above))
{
    using namespace items;
    std::array<QModelRoleData, 7> asked{
        QModelRoleData(SignRole),  QModelRoleData(StateRole),  QModelRoleData(CreditsRole),
        QModelRoleData(DoneRole),  QModelRoleData(NeededRole), QModelRoleData(SecondLineRole),
        QModelRoleData(QuietRole),
    };
    index.multiData(asked);
    const auto &[signNumber, state, readings, met, of, secondLine, isQuiet] = asked;
    sign = signNumber.data().isValid() ? static_cast<Sign>(signNumber.data().toInt())
                                       : signOf(state.data().toString());
    if (readings.data().canConvert<Credits>())
        credits = readings.data().value<Credits>();
    done = met.data().toInt();
    needed = of.data().toInt();
    second = secondLine.data().toString();
    quiet = isQuiet.data().toBool();
    if (credits || of.data().isValid())
        bar = barWidthIn(lines, option);

    if (option.features.testFlag(QStyleOptionViewItem::HasCheckIndicator))
        words.setLeft(words.left() + boxSize() + signGap);
    if (sign != Sign::None)
        words.setLeft(words.left() + signSize() + signGap);
    if (bar > 0)
        words.setLeft(words.left() + bar + barGap);
}

/// Is this index in the row that the keyboard is on?
bool isCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index,
                  const QAbstractItemView *&view)
{
    view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !view->hasFocus())
        return false;
    const QModelIndex current = view->currentIndex();
    return current.isValid() && current.row() == index.row() && current.parent() == index.parent();
}

const QHeaderView *headerOf(const QAbstractItemView *view)
{
    if (const auto *table = qobject_cast<const QTableView *>(view))
        return table->horizontalHeader();
    if (const auto *tree = qobject_cast<const QTreeView *>(view))
        return tree->header();
    return nullptr;
}

/// One ring around the whole row: each cell draws its part.
void paintFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                const Theme &theme)
{
    const QAbstractItemView *view = nullptr;
    if (!isCurrentRow(option, index, view))
        return;
    const QRect r = option.rect;
    painter.fillRect(r.left(), r.top(), r.width(), 2, theme.accent);
    painter.fillRect(r.left(), r.bottom() - 1, r.width(), 2, theme.accent);
    const QHeaderView *header = headerOf(view);
    int first = index.column();
    int last = index.column();
    if (header) {
        for (int visual = header->count() - 1; visual >= 0; --visual) {
            if (!header->isSectionHidden(header->logicalIndex(visual)))
                first = header->logicalIndex(visual);
        }
        for (int visual = 0; visual < header->count(); ++visual) {
            if (!header->isSectionHidden(header->logicalIndex(visual)))
                last = header->logicalIndex(visual);
        }
    }
    if (index.column() == first)
        painter.fillRect(r.left(), r.top(), 2, r.height(), theme.accent);
    if (index.column() == last)
        painter.fillRect(r.right() - 1, r.top(), 2, r.height(), theme.accent);
}

void paintProgress(QPainter &painter, const QRectF &box, int done, int needed, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.state(items::Sign::Planned).soft);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    const qreal share = needed > 0 ? qBound(0.0, qreal(done) / needed, 1.0) : 0;
    if (share > 0) {
        QRectF filled = box;
        filled.setWidth(qMax(box.height(), box.width() * share));
        painter.setBrush(theme.state(items::Sign::Met).ink);
        painter.drawRoundedRect(filled, box.height() / 2, box.height() / 2);
    }
    painter.restore();
}

void paintBar(QPainter &painter, const Cell &cell, int middle, const Theme &theme)
{
    const int left = cell.words.left() - barGap - cell.bar;
    if (cell.credits)
        paintCreditBar(painter, QRectF(left, middle - 6, cell.bar, 13), *cell.credits, theme);
    else
        paintProgress(painter, QRectF(left, middle - 3, cell.bar, 8), cell.done, cell.needed, theme);
}

void paintBox(QPainter &painter, const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem mark = option;
    const int size = boxSize();
    mark.rect = QRect(option.rect.left() + cellSide, option.rect.center().y() - size / 2, size, size);
    mark.state.setFlag(QStyle::State_On, option.checkState == Qt::Checked);
    mark.state.setFlag(QStyle::State_NoChange, option.checkState == Qt::PartiallyChecked);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &mark, &painter,
                                          option.widget);
}

struct Words {
    QStringList lines;
    QStringList second;
    QFont font;
    QFont secondFont = fontFor(TextRole::Small);

    /// Where the first line begins in `rect`, so that all lines stand in its middle.
    int top(const QRect &rect) const { return rect.top() + (rect.height() - height()) / 2; }
    /// The middle of the first line: where a sign belongs.
    int firstMiddle(const QRect &rect) const
    {
        return lines.isEmpty() ? rect.center().y() : top(rect) + QFontMetrics(font).height() / 2;
    }

    int height() const
    {
        return static_cast<int>(lines.size()) * QFontMetrics(font).height()
            + static_cast<int>(second.size()) * QFontMetrics(secondFont).height();
    }
};

/// The words of a cell, in no more lines than a row of this height has room for: one at least. Quiet words
/// have a line of their own under them.
Words wordsOf(TextLines &lines, const QStyleOptionViewItem &option, const Cell &cell, int height)
{
    const int width = cell.words.width();
    Words words;
    words.font = option.font;
    words.second = lines.wrapped(cell.second, words.secondFont, width, 1);
    const int room = height - words.height() - 2;
    const int most = cellLines - static_cast<int>(words.second.size());
    words.lines = lines.wrapped(option.text, words.font, width,
                                qBound(1, room / QFontMetrics(words.font).height(), most));
    return words;
}

void paintWords(QPainter &painter, TextLines &lines, const QRect &rect, const Words &words,
                Qt::Alignment alignment, const QColor &ink, const QColor &quiet)
{
    int y = words.top(rect);
    const auto line = [&](const QString &text, const QFont &font, const QColor &colour) {
        int x = rect.left();
        if (!alignment.testFlag(Qt::AlignLeft)) {
            const int room = rect.width() - lines.width(text, font);
            x += alignment.testFlag(Qt::AlignHCenter) ? room / 2 : room;
        }
        painter.setPen(colour);
        lines.draw(painter, QPointF(x, y), text, font);
        y += QFontMetrics(font).height();
    };
    for (const QString &text : words.lines)
        line(text, words.font, ink);
    for (const QString &text : words.second)
        line(text, words.secondFont, quiet);
}

} // namespace

RowDelegate::RowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem opt = option;
    initStyleOption(&opt, index);
    int width = option.rect.width();
    const bool known = width > 2 * cellSide;
    if (!known) {
        opt.rect = QRect(0, 0, 4000, 100);
        width = 4000;
    }
    const Cell cell(m_lines, opt, index);
    const Words words = wordsOf(m_lines, opt, cell, QWIDGETSIZE_MAX);
    int widest = 0;
    for (const QString &text : words.lines)
        widest = qMax(widest, m_lines.width(text, words.font));
    for (const QString &text : words.second)
        widest = qMax(widest, m_lines.width(text, words.secondFont));
    const int taken = opt.rect.width() - cell.words.width();
    const int bars = cell.bar > 0 && !known ? barWidth + barGap + 2 * cellSide - taken : 0;
    const int over = measure().density == Density::Compact ? 2 : above;
    const int height = qMax(rowHeight(), words.height() + 2 * over + 2);
    return {known ? width : widest + taken + qMax(0, bars) + 2, height};
}

QColor RowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Theme &theme = Theme::of(option.palette);
    const QColor ground = option.state & QStyle::State_Selected ? theme.selection : theme.panel;
    painter.fillRect(option.rect, ground);
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, theme.line);
    return ground;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem opt = option;
    initStyleOption(&opt, index);
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    const QColor ground = paintGround(*painter, opt);
    const Cell cell(m_lines, opt, index);
    const Words said = wordsOf(m_lines, opt, cell, opt.rect.height());
    const int middle = said.firstMiddle(cell.words);

    if (opt.features.testFlag(QStyleOptionViewItem::HasCheckIndicator))
        paintBox(*painter, opt);
    if (cell.sign != items::Sign::None) {
        const int bar = cell.bar > 0 ? cell.bar + barGap : 0;
        const int left = cell.words.left() - signGap - signSize() - bar;
        paintSign(*painter, cell.sign, QRect(left, middle - signSize() / 2 + 1, signSize(), signSize()),
                  theme, ground);
    }
    if (cell.bar > 0)
        paintBar(*painter, cell, middle, theme);

    const QColor ink = cell.sign != items::Sign::None ? theme.state(cell.sign).ink
        : cell.quiet                                  ? theme.text2
                                                      : theme.text;
    paintWords(*painter, m_lines, cell.words, said,
               QStyle::visualAlignment(opt.direction, opt.displayAlignment), ink, theme.text2);
    paintFocus(*painter, opt, index, theme);
    painter->restore();
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStyleOptionViewItem opt = option;
    initStyleOption(&opt, index);
    const Words words = wordsOf(m_lines, opt, Cell(m_lines, opt, index), opt.rect.height());
    const QString shown = words.lines.join(QChar::Space);
    if (shown == opt.text.simplified())
        return false;
    QToolTip::showText(event->globalPos(), Qt::convertFromPlainText(opt.text, Qt::WhiteSpaceNormal), view);
    return true;
}

} // namespace attest::views
