// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "planner/words.h"

#include <QCoreApplication>

namespace attest::planner::words {
namespace {

QString say(const char *sentence) { return QCoreApplication::translate("Planner", sentence); }

} // namespace

QString excluded(const QString &unit)
{
    return say(QT_TRANSLATE_NOOP("Planner", "Unit %1 is excluded")).arg(unit);
}

QString wanted(const QString &unit)
{
    return say(QT_TRANSLATE_NOOP("Planner", "Unit %1 must count")).arg(unit);
}

QString tooLarge()
{
    return say(
        QT_TRANSLATE_NOOP("Planner",
                          "This qualification is too large to be planned exactly. Settle more units: name "
                          "those that must count or are excluded, and ask again."));
}

QString tooTangled()
{
    return say(
        QT_TRANSLATE_NOOP("Planner",
                          "No plan is possible, but what contradicts what is too tangled to be worked out. "
                          "Exclude fewer units and ask again."));
}

} // namespace attest::planner::words
