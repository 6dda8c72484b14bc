// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/setting.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace attest::catalogue {

QString settingKey(Setting setting)
{
    switch (setting) {
    case Setting::RealJobPaid:
        return u"realJobPaid"_s;
    case Setting::RealJobVoluntary:
        return u"realJobVoluntary"_s;
    case Setting::WorkPlacement:
        return u"workPlacement"_s;
    case Setting::Rwe:
        return u"rwe"_s;
    case Setting::Simulation:
        return u"simulation"_s;
    }
    return {};
}

std::optional<Setting> settingFromKey(const QString &key)
{
    for (const Setting setting : allSettings) {
        if (settingKey(setting) == key)
            return setting;
    }
    return std::nullopt;
}

QString settingName(Setting setting)
{
    switch (setting) {
    case Setting::RealJobPaid:
        return QCoreApplication::translate("Setting", "Real job, paid");
    case Setting::RealJobVoluntary:
        return QCoreApplication::translate("Setting", "Real job, voluntary");
    case Setting::WorkPlacement:
        return QCoreApplication::translate("Setting", "Work placement");
    case Setting::Rwe:
        return QCoreApplication::translate("Setting", "Realistic working environment");
    case Setting::Simulation:
        return QCoreApplication::translate("Setting", "Simulation");
    }
    return {};
}

} // namespace attest::catalogue
