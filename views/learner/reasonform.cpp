// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/learner/reasonform.h"

#include "views/common/button.h"
#include "views/common/intoview.h"
#include "views/common/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;

ReasonForm::ReasonForm(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_question(new Label({}, TextRole::Strong, this))
    , m_reason(new QLineEdit(this))
    , m_trouble(
          new Label(tr("Write the reason in a few words: it stays in the record."), TextRole::Small, this))
    , m_doIt(makeButton({}, QString(objectName + u"DoIt"_s), ButtonKind::Primary, this))
    , m_leave(makeButton(tr("Leave it"), QString(objectName + u"Leave"_s), ButtonKind::Plain, this))
{
    setObjectName(objectName);
    m_question->setWordWrap(true);
    m_question->setMinimumWidth(1); // it repeats names without blanks, too
    m_reason->setObjectName(QString(objectName + u"Reason"_s));
    m_reason->setPlaceholderText(tr("Reason"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_doIt);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_question);
    column->addWidget(m_reason);
    column->addWidget(m_trouble);
    column->addLayout(buttons);
    hide();
    connect(m_doIt, &QPushButton::clicked, this, &ReasonForm::finish);
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonForm::finish);
    connect(m_leave, &QPushButton::clicked, this, &ReasonForm::close);
}

void ReasonForm::setWords(const QString &placeholder, const QString &trouble)
{
    m_reason->setPlaceholderText(placeholder);
    m_trouble->setText(trouble);
}

void ReasonForm::ask(const QString &question, const QString &doIt)
{
    m_question->setText(question);
    m_reason->setAccessibleName(question);
    m_doIt->setText(doIt);
    m_leave->setAccessibleName(tr("Leave it: %1").arg(doIt)); // two forms may be open on one page
    m_trouble->hide();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
    bringIntoView(this);
}

void ReasonForm::close()
{
    m_reason->clear();
    hide();
}

void ReasonForm::finish()
{
    const QString reason = m_reason->text().simplified();
    m_trouble->setVisible(reason.isEmpty());
    if (reason.isEmpty())
        m_reason->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT given(reason);
}

void ReasonForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace attest::views
