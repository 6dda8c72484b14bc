// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "centre/chronicle.h"

#include <QList>
#include <QWidget>

#include <memory>

class QTabBar;

namespace attest::views {

class AwardsPage;
class CriteriaTab;
class EvidenceTab;
class HistoryView;
class LearnerHeader;
class Notice;
class OnePageLayout;
class PlanTab;
class ReviewsTab;
class UnitsTab;
class WizardPage;

/// One enrolment: who, which award, how far, and the tabs Units, Criteria,
/// Evidence, Plan, Reviews and actions, and History. Refreshes when a change
/// names its enrolment, and keeps tab, selection and scroll. The centre is the program's and outlives the
/// page. Window's thread.
class LearnerPage final : public QWidget {
    Q_OBJECT

public:
    enum class Tab { Units, Criteria, Evidence, Plan, Reviews, History };

    explicit LearnerPage(centre::Centre &centre, QWidget *parent = nullptr);
    ~LearnerPage() override;

    /// Shows this enrolment, on the Units tab when it is another one than before. What cannot be read is said
    /// on the page.
    void open(EnrolmentId enrolment);
    void showTab(Tab tab);
    /// The Units tab at this unit, or the Plan tab when it is not planned.
    void showUnit(const QString &unit);
    /// The Evidence tab with this item chosen.
    void showEvidence(EvidenceId evidence);
    /// To what an entry of the journal is about.
    void follow(const centre::ChronicleLine &line);
    EnrolmentId enrolment() const { return m_enrolment; }
    /// The wizard, with these units ticked.
    void chooseUnits(const QStringList &ticked);
    /// Every award, by what it would still ask of this learner.
    void whatIf();
    /// From the wizard or what if to the tabs. False when the tabs are in view.
    bool goBack();

Q_SIGNALS:
    /// Record evidence for this enrolment, with these targets ticked already.
    void recordRequested(attest::EnrolmentId enrolment, const QList<attest::portfolio::Target> &targets);
    void signOffRequested(attest::EnrolmentId enrolment, const QString &unit);
    void reportRequested(attest::EnrolmentId enrolment);
    /// A sampled unit, to be read as its IQA reads it.
    void reviewRequested(const attest::portfolio::SampleLineId &line);
    void backRequested();
    /// This learner, on another award, with these units to begin with.
    void enrolRequested(attest::EnrolmentId enrolment, const QString &award, const QStringList &units);
    /// Another enrolment of this learner.
    void enrolmentRequested(attest::EnrolmentId enrolment);

private:
    void build();
    void addTab(const QString &text, QWidget *tab);
    void addShortcuts();
    void connectHeader();
    void connectTabs();
    void connectReviews();
    void connectCriteria();
    void refresh();
    void showStanding();
    WizardPage *wizard();
    AwardsPage *awards();
    void leaveWizard(bool keepsTicks);
    void leaveAwards();
    void run(const Command &command);

    centre::Centre &m_centre;
    EnrolmentId m_enrolment;
    std::unique_ptr<centre::EnrolmentFile> m_file; ///< what is shown
    OnePageLayout *m_whole; ///< the tabs with their header, the wizard, or what if
    WizardPage *m_wizard = nullptr; ///< made when it is first asked for
    AwardsPage *m_awards = nullptr; ///< likewise
    LearnerHeader *m_header;
    Notice *m_notice;
    QTabBar *m_tabBar;
    OnePageLayout *m_stack; ///< the tabs
    UnitsTab *m_units;
    CriteriaTab *m_criteria;
    EvidenceTab *m_evidence;
    PlanTab *m_plan;
    ReviewsTab *m_reviews;
    HistoryView *m_history;
};

} // namespace attest::views
