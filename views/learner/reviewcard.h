// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "views/common/panel.h"

class QPushButton;

namespace attest::views {

class FreshColumn;
class Label;
class QaActions;
class ReasonForm;
class StateLabel;

/// One sampled unit as its assessor meets it: how the review stands, what was not agreed and why, the answer,
/// and the actions. Keeps an answer that is being typed when it is shown anew.
class ReviewCard final : public Panel {
    Q_OBJECT

public:
    explicit ReviewCard(QWidget *parent = nullptr);

    void show(const centre::ReviewFile &file, const centre::Centre &centre);
    void takeFocus();

Q_SIGNALS:
    void commandRequested(const attest::Command &command);
    void recordRequested(const QList<attest::portfolio::Target> &targets);
    void reviewRequested(const attest::portfolio::SampleLineId &line);

private:
    void showHead(const centre::ReviewFile &file);
    void showOverturned(const centre::ReviewFile &file);
    void showButtons(const centre::ReviewFile &file, bool mayWrite);
    void askAnswer();

    portfolio::SampleLineId m_line;
    QStringList m_codes; ///< what waits for an answer
    QList<portfolio::Target> m_targets; ///< the same
    Label *m_title;
    Label *m_facts;
    StateLabel *m_state;
    FreshColumn *m_overturned;
    QPushButton *m_answer;
    QPushButton *m_record;
    QPushButton *m_read;
    ReasonForm *m_form;
    QaActions *m_actions;
};

} // namespace attest::views
