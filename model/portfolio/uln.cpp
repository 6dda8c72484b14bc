// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "portfolio/uln.h"

#include <algorithm>

namespace attest::portfolio {

bool isValidUln(const QString &uln)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (uln.size() != 10 || uln.front() == u'0' || !std::all_of(uln.begin(), uln.end(), isDigit))
        return false;
    int sum = 0;
    for (int i = 0; i < 9; ++i)
        sum += (10 - i) * uln.at(i).digitValue();
    const int remainder = sum % 11;
    return remainder != 0 && uln.at(9).digitValue() == 10 - remainder;
}

} // namespace attest::portfolio
