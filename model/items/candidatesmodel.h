// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "assurance/grid.h"
#include "items/sign.h"
#include "items/tablemodel.h"

#include <QCoreApplication>
#include <QSet>

namespace attest::items {

/// A signed-off unit that might be put on a list.
struct CandidateRow {
    EnrolmentId enrolment;
    QString enrolmentRef;
    QString learner;
    QString unit;
    QString unitTitle;
    QDate signedOn;
    QString signedBy;
    bool onList = false;
    QString whyNot; ///< a sentence; empty: may be sampled
    bool mayTick() const { return !onList && whyNot.isEmpty(); }
};

/// Signed-off units with a tick each. Those that may not be ticked say why. Ticks belong to units, not to
/// rows. Key: enrolment and unit.
class CandidatesModel final : public TableModel<CandidateRow> {
    Q_OBJECT

public:
    enum Columns { Learner, Unit, SignedOff, Note };

    using TableModel::TableModel;

    /// Ticks of units that are gone or may no longer be sampled are dropped.
    void setCandidates(std::vector<CandidateRow> rows);
    std::vector<CandidateRow> ticked() const;

    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

protected:
    const std::vector<Column<CandidateRow>> &columns() const override;
    QString keyOf(const CandidateRow &row) const override;
    QVariant ofRow(const CandidateRow &row, int role) const override;

private:
    QSet<QString> m_ticked;
};

} // namespace attest::items
