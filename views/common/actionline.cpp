// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/actionline.h"

#include "views/common/theme.h"

#include <QBoxLayout>
#include <QEvent>

namespace attest::views {

namespace {
constexpr int leastLetters = 30; ///< in a line of the words
}

ActionLine::ActionLine(QWidget *words, QWidget *parent)
    : QWidget(parent)
    , m_both(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_both->setContentsMargins(0, 0, 0, 0);
    m_both->setSpacing(space::inside);
    m_both->addWidget(words, 1);
}

void ActionLine::setActions(QWidget *actions)
{
    if (m_actions) { // one of them may be what asked for the others
        m_both->removeWidget(m_actions);
        m_actions->hide();
        m_actions->deleteLater();
    }
    m_actions = actions;
    m_both->addWidget(actions, 0, Qt::AlignLeading | Qt::AlignVCenter);
    place();
}

bool ActionLine::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::event(event);
}

void ActionLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ActionLine::place()
{
    const int beside = fontMetrics().averageCharWidth() * leastLetters + space::inside
        + (m_actions ? m_actions->sizeHint().width() : 0);
    m_both->setDirection(width() < beside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace attest::views
