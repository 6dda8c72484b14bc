// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/common/panel.h"
#include "wizard/context.h"

class QPushButton;

namespace attest::views {

class Label;

/// The unit in the chosen row: what a tick would do, how near it is, "keep", "not this one", the swap, and
/// "why not?".
class UnitCard final : public Panel {
    Q_OBJECT

public:
    explicit UnitCard(QWidget *parent = nullptr);

    /// An empty unit: nothing is chosen.
    void show(const wizard::Context &context, const QString &unit);

Q_SIGNALS:
    void keepToggled(const QString &unit, bool on);
    void refuseToggled(const QString &unit, bool on);
    void swapRequested(const QString &unit);
    void whyNotRequested(const QString &unit);

private:
    void showWords(const wizard::Context &context);
    void showButtons(const wizard::Context &context);

    QString m_unit;
    Label *m_title;
    Label *m_words;
    QPushButton *m_keep;
    QPushButton *m_refuse;
    QPushButton *m_swap;
    QPushButton *m_whyNot;
};

} // namespace attest::views
