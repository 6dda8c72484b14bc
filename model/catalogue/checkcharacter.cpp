// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/checkcharacter.h"

#include <QLatin1StringView>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace attest::catalogue {

namespace {

constexpr int modulus = 11;
constexpr int heaviest = 8; // weights 8 down to 2 from the first digit to the seventh

int weightedSum(const QString &text)
{
    int sum = 0;
    int weight = heaviest;
    for (const QChar each : text) {
        if (each.isDigit())
            sum += weight-- * each.digitValue();
    }
    return sum % modulus;
}

} // namespace

QChar uanLetter(const QString &uan)
{
    static const QRegularExpression form(u"^[A-Z]/[0-9]{3}/[0-9]{4}\\z"_s);
    constexpr QLatin1StringView letters("ADFHJKLMRTY"); // by remainder
    return form.match(uan).hasMatch() ? QChar(letters.at(weightedSum(uan))) : QChar();
}

QChar accreditationCharacter(const QString &accreditation)
{
    static const QRegularExpression form(u"^[0-9]{3}/[0-9]{4}/[0-9X]\\z"_s);
    constexpr QLatin1StringView characters("0123456789X");
    if (!form.match(accreditation).hasMatch())
        return {};
    return QChar(characters.at(weightedSum(accreditation.chopped(1))));
}

} // namespace attest::catalogue
