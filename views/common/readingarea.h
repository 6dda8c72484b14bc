// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace attest::views {

/// Shows what may be longer than its place: it scrolls down, never across. It takes the keyboard for whoever
/// reads without a mouse, and a frame over its edge says when it has it.
class ReadingArea : public QScrollArea {
    Q_OBJECT

public:
    /// Takes `inside`, what is read. `name` is for screen readers.
    ReadingArea(QWidget *inside, const QString &name, QWidget *parent = nullptr);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_frame; ///< over the rest, which it neither moves nor keeps from the mouse
};

} // namespace attest::views
