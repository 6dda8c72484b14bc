// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/learner/criteriagrid.h"

#include "items/gridmodel.h"
#include "items/roles.h"
#include "views/common/stateicon.h"
#include "views/common/textlines.h"
#include "views/common/theme.h"
#include "views/learner/gridheaders.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace attest::views {

using items::GridModel;
using items::Sign;

namespace {

QColor groundOf(const QStyleOptionViewItem &option, const QModelIndex &index, Sign sign, const Theme &theme)
{
    if (option.state & QStyle::State_Selected)
        return theme.selection;
    if (sign != Sign::None)
        return theme.state(sign).soft;
    const auto kind = static_cast<GridModel::RowKind>(index.data(GridModel::RowKindRole).toInt());
    return kind != GridModel::RowKind::Target || index.data(GridModel::ClosedRole).toBool() ? theme.window
                                                                                            : theme.panel;
}

} // namespace

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const auto sign = static_cast<Sign>(index.data(items::SignRole).toInt());
    const QColor ground = groundOf(option, index, sign, theme);
    const QRect rect = option.rect;
    painter->save();
    painter->fillRect(rect, ground);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.line);
    painter->fillRect(rect.right(), rect.top(), 1, rect.height(), theme.line);
    const QFont font = fontFor(TextRole::Small);
    const int height = QFontMetrics(font).height();
    const QString place = index.data(items::SecondLineRole).toString();
    const int lines = place.isEmpty() ? 1 : 2;
    QRect line(rect.left() + 6, rect.top() + (rect.height() - lines * height) / 2, rect.width() - 10, height);
    QRect words = line;
    if (sign != Sign::None) {
        const int size = qMin(signSize() - 2, height);
        paintSign(*painter, sign, QRect(line.left(), line.center().y() - size / 2, size, size), theme,
                  ground);
        words.setLeft(line.left() + size + 5);
    }
    painter->setFont(font);
    painter->setPen(sign == Sign::None ? theme.text2 : theme.state(sign).ink);
    const auto fitted = [&](const QString &text, int width) {
        return QFontMetrics(font).elidedText(text.simplified(), Qt::ElideRight, width);
    };
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      fitted(index.data(Qt::DisplayRole).toString(), words.width()));
    painter->setPen(theme.text);
    if (!place.isEmpty())
        painter->drawText(line.translated(0, height), Qt::AlignLeft | Qt::AlignVCenter,
                          fitted(place, line.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

QWidget *GridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("placeEditor"));
    line->setPlaceholderText(tr("page 2, or 04:10"));
    line->setAccessibleName(
        tr("Where in the evidence: %1").arg(index.data(Qt::AccessibleTextRole).toString()));
    return line;
}

/// Wider than the cell: a place is a few words.
void GridDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    const int width = qMin(qMax(option.rect.width(), 200), editor->parentWidget()->width());
    const int left = qMax(0, qMin(option.rect.left(), editor->parentWidget()->width() - width));
    editor->setGeometry(left, option.rect.top(), width, option.rect.height());
}

CriteriaGrid::CriteriaGrid(QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("criteriaGrid"));
    setAccessibleName(tr("Criteria down, evidence across"));
    setVerticalHeader(new CriteriaHeader(this));
    setHorizontalHeader(new EvidenceHeader(this));
    setItemDelegate(new GridDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    if (auto *corner = findChild<QAbstractButton *>({}, Qt::FindDirectChildrenOnly))
        corner->setAccessibleName(tr("Corner between criteria and evidence"));
    setTabKeyNavigation(false);
}

void CriteriaGrid::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && event->key() == Qt::Key_Space)
        Q_EMIT tickRequested();
    else if (plain && event->key() == Qt::Key_N)
        Q_EMIT notYetRequested();
    else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
             && currentIndex().isValid() && state() != QAbstractItemView::EditingState)
        Q_EMIT activated(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

/// The criteria's width follows the window's.
void CriteriaGrid::resizeEvent(QResizeEvent *event)
{
    verticalHeader()->setFixedWidth(verticalHeader()->sizeHint().width());
    QTableView::resizeEvent(event);
}

void CriteriaGrid::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged();
}

void CriteriaGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

} // namespace attest::views
