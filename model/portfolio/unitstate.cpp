// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "portfolio/status.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace attest::portfolio {

QString unitStateKey(UnitState state)
{
    switch (state) {
    case UnitState::Planned:
        return u"planned"_s;
    case UnitState::InProgress:
        return u"inProgress"_s;
    case UnitState::Ready:
        return u"ready"_s;
    case UnitState::SignedOff:
        return u"signedOff"_s;
    case UnitState::Returned:
        return u"returned"_s;
    case UnitState::Verified:
        return u"verified"_s;
    case UnitState::Withdrawn:
        return u"withdrawn"_s;
    }
    return {};
}

QString unitStateName(UnitState state)
{
    switch (state) {
    case UnitState::Planned:
        return QCoreApplication::translate("UnitState", "Planned");
    case UnitState::InProgress:
        return QCoreApplication::translate("UnitState", "In progress");
    case UnitState::Ready:
        return QCoreApplication::translate("UnitState", "Ready to sign off");
    case UnitState::SignedOff:
        return QCoreApplication::translate("UnitState", "Signed off");
    case UnitState::Returned:
        return QCoreApplication::translate("UnitState", "Returned");
    case UnitState::Verified:
        return QCoreApplication::translate("UnitState", "Verified");
    case UnitState::Withdrawn:
        return QCoreApplication::translate("UnitState", "Withdrawn");
    }
    return {};
}

QString stateInWords(const UnitStatus &unit)
{
    return unit.transfer ? QCoreApplication::translate("UnitState", "Credit transferred")
                         : unitStateName(unit.state);
}

} // namespace attest::portfolio
