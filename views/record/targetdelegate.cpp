// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/record/targetdelegate.h"

#include "items/targetsmodel.h"
#include "views/common/stateicon.h"
#include "views/common/textlines.h"
#include "views/common/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTreeView>

namespace attest::views {

using items::TargetsModel;

namespace {

constexpr int gap = 8;
constexpr int leastHeight = 28;
constexpr int mostLines = 2;

/// Room for the longest code.
int codeWidth()
{
    return qMax(40, QFontMetrics(fontFor(TextRole::Body)).horizontalAdvance(QStringLiteral("10.10")) + 4);
}

bool isTarget(const QModelIndex &index) { return index.data(TargetsModel::IsTargetRole).toBool(); }
bool isUnit(const QModelIndex &index) { return !index.parent().isValid() && !isTarget(index); }

QFont fontOf(const QModelIndex &index)
{
    if (isUnit(index))
        return fontFor(TextRole::Strong);
    return fontFor(isTarget(index) ? TextRole::Body : TextRole::Small);
}

/// What is left of the row's rectangle for words.
QRect wordsRect(const QRect &row, const QModelIndex &index)
{
    int taken = isUnit(index) ? gap / 2 : boxSize() + gap;
    if (isTarget(index))
        taken += codeWidth();
    return row.adjusted(taken, 0, -gap, 0);
}

} // namespace

TargetDelegate::TargetDelegate(QTreeView &view)
    : QStyledItemDelegate(&view)
    , m_view(view)
{
}

QSize TargetDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.column() != TargetsModel::Name)
        return {60, leastHeight};
    int depth = 1;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    const QRect row(0, 0, m_view.columnWidth(TargetsModel::Name) - depth * m_view.indentation(), leastHeight);
    const QFont font = fontOf(index);
    const auto lines =
        wrappedLines(index.data().toString(), font, wordsRect(row, index).width(), mostLines).size();
    const int height = static_cast<int>(lines) * QFontMetrics(font).height() + 8;
    return {row.width(), qMax(isUnit(index) ? leastHeight + 6 : leastHeight, height)};
}

void TargetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    const bool isCurrent =
        m_view.hasFocus() && m_view.currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.selection);
    if (index.column() == TargetsModel::Name)
        paintName(*painter, option, index);
    else
        paintPlace(*painter, option, index);
    if (isCurrent) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2), theme.accent);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2),
                          theme.accent);
    }
    painter->restore();
}

void TargetDelegate::paintBox(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const QRect box(option.rect.left(), option.rect.center().y() - boxSize() / 2, boxSize(), boxSize());
    const auto state = static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
    if (state == Qt::Unchecked && index.data(items::QuietRole).toBool()) {
        paintSign(painter, items::Sign::Met, QRectF(box).adjusted(1, 1, -1, -1), theme, theme.panel);
        return;
    }
    QStyleOptionViewItem mark = option;
    mark.rect = box;
    mark.state.setFlag(QStyle::State_On, state == Qt::Checked);
    mark.state.setFlag(QStyle::State_Off, state == Qt::Unchecked);
    mark.state.setFlag(QStyle::State_NoChange, state == Qt::PartiallyChecked);
    m_view.style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &mark, &painter, &m_view);
}

void TargetDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const QRect words = wordsRect(option.rect, index);
    const bool quiet = index.data(items::QuietRole).toBool();
    const QFont font = fontOf(index);
    painter.setFont(font);
    if (!isUnit(index))
        paintBox(painter, option, index);
    if (isTarget(index)) {
        painter.setPen(theme.text2);
        painter.drawText(QRect(words.left() - codeWidth(), words.top(), codeWidth(), words.height()),
                         Qt::AlignVCenter, index.data(TargetsModel::CodeRole).toString());
    }
    painter.setPen(quiet || (!isTarget(index) && !isUnit(index)) ? theme.text2 : theme.text);
    const QStringList lines = wrappedLines(index.data().toString(), font, words.width(), mostLines);
    painter.drawText(words, Qt::AlignVCenter, lines.join(QChar::LineFeed));
}

void TargetDelegate::paintPlace(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    QString words = index.data().toString();
    const bool invites = words.isEmpty() && index.flags().testFlag(Qt::ItemIsEditable);
    if (invites)
        words = tr("where (F2)");
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(isTarget(index) && !invites ? theme.text : theme.text2);
    const QRect rect = option.rect.adjusted(4, 0, -4, 0);
    const QString shown = QFontMetrics(painter.font()).elidedText(words, Qt::ElideRight, rect.width());
    painter.drawText(rect, Qt::AlignVCenter | (isTarget(index) ? Qt::AlignLeft : Qt::AlignRight), shown);
}

bool TargetDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || !index.flags().testFlag(Qt::ItemIsUserCheckable)
        || static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton)
        return false;
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace attest::views
