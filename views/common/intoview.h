// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace attest::views {

/// Scrolls the areas that a control lies in until all of it can be seen, as soon as it has its place: for a
/// form that opens under the fold. Where it is larger than the area, what has the focus in it is seen.
void bringIntoView(QWidget *widget);

} // namespace attest::views
