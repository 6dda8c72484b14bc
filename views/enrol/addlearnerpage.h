// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"

#include <QWidget>

class QPushButton;

namespace attest::views {

class EnrolmentPanel;
class LearnerPanel;
class Notice;

/// Adds a learner and enrols the learner, on one page. The centre is the program's and outlives the page.
/// Window's thread.
class AddLearnerPage final : public QWidget {
    Q_OBJECT

public:
    explicit AddLearnerPage(centre::Centre &centre, QWidget *parent = nullptr);
    ~AddLearnerPage() override;

    /// An empty form.
    void open();

Q_SIGNALS:
    /// Added and enrolled: the learner's plan comes next.
    void done(attest::EnrolmentId enrolment);
    void closed();

private:
    void save();
    /// The learner that this form added already, or adds now.
    Result<LearnerId> addLearner(const command::LearnerDetails &details);

    centre::Centre &m_centre;
    LearnerId m_added; ///< added, and the enrolment was refused: a second try enrols this one
    LearnerPanel *m_learner;
    EnrolmentPanel *m_enrolment;
    Notice *m_notice;
    QPushButton *m_save;
};

} // namespace attest::views
