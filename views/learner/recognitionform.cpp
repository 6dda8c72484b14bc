// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/learner/recognitionform.h"

#include "core/text.h"
#include "views/common/button.h"
#include "views/common/intoview.h"
#include "views/common/label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;

RecognitionForm::RecognitionForm(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_question(new Label({}, TextRole::Strong, this))
    , m_basis(new QLineEdit(this))
    , m_on(new QLineEdit(this))
    , m_agreedBy(new QLineEdit(this))
    , m_dateWords(new Label({}, TextRole::Small, this))
    , m_trouble(new Label({}, TextRole::Small, this))
    , m_doIt(makeButton({}, QString(objectName + u"DoIt"_s), ButtonKind::Primary, this))
    , m_leave(makeButton(tr("Leave it"), QString(objectName + u"Leave"_s), ButtonKind::Plain, this))
{
    setObjectName(objectName);
    m_basis->setObjectName(QString(objectName + u"Basis"_s));
    m_on->setObjectName(QString(objectName + u"Date"_s));
    m_agreedBy->setObjectName(QString(objectName + u"AgreedBy"_s));
    m_trouble->setObjectName(QString(objectName + u"Trouble"_s));
    m_basis->setPlaceholderText(tr("Awarding body, number of the certificate or letter"));
    m_on->setPlaceholderText(tr("24/4/2013"));
    m_agreedBy->setPlaceholderText(tr("Name"));
    m_dateWords->setQuiet(true);
    auto *form = new QGridLayout; // side by side: where the form opens there is more width than height
    form->setVerticalSpacing(2);
    form->setHorizontalSpacing(space::inside);
    int at = 0;
    const auto add = [&](const QString &caption, QLineEdit *line, int share) {
        line->setAccessibleName(caption);
        line->setMinimumWidth(1);
        form->addWidget(new Label(caption, TextRole::Small, this), 0, at);
        form->addWidget(line, 1, at);
        form->setColumnStretch(at++, share);
        connect(line, &QLineEdit::returnPressed, this, &RecognitionForm::finish);
    };
    add(tr("Basis"), m_basis, 5);
    add(tr("Date"), m_on, 3);
    add(tr("Who agreed"), m_agreedBy, 4);
    form->addWidget(m_dateWords, 2, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_doIt);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_question);
    column->addLayout(form);
    column->addWidget(m_trouble);
    column->addLayout(buttons);
    for (Label *label : {m_question, m_dateWords, m_trouble})
        label->setWordWrap(true);
    hide();
    connect(m_on, &QLineEdit::textChanged, this, &RecognitionForm::showDate);
    connect(m_doIt, &QPushButton::clicked, this, &RecognitionForm::finish);
    connect(m_leave, &QPushButton::clicked, this, &RecognitionForm::close);
}

void RecognitionForm::ask(const QString &question, const QString &doIt)
{
    m_question->setText(question);
    m_doIt->setText(doIt);
    m_leave->setAccessibleName(tr("Leave it: %1").arg(doIt));
    m_trouble->hide();
    show();
    m_basis->setFocus(Qt::OtherFocusReason);
    bringIntoView(this);
}

void RecognitionForm::close()
{
    for (QLineEdit *line : {m_basis, m_on, m_agreedBy})
        line->clear();
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

/// A typed 3/4/13 is echoed in words.
void RecognitionForm::showDate()
{
    const Result<QDate> date = text::parseDate(m_on->text());
    const QString words = date ? text::dateInWords(*date) : date.error().message;
    m_dateWords->setText(m_on->text().isEmpty() ? QString() : words);
    m_on->setAccessibleDescription(m_dateWords->text());
}

void RecognitionForm::complain(const QString &trouble, QLineEdit *where)
{
    m_trouble->setText(trouble);
    m_trouble->show();
    where->setAccessibleDescription(trouble);
    where->setFocus(Qt::OtherFocusReason);
}

void RecognitionForm::finish()
{
    const QString basis = m_basis->text().simplified();
    const QString agreedBy = m_agreedBy->text().simplified();
    const Result<QDate> on = text::parseDate(m_on->text());
    if (basis.isEmpty())
        return complain(tr("Write what it rests on: the awarding body and the number of the certificate or "
                           "letter."),
                        m_basis);
    if (!on)
        return complain(on.error().message, m_on);
    if (agreedBy.isEmpty())
        return complain(tr("Write who agreed that it counts."), m_agreedBy);
    m_trouble->hide();
    Q_EMIT given(basis, *on, agreedBy);
}

void RecognitionForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace attest::views
