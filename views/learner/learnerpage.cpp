// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/learner/learnerpage.h"

#include "views/common/notice.h"
#include "views/common/onepagelayout.h"
#include "views/common/pageaction.h"
#include "views/common/theme.h"
#include "views/history/historyview.h"
#include "views/learner/criteriatab.h"
#include "views/learner/evidencetab.h"
#include "views/learner/learnerheader.h"
#include "views/learner/plantab.h"
#include "views/learner/reviewstab.h"
#include "views/learner/unitstab.h"
#include "views/wizard/awardspage.h"
#include "views/wizard/wizardpage.h"

#include <QKeySequence>
#include <QTabBar>
#include <QVBoxLayout>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;

LearnerPage::LearnerPage(centre::Centre &centre, QWidget *parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_whole(new OnePageLayout(this))
    , m_header(new LearnerHeader(this))
    , m_notice(new Notice(this))
    , m_tabBar(new QTabBar(this))
    , m_stack(new OnePageLayout(new QWidget(this)))
    , m_units(new UnitsTab(this))
    , m_criteria(new CriteriaTab(this))
    , m_evidence(new EvidenceTab(this))
    , m_plan(new PlanTab(this))
    , m_reviews(new ReviewsTab(this))
    , m_history(new HistoryView(centre, HistoryView::Of::Learner, this))
{
    setObjectName(u"learnerPage"_s);
    setAccessibleName(tr("Learner"));
    build();
    addShortcuts();
    connectHeader();
    connectTabs();
    connectReviews();
    connectCriteria();
    connect(&m_centre, &centre::Centre::changed, this, [this](const centre::ChangeSet &changes) {
        if (changes.enrolments.contains(m_enrolment))
            refresh();
    });
    connect(&m_centre, &centre::Centre::workingChanged, this, &LearnerPage::refresh);
}

LearnerPage::~LearnerPage() = default;

void LearnerPage::build()
{
    m_tabBar->setObjectName(u"tabBar"_s);
    m_tabBar->setAccessibleName(tr("Parts of the learner's page"));
    m_tabBar->setExpanding(false);
    m_tabBar->setDrawBase(false);
    addTab(tr("Units"), m_units);
    addTab(tr("Criteria"), m_criteria);
    addTab(tr("Evidence"), m_evidence);
    addTab(tr("Plan"), m_plan);
    addTab(tr("Reviews and actions"), m_reviews);
    addTab(tr("History"), m_history);
    auto *tabs = new QWidget(this);
    m_whole->addWidget(tabs);
    auto *column = new QVBoxLayout(tabs);
    column->setContentsMargins(space::page, 12, space::page, 12);
    column->setSpacing(space::inside);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(m_tabBar);
    column->addWidget(m_stack->parentWidget(), 1);
    // The chips above ask for the room they would take in a narrow window; together with the tallest tab's
    // wish that would be more than the smallest window has. With large text, which grows both ways, the page
    // scrolls before a tab is too low to be used.
    const int percent = measure().textPercent;
    m_stack->parentWidget()->setMinimumHeight(120 * percent * percent / 10000);
}

void LearnerPage::addTab(const QString &text, QWidget *tab)
{
    m_tabBar->addTab(text);
    m_stack->addWidget(tab);
}

/// Named, so that they are found by name and stand on the page of shortcuts.
void LearnerPage::addShortcuts()
{
    const auto turn = [this](int by) {
        showTab(static_cast<Tab>((m_tabBar->currentIndex() + by + m_tabBar->count()) % m_tabBar->count()));
    };
    addPageAction(*this, tr("Next tab"), {QKeySequence(u"Ctrl+Tab"_s)}, [turn] { turn(1); });
    addPageAction(*this, tr("Tab before"), {QKeySequence(u"Ctrl+Shift+Tab"_s)}, [turn] { turn(-1); });
    for (int tab = 0; tab < m_tabBar->count(); ++tab) {
        const QString name = tr("Tab: %1").arg(m_tabBar->tabText(tab));
        addPageAction(*this, name, {QKeySequence(u"Alt+%1"_s.arg(tab + 1))}, [this, tab] {
            showTab(static_cast<Tab>(tab));
            m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
        });
    }
    addPageAction(*this, tr("Choose units"), {QKeySequence(u"Ctrl+Shift+P"_s)},
                  [this] { chooseUnits(m_plan->ticked()); });
    addPageAction(*this, tr("What if: every award for this learner"), {QKeySequence(u"Ctrl+Shift+I"_s)},
                  [this] { whatIf(); });
}

void LearnerPage::connectHeader()
{
    connect(m_header, &LearnerHeader::reportRequested, this, [this] { Q_EMIT reportRequested(m_enrolment); });
    connect(m_header, &LearnerHeader::backRequested, this, &LearnerPage::backRequested);
    connect(m_tabBar, &QTabBar::currentChanged, m_stack, &OnePageLayout::setCurrentIndex);
    connect(m_tabBar, &QTabBar::currentChanged, this, &LearnerPage::showStanding);
}

void LearnerPage::connectTabs()
{
    connect(m_units, &UnitsTab::recordRequested, this, [this](const QList<portfolio::Target> &targets) {
        Q_EMIT recordRequested(m_enrolment, targets);
    });
    connect(m_units, &UnitsTab::signOffRequested, this,
            [this](const QString &unit) { Q_EMIT signOffRequested(m_enrolment, unit); });
    connect(m_units, &UnitsTab::commandRequested, this, &LearnerPage::run);
    connect(m_units, &UnitsTab::planRequested, this, [this] { showTab(Tab::Plan); });
    connect(m_units, &UnitsTab::evidenceRequested, this, &LearnerPage::showEvidence);
    connect(m_units, &UnitsTab::signOffWithdrawn, this, [this](const QString &unit, const QString &reason) {
        run(command::Withdraw{command::Withdraw::SignOff{m_enrolment, unit}, reason});
    });
    connect(m_evidence, &EvidenceTab::recordRequested, this,
            [this] { Q_EMIT recordRequested(m_enrolment, {}); });
    connect(m_evidence, &EvidenceTab::commandRequested, this, &LearnerPage::run);
    connect(m_evidence, &EvidenceTab::failed, m_notice, &Notice::showProblem);
    connect(m_plan, &PlanTab::commandRequested, this, &LearnerPage::run);
    connect(m_plan, &PlanTab::chooseRequested, this, [this] { chooseUnits(m_plan->ticked()); });
    connect(m_plan, &PlanTab::whatIfRequested, this, &LearnerPage::whatIf);
    connect(m_plan, &PlanTab::previewChanged, this, &LearnerPage::showStanding);
    connect(m_history, &HistoryView::followed, this,
            [this](EnrolmentId, const centre::ChronicleLine &line) { follow(line); });
}

void LearnerPage::connectCriteria()
{
    connect(m_criteria, &CriteriaTab::commandRequested, this, &LearnerPage::run);
    connect(m_criteria, &CriteriaTab::evidenceRequested, this, &LearnerPage::showEvidence);
    connect(m_criteria, &CriteriaTab::planRequested, this, [this] { showTab(Tab::Plan); });
    connect(m_criteria, &CriteriaTab::recordRequested, this,
            [this] { Q_EMIT recordRequested(m_enrolment, {}); });
}

void LearnerPage::follow(const centre::ChronicleLine &line)
{
    switch (line.whereabouts) {
    case centre::Whereabouts::Nowhere:
        return;
    case centre::Whereabouts::Evidence:
        showEvidence(line.evidence);
        return;
    case centre::Whereabouts::Plan:
        showTab(Tab::Plan);
        break;
    case centre::Whereabouts::Learner:
    case centre::Whereabouts::Units:
        showTab(Tab::Units);
        break;
    }
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void LearnerPage::connectReviews()
{
    connect(m_units, &UnitsTab::reviewsRequested, this, [this](const QString &unit) {
        showTab(Tab::Reviews);
        m_reviews->choose(unit);
    });
    connect(m_reviews, &ReviewsTab::recordRequested, this, [this](const QList<portfolio::Target> &targets) {
        Q_EMIT recordRequested(m_enrolment, targets);
    });
    connect(m_reviews, &ReviewsTab::commandRequested, this, &LearnerPage::run);
    connect(m_reviews, &ReviewsTab::reviewRequested, this, &LearnerPage::reviewRequested);
    connect(m_reviews, &ReviewsTab::failed, m_notice, &Notice::showProblem);
}

void LearnerPage::open(EnrolmentId enrolment)
{
    if (m_enrolment != enrolment) {
        m_enrolment = enrolment;
        showTab(Tab::Units);
    }
    m_notice->clear();
    refresh();
    if (m_awards && m_whole->currentWidget() == m_awards)
        m_awards->focusFirst();
    else if (m_wizard && m_whole->currentWidget() == m_wizard)
        m_wizard->focusUnits();
    else
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void LearnerPage::showTab(Tab tab)
{
    m_whole->setCurrentIndex(0);
    m_tabBar->setCurrentIndex(static_cast<int>(tab));
}

WizardPage *LearnerPage::wizard()
{
    if (!m_wizard) {
        m_wizard = new WizardPage(m_centre, this);
        m_whole->addWidget(m_wizard);
        connect(m_wizard, &WizardPage::closed, this, [this] { leaveWizard(true); });
        connect(m_wizard, &WizardPage::confirmed, this, [this] { leaveWizard(false); });
    }
    return m_wizard;
}

void LearnerPage::chooseUnits(const QStringList &ticked)
{
    wizard()->open(m_enrolment, ticked);
    m_whole->setCurrentWidget(m_wizard);
    m_wizard->focusUnits();
}

/// What was ticked there stands ticked on the Plan tab, unless the plan is what was ticked by now.
void LearnerPage::leaveWizard(bool keepsTicks)
{
    if (keepsTicks)
        m_plan->tick(m_wizard->toPlan());
    else
        m_plan->discard();
    showTab(Tab::Plan);
    m_plan->setFocus(Qt::OtherFocusReason);
}

AwardsPage *LearnerPage::awards()
{
    if (!m_awards) {
        m_awards = new AwardsPage(m_centre, AwardsPage::For::WhatIf, this);
        m_whole->addWidget(m_awards);
        connect(m_awards, &AwardsPage::closed, this, &LearnerPage::leaveAwards);
        connect(m_awards, &AwardsPage::chosen, this, [this](const QString &award, const QStringList &units) {
            Q_EMIT enrolRequested(m_enrolment, award, units);
        });
        connect(m_awards, &AwardsPage::enrolmentRequested, this, [this](EnrolmentId enrolment) {
            leaveAwards();
            Q_EMIT enrolmentRequested(enrolment);
        });
    }
    return m_awards;
}

void LearnerPage::whatIf()
{
    awards()->open(m_enrolment);
    m_whole->setCurrentWidget(m_awards);
    m_awards->focusFirst();
}

void LearnerPage::leaveAwards()
{
    showTab(Tab::Plan);
    m_plan->setFocus(Qt::OtherFocusReason);
}

bool LearnerPage::goBack()
{
    if (m_whole->currentIndex() == 0)
        return false;
    if (m_whole->currentWidget() == m_wizard)
        leaveWizard(true);
    else
        leaveAwards();
    return true;
}

void LearnerPage::showUnit(const QString &unit)
{
    showTab(m_units->choose(unit) ? Tab::Units : Tab::Plan);
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void LearnerPage::showEvidence(EvidenceId evidence)
{
    showTab(Tab::Evidence);
    m_evidence->choose(evidence);
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void LearnerPage::refresh()
{
    if (m_enrolment.isNull())
        return;
    Result<centre::EnrolmentFile> file = m_centre.enrolmentFile(m_enrolment);
    if (!file) {
        m_notice->showProblem(file.error().message);
        return;
    }
    m_file = std::make_unique<centre::EnrolmentFile>(std::move(file).value());
    setWindowTitle(m_file->records.learner.name());
    m_header->show(*m_file, m_centre);
    m_units->show(*m_file, m_centre);
    m_evidence->show(*m_file, m_centre);
    m_criteria->show(*m_file, m_centre);
    m_plan->show(*m_file, m_centre);
    m_reviews->show(*m_file, m_centre);
    m_history->showLearner(*m_file);
    m_tabBar->setTabText(static_cast<int>(Tab::Evidence), tr("Evidence %1").arg(m_evidence->count()));
    m_tabBar->setTabText(static_cast<int>(Tab::Reviews),
                         m_reviews->open() == 0
                             ? tr("Reviews and actions")
                             : tr("Reviews and actions (%n open)", nullptr, m_reviews->open()));
}

/// While units are being chosen the bar and the chips show what is ticked, elsewhere what is so.
void LearnerPage::showStanding()
{
    if (!m_file)
        return;
    const bool choosing = m_tabBar->currentIndex() == static_cast<int>(Tab::Plan);
    m_header->showStatus(choosing ? m_plan->preview() : m_file->status, *m_file->qualification);
}

void LearnerPage::run(const Command &command)
{
    const Result<centre::ChangeSet> done = m_centre.run(command);
    if (done)
        m_notice->clear();
    else
        m_notice->showProblem(done.error().message);
}

} // namespace attest::views
