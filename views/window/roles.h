// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/records.h"

namespace attest::views {

/// "Assessor, IQA"; in the program's language.
inline QString rolesInWords(const portfolio::Person &person)
{
    QStringList names;
    for (const portfolio::Role role : person.roles)
        names.append(portfolio::roleName(role));
    return names.join(QStringLiteral(", "));
}

} // namespace attest::views
