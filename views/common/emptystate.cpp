// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/common/emptystate.h"

#include "views/common/button.h"
#include "views/common/label.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

EmptyState::EmptyState(const QString &sentence, const QString &button, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new Label(sentence, TextRole::Body, this))
    , m_button(makeButton(button, u"emptyStateButton"_s, ButtonKind::Plain, this))
{
    m_sentence->setQuiet(true);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumWidth(1); // it repeats words without blanks, too
    m_sentence->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, 2 * space::page, space::page, 2 * space::page);
    column->setSpacing(space::between);
    column->addStretch(1);
    column->addWidget(m_sentence);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
    setContent(sentence, button);
}

void EmptyState::setContent(const QString &sentence, const QString &button)
{
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

QString EmptyState::sentence() const { return m_sentence->text(); }

} // namespace attest::views
