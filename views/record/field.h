// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;

namespace attest::views {

class Label;

/// A caption, a control under it, and room for one line that says how it was read or what is wrong with it.
class Field final : public QWidget {
    Q_OBJECT

public:
    /// Takes the control in. The caption is its accessible name and its buddy.
    Field(const QString &caption, QWidget *control, QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    /// How the typed words were read: quiet. Empty hides the line.
    void showEcho(const QString &words);
    /// What is wrong: with a triangle's colour and, for screen readers, as the control's description.
    void showTrouble(const QString &sentence);

private:
    Label *m_caption;
    QWidget *m_control;
    Label *m_line;
};

} // namespace attest::views
