// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace attest::views {

class Label;

/// Asks for a reason where the thing stands, instead of a dialog: a question, a line to write in, do it or
/// leave it. Hidden until asked; keeps what was typed until it is done or left.
class ReasonForm final : public QWidget {
    Q_OBJECT

public:
    explicit ReasonForm(const QString &objectName, QWidget *parent = nullptr);

    /// What stands in the empty line, and what is said when it is left empty; at first they ask for a reason.
    void setWords(const QString &placeholder, const QString &trouble);
    /// Shows the question and puts the cursor into the line.
    void ask(const QString &question, const QString &doIt);
    void close();
    /// Gives the reason, or asks for one.
    void finish();

Q_SIGNALS:
    /// Never empty.
    void given(const QString &reason);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Label *m_question;
    QLineEdit *m_reason;
    Label *m_trouble;
    QPushButton *m_doIt;
    QPushButton *m_leave;
};

} // namespace attest::views
