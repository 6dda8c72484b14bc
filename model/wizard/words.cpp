// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "wizard/words.h"

#include <QCoreApplication>

namespace attest::wizard::words {

namespace {

QString say(const char *sentence) { return QCoreApplication::translate("Wizard", sentence); }

/// A sentence with a number in it. Without a loaded translation Qt puts the number in but knows no plural, so
/// English says both forms itself.
QString counted(const char *one, const char *many, int n)
{
    return QCoreApplication::translate("Wizard", n == 1 ? one : many, nullptr, n);
}

} // namespace

QString barred(const QString &unit, const QString &partner)
{
    return say(QT_TRANSLATE_NOOP("Wizard", "%1 and %2 bar each other: only one of them counts."))
        .arg(unit, partner);
}

QString fullMaximum(const QString &statement, const QString &filling)
{
    return say(QT_TRANSLATE_NOOP("Wizard", "%1: %2 leave no room for it.")).arg(statement, filling);
}

QString swapOffer(const QString &unit, const QString &dropped)
{
    return say(QT_TRANSLATE_NOOP("Wizard", "Tick %1 instead of %2")).arg(unit, dropped);
}

QString noSwap(const QString &unit)
{
    return say(QT_TRANSLATE_NOOP(
                   "Wizard",
                   "What stands against %1 is achieved or to be kept, so nothing can be swapped for it."))
        .arg(unit);
}

QString outOfSight(const QString &unit, int items)
{
    return counted(QT_TRANSLATE_N_NOOP("Wizard",
                                       "%n item of evidence for %1 stays on file, out of sight until it is "
                                       "planned again."),
                   QT_TRANSLATE_N_NOOP("Wizard",
                                       "%n items of evidence for %1 stay on file, out of sight until it is "
                                       "planned again."),
                   items)
        .arg(unit);
}

QString nearness(const Nearness &near)
{
    if (near.same) {
        const QString there = numberAndTitle(near.same->qualification, near.same->unit);
        if (near.same->state == SameUnit::State::Achieved)
            return say(QT_TRANSLATE_NOOP("Wizard", "Same unit achieved in %1")).arg(there);
        return counted(QT_TRANSLATE_N_NOOP("Wizard", "Same unit begun in %1: %2 of %n criterion served"),
                       QT_TRANSLATE_N_NOOP("Wizard", "Same unit begun in %1: %2 of %n criteria served"),
                       near.criteria)
            .arg(there)
            .arg(near.served);
    }
    if (near.served == 0)
        return {};
    return counted(QT_TRANSLATE_N_NOOP("Wizard", "%1 of %n criterion already served"),
                   QT_TRANSLATE_N_NOOP("Wizard", "%1 of %n criteria already served"), near.criteria)
        .arg(near.served);
}

QString filledBy(const QString &rule, const QString &units)
{
    return say(QT_TRANSLATE_NOOP("Wizard", "%1: met by %2")).arg(rule, units);
}

QString met(const QString &rule) { return say(QT_TRANSLATE_NOOP("Wizard", "%1: met")).arg(rule); }

QString exempted(const QString &rule)
{
    return say(QT_TRANSLATE_NOOP("Wizard", "%1: met by an exemption")).arg(rule);
}

QString shortOf(const QString &rule, const QString &shortfall)
{
    return say(QT_TRANSLATE_NOOP("Wizard", "%1: %2")).arg(rule, shortfall);
}

QString completeUnderAll()
{
    return say(QT_TRANSLATE_NOOP("Wizard", "Complete under every reading of the document"));
}

QString incompleteUnder(const QString &readings)
{
    return say(QT_TRANSLATE_NOOP("Wizard", "Not complete if the document is read otherwise: %1"))
        .arg(readings);
}

QString notUnderEveryReading(const QString &unit)
{
    return say(QT_TRANSLATE_NOOP("Wizard",
                                 "Unit %1 does not count alike under every reading of the document"))
        .arg(unit);
}

QString qualification() { return say(QT_TRANSLATE_NOOP("Wizard", "Qualification")); }
QString level() { return say(QT_TRANSLATE_NOOP("Wizard", "Level")); }
QString creditsNeeded() { return say(QT_TRANSLATE_NOOP("Wizard", "Credits needed")); }
QString achieved() { return say(QT_TRANSLATE_NOOP("Wizard", "Units that count as achieved")); }
QString carriedOver() { return say(QT_TRANSLATE_NOOP("Wizard", "Of these carried over")); }
QString creditsHeld() { return say(QT_TRANSLATE_NOOP("Wizard", "Their credits")); }
QString creditsLeft() { return say(QT_TRANSLATE_NOOP("Wizard", "Credits left")); }
QString unitsLeft() { return say(QT_TRANSLATE_NOOP("Wizard", "Units left")); }
QString glhLeft() { return say(QT_TRANSLATE_NOOP("Wizard", "Guided learning hours left")); }
QString leastGlh() { return say(QT_TRANSLATE_NOOP("Wizard", "Guided learning hours at least")); }

QString unitToDo(int number) { return say(QT_TRANSLATE_NOOP("Wizard", "Shortest way, unit %1")).arg(number); }

QString impossible() { return say(QT_TRANSLATE_NOOP("Wizard", "cannot be completed")); }
QString rule(int number) { return say(QT_TRANSLATE_NOOP("Wizard", "Rule %1")).arg(number); }
QString none() { return say(QT_TRANSLATE_NOOP("Wizard", "none")); }

QString numberAndTitle(const QString &number, const QString &title)
{
    return say(QT_TRANSLATE_NOOP("Wizard", "%1 %2")).arg(number, title);
}

QString carried(const QString &unit, const QString &unitThere, const QString &from)
{
    return say(QT_TRANSLATE_NOOP("Wizard", "%1 (%2 in %3)")).arg(unit, unitThere, from);
}

} // namespace attest::wizard::words
