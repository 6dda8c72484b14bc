// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/common/theme.h"

#include <QLabel>

namespace attest::views {

/// A label that shows its text as it is, never as HTML, in one of the theme's roles. Wraps when `setWordWrap`
/// says so.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString &text, TextRole role = TextRole::Body, QWidget *parent = nullptr);

    /// The quieter of the two text colours.
    void setQuiet(bool quiet);
};

} // namespace attest::views
