// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/learner/gridheaders.h"

#include "items/gridmodel.h"
#include "items/roles.h"
#include "views/common/stateicon.h"
#include "views/common/textlines.h"
#include "views/common/theme.h"

#include <QPainter>

namespace attest::views {

using items::GridModel;
using items::Sign;

namespace {

constexpr int side = 10;
constexpr int mostCriteriaWidth = 380;

int lineHeight(TextRole role) { return QFontMetrics(fontFor(role)).height(); }

void paintLines(QPainter &painter, const QRect &rect, const QString &text, TextRole role, const QColor &ink,
                int most)
{
    const QFont font = fontFor(role);
    const QStringList lines = wrappedLines(text, font, rect.width(), most);
    const int height = QFontMetrics(font).height();
    int y = rect.top() + (rect.height() - static_cast<int>(lines.size()) * height) / 2;
    painter.setFont(font);
    painter.setPen(ink);
    for (const QString &line : lines) {
        painter.drawText(QRect(rect.left(), y, rect.width(), height), Qt::AlignLeft | Qt::AlignVCenter, line);
        y += height;
    }
}

void paintGround(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &line)
{
    painter.fillRect(rect, ground);
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, line);
    painter.fillRect(rect.right(), rect.top(), 1, rect.height(), line);
}

} // namespace

CriteriaHeader::CriteriaHeader(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setObjectName(QStringLiteral("criteriaHeader"));
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setDefaultSectionSize(qMax(rowHeight(), 2 * lineHeight(TextRole::Small) + 4));
}

QSize CriteriaHeader::sizeHint() const
{
    const int window = parentWidget() ? parentWidget()->width() : 0;
    return {qBound(220, window * 36 / 100, qMax(mostCriteriaWidth, fontMetrics().averageCharWidth() * 46)),
            0};
}

void CriteriaHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto said = [&](int role) { return model()->headerData(section, Qt::Vertical, role); };
    const Theme &theme = Theme::of(parentWidget()); // the style sheet gives headers colours of their own
    const auto kind = static_cast<GridModel::RowKind>(said(GridModel::RowKindRole).toInt());
    const bool isTarget = kind == GridModel::RowKind::Target;
    const bool isUnit = kind == GridModel::RowKind::Unit;
    painter->save();
    const QColor ground = isTarget ? theme.panel : theme.window;
    paintGround(*painter, rect, ground, theme.line);
    QRect words = rect.adjusted(isUnit ? side : isTarget ? 2 * side + 4 : side + 6, 2, -side, -2);
    const auto sign = static_cast<Sign>(said(GridModel::RowSignRole).toInt());
    if (sign != Sign::None) {
        words.setRight(rect.right() - side - signSize() - 6);
        const QRect box(rect.right() - side - signSize(), rect.center().y() - signSize() / 2, signSize(),
                        signSize());
        paintSign(*painter, sign, box, theme, ground);
    }
    const QString text = said(GridModel::LabelRole).toString();
    if (isTarget) {
        const QString code = said(GridModel::CodeRole).toString();
        const int width = qMax(34, QFontMetrics(fontFor(TextRole::Small)).horizontalAdvance(code) + 8);
        paintLines(*painter, QRect(words.left(), words.top(), width, words.height()), code, TextRole::Small,
                   theme.text2, 1);
        words.setLeft(words.left() + width);
        paintLines(*painter, words, text, TextRole::Small, theme.text, 2);
    } else {
        paintLines(*painter, words, text, isUnit ? TextRole::Strong : TextRole::Small,
                   isUnit ? theme.text : theme.text2, isUnit ? 1 : 2);
    }
    painter->restore();
}

EvidenceHeader::EvidenceHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("evidenceHeader"));
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setDefaultSectionSize(QFontMetrics(fontFor(TextRole::Small)).averageCharWidth() * 14);
}

QSize EvidenceHeader::sizeHint() const
{
    return {0, lineHeight(TextRole::Strong) + 2 * lineHeight(TextRole::Small) + 12};
}

void EvidenceHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto said = [&](int role) { return model()->headerData(section, Qt::Horizontal, role).toString(); };
    const Theme &theme = Theme::of(parentWidget()); // the style sheet gives headers colours of their own
    painter->save();
    paintGround(*painter, rect, theme.window, theme.line);
    QRect line = rect.adjusted(8, 5, -6, 0);
    const auto paint = [&](const QString &text, TextRole role, const QColor &ink) {
        line.setHeight(lineHeight(role));
        paintLines(*painter, line, text, role, ink, 1);
        line.moveTop(line.bottom() + 1);
    };
    paint(said(Qt::DisplayRole), TextRole::Strong, theme.text);
    paint(said(items::SecondLineRole), TextRole::Small, theme.text2);
    paint(said(GridModel::LabelRole), TextRole::Small, theme.text2);
    painter->restore();
}

} // namespace attest::views
