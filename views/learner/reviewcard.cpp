// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/learner/reviewcard.h"

#include "core/text.h"
#include "items/samplelinesmodel.h"
#include "views/common/button.h"
#include "views/common/freshcolumn.h"
#include "views/common/label.h"
#include "views/common/statelabel.h"
#include "views/learner/qaactions.h"
#include "views/learner/reasonform.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

using centre::DecisionView;
using centre::ReviewTarget;

ReviewCard::ReviewCard(QWidget *parent)
    : Panel(parent)
    , m_title(new Label({}, TextRole::Section, this))
    , m_facts(new Label({}, TextRole::Small, this))
    , m_state(new StateLabel(this))
    , m_overturned(new FreshColumn(this))
    , m_answer(makeButton(tr("Answer…"), {}, ButtonKind::Plain, this))
    , m_record(makeButton(tr("Record evidence"), {}, ButtonKind::Plain, this))
    , m_read(makeButton(tr("Read the review"), {}, ButtonKind::Plain, this))
    , m_form(new ReasonForm(u"reviewAnswer"_s, this))
    , m_actions(new QaActions(this))
{
    m_title->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_facts->setQuiet(true);
    m_form->setWords(tr("Answer"), tr("Write your answer in a few words: it stays in the record."));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    buttons->addWidget(m_answer);
    buttons->addWidget(m_record);
    buttons->addWidget(m_read);
    buttons->addStretch();
    column()->addLayout(head);
    column()->addWidget(m_facts);
    column()->addWidget(m_overturned);
    column()->addLayout(buttons);
    column()->addWidget(m_form);
    column()->addWidget(m_actions);
    connect(m_answer, &QPushButton::clicked, this, &ReviewCard::askAnswer);
    connect(m_record, &QPushButton::clicked, this, [this] { Q_EMIT recordRequested(m_targets); });
    connect(m_read, &QPushButton::clicked, this, [this] { Q_EMIT reviewRequested(m_line); });
    connect(m_form, &ReasonForm::given, this, [this](const QString &answer) {
        Q_EMIT commandRequested(command::AnswerReview{m_line, {}, answer});
    });
    connect(m_actions, &QaActions::commandRequested, this, &ReviewCard::commandRequested);
}

void ReviewCard::show(const centre::ReviewFile &file, const centre::Centre &centre)
{
    m_line = file.line.id;
    setObjectName(QString(u"review-"_s + file.line.unit));
    showHead(file);
    showOverturned(file);
    showButtons(file, !centre.isReadOnly());
    const bool maySettle = file.whyNotReview.isEmpty() && !centre.isReadOnly();
    m_actions->show(file.actions, maySettle, centre.today());
    m_actions->setVisible(!file.actions.empty());
}

void ReviewCard::showHead(const centre::ReviewFile &file)
{
    const catalogue::Unit *unit = file.then.qualification->unit(file.line.unit);
    m_title->setText(unit ? tr("%1 %2").arg(file.line.unit, unit->title.text()) : file.line.unit);
    m_facts->setText(
        tr("Sampled by %1 on %2, list %3: %4")
            .arg(file.iqaName, text::dateInWords(file.line.on), file.list.ref, file.line.reason));
    m_state->setState(items::signOf(file.conclusion), assurance::conclusionName(file.conclusion));
}

/// What was ever not agreed stays to be read, with its answer.
void ReviewCard::showOverturned(const centre::ReviewFile &file)
{
    QVBoxLayout *body = m_overturned->start();
    const auto say = [&](const QString &words, TextRole role, bool quiet) {
        auto *label = new Label(words, role, m_overturned->body());
        label->setWordWrap(true);
        label->setQuiet(quiet);
        body->addWidget(label);
    };
    m_codes.clear();
    m_targets.clear();
    for (const ReviewTarget &target : file.targets) {
        const QString name =
            target.target.code.isEmpty() ? target.label : tr("%1 %2").arg(target.target.code, target.label);
        if (target.waitsForAnswer()) {
            m_codes.append(target.target.code.isEmpty() ? file.line.unit : target.target.code);
            m_targets.append(target.target);
        }
        for (const DecisionView &decision : target.decisions) {
            if (decision.agreed)
                continue;
            say(name, TextRole::Strong, false);
            say(tr("Not agreed by %1 on %2: %3")
                    .arg(decision.by, text::dateInWords(decision.on), decision.reason),
                TextRole::Body, false);
            if (!decision.answer.isEmpty())
                say(tr("Answered by %1 on %2: %3")
                        .arg(decision.answeredBy, text::dateInWords(decision.answeredOn), decision.answer),
                    TextRole::Body, true);
        }
    }
    m_overturned->finish();
}

void ReviewCard::showButtons(const centre::ReviewFile &file, bool mayWrite)
{
    const QString unit = file.line.unit;
    const bool may = mayWrite && file.mayAnswer && !m_codes.isEmpty();
    m_answer->setObjectName(QString(u"answer-"_s + unit));
    m_answer->setAccessibleName(tr("Answer the review of %1").arg(unit));
    m_answer->setVisible(may);
    m_record->setObjectName(QString(u"recordFor-"_s + unit));
    m_record->setAccessibleName(tr("Record evidence for what was not agreed in %1").arg(unit));
    m_record->setVisible(may && !m_targets.front().code.isEmpty());
    m_read->setObjectName(QString(u"read-"_s + unit));
    m_read->setAccessibleName(tr("Read the review of %1").arg(unit));
    if (!may)
        m_form->close();
}

void ReviewCard::askAnswer()
{
    m_form->ask(tr("What do you answer about %1? The IQA then decides anew.").arg(text::joined(m_codes)),
                tr("Answer"));
}

void ReviewCard::takeFocus() { (m_answer->isHidden() ? m_read : m_answer)->setFocus(Qt::OtherFocusReason); }

} // namespace attest::views
