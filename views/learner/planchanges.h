// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/answers.h"

#include <QStringList>

namespace attest::views {

/// What confirming the ticked units would change. Pure: worked out from the file and the ticks.
struct PlanChanges {
    QStringList add; ///< document order
    QStringList remove;
    QStringList outOfSight; ///< removed units that have evidence: it stays on file and shows again when they
                            ///< are planned again
    std::vector<std::pair<QString, QString>> unresolved; ///< barred pairs of which neither is achieved
    /// Barred pairs of which one is achieved: first the unit that would count. They may be confirmed.
    std::vector<std::pair<QString, QString>> oneCounts;
    portfolio::EnrolmentStatus after; ///< the status with the ticked units planned

    bool isEmpty() const { return add.isEmpty() && remove.isEmpty(); }
    bool mayBeConfirmed() const { return !isEmpty() && unresolved.empty(); }
};

/// The units that the file has planned.
QStringList plannedUnits(const centre::EnrolmentFile &file);

/// How many held items of evidence are tied to this unit in this enrolment.
int evidenceItems(const centre::EnrolmentFile &file, const QString &unit);

PlanChanges planChanges(const centre::EnrolmentFile &file, const QStringList &ticked);

/// "Adds 310 and 312. Drops 311: its evidence goes out of sight until it is planned again." Empty without
/// changes.
QString planSentence(const PlanChanges &changes);

} // namespace attest::views
