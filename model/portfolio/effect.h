// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/status.h"

namespace attest::portfolio {

/// What an item of evidence that is still being written is tied to.
struct Intent {
    EnrolmentId enrolment;
    EvidenceKind kind = EvidenceKind::Observation;
    catalogue::Setting setting = catalogue::Setting::RealJobPaid;
    bool judge = true; ///< false: claim only
    std::vector<Target> targets;
};

/// What recording it would do. Pure: computed by the same status function over records with the item added.
struct Effect {
    int criteria = 0; ///< ticked
    int requirementParts = 0; ///< ticked
    QStringList units; ///< touched, document order
    QStringList becomeReady; ///< units that would be ready to sign off
    int creditsReady = 0; ///< their credit
    QStringList notAccepted; ///< units that do not accept this setting for something ticked
    QStringList outOfOrder; ///< units to be begun before something ticked, of which nothing is recorded yet
    bool claimOnly = false; ///< nothing would be judged
    EnrolmentStatus after;
};

Effect effectOf(const Intent &intent, const LearnerRecords &records,
                const catalogue::Qualification &qualification, const EnrolmentStatus &before);

/// "14 criteria in 5 units. This would make 308 ready to sign off (6 credits) and leave 6 criteria in 311."
QString effectSentence(const Effect &effect, const EnrolmentStatus &before);

} // namespace attest::portfolio
