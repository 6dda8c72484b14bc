// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/subject.h"

namespace attest::wizard {

/// What confirming the ticked units would change. Pure: worked out from what is on file and the ticks.
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

PlanChanges planChanges(const Subject &subject, const QStringList &ticked);

/// "Adds 310 and 312. Drops 311: its evidence goes out of sight until it is planned again." Empty without
/// changes.
QString planSentence(const PlanChanges &changes);

} // namespace attest::wizard
