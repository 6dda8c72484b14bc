// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace attest::portfolio {

/// The methods of assessment that people know (practice: the forms).
enum class EvidenceKind {
    Observation,
    WitnessTestimony,
    ProfessionalDiscussion,
    Questioning,
    Product,
    ReflectiveAccount,
    Recording,
    Rpl,
    TestResult,
    Assignment,
};

inline constexpr std::array allEvidenceKinds{EvidenceKind::Observation,
                                             EvidenceKind::WitnessTestimony,
                                             EvidenceKind::ProfessionalDiscussion,
                                             EvidenceKind::Questioning,
                                             EvidenceKind::Product,
                                             EvidenceKind::ReflectiveAccount,
                                             EvidenceKind::Recording,
                                             EvidenceKind::Rpl,
                                             EvidenceKind::TestResult,
                                             EvidenceKind::Assignment};

/// As stored and as the command line spells it: observation, witnessTestimony, professionalDiscussion,
/// questioning, product, reflectiveAccount, recording, rpl, testResult, assignment.
QString evidenceKindKey(EvidenceKind kind);
std::optional<EvidenceKind> evidenceKindFromKey(const QString &key);
/// In the program's language: "Witness testimony".
QString evidenceKindName(EvidenceKind kind);

} // namespace attest::portfolio
