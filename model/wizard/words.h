// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/nearest.h"

#include <QString>

/// What choosing units says, in the program's language; rules are said by rules/words.h.
namespace attest::wizard::words {

// Before a tick.
QString barred(const QString &unit, const QString &partner); ///< "Only one of 212 and 220 counts."
QString fullMaximum(const QString &statement,
                    const QString &filling); ///< "At most 2 of ...: 112, 113 fill it."
QString swapOffer(const QString &unit, const QString &dropped); ///< "Tick 212 instead of 220"
QString noSwap(const QString &unit); ///< "212 would be surplus."
QString outOfSight(const QString &unit, int items); ///< what dropping a unit with evidence does

// How near a unit is; empty when nothing serves it.
QString nearness(const Nearness &near);

// The proof.
QString filledBy(const QString &rule, const QString &units); ///< "Delivery: 308"
QString met(const QString &rule);
QString exempted(const QString &rule);
QString shortOf(const QString &rule, const QString &shortfall); ///< "42 credits: 24 to go"
QString completeUnderAll();
QString incompleteUnder(const QString &readings);
QString notUnderEveryReading(const QString &unit); ///< cannot be part of a choice that is safe

// Two prospects side by side: what each line is about.
QString qualification();
QString level();
QString creditsNeeded();
QString achieved();
QString carriedOver();
QString creditsHeld();
QString creditsLeft();
QString unitsLeft();
QString glhLeft();
QString leastGlh();
QString unitToDo(int number); ///< "Unit to do 1": of the shortest way
QString impossible(); ///< in place of what is left, where the rules contradict each other
QString rule(int number); ///< "Rule 1"
QString none(); ///< "none"
QString numberAndTitle(const QString &number, const QString &title);
QString carried(const QString &unit, const QString &unitThere,
                const QString &from); ///< "312 (as 104 in 3412-02)"

} // namespace attest::wizard::words
