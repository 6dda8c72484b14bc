// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/centre.h"

#include <QWidget>

class QVBoxLayout;

namespace attest::views {

class FreshColumn;

/// The evidence of one criterion as it stood when its unit was sampled, to be read beside it: what happened,
/// where inside it shows, its files, who recorded and who judged by which edition. Then what was decided
/// about it, and what was added later, marked as such.
class EvidenceReader final : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceReader(QWidget *parent = nullptr);

    void show(const centre::ReviewTarget &target, const centre::ReviewFile &file,
              const centre::Centre &centre);

Q_SIGNALS:
    void openRequested(const attest::portfolio::EvidenceFile &file);

private:
    void addDecisions(QVBoxLayout *body, const centre::ReviewTarget &target);
    void addEvidence(QVBoxLayout *body, const portfolio::Evidence &evidence,
                     const centre::ReviewTarget &target);
    void addJudgement(QVBoxLayout *body, const portfolio::Judgement &judgement);
    void addFiles(QVBoxLayout *body, const portfolio::Evidence &evidence);
    void addLater(QVBoxLayout *body, const centre::ReviewTarget &target);
    void addOutside(QVBoxLayout *body);
    void addText(QVBoxLayout *body, const QString &caption, const QString &words);
    void addHeading(QVBoxLayout *body, const QString &words);
    QString nameOf(PersonId person) const;

    FreshColumn *m_column;
    const centre::ReviewFile *m_file = nullptr; ///< while showing
    const centre::Centre *m_centre = nullptr; ///< while showing
};

} // namespace attest::views
