// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "portfolio/status.h"

/// The grid of learners by units: what one cell says.
namespace attest::assurance {

enum class CellState {
    None, ///< the learner does not take this unit
    Planned,
    InProgress,
    Ready,
    SignedOff, ///< nobody has sampled it
    InSample, ///< an IQA is looking at it
    Returned, ///< not agreed, the assessor has to answer
    Answered, ///< the IQA has to decide anew
    Verified,
    Transferred, ///< awarded elsewhere: nothing to sample here
    Withdrawn,
};

CellState cellState(const portfolio::UnitStatus &unit);
QString cellStateKey(CellState state); ///< "inSample"; empty for None
std::optional<CellState> cellStateFromKey(const QString &key);
QString cellStateName(CellState state); ///< in the program's language: "In a sample"

/// Can a unit in this state be put on a sample list?
bool canBeSampled(CellState state);

} // namespace attest::assurance
