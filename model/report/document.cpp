// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "report/document.h"

namespace attest::report {

Shape shapeOf(portfolio::UnitState state)
{
    using portfolio::UnitState;
    switch (state) {
    case UnitState::Planned:
        return Shape::Planned;
    case UnitState::InProgress:
        return Shape::HalfDisc;
    case UnitState::Ready:
        return Shape::Diamond;
    case UnitState::SignedOff:
        return Shape::Disc;
    case UnitState::Returned:
        return Shape::Triangle;
    case UnitState::Verified:
        return Shape::Shield;
    case UnitState::Withdrawn:
        return Shape::None;
    }
    return Shape::None;
}

Shape shapeOf(portfolio::RuleState state, bool partlyAchieved)
{
    using portfolio::RuleState;
    switch (state) {
    case RuleState::Planned:
        return partlyAchieved ? Shape::HalfDisc : Shape::Planned;
    case RuleState::Short:
    case RuleState::InHand:
        return Shape::HalfDisc;
    case RuleState::Achieved:
        return Shape::Disc;
    case RuleState::Verified:
        return Shape::Shield;
    }
    return Shape::None;
}

} // namespace attest::report
