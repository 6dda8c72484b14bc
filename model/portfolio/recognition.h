// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace attest::portfolio {

/// What counts without being assessed here: credit already awarded for the same unit, or a rule met without
/// credit. What is learned before and assessed now is evidence of kind RPL instead.
struct Recognition {
    enum class Kind { CreditTransfer, Exemption };
    EnrolmentId enrolment;
    Kind kind = Kind::CreditTransfer;
    QString subject; ///< the unit's number, or the id of the rule
    bool inForce = true; ///< false: withdrawn, with the reason
    QString basis; ///< what it rests on: awarding body, number of the certificate or letter
    QDate on; ///< when the credit was awarded, or the exemption decided
    QString agreedBy; ///< who agreed that it counts, as it was typed
    PersonId by; ///< who recorded it
    EditionId edition;
    QString reason;
    EntryId entry;
    friend bool operator==(const Recognition &, const Recognition &) = default;
};

QString recognitionKey(Recognition::Kind kind); ///< "creditTransfer", "exemption"
std::optional<Recognition::Kind> recognitionFromKey(const QString &key);

/// Basis, date and who agreed, as a sentence: "Credit transferred: certificate 4711, 3 March 2013, agreed by
/// Mei Okafor." or "Exempt: ...".
QString recognitionInWords(const Recognition &recognition);

} // namespace attest::portfolio
