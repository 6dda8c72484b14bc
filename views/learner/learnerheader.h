// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"

#include <QWidget>

namespace attest::views {

class ChipRow;
class CreditBar;
class Label;
class PageHeader;
class StateLabel;

/// The top of a learner's page: who, which award, since when, how far, and a chip for each rule.
class LearnerHeader final : public QWidget {
    Q_OBJECT

public:
    explicit LearnerHeader(QWidget *parent = nullptr);

    void show(const centre::EnrolmentFile &file, const centre::Centre &centre);
    /// Only the bar and the chips, for a plan that is being ticked.
    void showStatus(const portfolio::EnrolmentStatus &status, const catalogue::Qualification &qualification);

Q_SIGNALS:
    void reportRequested();
    void backRequested();

private:
    void showPace(const centre::EnrolmentFile &file, QDate today);

    PageHeader *m_header;
    Label *m_award;
    Label *m_registered;
    Label *m_assessor;
    Label *m_target;
    StateLabel *m_pace;
    CreditBar *m_bar;
    ChipRow *m_chips;
};

} // namespace attest::views
