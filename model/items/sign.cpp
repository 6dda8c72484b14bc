// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/sign.h"

namespace attest::items {

Sign signOf(portfolio::UnitState state)
{
    using portfolio::UnitState;
    switch (state) {
    case UnitState::Planned:
        return Sign::Planned;
    case UnitState::InProgress:
        return Sign::Progress;
    case UnitState::Ready:
        return Sign::Ready;
    case UnitState::SignedOff:
        return Sign::Met;
    case UnitState::Returned:
        return Sign::Returned;
    case UnitState::Verified:
        return Sign::Verified;
    case UnitState::Withdrawn:
        return Sign::None;
    }
    return Sign::None;
}

Sign signOf(portfolio::RuleState state)
{
    using portfolio::RuleState;
    switch (state) {
    case RuleState::Planned:
        return Sign::Planned;
    case RuleState::Short:
    case RuleState::InHand:
        return Sign::Progress;
    case RuleState::Achieved:
        return Sign::Met;
    case RuleState::Verified:
        return Sign::Verified;
    }
    return Sign::None;
}

} // namespace attest::items
