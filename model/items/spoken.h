// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace attest::items {

/// What a cell with no words in it says to those who hear it: "nothing".
QString nothingHere();

/// Facts one after the other, as a translator sets them: "301 2.1, not ticked, already met". Empty ones are
/// left out.
QString oneAfterTheOther(QStringList facts);

} // namespace attest::items
