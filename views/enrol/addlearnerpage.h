// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"

#include <QWidget>

namespace attest::views {

/// Adds a learner and enrols the learner, on one page. The centre is the program's and outlives the page. Window's thread.
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
    centre::Centre &m_centre;
};

} // namespace attest::views
