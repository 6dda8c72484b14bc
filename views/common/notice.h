// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/sign.h"

#include <QFrame>

class QPushButton;

namespace attest::views {

class Label;

/// One sentence on a page, with a sign: what went wrong, what was done, what to know. Hidden until something
/// is said; announced to screen readers when it is. Instead of a message box. What is in it is made when it
/// first speaks: a page has several, and most never do.
class Notice : public QFrame {
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    /// A triangle and the sentence of an Error.
    void showProblem(const QString &sentence);
    /// Any sign; with `action`, a button beside the sentence that emits `activated`.
    void say(items::Sign sign, const QString &sentence, const QString &action = {});
    /// Whether the reader can put it away. On by default.
    void setDismissible(bool dismissible);
    void clear();
    QString sentence() const;

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void make();

    items::Sign m_sign = items::Sign::None;
    Label *m_sentence = nullptr; ///< null, as the buttons, until something is said
    QPushButton *m_action = nullptr;
    QPushButton *m_dismiss = nullptr;
    bool m_dismissible = true;
};

} // namespace attest::views
