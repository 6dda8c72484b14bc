// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "cli/json.h"

using namespace Qt::Literals::StringLiterals;

namespace attest::cli::json {

QJsonValue date(QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); }

QJsonValue text(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue number(std::optional<int> number) { return number ? QJsonValue(*number) : QJsonValue(); }

QString ruleKind(catalogue::RuleKind kind)
{
    switch (kind) {
    case catalogue::RuleKind::AtLeast:
        return u"atLeast"_s;
    case catalogue::RuleKind::AtMost:
        return u"atMost"_s;
    case catalogue::RuleKind::All:
        return u"all"_s;
    case catalogue::RuleKind::Bar:
        return u"bar"_s;
    }
    Q_UNREACHABLE();
}

} // namespace attest::cli::json
