// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/rotation.h"

#include <algorithm>
#include <set>

namespace attest::centre {
namespace {

constexpr std::size_t days = 7;
constexpr std::size_t weeks = 4;
constexpr std::size_t months = 12;

using Period = int (*)(QDate);

int dayOf(QDate day) { return static_cast<int>(day.toJulianDay()); }

/// Mondays begin weeks.
int weekOf(QDate day) { return static_cast<int>(day.addDays(1 - day.dayOfWeek()).toJulianDay()); }

int monthOf(QDate day) { return day.year() * 12 + day.month(); }

/// Keeps the last backup of each of the latest `most` periods; one that is kept already takes no place.
void keepLast(const std::vector<DatedBackup> &newestFirst, Period period, std::size_t most,
              std::set<DatedBackup> &kept)
{
    std::set<int> seen;
    std::size_t taken = 0;
    for (const DatedBackup &backup : newestFirst) {
        if (taken == most)
            return;
        if (seen.insert(period(backup.day)).second && kept.insert(backup).second)
            ++taken;
    }
}

} // namespace

std::vector<DatedBackup> superfluous(std::vector<DatedBackup> backups)
{
    std::sort(backups.rbegin(), backups.rend());
    std::set<DatedBackup> kept;
    keepLast(backups, &dayOf, days, kept);
    std::set<QDate> keptDays;
    for (const DatedBackup &backup : kept)
        keptDays.insert(backup.day);
    for (const DatedBackup &backup : backups)
        if (keptDays.contains(backup.day))
            kept.insert(backup); // two on one day: one was made before something was put back
    keepLast(backups, &weekOf, weeks, kept);
    keepLast(backups, &monthOf, months, kept);
    std::erase_if(backups, [&](const DatedBackup &backup) { return kept.contains(backup); });
    std::reverse(backups.begin(), backups.end());
    return backups;
}

} // namespace attest::centre
