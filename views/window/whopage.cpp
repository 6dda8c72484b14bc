// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/window/whopage.h"

#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/pageaction.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/personform.h"
#include "views/common/plainwords.h"
#include "views/window/roles.h"

#include <QKeyEvent>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

WhoPage::WhoPage(centre::Centre &centre, QWidget *parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_header(new PageHeader(this))
    , m_notice(new Notice(this))
    , m_people(new QVBoxLayout)
    , m_form(new PersonForm(u"person"_s))
{
    setObjectName(u"whoPage"_s);
    setWindowTitle(tr("Who is working"));
    m_header->setTitle(windowTitle());
    m_header->setSubtitle(tr("What is recorded from now on carries this person’s name. Undo begins anew."));
    m_header->showBack(tr("Back to the page before"));
    auto *people = new Panel(this);
    people->column()->addWidget(new Label(tr("People of this centre"), TextRole::Section));
    people->column()->addLayout(m_people);
    auto *adding = new Panel(this);
    auto *add = makeButton(tr("Add this person"), u"addPerson"_s);
    adding->column()->addWidget(new Label(tr("Add a person"), TextRole::Section));
    adding->column()->addWidget(m_form);
    adding->column()->addWidget(add, 0, Qt::AlignLeft);
    adding->setVisible(!m_centre.isReadOnly());

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::between);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(people);
    column->addWidget(adding);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setObjectName(u"whoArea"_s);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    outside->addWidget(area);
    addPageAction(*this, tr("Add this person"),
                  {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)}, [add] { add->click(); });
    for (QWidget *panel : {static_cast<QWidget *>(people), static_cast<QWidget *>(adding)})
        panel->setMaximumWidth(720);
    connect(m_header, &PageHeader::backRequested, this, &WhoPage::closed);
    connect(add, &QPushButton::clicked, this, &WhoPage::add);
}

void WhoPage::open()
{
    m_notice->clear();
    m_form->clear();
    listPeople();
}

void WhoPage::listPeople()
{
    while (QLayoutItem *item = m_people->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const portfolio::Person &person : m_centre.people()) {
        const QString words = tr("%1, %2").arg(person.name(), rolesInWords(person));
        auto *button = new QRadioButton(withAmpersands(shortened(words)), this);
        button->setAccessibleName(words);
        button->setObjectName(QString(u"person-"_s + person.ref));
        button->setProperty("person", person.id.bytes());
        button->setChecked(person.id == m_centre.working());
        // The arrow keys only look; Space or Enter chooses, so that nobody becomes another by passing by.
        button->setAutoExclusive(false);
        button->installEventFilter(this);
        connect(button, &QRadioButton::clicked, this, [this, id = person.id] { choose(id); });
        m_people->addWidget(button);
        button->show(); // the keyboard does not go to what is still hidden
        if (button->isChecked())
            button->setFocus(Qt::OtherFocusReason);
    }
}

bool WhoPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    static_cast<QRadioButton *>(watched)->click();
    return true;
}

void WhoPage::choose(PersonId person)
{
    if (const auto set = m_centre.setWorking(person); !set) {
        m_notice->showProblem(set.error().message);
        showChosen();
        return;
    }
    showChosen();
    const portfolio::Person *now = m_centre.person(person);
    m_notice->say(items::Sign::Met, tr("%1 is working now.").arg(now ? now->name() : QString()));
}

void WhoPage::showChosen()
{
    for (int at = 0; at < m_people->count(); ++at) {
        auto *button = static_cast<QRadioButton *>(m_people->itemAt(at)->widget());
        button->setChecked(button->property("person").toByteArray() == m_centre.working().bytes());
    }
}

void WhoPage::add()
{
    if (const QString problem = m_form->problem(); !problem.isEmpty()) {
        m_notice->showProblem(problem);
        m_form->setFocus(Qt::OtherFocusReason);
        return;
    }
    const command::PersonDetails details = m_form->details();
    if (const auto added = m_centre.run(command::AddPerson{details}); !added) {
        m_notice->showProblem(added.error().message);
        return;
    }
    m_form->clear();
    listPeople();
    const portfolio::Person person{{}, {}, details.given, details.family, {}};
    m_notice->say(items::Sign::Met, tr("%1 can be chosen now.").arg(person.name()));
}

} // namespace attest::views
