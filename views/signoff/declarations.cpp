// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/signoff/declarations.h"

#include "core/text.h"
#include "views/common/label.h"

#include <QCheckBox>
#include <QGridLayout>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;

Declarations::Declarations(QWidget *parent)
    : QWidget(parent)
    , m_learner(new QCheckBox(this))
    , m_assessor(new QCheckBox(this))
    , m_learnerName(new Label({}, TextRole::Strong, this))
    , m_assessorName(new Label({}, TextRole::Strong, this))
{
    setObjectName(u"declarations"_s);
    setFocusProxy(m_learner);
    m_learner->setObjectName(u"learnerDeclares"_s);
    m_assessor->setObjectName(u"assessorDeclares"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::inside);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](QCheckBox *box, Label *name, const QString &sentence) {
        auto *words = new Label(sentence, TextRole::Body, this);
        words->setWordWrap(true);
        words->setBuddy(box);
        name->setWordWrap(true);
        box->setAccessibleDescription(sentence);
        grid->addWidget(box, row, 0, 2, 1, Qt::AlignTop);
        grid->addWidget(name, row, 1);
        grid->addWidget(words, row + 1, 1);
        row += 2;
        connect(box, &QCheckBox::toggled, this, &Declarations::toggled);
    };
    add(m_learner, m_learnerName,
        tr("The work is my own. I have had feedback and agree that this unit is finished."));
    add(m_assessor, m_assessorName,
        tr("The evidence is valid, authentic, current, sufficient and reliable, and everything this unit "
           "asks is met."));
}

void Declarations::startAfresh(const QString &learner, const QString &assessor, QDate today)
{
    const QString day = text::dateInWords(today);
    m_learnerName->setText(tr("%1 declares, %2").arg(learner, day));
    m_assessorName->setText(tr("%1, assessor, declares, %2").arg(assessor, day));
    m_learner->setAccessibleName(m_learnerName->text());
    m_assessor->setAccessibleName(m_assessorName->text());
    m_learner->setChecked(false);
    m_assessor->setChecked(false);
}

bool Declarations::learnerDeclares() const { return m_learner->isChecked(); }
bool Declarations::assessorDeclares() const { return m_assessor->isChecked(); }

} // namespace attest::views
