// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/level.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace attest::catalogue {

namespace {

constexpr int highestLevel = 12; // SCQF has twelve
constexpr int entryLevels = 3;

} // namespace

std::optional<Level> Level::fromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool entry = trimmed.startsWith(u'E', Qt::CaseInsensitive);
    bool isNumber = false;
    const int number = (entry ? trimmed.mid(1) : trimmed).toInt(&isNumber);
    if (!isNumber || number < 1 || number > (entry ? entryLevels : highestLevel))
        return std::nullopt;
    return Level(entry ? number - entryLevels - 1 : number);
}

std::optional<Level> Level::fromJson(const QJsonValue &value)
{
    if (value.isString())
        return fromText(value.toString());
    const double number = value.toDouble(0);
    if (std::floor(number) != number || number < 1 || number > highestLevel)
        return std::nullopt;
    return Level(static_cast<int>(number));
}

QString Level::text() const
{
    if (m_rank == 0)
        return {};
    return m_rank > 0 ? QString::number(m_rank) : QString(u'E' + QString::number(m_rank + entryLevels + 1));
}

QJsonValue Level::json() const
{
    if (m_rank == 0)
        return QJsonValue::Null;
    return m_rank > 0 ? QJsonValue(m_rank) : QJsonValue(text());
}

} // namespace attest::catalogue
