// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "views/common/pathchooser.h"

#include <QWidget>

class QAction;
class QMenu;
class QStackedWidget;

namespace attest::views {

class AddLearnerPage;
class LearnerPage;
class LearnersPage;
class Notice;
class Rail;
class RecordPage;
class SignOffPage;
class StatusLine;
class TopBar;
class WhoPage;

/// One open centre: rail, top bar, pages, status line, and the ways between them. It only wires: pages run
/// the commands, the centre answers. Clock, choosers and centre are the program's and outlive it.
class Workspace final : public QWidget {
    Q_OBJECT

public:
    Workspace(centre::Centre &centre, const Clock &clock, const PathChoosers &choosers,
              QWidget *parent = nullptr);
    ~Workspace() override;

    void showLearners();
    void openLearner(EnrolmentId enrolment);
    /// The page above this one: the learner's from recording, the list from a learner.
    void back();

Q_SIGNALS:
    /// Another centre, or a new one.
    void startRequested();

private:
    void build();
    void makeActions();
    QMenu *makeWhoMenu();
    void connectBars();
    void connectPages();
    void connectLearnerPages();
    void turnTo(QWidget *page, bool takeFocus = true);
    void refresh(const centre::ChangeSet &changes);
    void showWho();
    void showUndo();
    void showNotices();
    void run(const Command &command);
    void record(EnrolmentId enrolment, const QList<portfolio::Target> &targets);
    void mend(EnrolmentId enrolment, const portfolio::Target &target);
    void saveReport(EnrolmentId enrolment);
    void openWho();

    centre::Centre &m_centre;
    const Clock &m_clock;
    const PathChoosers &m_choosers;
    EnrolmentId m_open; ///< the learner in view; null in the list
    QString m_report; ///< the report saved last
    QWidget *m_beforeWho = nullptr;
    QAction *m_undo;
    QAction *m_redo;
    Rail *m_rail;
    TopBar *m_top;
    Notice *m_banner;
    Notice *m_notice;
    QStackedWidget *m_pages;
    StatusLine *m_status = nullptr;
    LearnersPage *m_learners;
    LearnerPage *m_learner;
    RecordPage *m_record;
    SignOffPage *m_signOff;
    AddLearnerPage *m_add;
    WhoPage *m_who;
};

} // namespace attest::views
