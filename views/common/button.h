// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace attest::views {

/// How much a button asks to be pressed. A page has one primary button.
enum class ButtonKind {
    Plain,
    Primary,
    Link, ///< looks like a link, is a button
    Quiet, ///< no border until hovered or focused
};

/// A push button of the theme. Give it its text, an object name, and connect to `clicked`.
QPushButton *makeButton(const QString &text, const QString &objectName, ButtonKind kind = ButtonKind::Plain,
                        QWidget *parent = nullptr);

} // namespace attest::views
