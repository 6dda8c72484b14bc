// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace attest::views {

/// A card: panel colour, a line around it, round corners, a column inside.
class Panel : public QFrame {
    Q_OBJECT

public:
    explicit Panel(QWidget *parent = nullptr);

    /// The column; margins and spacing are the theme's.
    QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

} // namespace attest::views
