// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "views/common/panel.h"
#include "wizard/context.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QTableView;

namespace attest::views {

class FreshColumn;
class Label;
class OffersModel;

/// "Finish it for me": what the planner offers, side by side, how it is asked, and the proof of what is
/// ticked.
class OffersPanel final : public Panel {
    Q_OBJECT

public:
    explicit OffersPanel(QWidget *parent = nullptr);

    /// Asks the context anew.
    void show(const wizard::Context &context);
    /// The contradiction that keeps a unit out, instead of the proof, until the next `show`.
    void showWhyNot(const QString &unit, const Result<wizard::Proof> &proof);
    /// Where the proof stands.
    QWidget *proof() const;
    /// The offer in the chosen row, the best when none is chosen; null when there is none.
    const wizard::Offer *chosen() const;

Q_SIGNALS:
    void taken();
    void keepsTicksChanged(bool keeps);
    void safeChanged(bool safe);
    void minimiseChanged(attest::planner::Minimise minimise);

private:
    void build();
    void buildTable();
    void showProof(const QString &heading, const std::vector<wizard::ProofLine> &lines);

    QComboBox *m_aim;
    QCheckBox *m_keepsTicks;
    QCheckBox *m_safe;
    OffersModel *m_model;
    QTableView *m_table;
    Label *m_none;
    QPushButton *m_take;
    Label *m_proofHeading;
    FreshColumn *m_proof;
};

} // namespace attest::views
