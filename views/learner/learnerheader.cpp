// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/learner/learnerheader.h"

#include "core/text.h"
#include "portfolio/words.h"
#include "views/common/button.h"
#include "views/common/chiprow.h"
#include "views/common/creditbar.h"
#include "views/common/flowlayout.h"
#include "views/common/label.h"
#include "views/common/pageheader.h"
#include "views/common/statelabel.h"

#include <QVBoxLayout>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;

LearnerHeader::LearnerHeader(QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader(this))
    , m_award(new Label({}, TextRole::Body, this))
    , m_registered(new Label({}, TextRole::Body, this))
    , m_assessor(new Label({}, TextRole::Body, this))
    , m_target(new Label({}, TextRole::Body, this))
    , m_pace(new StateLabel(this))
    , m_bar(new CreditBar(this))
    , m_chips(new ChipRow(this))
{
    setObjectName(u"learnerHeader"_s);
    m_bar->setObjectName(u"creditBar"_s);
    m_chips->setObjectName(u"ruleChips"_s);
    m_pace->setObjectName(u"paceLabel"_s);
    m_header->showBack(tr("Back to learners"));
    auto *report = makeButton(tr("Progress report"), u"reportButton"_s, ButtonKind::Plain, this);
    m_header->addAtEnd(report);
    auto *facts = new QWidget(this);
    auto *line = new FlowLayout(facts, space::inside);
    for (Label *fact : {m_award, m_registered, m_assessor, m_target}) {
        fact->setQuiet(true);
        fact->setMinimumWidth(1); // a name without blanks widens no page
        line->addWidget(fact);
    }
    line->addWidget(m_pace);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_header);
    column->addWidget(facts);
    column->addWidget(m_bar);
    column->addWidget(m_chips);
    connect(report, &QPushButton::clicked, this, &LearnerHeader::reportRequested);
    connect(m_header, &PageHeader::backRequested, this, &LearnerHeader::backRequested);
}

void LearnerHeader::show(const centre::EnrolmentFile &file, const centre::Centre &centre)
{
    m_header->setTitle(file.records.learner.name());
    m_award->setText(QString(file.qualification->number % u' ' % file.qualification->title.text()));
    m_registered->setText(tr("· registered %1").arg(text::dateInWords(file.enrolment.registered)));
    const portfolio::Person *assessor = centre.person(file.enrolment.assessor);
    m_assessor->setText(assessor ? tr("· assessor %1").arg(assessor->name()) : tr("· no assessor yet"));
    showPace(file, centre.today());
    showStatus(file.status, *file.qualification);
}

void LearnerHeader::showPace(const centre::EnrolmentFile &file, QDate today)
{
    using portfolio::EnrolmentState;
    const QDate target = file.enrolment.target;
    m_target->setText(target.isValid() ? tr("· target %1").arg(text::dateInWords(target))
                                       : tr("· no target date"));
    m_pace->show();
    if (file.enrolment.state != EnrolmentState::Active)
        m_pace->setState(items::Sign::Planned, portfolio::enrolmentStateName(file.enrolment.state));
    else if (file.status.readings.achieved.complete)
        m_pace->setState(items::Sign::Met, tr("award achieved"));
    else if (portfolio::isLate(file.enrolment, file.status, today))
        m_pace->setState(items::Sign::Returned, tr("late since %1").arg(text::dateInWords(target)));
    else if (target.isValid())
        m_pace->setState(items::Sign::Met, tr("on track"));
    else
        m_pace->hide();
}

void LearnerHeader::showStatus(const portfolio::EnrolmentStatus &status,
                               const catalogue::Qualification &qualification)
{
    m_bar->setCredits(status, qualification);
    m_chips->setRules(portfolio::ruleChips(qualification, status));
}

} // namespace attest::views
