// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/style.h"

#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {

void drawCheck(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor fill = !on ? theme.panel : enabled ? theme.accent : theme.edge;
    const QColor ink = enabled ? theme.onAccent : theme.panel;
    painter.setPen(QPen(on ? fill : theme.edge, 1.3));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 4, 4);
    if (!on)
        return;
    QPainterPath mark;
    if (option.state & QStyle::State_NoChange) {
        mark.moveTo(box.left() + box.width() * 0.26, box.center().y());
        mark.lineTo(box.right() - box.width() * 0.26, box.center().y());
    } else {
        mark.moveTo(box.left() + box.width() * 0.24, box.top() + box.height() * 0.53);
        mark.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.72);
        mark.lineTo(box.left() + box.width() * 0.78, box.top() + box.height() * 0.30);
    }
    painter.strokePath(mark, QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void drawRadio(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const QRectF box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const bool on = option.state & QStyle::State_On;
    painter.setPen(QPen(on ? theme.accent : theme.edge, on ? 2.0 : 1.3));
    painter.setBrush(theme.panel);
    painter.drawEllipse(box);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(box.center(), box.width() / 4, box.height() / 4);
    }
}

void drawChevron(QPainter &painter, const QRectF &box, QStyle::PrimitiveElement direction,
                 const QColor &colour)
{
    const qreal half = qMin(4.0, qMin(box.width(), box.height()) / 3);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center());
    if (direction == QStyle::PE_IndicatorArrowUp)
        painter.rotate(180);
    else if (direction == QStyle::PE_IndicatorArrowRight)
        painter.rotate(-90);
    else if (direction == QStyle::PE_IndicatorArrowLeft)
        painter.rotate(90);
    QPainterPath path(QPointF(-half, -half / 2));
    path.lineTo(0, half / 2);
    path.lineTo(half, -half / 2);
    painter.strokePath(path, QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

/// A field's ground: what a line edit's looks like through the style sheet.
void drawField(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool focus = option.state & QStyle::State_HasFocus;
    const qreal width = focus ? 2 : 1;
    painter.setPen(QPen(focus ? theme.accent : theme.edge, width));
    painter.setBrush(option.state & QStyle::State_Enabled ? theme.panel : theme.window);
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), 6, 6);
}

} // namespace

Style::Style(const Measure &measure)
    : QProxyStyle(u"fusion"_s)
    , m_measure(measure)
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(*painter, *option, theme);
        break;
    case PE_IndicatorRadioButton:
        drawRadio(*painter, *option, theme);
        break;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        drawChevron(*painter, option->rect, element, theme.text2);
        break;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            drawChevron(*painter, option->rect,
                        option->state & State_Open ? PE_IndicatorArrowDown : PE_IndicatorArrowRight,
                        theme.text2);
        break;
    case PE_FrameFocusRect:
        if (qobject_cast<const QTabBar *>(widget) || qobject_cast<const QPushButton *>(widget))
            break; // the style sheet draws a ring around the whole control
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 4, 4);
        break;
    default:
        painter->restore();
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->restore();
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (control == CC_ComboBox) {
        drawField(*painter, *option, theme);
        drawChevron(*painter, proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget),
                    PE_IndicatorArrowDown, theme.text2);
    } else if (control == CC_SpinBox) {
        drawField(*painter, *option, theme);
        drawChevron(*painter, proxy()->subControlRect(control, option, SC_SpinBoxUp, widget),
                    PE_IndicatorArrowUp, theme.text2);
        drawChevron(*painter, proxy()->subControlRect(control, option, SC_SpinBoxDown, widget),
                    PE_IndicatorArrowDown, theme.text2);
    } else {
        painter->restore();
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->restore();
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox || type == CT_SpinBox)
        result.setHeight(qMax(result.height(), rowHeight() - 2));
    if (type == CT_ComboBox)
        result.rwidth() += 10;
    if (type == CT_CheckBox || type == CT_RadioButton)
        result.setHeight(qMax(result.height(), rowHeight() - 8));
    return result;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        rect.adjust(option->direction == Qt::LeftToRight ? 5 : 0, 0,
                    option->direction == Qt::LeftToRight ? 0 : -5, 0);
    return rect;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // What stands beside words grows with them.
    const auto beside = [this](int pixels) { return pixels * m_measure.textPercent / 100; };
    if (metric == TextPercent)
        return m_measure.textPercent;
    if (metric == DensityNumber)
        return static_cast<int>(m_measure.density);
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return beside(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return beside(8);
    case PM_ToolTipLabelFrameWidth:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    // Return and a double click open a row; a single click only chooses it.
    if (hint == SH_ItemView_ActivateItemOnSingleClick)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    // Fusion's own is looked for in every icon theme of the system, and is black in the dark.
    if (which == SP_LineEditClearButton && widget)
        return Icons::icon(u"close"_s, Theme::of(widget).text2);
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace attest::views
