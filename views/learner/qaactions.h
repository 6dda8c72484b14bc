// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"

#include <QWidget>

class QVBoxLayout;

namespace attest::views {

class FreshColumn;
class ReasonForm;

/// What happened to an action, in a sentence: for screen and paper.
QString qaStepInWords(const centre::QaActionView::Step &step);

/// The actions that an IQA has asked for about one unit: what, who, by when, and what was said since. Who may
/// answer answers here, the IQA closes them or sends them back. Runs nothing itself.
class QaActions final : public QWidget {
    Q_OBJECT

public:
    explicit QaActions(QWidget *parent = nullptr);

    /// `maySettle`: whoever is working is the IQA of these. `today` tells what is late.
    void show(const std::vector<centre::QaActionView> &actions, bool maySettle, QDate today);

Q_SIGNALS:
    void commandRequested(const attest::Command &command);

private:
    void addAction(QVBoxLayout *body, const centre::QaActionView &action);
    void addSteps(QVBoxLayout *body, const centre::QaActionView &action);
    void addButtons(QVBoxLayout *body, const centre::QaActionView &action);
    void askAbout(ReasonForm &form, const centre::QaActionView &action, const QString &question,
                  const QString &doIt);
    void closeForms();
    void addWords(QVBoxLayout *body, const QString &words, bool quiet);

    FreshColumn *m_lines;
    ReasonForm *m_answer;
    ReasonForm *m_return;
    ReasonForm *m_close;
    EntryId m_asked; ///< the action that a form is about
    std::size_t m_stepsThen = 0; ///< of it, when the form was opened
    bool m_maySettle = false;
    QDate m_today;
};

} // namespace attest::views
