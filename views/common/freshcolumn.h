// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace attest::views {

/// A column whose widgets are made anew whenever what it shows has changed. The old ones may have sent the
/// signal that is being answered, so they go when the event is over; the keyboard stays on the widget of the
/// same name.
class FreshColumn final : public QWidget {
    Q_OBJECT

public:
    explicit FreshColumn(QWidget *parent = nullptr);

    /// Begins anew. The children's parent is `body()`.
    QVBoxLayout *start();
    QWidget *body() const { return m_body; }
    /// Shows what was added since `start`.
    void finish();

private:
    QWidget *m_body;
    bool m_hadFocus = false;
    QString m_focus; ///< the name of what had the keyboard
};

} // namespace attest::views
