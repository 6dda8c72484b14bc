// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/quality/actionform.h"

#include "core/text.h"
#include "views/common/button.h"
#include "views/common/choicebox.h"
#include "views/common/field.h"
#include "views/common/intoview.h"
#include "views/common/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

ActionForm::ActionForm(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLineEdit(this))
    , m_who(new ChoiceBox(this))
    , m_due(new QLineEdit(this))
    , m_trouble(new Label({}, TextRole::Small, this))
{
    setObjectName(u"actionForm"_s);
    m_what->setObjectName(u"actionWhat"_s);
    m_who->setObjectName(u"actionWho"_s);
    m_due->setObjectName(u"actionDue"_s);
    m_trouble->setWordWrap(true);
    auto *add = makeButton(tr("Add the action"), u"actionAdd"_s, ButtonKind::Primary, this);
    auto *leave = makeButton(tr("Leave it"), u"actionLeave"_s, ButtonKind::Plain, this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(leave);
    buttons->addStretch();
    auto *pair = new QHBoxLayout;
    pair->setSpacing(12);
    pair->addLayout(field(tr("Who"), m_who), 1);
    pair->addLayout(field(tr("By when"), m_due), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addLayout(field(tr("What is to be done"), m_what));
    column->addLayout(pair);
    column->addWidget(m_trouble);
    column->addLayout(buttons);
    hide();
    connect(add, &QPushButton::clicked, this, &ActionForm::finish);
    connect(m_what, &QLineEdit::returnPressed, this, &ActionForm::finish);
    connect(m_due, &QLineEdit::returnPressed, this, &ActionForm::finish);
    connect(leave, &QPushButton::clicked, this, &ActionForm::close);
}

void ActionForm::open(const std::vector<portfolio::Person> &people, PersonId likely, QDate today)
{
    m_who->clear();
    for (const portfolio::Person &person : people)
        m_who->addItem(person.name(), QVariant::fromValue(person.id));
    m_who->setCurrentIndex(qMax(0, m_who->findData(QVariant::fromValue(likely))));
    m_due->setText(text::dateInWords(today.addDays(14)));
    m_trouble->hide();
    show();
    m_what->setFocus(Qt::OtherFocusReason);
    bringIntoView(this);
}

void ActionForm::close()
{
    if (isHidden())
        return;
    m_what->clear();
    hide();
    Q_EMIT closed();
}

void ActionForm::say(const QString &sentence, QWidget *where)
{
    m_trouble->setText(sentence);
    m_trouble->show();
    where->setFocus(Qt::OtherFocusReason);
}

void ActionForm::finish()
{
    command::AddQaAction action;
    action.what = m_what->text().simplified();
    action.who = m_who->currentData().value<PersonId>();
    if (action.what.isEmpty()) {
        say(tr("Write in a few words what is to be done."), m_what);
        return;
    }
    const Result<QDate> due = text::parseDate(m_due->text());
    if (!due) {
        say(due.error().message, m_due);
        return;
    }
    action.due = *due;
    Q_EMIT given(action);
}

void ActionForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace attest::views
