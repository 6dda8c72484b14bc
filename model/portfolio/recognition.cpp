// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "portfolio/recognition.h"

#include "core/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace attest::portfolio {

QString recognitionKey(Recognition::Kind kind)
{
    return kind == Recognition::Kind::CreditTransfer ? u"creditTransfer"_s : u"exemption"_s;
}

std::optional<Recognition::Kind> recognitionFromKey(const QString &key)
{
    for (const Recognition::Kind kind : {Recognition::Kind::CreditTransfer, Recognition::Kind::Exemption})
        if (recognitionKey(kind) == key)
            return kind;
    return std::nullopt;
}

QString recognitionInWords(const Recognition &recognition)
{
    const QString sentence = recognition.kind == Recognition::Kind::CreditTransfer
        ? QCoreApplication::translate("Recognition", "Credit transferred: %1, %2, agreed by %3.")
        : QCoreApplication::translate("Recognition", "Exempt: %1, %2, agreed by %3.");
    return sentence.arg(recognition.basis, text::dateInWords(recognition.on), recognition.agreedBy);
}

} // namespace attest::portfolio
