// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "items/candidatesmodel.h"
#include "views/common/panel.h"

class QLineEdit;
class QPushButton;
class QTableView;

namespace attest::views {

class Label;

/// Signed-off units to put on a list: a tick each, one reason for all, and for those that may not be sampled
/// why not.
class CandidatesPanel final : public Panel {
    Q_OBJECT

public:
    explicit CandidatesPanel(QWidget *parent = nullptr);

    void setCandidates(const std::vector<centre::SampleCandidate> &candidates);
    /// After the ticked ones were put on the list.
    void startAfresh();

Q_SIGNALS:
    void given(const std::vector<attest::command::Sample::Unit> &units, const QString &reason);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showCount();
    void finish();

    items::CandidatesModel *m_model;
    QTableView *m_table;
    Label *m_none;
    QLineEdit *m_reason;
    Label *m_trouble;
    QPushButton *m_put;
};

} // namespace attest::views
