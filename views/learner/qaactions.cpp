// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/learner/qaactions.h"

#include "core/text.h"
#include "views/common/button.h"
#include "views/common/freshcolumn.h"
#include "views/common/label.h"
#include "views/common/statelabel.h"
#include "views/learner/reasonform.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

using centre::QaActionView;
using portfolio::ActionStep;

QString qaStepInWords(const QaActionView::Step &step)
{
    const QString on = text::dateInWords(step.on);
    switch (step.kind) {
    case ActionStep::Kind::Answer:
        return QaActions::tr("%1 answered on %2: %3").arg(step.by, on, step.text);
    case ActionStep::Kind::Return:
        return QaActions::tr("%1 sent it back on %2: %3").arg(step.by, on, step.text);
    case ActionStep::Kind::Close:
        return step.text.isEmpty() ? QaActions::tr("%1 closed it on %2.").arg(step.by, on)
                                   : QaActions::tr("%1 closed it on %2: %3").arg(step.by, on, step.text);
    }
    return {};
}

QaActions::QaActions(QWidget *parent)
    : QWidget(parent)
    , m_lines(new FreshColumn(this))
    , m_answer(new ReasonForm(u"actionAnswer"_s, this))
    , m_return(new ReasonForm(u"actionReturn"_s, this))
    , m_close(new ReasonForm(u"actionClose"_s, this))
{
    setObjectName(u"qaActions"_s);
    m_answer->setWords(tr("Answer"), tr("Write in a few words what was done: it stays in the record."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_lines);
    column->addWidget(m_answer);
    column->addWidget(m_return);
    column->addWidget(m_close);
    connect(m_answer, &ReasonForm::given, this, [this](const QString &answer) {
        Q_EMIT commandRequested(command::AnswerQaAction{m_asked, answer});
    });
    connect(m_return, &ReasonForm::given, this, [this](const QString &reason) {
        Q_EMIT commandRequested(command::SettleQaAction{m_asked, false, reason});
    });
    connect(m_close, &ReasonForm::given, this, [this](const QString &reason) {
        Q_EMIT commandRequested(command::SettleQaAction{m_asked, true, reason});
    });
}

void QaActions::show(const std::vector<QaActionView> &actions, bool maySettle, QDate today)
{
    m_maySettle = maySettle;
    m_today = today;
    const auto asked = std::find_if(actions.begin(), actions.end(), [this](const QaActionView &action) {
        return action.action.entry == m_asked;
    });
    // What was asked about has moved on: the question is gone.
    if (asked == actions.end() || asked->steps.size() != m_stepsThen)
        closeForms();
    QVBoxLayout *body = m_lines->start();
    body->setSpacing(space::between);
    for (const QaActionView &action : actions)
        addAction(body, action);
    m_lines->finish();
}

void QaActions::addWords(QVBoxLayout *body, const QString &words, bool quiet)
{
    auto *label = new Label(words, quiet ? TextRole::Small : TextRole::Body, m_lines->body());
    label->setQuiet(quiet);
    label->setWordWrap(true);
    body->addWidget(label);
}

void QaActions::addAction(QVBoxLayout *body, const QaActionView &action)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::inside);
    auto *what =
        new Label(tr("%1 %2").arg(action.action.ref, action.action.what), TextRole::Strong, m_lines->body());
    what->setWordWrap(true);
    auto *state = new StateLabel(m_lines->body());
    const bool late = !action.closed && action.action.due < m_today;
    if (action.closed)
        state->setState(items::Sign::Met, tr("Closed"));
    else if (action.answered)
        state->setState(items::Sign::Progress, tr("Answered"));
    else
        state->setState(late ? items::Sign::Returned : items::Sign::Planned, late ? tr("Late") : tr("Open"));
    head->addWidget(what, 1);
    head->addWidget(state, 0, Qt::AlignTop);
    lines->addLayout(head);
    addWords(lines,
             tr("For %1, by %2. Asked by %3 on %4.")
                 .arg(action.who, text::dateInWords(action.action.due), action.by,
                      text::dateInWords(action.action.on)),
             true);
    addSteps(lines, action);
    addButtons(lines, action);
    body->addLayout(lines);
}

void QaActions::addSteps(QVBoxLayout *body, const QaActionView &action)
{
    for (const QaActionView::Step &step : action.steps)
        addWords(body, qaStepInWords(step), false);
}

void QaActions::addButtons(QVBoxLayout *body, const QaActionView &action)
{
    if (action.closed)
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    const QString ref = action.action.ref;
    const EntryId id = action.action.entry;
    const auto add = [&](const QString &text, const QString &name, auto run) {
        auto *button = makeButton(text, QString(name + ref), ButtonKind::Plain, m_lines->body());
        button->setAccessibleName(tr("%1: action %2").arg(text, ref));
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
    };
    if (action.mayAnswer)
        add(tr("Answer…"), u"answerAction"_s,
            [this, action] { askAbout(*m_answer, action, tr("What was done about %1?"), tr("Answer")); });
    if (m_maySettle && action.answered) {
        add(tr("Close the action"), u"closeAction"_s, [this, id] {
            Q_EMIT commandRequested(command::SettleQaAction{id, true, {}});
        });
        add(tr("Send back…"), u"returnAction"_s,
            [this, action] { askAbout(*m_return, action, tr("Why is %1 sent back?"), tr("Send back")); });
    } else if (m_maySettle) {
        add(tr("Close the action…"), u"closeAction"_s, [this, action] {
            askAbout(*m_close, action, tr("%1 is not answered. Why is it closed all the same?"),
                     tr("Close the action"));
        });
    }
    row->addStretch();
    body->addLayout(row);
}

void QaActions::askAbout(ReasonForm &form, const QaActionView &action, const QString &question,
                         const QString &doIt)
{
    closeForms();
    m_asked = action.action.entry;
    m_stepsThen = action.steps.size();
    form.ask(question.arg(action.action.ref), doIt);
}

void QaActions::closeForms()
{
    for (ReasonForm *form : {m_answer, m_return, m_close})
        form->close();
}

} // namespace attest::views
