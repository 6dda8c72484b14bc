// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>

#include <tuple>
#include <vector>

namespace attest::centre {

/// A backup by its day and its turn on that day.
struct DatedBackup {
    QDate day;
    int turn = 1;
    friend bool operator==(const DatedBackup &, const DatedBackup &) = default;
    friend bool operator<(const DatedBackup &a, const DatedBackup &b)
    {
        return std::tie(a.day, a.turn) < std::tie(b.day, b.turn);
    }
};

/// The backups that the rotation no longer keeps, oldest first. Kept are, in this order, everything of the
/// last 7 days on which there is a backup; then, of what is left, the last one of a week in the 4 latest
/// weeks; then the last one of a month in the 12 latest months. Pure; any order.
std::vector<DatedBackup> superfluous(std::vector<DatedBackup> backups);

} // namespace attest::centre
