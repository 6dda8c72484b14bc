// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/freshcolumn.h"

#include "views/common/theme.h"

#include <QApplication>
#include <QVBoxLayout>

namespace attest::views {

FreshColumn::FreshColumn(QWidget *parent)
    : QWidget(parent)
    , m_body(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_body);
}

QVBoxLayout *FreshColumn::start()
{
    const QWidget *focus = QApplication::focusWidget();
    m_hadFocus = focus && m_body->isAncestorOf(focus);
    m_focus = m_hadFocus ? focus->objectName() : QString();
    auto *fresh = new QWidget(this);
    auto *body = new QVBoxLayout(fresh);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space::inside);
    delete layout()->replaceWidget(m_body, fresh);
    m_body->setObjectName(QString());
    for (QWidget *old : m_body->findChildren<QWidget *>())
        old->setObjectName(QString()); // until they are gone, only the new ones are found by name
    m_body->hide();
    m_body->deleteLater();
    m_body = fresh;
    return body;
}

void FreshColumn::finish()
{
    m_body->show();
    if (!m_hadFocus)
        return;
    auto *same = m_focus.isEmpty() ? nullptr : m_body->findChild<QWidget *>(m_focus);
    if (!same) {
        for (QWidget *child : m_body->findChildren<QWidget *>()) {
            if (child->focusPolicy() & Qt::TabFocus && child->isEnabled()) {
                same = child;
                break;
            }
        }
    }
    if (same)
        same->setFocus(Qt::OtherFocusReason);
    m_hadFocus = false;
}

} // namespace attest::views
