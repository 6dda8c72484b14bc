// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "assurance/grid.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace attest::assurance {

using portfolio::UnitState;

CellState cellState(const portfolio::UnitStatus &unit)
{
    if (unit.transfer)
        return CellState::Transferred;
    switch (unit.state) {
    case UnitState::Planned:
        return CellState::Planned;
    case UnitState::InProgress:
        return CellState::InProgress;
    case UnitState::Ready:
        return CellState::Ready;
    case UnitState::SignedOff:
        if (unit.answered)
            return CellState::Answered;
        return unit.sampled ? CellState::InSample : CellState::SignedOff;
    case UnitState::Returned:
        return CellState::Returned;
    case UnitState::Verified:
        return unit.answered ? CellState::Answered : CellState::Verified;
    case UnitState::Withdrawn:
        return CellState::Withdrawn;
    }
    return CellState::None;
}

QString cellStateKey(CellState state)
{
    switch (state) {
    case CellState::None:
        return {};
    case CellState::Planned:
        return u"planned"_s;
    case CellState::InProgress:
        return u"inProgress"_s;
    case CellState::Ready:
        return u"ready"_s;
    case CellState::SignedOff:
        return u"signedOff"_s;
    case CellState::InSample:
        return u"inSample"_s;
    case CellState::Returned:
        return u"returned"_s;
    case CellState::Answered:
        return u"answered"_s;
    case CellState::Verified:
        return u"verified"_s;
    case CellState::Transferred:
        return u"transferred"_s;
    case CellState::Withdrawn:
        return u"withdrawn"_s;
    }
    return {};
}

std::optional<CellState> cellStateFromKey(const QString &key)
{
    static constexpr std::array all{CellState::None,        CellState::Planned,   CellState::InProgress,
                                    CellState::Ready,       CellState::SignedOff, CellState::InSample,
                                    CellState::Returned,    CellState::Answered,  CellState::Verified,
                                    CellState::Transferred, CellState::Withdrawn};
    const auto found =
        std::find_if(all.begin(), all.end(), [&](CellState state) { return cellStateKey(state) == key; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QString cellStateName(CellState state)
{
    switch (state) {
    case CellState::None:
        return QCoreApplication::translate("Assurance", "Not taken");
    case CellState::Planned:
        return portfolio::unitStateName(UnitState::Planned);
    case CellState::InProgress:
        return portfolio::unitStateName(UnitState::InProgress);
    case CellState::Ready:
        return portfolio::unitStateName(UnitState::Ready);
    case CellState::SignedOff:
        return portfolio::unitStateName(UnitState::SignedOff);
    case CellState::InSample:
        return QCoreApplication::translate("Assurance", "In a sample");
    case CellState::Returned:
        return portfolio::unitStateName(UnitState::Returned);
    case CellState::Answered:
        return QCoreApplication::translate("Assurance", "Answered, to be decided anew");
    case CellState::Verified:
        return portfolio::unitStateName(UnitState::Verified);
    case CellState::Transferred:
        return QCoreApplication::translate("UnitState", "Credit transferred");
    case CellState::Withdrawn:
        return portfolio::unitStateName(UnitState::Withdrawn);
    }
    return {};
}

bool canBeSampled(CellState state)
{
    switch (state) {
    case CellState::SignedOff:
    case CellState::InSample:
    case CellState::Answered:
    case CellState::Returned:
    case CellState::Verified:
        return true;
    default:
        return false;
    }
}

} // namespace attest::assurance
