// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/record/field.h"

#include "views/common/label.h"

#include <QVBoxLayout>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;

Field::Field(const QString &caption, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_caption(new Label({}, TextRole::Small, this))
    , m_control(control)
    , m_line(new Label({}, TextRole::Small, this))
{
    m_caption->setQuiet(true);
    m_caption->setBuddy(control);
    m_line->setWordWrap(true);
    m_line->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_caption);
    column->addWidget(control);
    column->addWidget(m_line);
    setCaption(caption);
}

void Field::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_control->setAccessibleName(caption);
}

void Field::showEcho(const QString &words)
{
    m_line->setText(words);
    m_line->setQuiet(true);
    m_line->setVisible(!words.isEmpty());
    m_control->setAccessibleDescription(words);
}

void Field::showTrouble(const QString &sentence)
{
    m_line->setText(sentence.isEmpty() ? QString() : QString(u"▲ "_s + sentence));
    m_line->setQuiet(false);
    m_line->setVisible(!sentence.isEmpty());
    m_control->setAccessibleDescription(sentence);
}

} // namespace attest::views
