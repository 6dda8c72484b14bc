// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/command.h"
#include "core/result.h"
#include "views/common/panel.h"

class QFormLayout;
class QLineEdit;

namespace attest::views {

class Label;

/// A new learner's own details.
class LearnerPanel final : public Panel {
    Q_OBJECT

public:
    explicit LearnerPanel(QWidget *parent = nullptr);

    void startAfresh();
    /// Refused with a sentence when the birth date cannot be read; the rest is for the centre to judge.
    Result<command::LearnerDetails> details() const;
    /// Invalid when nothing or nothing readable is typed.
    QDate born() const;

Q_SIGNALS:
    void edited();

private:
    QLineEdit *add(QFormLayout *form, const QString &caption, const QString &objectName);
    void showBorn();

    QLineEdit *m_given;
    QLineEdit *m_family;
    QLineEdit *m_knownAs;
    QLineEdit *m_born;
    Label *m_bornWords;
    QLineEdit *m_uln;
    QLineEdit *m_contact;
    QLineEdit *m_site;
    QLineEdit *m_group;
};

} // namespace attest::views
