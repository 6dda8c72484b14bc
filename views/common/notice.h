// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "items/sign.h"

#include <QFrame>

class QPushButton;

namespace attest::views {

class Label;

/// One sentence on a page, with a sign: what went wrong, what was done, what to know. Hidden until something
/// is said; announced to screen readers when it is. Instead of a message box.
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
    items::Sign m_sign = items::Sign::None;
    Label *m_sentence;
    QPushButton *m_action;
    QPushButton *m_dismiss;
    bool m_dismissible = true;
};

} // namespace attest::views
