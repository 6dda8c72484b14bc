// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/background.h"

#include <array>

namespace attest::views {

/// Begins on other threads what a first window waits for: the system's fonts, which the first letter that is
/// measured needs and which take a third as long as an empty window, and the session's message bus, which Qt
/// asks for a screen reader when the first control is made. Made before the application. Where there is
/// nothing to do, nothing is lost.
class SystemAhead {
public:
    /// Begins with how the system's fonts are set up. Before any other thread: it may write to the
    /// environment (missingbus.h).
    SystemAhead();

    /// Once there is an application that is going to stay: goes on with Qt's list of the fonts, and connects
    /// to the bus. Both need the application: what is returned has to end before it, and before this.
    [[nodiscard]] std::array<Background, 2> goOn();

private:
    Background m_setUp;
};

} // namespace attest::views
