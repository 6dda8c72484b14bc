// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;

namespace attest::views {

/// Words, and beside them what can be done; where the words would have too little room for a line, the
/// actions stand below.
class ActionLine final : public QWidget {
    Q_OBJECT

public:
    /// Takes the words.
    explicit ActionLine(QWidget *words, QWidget *parent = nullptr);

    /// Takes these actions, in place of those that it had.
    void setActions(QWidget *actions);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QBoxLayout *m_both;
    QWidget *m_actions = nullptr;
};

} // namespace attest::views
