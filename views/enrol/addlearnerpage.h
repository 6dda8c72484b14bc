// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace attest::views {

class AwardsPage;
class EnrolmentPanel;
class Label;
class LearnerPanel;
class Notice;
class OnePageLayout;
class PageHeader;
class Panel;

/// Adds a learner and enrols the learner, on one page; or enrols one who is on file on another award. The
/// award may be looked for among all, with what each asks. The centre is the program's and outlives the page.
/// Window's thread.
class AddLearnerPage final : public QWidget {
    Q_OBJECT

public:
    explicit AddLearnerPage(centre::Centre &centre, QWidget *parent = nullptr);
    ~AddLearnerPage() override;

    /// An empty form for a new learner.
    void open();
    /// For the learner of this enrolment. `award` is chosen; may be empty. `units` are what to begin with
    /// there.
    void openFor(EnrolmentId enrolment, const QString &award, const QStringList &units);
    /// The enrolment that it was opened for; null: a new learner.
    EnrolmentId openedFor() const { return m_from; }
    QString award() const;
    /// What to begin with in the chosen award.
    QStringList units() const;
    /// From the list of awards to the form. False when the form is in view.
    bool goBack();

Q_SIGNALS:
    /// Enrolled: choosing units comes next, these ticked to begin with.
    void done(attest::EnrolmentId enrolment, const QStringList &units);
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeForm();
    void start();
    void showOnFile();
    void findAward();
    void save();
    Result<LearnerId> learner();
    /// The learner that this form added already, or adds now.
    Result<LearnerId> addLearner(const command::LearnerDetails &details);

    centre::Centre &m_centre;
    LearnerId m_added; ///< added, and the enrolment was refused: a second try enrols this one
    EnrolmentId m_from; ///< of a learner on file
    LearnerId m_onFile; ///< whose that is
    QString m_award; ///< that `m_units` are of
    QStringList m_units;
    OnePageLayout *m_whole; ///< the form, or the awards
    AwardsPage *m_awards = nullptr; ///< made when it is first asked for
    QBoxLayout *m_both; ///< the learner, and the award
    PageHeader *m_header;
    QString m_newLearners; ///< the award that a new learner is offered, while another one is enrolled
    LearnerPanel *m_learner;
    Panel *m_onFilePanel; ///< instead of that, for a learner on file
    Label *m_onFileWords;
    EnrolmentPanel *m_enrolment;
    Notice *m_notice;
    QPushButton *m_save;
};

} // namespace attest::views
