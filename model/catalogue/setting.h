// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace attest::catalogue {

/// Where evidence was gathered.
enum class Setting { RealJobPaid, RealJobVoluntary, WorkPlacement, Rwe, Simulation };

inline constexpr std::array allSettings{Setting::RealJobPaid, Setting::RealJobVoluntary,
                                        Setting::WorkPlacement, Setting::Rwe, Setting::Simulation};

/// As stored and as the command line spells it: realJobPaid, realJobVoluntary, workPlacement, rwe,
/// simulation.
QString settingKey(Setting setting);
std::optional<Setting> settingFromKey(const QString &key);
/// In the program's language: "Real job, paid".
QString settingName(Setting setting);

} // namespace attest::catalogue
