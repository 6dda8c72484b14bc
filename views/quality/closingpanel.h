// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "views/common/panel.h"

class QPushButton;
class QVBoxLayout;

namespace attest::views {

class FreshColumn;
class Label;

/// What stands in the way of closing a list, each with the way there; then the closing itself, which asks
/// once more in the same place because nothing takes it back.
class ClosingPanel final : public Panel {
    Q_OBJECT

public:
    explicit ClosingPanel(QWidget *parent = nullptr);

    /// `mayClose`: whoever is working is the list's IQA.
    void show(const centre::SampleListFile &file, bool mayClose);

Q_SIGNALS:
    void reviewRequested(const attest::portfolio::SampleLineId &line);
    void closeConfirmed();

private:
    void addOpen(const centre::SampleListFile &file);
    void addOpenLine(QVBoxLayout &body, const centre::SampleLineFile &line, int number);
    void ask(bool asked);

    FreshColumn *m_way;
    QPushButton *m_close;
    QWidget *m_confirm;
    Label *m_question;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace attest::views
