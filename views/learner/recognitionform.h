// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace attest::views {

class Label;

/// Asks what a credit transfer or an exemption rests on, where the unit or rule stands. Hidden until asked;
/// keeps what was typed until it is done or left.
class RecognitionForm final : public QWidget {
    Q_OBJECT

public:
    explicit RecognitionForm(const QString &objectName, QWidget *parent = nullptr);

    /// Shows the question and puts the cursor into the first line.
    void ask(const QString &question, const QString &doIt);
    void close();

Q_SIGNALS:
    /// All three are there; whether the day may be is the centre's to say.
    void given(const QString &basis, QDate on, const QString &agreedBy);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showDate();
    void finish();
    void complain(const QString &trouble, QLineEdit *where);

    Label *m_question;
    QLineEdit *m_basis;
    QLineEdit *m_on;
    QLineEdit *m_agreedBy;
    Label *m_dateWords;
    Label *m_trouble;
    QPushButton *m_doIt;
    QPushButton *m_leave;
};

} // namespace attest::views
