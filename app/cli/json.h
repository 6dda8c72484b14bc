// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/qualification.h"
#include "portfolio/status.h"

#include <QJsonArray>
#include <QJsonObject>

/// How values are spelled in the answers.
namespace attest::cli::json {

QJsonValue date(QDate date); ///< ISO, null when invalid
QJsonValue text(const QString &text); ///< null when empty
QJsonValue number(std::optional<int> number); ///< null when none
QString ruleKind(catalogue::RuleKind kind); ///< atLeast, atMost, all, bar

/// {"verified", "achieved", "inHand", "planned"}, each through `value(reading)`.
template <class T, class Value> QJsonObject readings(const portfolio::Readings<T> &readings, Value value)
{
    return {{QStringLiteral("verified"), value(readings.verified)},
            {QStringLiteral("achieved"), value(readings.achieved)},
            {QStringLiteral("inHand"), value(readings.inHand)},
            {QStringLiteral("planned"), value(readings.planned)}};
}

} // namespace attest::cli::json
