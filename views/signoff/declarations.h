// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QWidget>

class QCheckBox;

namespace attest::views {

class Label;

/// What the learner and the assessor declare when a unit is signed off. Never kept as a draft.
class Declarations final : public QWidget {
    Q_OBJECT

public:
    explicit Declarations(QWidget *parent = nullptr);

    /// Both not ticked, in the names of these two.
    void startAfresh(const QString &learner, const QString &assessor, QDate today);
    bool learnerDeclares() const;
    bool assessorDeclares() const;

Q_SIGNALS:
    void toggled();

private:
    QCheckBox *m_learner;
    QCheckBox *m_assessor;
    Label *m_learnerName;
    Label *m_assessorName;
};

} // namespace attest::views
