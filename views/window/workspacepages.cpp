// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// The pages of the workspace and the ways between them.
#include "views/check/checkpage.h"
#include "views/common/notice.h"
#include "views/enrol/addlearnerpage.h"
#include "views/history/historyview.h"
#include "views/keeping/banners.h"
#include "views/keeping/centrepage.h"
#include "views/learner/learnerpage.h"
#include "views/learners/learnerspage.h"
#include "views/record/recordpage.h"
#include "views/reports/reportspage.h"
#include "views/signoff/signoffpage.h"
#include "views/today/todaypage.h"
#include "views/window/finder.h"
#include "views/window/pagestack.h"
#include "views/window/qualityroom.h"
#include "views/window/settingspage.h"
#include "views/window/shortcutspage.h"
#include "views/window/statusline.h"
#include "views/window/whopage.h"
#include "views/window/workspace.h"

#include <QAction>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

/// The rooms of the rail: one call each. A room that is not here is not shown. A page is made when it is
/// first looked at; its window title and its focus proxy are its own; what it asks for is connected where it
/// is made.
void Workspace::addPlaces()
{
    m_pages->addPlace(Place::Today, [this] {
        m_today = new TodayPage(m_centre, *m_choice, this);
        connectToday();
        return Page{m_today, [this](const centre::ChangeSet &) { m_today->refresh(); }};
    });
    m_pages->addPlace(Place::Learners, [this] { return Page{m_learners}; });
    m_pages->addPlace(Place::Reports, [this] {
        m_reports = new ReportsPage(m_centre, *m_choice, m_choosers, Printing::system(), this);
        connect(m_reports, &ReportsPage::backRequested, this, &Workspace::openLearner);
        connect(m_reports, &ReportsPage::iqaReportRequested, this,
                [this](const portfolio::SampleListId &list) { m_quality->openReport(list); });
        return Page{m_reports, [this](const centre::ChangeSet &changes) { m_reports->refresh(changes); },
                    [this] { return QVariant(m_reports->openedFrom().hex()); },
                    [this](const QVariant &from) {
                        if (const auto enrolment = EnrolmentId::fromHex(from.toString()); !enrolment.isNull())
                            m_reports->open(enrolment);
                    }};
    });
    m_pages->addPlace(Place::History, [this] {
        auto *page = new HistoryView(m_centre, HistoryView::Of::Centre, this);
        connect(page, &HistoryView::followed, this,
                [this](EnrolmentId enrolment, const centre::ChronicleLine &line) {
                    openLearner(enrolment);
                    m_learner->follow(line);
                });
        return Page{page, [page](const centre::ChangeSet &) { page->refresh(); }};
    });
}

/// The pages below the rooms' first pages, and those of no room.
void Workspace::addPages()
{
    const auto enrolment = [this] { return QVariant(m_open.hex()); };
    const auto idOf = [](const QVariant &about) { return EnrolmentId::fromHex(about.toString()); };
    m_pages->addBelow(Place::Learners, {m_learner, {}, enrolment, [this, idOf](const QVariant &about) {
                                            openLearner(idOf(about));
                                        }});
    m_pages->addBelow(Place::Learners, {m_add, {}, {}, [this](const QVariant &) { addLearner(); }});
    m_pages->addBelow(m_learner, {m_record, {}, enrolment, [this, idOf](const QVariant &about) {
                                      record(idOf(about), {});
                                  }});
    m_pages->addBelow(m_learner,
                      {m_signOff,
                       {},
                       [this] {
                           return QVariant(QVariantList{m_open.hex(), m_signOff->unit()});
                       },
                       [this, idOf](const QVariant &about) {
                           signOff(idOf(about.toList().value(0)), about.toList().value(1).toString());
                       }});
    m_pages->addAside({m_who, {}, {}, [this](const QVariant &) { openWho(); }});
    m_pages->addAside({m_keeping, {}, {}, [this](const QVariant &) { openKeeping(); }});
    m_pages->addAside({m_shortcuts, {}, {}, [this](const QVariant &) { showShortcuts(); }});
    if (m_settings)
        m_pages->addAside({m_settings});
    m_pages->addAside({m_check});
}

void Workspace::connectToday()
{
    connect(m_today, &TodayPage::openRequested, this, &Workspace::openLearner);
    connect(m_today, &TodayPage::signOffRequested, this, &Workspace::signOff);
    connect(m_today, &TodayPage::recordRequested, this,
            [this](EnrolmentId enrolment) { record(enrolment, {}); });
    connect(m_today, &TodayPage::evidenceRequested, this, [this](EnrolmentId enrolment, EvidenceId evidence) {
        openLearner(enrolment);
        m_learner->showEvidence(evidence);
    });
    connect(m_today, &TodayPage::reviewsRequested, this, [this](EnrolmentId enrolment) {
        openLearner(enrolment);
        m_learner->showTab(LearnerPage::Tab::Reviews);
    });
    connect(m_today, &TodayPage::addRequested, m_learners, &LearnersPage::addRequested);
    connect(m_today, &TodayPage::chosenChanged, this, &Workspace::showMayRecord);
}

void Workspace::connectLearnersPages()
{
    connect(m_learners, &LearnersPage::openRequested, this, &Workspace::openLearner);
    connect(m_learners, &LearnersPage::addRequested, this, &Workspace::addLearner);
    connect(m_add, &AddLearnerPage::done, this, [this](EnrolmentId enrolment) {
        openLearner(enrolment);
        m_learner->showTab(LearnerPage::Tab::Plan);
    });
    connect(m_add, &AddLearnerPage::closed, this, &Workspace::showLearners);
    connect(m_who, &WhoPage::closed, this, &Workspace::back);
    connect(m_keeping, &CentrePage::closed, this, &Workspace::back);
    connect(m_keeping, &CentrePage::moveRequested, this, &Workspace::moveRequested);
    connect(m_keeping, &CentrePage::restoreRequested, this, &Workspace::restoreRequested);
    connect(m_keeping, &CentrePage::filesLocated, m_banners, &Banners::refresh);
    connect(m_banners, &Banners::centrePageRequested, this, &Workspace::openKeeping);
    connect(m_shortcuts, &ShortcutsPage::closed, this, &Workspace::back);
    if (m_settings)
        connect(m_settings, &SettingsPage::closed, this, &Workspace::back);
    connect(m_check, &CheckPage::closed, this, &Workspace::back);
    connect(m_check, &CheckPage::rebuildRequested, this, &Workspace::rebuildRequested);
}

void Workspace::connectLearnerPages()
{
    connect(m_learner, &LearnerPage::recordRequested, this, &Workspace::record);
    connect(m_learner, &LearnerPage::signOffRequested, this, &Workspace::signOff);
    connect(m_learner, &LearnerPage::reportRequested, this, &Workspace::openReport);
    connect(m_learner, &LearnerPage::backRequested, this, &Workspace::showLearners);
    connect(m_learner, &LearnerPage::reviewRequested, m_quality, &QualityRoom::openReview);
    connect(m_quality, &QualityRoom::learnerRequested, this, &Workspace::openUnit);
    connect(m_record, &RecordPage::saved, this, &Workspace::openLearner);
    connect(m_record, &RecordPage::closed, this, &Workspace::openLearner);
    connect(m_record, &RecordPage::draftKept, m_status, &StatusLine::showDraftKept);
    connect(m_signOff, &SignOffPage::done, this, &Workspace::openLearner);
    connect(m_signOff, &SignOffPage::closed, this, &Workspace::openLearner);
    connect(m_signOff, &SignOffPage::mendRequested, this, &Workspace::mend);
}

void Workspace::showPlace(Place place)
{
    const EnrolmentId left = m_open;
    m_pages->showPlace(place);
    if (place == Place::Learners && !left.isNull())
        m_learners->choose(left);
    if (place == Place::Reports)
        m_reports->forgetWhereFrom();
}

void Workspace::showLearners() { showPlace(Place::Learners); }

void Workspace::openLearner(EnrolmentId enrolment)
{
    m_open = enrolment;
    m_pages->showPage(m_learner, false);
    m_learner->open(enrolment); // it knows which of its lists takes the focus
}

/// Everything opens where it lives.
void Workspace::openFind(const Find &find, const QString &words)
{
    switch (find.kind) {
    case Find::Kind::Learner:
        openLearner(find.enrolment);
        break;
    case Find::Kind::Learners:
        showLearners();
        m_learners->setWords(words);
        break;
    case Find::Kind::Unit:
        openLearner(find.enrolment);
        m_learner->showUnit(find.unit);
        break;
    case Find::Kind::Evidence:
        openLearner(find.enrolment);
        m_learner->showEvidence(find.evidence);
        break;
    case Find::Kind::Command:
        if (find.action)
            find.action->trigger();
        break;
    }
}

void Workspace::openUnit(EnrolmentId enrolment, const QString &unit)
{
    openLearner(enrolment);
    if (!unit.isEmpty())
        m_learner->showUnit(unit);
}

void Workspace::back()
{
    QWidget *page = m_pages->currentWidget();
    if (page == m_record || page == m_signOff)
        openLearner(m_open);
    else if (m_reports && page == m_reports && !m_reports->openedFrom().isNull())
        openLearner(m_reports->openedFrom());
    else if (page == m_learner || page == m_add)
        showLearners();
    else
        m_pages->goBack();
}

void Workspace::record(EnrolmentId enrolment, const QList<portfolio::Target> &targets)
{
    if (enrolment.isNull() || m_centre.isReadOnly() || m_pages->currentWidget() == m_record)
        return;
    m_open = enrolment;
    m_pages->showPage(m_record);
    m_record->open(enrolment, targets);
}

void Workspace::addLearner()
{
    m_pages->showPage(m_add);
    m_add->open();
}

void Workspace::signOff(EnrolmentId enrolment, const QString &unit)
{
    m_open = enrolment;
    m_pages->showPage(m_signOff);
    m_signOff->open(enrolment, unit);
}

void Workspace::mend(EnrolmentId enrolment, const portfolio::Target &target)
{
    if (target.code.isEmpty())
        openLearner(enrolment);
    else
        record(enrolment, {target});
}

void Workspace::openKeeping()
{
    m_pages->showPage(m_keeping);
    m_keeping->open();
}

void Workspace::openWho()
{
    m_pages->showPage(m_who);
    m_who->open();
}

/// From a learner's page: with a way back to it.
void Workspace::openReport(EnrolmentId enrolment)
{
    m_pages->showPlace(Place::Reports);
    m_reports->open(enrolment);
}

} // namespace attest::views
