// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace attest::views {

class Label;

/// Where a list has nothing to show: a sentence that says why, and a button for what to do about it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    /// Without `button` there is only the sentence.
    explicit EmptyState(const QString &sentence, const QString &button = {}, QWidget *parent = nullptr);

    /// Replaces the words; an empty button text hides the button.
    void setContent(const QString &sentence, const QString &button);
    QString sentence() const;

Q_SIGNALS:
    void activated();

private:
    Label *m_sentence;
    QPushButton *m_button;
};

} // namespace attest::views
