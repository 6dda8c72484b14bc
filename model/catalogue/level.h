// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QString>

#include <compare>
#include <optional>

namespace attest::catalogue {

/// A level of a framework: a number, or Entry 1 to 3 ("E3"). Entry levels lie below level 1.
class Level {
public:
    Level() = default;
    explicit Level(int number)
        : m_rank(number)
    {
    }
    /// "3" or "E3", any case.
    static std::optional<Level> fromText(const QString &text);
    /// A JSON number, or a string as above.
    static std::optional<Level> fromJson(const QJsonValue &value);

    QString text() const; ///< "3", "E3"
    QJsonValue json() const; ///< 3, "E3"

    friend auto operator<=>(const Level &, const Level &) = default;

private:
    int m_rank = 0; ///< 1 to 12; Entry 1, 2, 3 are -3, -2, -1
};

} // namespace attest::catalogue
