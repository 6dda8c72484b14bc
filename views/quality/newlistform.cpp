// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/quality/newlistform.h"

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

NewListForm::NewListForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLineEdit(this))
    , m_qualification(new ChoiceBox(this))
    , m_assessor(new ChoiceBox(this))
{
    setObjectName(u"newListForm"_s);
    m_title->setObjectName(u"newListTitle"_s);
    m_title->setPlaceholderText(tr("Made from the award and the day"));
    m_qualification->setObjectName(u"newListQualification"_s);
    m_assessor->setObjectName(u"newListAssessor"_s);
    auto *make = makeButton(tr("Make the list"), u"newListMake"_s, ButtonKind::Primary, this);
    auto *leave = makeButton(tr("Leave it"), u"newListLeave"_s, ButtonKind::Plain, this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(make);
    buttons->addWidget(leave);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(new Label(tr("A new sample list"), TextRole::Strong, this));
    column->addLayout(field(tr("Title"), m_title));
    column->addLayout(field(tr("Qualification"), m_qualification));
    column->addLayout(field(tr("Signed off by"), m_assessor));
    column->addLayout(buttons);
    hide();
    connect(make, &QPushButton::clicked, this, &NewListForm::finish);
    connect(m_title, &QLineEdit::returnPressed, this, &NewListForm::finish);
    connect(leave, &QPushButton::clicked, this, &NewListForm::close);
}

void NewListForm::open(const QStringList &qualifications, const QString &chosen,
                       const std::vector<portfolio::Person> &people)
{
    m_qualification->clear();
    m_qualification->addItems(qualifications);
    m_qualification->setCurrentText(chosen);
    m_assessor->clear();
    m_assessor->addItem(tr("Every assessor"), QVariant::fromValue(PersonId()));
    for (const portfolio::Person &person : people) {
        if (person.has(portfolio::Role::Assessor))
            m_assessor->addItem(person.name(), QVariant::fromValue(person.id));
    }
    show();
    m_title->setFocus(Qt::OtherFocusReason);
    bringIntoView(this);
}

void NewListForm::close()
{
    m_title->clear();
    hide();
    Q_EMIT closed();
}

void NewListForm::finish()
{
    command::MakeSampleList list;
    list.title = m_title->text().simplified();
    list.qualification = m_qualification->currentText();
    list.assessor = m_assessor->currentData().value<PersonId>();
    Q_EMIT given(list);
}

void NewListForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace attest::views
