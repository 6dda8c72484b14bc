// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QLineEdit;
class QVBoxLayout;
class QWidget;

namespace attest::views {

/// A small label over the control it names: the control's buddy for the keyboard, its accessible name for
/// screen readers.
QVBoxLayout *field(const QString &name, QWidget *control);

/// A button at the end of the line that empties it, called after the line's accessible name.
void addClearButton(QLineEdit &line);

} // namespace attest::views
