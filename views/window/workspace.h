// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "items/filterchoice.h"
#include "views/common/pathchooser.h"
#include "views/window/pagestack.h"

#include <QTimer>
#include <QWidget>

class QAction;

namespace attest::views {

class Actions;
class Appearance;
class AddLearnerPage;
class Banners;
class CentrePage;
class CheckPage;
struct Find;
class HistoryView;
class LearnerPage;
class LearnersPage;
class Notice;
class Palette;
class QualificationsPage;
class Rail;
class QualityRoom;
class RecordPage;
class ReportsPage;
class SharedFilter;
class SignOffPage;
class SettingsPage;
class ShortcutsPage;
class StatusLine;
class TodayPage;
class TopBar;
class WhoPage;

/// One open centre: rail, top bar, pages, status line, and the ways between them. It only wires: pages run
/// the commands, the centre answers. Clock, choosers and centre are the program's and outlive it. Its parts:
/// the pages and the ways between them (workspacepages.cpp), what can be done by name (workspaceactions.cpp).
class Workspace final : public QWidget {
    Q_OBJECT

public:
    /// Without `appearance` there are no settings to choose.
    Workspace(centre::Centre &centre, const Clock &clock, const PathChoosers &choosers,
              Appearance *appearance = nullptr, QWidget *parent = nullptr);
    ~Workspace() override;

    /// Does nothing for a room that has no page.
    void showPlace(Place place);
    void showLearners();
    void openLearner(EnrolmentId enrolment);
    /// On its Units tab, with this unit chosen.
    void openUnit(EnrolmentId enrolment, const QString &unit);
    /// The page above this one: the learner's from recording, the list from a learner.
    void back();
    /// The page in view and what was typed there, for the workspace that takes this one's place.
    QList<KeptPage> keep() const;
    void bringBack(const QList<KeptPage> &pages);
    /// Which learners all pages narrow by.
    const items::FilterChoice &choice() const;
    void setChoice(const items::FilterChoice &choice);
    /// What was done to the centre while it was closed, or why it was not.
    void tell(const Result<QString> &done);
    /// What the page in view calls itself.
    QString title() const;

Q_SIGNALS:
    /// Another centre, or a new one.
    void startRequested();
    /// The centre, closed, goes to another place; or becomes what a backup holds.
    void moveRequested(const QString &target);
    void restoreRequested(const QString &backup);
    void rebuildRequested();
    void titleChanged();

private:
    void build();
    void connectBars();
    void turned();
    void refresh(const centre::ChangeSet &changes);
    void showWho();
    void showUndo();
    void run(const Command &command);

    void makeActions();
    void makeRecordActions();
    void makeWindowActions();
    QList<QAction *> commands();
    QList<QKeySequence> searchKeys() const;
    void showShortcuts();
    void openFind(const Find &find, const QString &words);
    bool isAboutLearner() const;
    EnrolmentId learnerInView() const;
    bool mayRecord() const;
    void showMayRecord();

    void addPlaces();
    void addLearnerPages();
    void addEnrolling();
    void addPagesAside();
    void addQualifications();
    TodayPage *makeToday();
    void record(EnrolmentId enrolment, const QList<portfolio::Target> &targets);
    void addLearner();
    void enrolOnAnother(EnrolmentId enrolment, const QString &award, const QStringList &units);
    void signOff(EnrolmentId enrolment, const QString &unit);
    void signedOff(EnrolmentId enrolment, const QString &unit);
    void mend(EnrolmentId enrolment, const portfolio::Target &target);
    void openReport(EnrolmentId enrolment);
    void openWho();
    void openKeeping();

    centre::Centre &m_centre;
    const Clock &m_clock;
    const PathChoosers &m_choosers;
    Appearance *m_appearance;
    SharedFilter *m_choice; ///< what all pages narrow by
    std::unique_ptr<QObject> m_buttons; ///< owns the commands that the buttons in view are
    EnrolmentId m_open; ///< the learner in view; null in the list
    Actions *m_actions;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    Rail *m_rail;
    TopBar *m_top;
    Banners *m_banners;
    Notice *m_notice;
    PageStack *m_pages;
    StatusLine *m_status = nullptr;
    PageOf<TodayPage> m_today;
    PageOf<LearnersPage> m_learners;
    PageOf<QualificationsPage> m_qualifications;
    PageOf<ReportsPage> m_reports;
    PageOf<HistoryView> m_history;
    PageOf<LearnerPage> m_learner;
    PageOf<RecordPage> m_record;
    PageOf<SignOffPage> m_signOff;
    PageOf<AddLearnerPage> m_add;
    PageOf<WhoPage> m_who;
    PageOf<CentrePage> m_keeping;
    PageOf<ShortcutsPage> m_shortcuts;
    PageOf<SettingsPage> m_settings; ///< none without an appearance to choose
    PageOf<CheckPage> m_check;
    QualityRoom *m_quality = nullptr;
    Palette *m_palette = nullptr;
    QTimer m_fingerprintLater; ///< it looks at every entry's id: nobody waits for that
};

} // namespace attest::views
