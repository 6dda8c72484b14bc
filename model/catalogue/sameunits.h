// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"

#include <QHash>

namespace attest::catalogue {

/// How far two units of two qualifications agree. Titles are compared without case and without the standard's
/// reference behind them, "(F3)", which only some tables print.
enum class Sameness {
    Same, ///< UAN and title agree
    UanOnly, ///< the UAN agrees, the titles do not
    TitleOnly, ///< the titles agree, the UANs do not
    TitleUanUnknown, ///< the titles agree; of one of them no UAN is known
};

/// Where else a unit stands.
struct UnitElsewhere {
    QString qualification; ///< its number
    QString unit; ///< the unit's number there
    Sameness sameness = Sameness::Same;
    friend bool operator==(const UnitElsewhere &, const UnitElsewhere &) = default;
};

/// An index of the units of many qualifications by UAN and by title. A plain value: built once, read from any
/// thread.
class SameUnits {
public:
    explicit SameUnits(const std::vector<QualificationPtr> &qualifications = {});

    /// Every unit of another qualification that agrees with `unit` of `qualification`, by qualification, then
    /// by unit. A qualification under the same number is left out, be it another edition.
    std::vector<UnitElsewhere> elsewhere(const QString &qualification, const Unit &unit) const;

private:
    struct Place {
        QString qualification;
        QString unit;
        QString uan;
        QString title; ///< as compared
    };
    std::vector<Place> m_places;
    QHash<QString, std::vector<size_t>> m_byUan; ///< into m_places
    QHash<QString, std::vector<size_t>> m_byTitle;
};

} // namespace attest::catalogue
