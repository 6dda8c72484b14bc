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
#include "views/qualifications/qualificationspage.h"
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

/// The rooms of the rail: one call each. A room that is not here is not shown. What a page asks for is
/// connected where it is made; its window title and its focus proxy are its own.
void Workspace::addPlaces()
{
    m_today = m_pages->addPlace(Place::Today, [this] { return makeToday(); },
                                {[this](const centre::ChangeSet &) { m_today->refresh(); }});
    m_learners = m_pages->addPlace(Place::Learners, [this] {
        auto *page = new LearnersPage(m_centre, *m_choice, m_pages);
        connect(page, &LearnersPage::openRequested, this, &Workspace::openLearner);
        connect(page, &LearnersPage::addRequested, this, &Workspace::addLearner);
        connect(page, &LearnersPage::countChanged, m_status, &StatusLine::showLearners);
        return page;
    });
    addQualifications();
    m_reports = m_pages->addPlace(
        Place::Reports,
        [this] {
            auto *page = new ReportsPage(m_centre, *m_choice, m_choosers, Printing::system(), m_pages);
            connect(page, &ReportsPage::backRequested, this, &Workspace::openLearner);
            connect(page, &ReportsPage::iqaReportRequested, m_quality, &QualityRoom::openReport);
            return page;
        },
        {[this](const centre::ChangeSet &changes) { m_reports->refresh(changes); },
         [this] { return QVariant(m_reports->openedFrom().hex()); },
         [this](const QVariant &from) {
             if (const auto enrolment = EnrolmentId::fromHex(from.toString()); !enrolment.isNull())
                 m_reports->open(enrolment);
         }});
    m_history =
        m_pages->addPlace(Place::History,
                          [this] {
                              auto *page = new HistoryView(m_centre, HistoryView::Of::Centre, m_pages);
                              connect(page, &HistoryView::followed, this,
                                      [this](EnrolmentId enrolment, const centre::ChronicleLine &line) {
                                          openLearner(enrolment);
                                          m_learner->follow(line);
                                      });
                              return page;
                          },
                          {[this](const centre::ChangeSet &) { m_history->refresh(); }});
}

void Workspace::addQualifications()
{
    m_qualifications = m_pages->addPlace(
        Place::Qualifications, [this] { return new QualificationsPage(m_centre.catalogue(), m_pages); },
        {{},
         [this] { return m_qualifications->about(); },
         [this](const QVariant &about) { m_qualifications->openAgain(about); }});
}

TodayPage *Workspace::makeToday()
{
    auto *page = new TodayPage(m_centre, *m_choice, m_pages);
    connect(page, &TodayPage::openRequested, this, &Workspace::openLearner);
    connect(page, &TodayPage::signOffRequested, this, &Workspace::signOff);
    connect(page, &TodayPage::recordRequested, this,
            [this](EnrolmentId enrolment) { record(enrolment, {}); });
    connect(page, &TodayPage::evidenceRequested, this, [this](EnrolmentId enrolment, EvidenceId evidence) {
        openLearner(enrolment);
        m_learner->showEvidence(evidence);
    });
    connect(page, &TodayPage::reviewsRequested, this, [this](EnrolmentId enrolment) {
        openLearner(enrolment);
        m_learner->showTab(LearnerPage::Tab::Reviews);
    });
    connect(page, &TodayPage::addRequested, this, &Workspace::addLearner);
    connect(page, &TodayPage::chosenChanged, this, &Workspace::showMayRecord);
    return page;
}

/// The pages about one learner, and the one that adds one.
void Workspace::addLearnerPages()
{
    const auto enrolment = [this] { return QVariant(m_open.hex()); };
    const auto idOf = [](const QVariant &about) { return EnrolmentId::fromHex(about.toString()); };
    m_learner = m_pages->addBelow(
        Place::Learners, u"learnerPage"_s,
        [this] {
            auto *page = new LearnerPage(m_centre, m_pages);
            connect(page, &LearnerPage::recordRequested, this, &Workspace::record);
            connect(page, &LearnerPage::signOffRequested, this, &Workspace::signOff);
            connect(page, &LearnerPage::reportRequested, this, &Workspace::openReport);
            connect(page, &LearnerPage::backRequested, this, &Workspace::showLearners);
            connect(page, &LearnerPage::reviewRequested, m_quality, &QualityRoom::openReview);
            connect(page, &LearnerPage::enrolRequested, this, &Workspace::enrolOnAnother);
            connect(page, &LearnerPage::enrolmentRequested, this, &Workspace::openLearner);
            return page;
        },
        {{}, enrolment, [this, idOf](const QVariant &about) { openLearner(idOf(about)); }});
    addEnrolling();
    m_record =
        m_pages->addBelow(m_learner, u"recordPage"_s,
                          [this] {
                              auto *page = new RecordPage(m_centre, m_pages);
                              connect(page, &RecordPage::saved, this, &Workspace::openLearner);
                              connect(page, &RecordPage::closed, this, &Workspace::openLearner);
                              connect(page, &RecordPage::draftKept, m_status, &StatusLine::showDraftKept);
                              return page;
                          },
                          {{}, enrolment, [this, idOf](const QVariant &about) { record(idOf(about), {}); }});
    m_signOff =
        m_pages->addBelow(m_learner, u"signOffPage"_s,
                          [this] {
                              auto *page = new SignOffPage(m_centre, m_pages);
                              connect(page, &SignOffPage::done, this, &Workspace::signedOff);
                              connect(page, &SignOffPage::closed, this, &Workspace::openLearner);
                              connect(page, &SignOffPage::mendRequested, this, &Workspace::mend);
                              return page;
                          },
                          {{},
                           [this] {
                               return QVariant(QVariantList{m_open.hex(), m_signOff->unit()});
                           },
                           [this, idOf](const QVariant &about) {
                               signOff(idOf(about.toList().value(0)), about.toList().value(1).toString());
                           }});
}

/// Who is enrolled goes on to choosing units.
void Workspace::addEnrolling()
{
    const auto made = [this] {
        auto *page = new AddLearnerPage(m_centre, m_pages);
        connect(page, &AddLearnerPage::done, this, [this](EnrolmentId added, const QStringList &units) {
            openLearner(added);
            m_learner->chooseUnits(units);
        });
        connect(page, &AddLearnerPage::closed, this, &Workspace::back);
        return page;
    };
    const auto about = [this] {
        return QVariant(QVariantList{m_add->openedFor().hex(), m_add->award(), m_add->units()});
    };
    const auto reopen = [this](const QVariant &kept) {
        const QVariantList facts = kept.toList();
        const auto enrolment = EnrolmentId::fromHex(facts.value(0).toString());
        if (enrolment.isNull())
            addLearner();
        else
            enrolOnAnother(enrolment, facts.value(1).toString(), facts.value(2).toStringList());
    };
    m_add = m_pages->addBelow(Place::Learners, u"addLearnerPage"_s, made, {{}, about, reopen});
}

/// The pages of no room.
void Workspace::addPagesAside()
{
    m_who = m_pages->addAside(u"whoPage"_s,
                              [this] {
                                  auto *page = new WhoPage(m_centre, m_pages);
                                  connect(page, &WhoPage::closed, this, &Workspace::back);
                                  return page;
                              },
                              {{}, {}, [this](const QVariant &) { openWho(); }});
    m_keeping = m_pages->addAside(
        u"centrePage"_s,
        [this] {
            auto *page = new CentrePage(m_centre, m_choosers, m_pages);
            connect(page, &CentrePage::closed, this, &Workspace::back);
            connect(page, &CentrePage::moveRequested, this, &Workspace::moveRequested);
            connect(page, &CentrePage::restoreRequested, this, &Workspace::restoreRequested);
            connect(page, &CentrePage::filesLocated, m_banners, &Banners::refresh);
            return page;
        },
        {{}, {}, [this](const QVariant &) { openKeeping(); }});
    m_shortcuts = m_pages->addAside(u"shortcutsPage"_s,
                                    [this] {
                                        auto *page = new ShortcutsPage(m_pages);
                                        connect(page, &ShortcutsPage::closed, this, &Workspace::back);
                                        return page;
                                    },
                                    {{}, {}, [this](const QVariant &) { showShortcuts(); }});
    if (m_appearance)
        m_settings = m_pages->addAside(u"settingsPage"_s, [this] {
            auto *page = new SettingsPage(*m_appearance, m_pages);
            connect(page, &SettingsPage::closed, this, &Workspace::back);
            return page;
        });
    m_check = m_pages->addAside(u"checkPage"_s, [this] {
        auto *page = new CheckPage(m_centre, m_pages);
        connect(page, &CheckPage::closed, this, &Workspace::back);
        connect(page, &CheckPage::rebuildRequested, this, &Workspace::rebuildRequested);
        return page;
    });
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
    if ((m_learner.isInView() && m_learner->goBack()) || (m_add.isInView() && m_add->goBack()))
        return;
    if (m_record.isInView() || m_signOff.isInView())
        openLearner(m_open);
    else if (m_reports.isInView() && !m_reports->openedFrom().isNull())
        openLearner(m_reports->openedFrom());
    else if (m_add.isInView() && !m_add->openedFor().isNull())
        openLearner(m_add->openedFor());
    else if (m_learner.isInView() || m_add.isInView())
        showLearners();
    else
        m_pages->goBack();
}

void Workspace::record(EnrolmentId enrolment, const QList<portfolio::Target> &targets)
{
    if (enrolment.isNull() || m_centre.isReadOnly() || m_record.isInView())
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

void Workspace::enrolOnAnother(EnrolmentId enrolment, const QString &award, const QStringList &units)
{
    m_pages->showPage(m_add);
    m_add->openFor(enrolment, award, units);
}

void Workspace::signOff(EnrolmentId enrolment, const QString &unit)
{
    m_open = enrolment;
    m_pages->showPage(m_signOff);
    m_signOff->open(enrolment, unit);
}

/// Back to where it is seen; a sign-off is not undone, so it is said what does it.
void Workspace::signedOff(EnrolmentId enrolment, const QString &unit)
{
    openUnit(enrolment, unit);
    tell(
        tr("%1 is signed off. “Withdraw sign-off” in the details of the unit takes that back, with a reason.")
            .arg(unit));
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
