// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"
#include "items/evidencemodel.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace attest::views {

class Label;
class ReasonForm;

/// One item of evidence to read: everything that is known of it as plain text, what it is tied to and how
/// each tie was judged. An assessor judges here what is only claimed.
class EvidencePanel final : public QWidget {
    Q_OBJECT

public:
    explicit EvidencePanel(QWidget *parent = nullptr);

    void show(const items::EvidenceLine &line, const centre::EnrolmentFile &file,
              const centre::Centre &centre);

Q_SIGNALS:
    void commandRequested(const attest::Command &command);
    void openRequested(const attest::portfolio::EvidenceFile &file);
    void attachRequested(attest::EvidenceId evidence);

private:
    QVBoxLayout *startBody();
    void addFacts(QVBoxLayout *body, const portfolio::Evidence &evidence, const centre::Centre &centre);
    void addText(QVBoxLayout *body, const QString &caption, const QString &text);
    void addTies(QVBoxLayout *body, const items::EvidenceLine &line,
                 const catalogue::Qualification &qualification);
    QLayout *tieRow(const items::TieLine &tie, const catalogue::Qualification &qualification);
    void addVerdicts(QHBoxLayout *row, const items::TieLine &tie, const QString &label);
    void addFiles(QVBoxLayout *body, const portfolio::LearnerRecords &records);
    void addActions(QVBoxLayout *body, const items::EvidenceLine &line);
    void judge(const std::vector<portfolio::Target> &targets, portfolio::Verdict verdict,
               const QString &reason);
    void askNotYet(const portfolio::Target &target);
    void reasonGiven(const QString &reason);

    EvidenceId m_evidence;
    EnrolmentId m_enrolment;
    bool m_mayWrite = false;
    bool m_mayJudge = false;
    QStringList m_closed; ///< signed-off units: nothing is judged there
    std::optional<portfolio::Target>
        m_notYet; ///< the reason asked for is for this target; none: for the withdrawal
    Label *m_heading;
    QWidget *m_body;
    ReasonForm *m_reason;
};

} // namespace attest::views
