// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "wizard/planchange.h"

#include <QWidget>

#include <map>

class QPushButton;
class QTreeView;

namespace attest::items {
class PlanModel;
}

namespace attest::views {

class ExemptionsPanel;
class Label;

/// Choosing units: the award's groups with a tick for each unit. What is ticked is not saved until the plan
/// is confirmed; ticks of other enrolments are kept until their page is shown again.
class PlanTab final : public QWidget {
    Q_OBJECT

public:
    explicit PlanTab(QWidget *parent = nullptr);

    void show(const centre::EnrolmentFile &file, const centre::Centre &centre);
    /// The status with the ticked units planned.
    const portfolio::EnrolmentStatus &preview() const { return m_changes.after; }
    QStringList ticked() const;
    /// Ticks exactly these units; confirms nothing.
    void tick(const QStringList &units);
    /// Back to the plan as it is on file.
    void discard();

Q_SIGNALS:
    void previewChanged();
    /// The wizard, with what is ticked here.
    void chooseRequested();
    void whatIfRequested();
    void commandRequested(const attest::Command &command);

private:
    void build();
    void connectExemptions();
    void setUpTree();
    void showUnits(const QStringList &ticked);
    void tickChanged();
    void showChanges();
    void confirm();

    items::PlanModel *m_model;
    QTreeView *m_tree;
    Label *m_sentence;
    QPushButton *m_exempt;
    QPushButton *m_whatIf;
    QPushButton *m_choose;
    QPushButton *m_discard;
    QPushButton *m_confirm;
    ExemptionsPanel *m_exemptions;
    std::unique_ptr<wizard::Subject> m_subject;
    std::map<EnrolmentId, QStringList> m_pending; ///< ticked and not confirmed
    wizard::PlanChanges m_changes;
    bool m_mayWrite = false;
};

} // namespace attest::views
