// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace attest::views {

class Label;
class ReasonForm;
class RecognitionForm;

/// From which rules of the award the learner is exempted, a rule at a time: recorded with basis, date and who
/// agreed, withdrawn with a reason.
class ExemptionsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ExemptionsPanel(QWidget *parent = nullptr);

    void show(const centre::EnrolmentFile &file, const centre::Centre &centre);

Q_SIGNALS:
    void commandRequested(const attest::Command &command);

private:
    void build();
    void fillRules(const catalogue::Qualification &qualification);
    void showRule();
    QString rule() const;
    QString statement() const;

    QComboBox *m_rules;
    Label *m_standing;
    QPushButton *m_record;
    QPushButton *m_withdraw;
    RecognitionForm *m_form;
    ReasonForm *m_reason;
    EnrolmentId m_enrolment;
    EditionId m_edition;
    std::vector<portfolio::Recognition> m_exemptions;
    bool m_mayRecognise = false;
};

} // namespace attest::views
