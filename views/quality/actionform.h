// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/command.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace attest::views {

class Label;

/// Asks what is to be done, by whom and by when. Hidden until it is opened.
class ActionForm final : public QWidget {
    Q_OBJECT

public:
    explicit ActionForm(QWidget *parent = nullptr);

    /// `likely` is offered first: the assessor, with two weeks from `today`.
    void open(const std::vector<portfolio::Person> &people, PersonId likely, QDate today);
    void close();
    /// Gives the action, or says what is missing.
    void finish();

Q_SIGNALS:
    /// Everything but the line is filled in.
    void given(const attest::command::AddQaAction &action);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void say(const QString &sentence, QWidget *where);

    QLineEdit *m_what;
    QComboBox *m_who;
    QLineEdit *m_due;
    Label *m_trouble;
};

} // namespace attest::views
