// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/enrol/addlearnerpage.h"

#include "views/common/button.h"
#include "views/common/notice.h"
#include "views/common/pageaction.h"
#include "views/common/pageheader.h"
#include "views/common/theme.h"
#include "views/enrol/enrolmentpanel.h"
#include "views/enrol/learnerpanel.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;

AddLearnerPage::AddLearnerPage(centre::Centre &centre, QWidget *parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_learner(new LearnerPanel)
    , m_enrolment(new EnrolmentPanel(centre))
    , m_notice(new Notice(this))
    , m_save(makeButton(tr("Add and choose units"), u"addLearnerSave"_s, ButtonKind::Primary, this))
{
    setObjectName(u"addLearnerPage"_s);
    auto *header = new PageHeader(this);
    setWindowTitle(tr("Add a learner"));
    header->setTitle(windowTitle());
    header->showBack(tr("Back to learners"));
    header->addAtEnd(m_save);
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::between);
    row->addWidget(m_learner, 1, Qt::AlignTop);
    row->addWidget(m_enrolment, 1, Qt::AlignTop);
    auto *area = new QScrollArea(this);
    area->setAccessibleName(windowTitle());
    area->setWidget(both);
    area->setWidgetResizable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, 12, space::page, 12);
    column->setSpacing(12);
    column->addWidget(header);
    column->addWidget(m_notice);
    column->addWidget(area, 1);
    setTabOrder(m_learner, m_enrolment);
    setTabOrder(m_enrolment, m_save);
    addPageAction(*this, tr("Add the learner and choose units"),
                  {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)},
                  [this] { m_save->click(); });
    connect(m_save, &QPushButton::clicked, this, &AddLearnerPage::save);
    connect(header, &PageHeader::backRequested, this, &AddLearnerPage::closed);
    connect(m_learner, &LearnerPanel::edited, this, [this] { m_enrolment->setBorn(m_learner->born()); });
}

AddLearnerPage::~AddLearnerPage() = default;

void AddLearnerPage::open()
{
    m_added = {};
    m_notice->clear();
    m_enrolment->startAfresh();
    m_learner->startAfresh();
    m_save->setEnabled(!m_centre.isReadOnly());
}

Result<LearnerId> AddLearnerPage::addLearner(const command::LearnerDetails &details)
{
    if (!m_added.isNull()) {
        const Result<centre::ChangeSet> amended = m_centre.run(command::AmendLearner{m_added, details});
        return amended ? Result<LearnerId>(m_added) : Result<LearnerId>(amended.error());
    }
    const Result<centre::ChangeSet> added = m_centre.run(command::AddLearner{details});
    if (!added)
        return added.error();
    m_added = *added->learners.begin();
    return m_added;
}

/// Everything that can be read here is read before anything is written, so that a slip writes nothing.
void AddLearnerPage::save()
{
    const Result<command::LearnerDetails> details = m_learner->details();
    Result<command::Enrol> enrol = m_enrolment->enrolment();
    if (!details || !enrol) {
        m_notice->showProblem(details ? enrol.error().message : details.error().message);
        return;
    }
    const Result<LearnerId> learner = addLearner(*details);
    if (!learner) {
        m_notice->showProblem(learner.error().message);
        return;
    }
    enrol->learner = *learner;
    const Result<centre::ChangeSet> enrolled = m_centre.run(*enrol);
    if (!enrolled) {
        m_notice->showProblem(tr("The learner is added, not yet enrolled: %1").arg(enrolled.error().message));
        return;
    }
    m_added = {};
    Q_EMIT done(*enrolled->enrolments.begin());
}

} // namespace attest::views
