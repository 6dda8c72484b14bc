// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

class QThread;

namespace attest::views {

/// Looks through the system's fonts on other threads while the program starts: the first letter that is
/// measured waits for that, and it takes a third as long as an empty window. So does the session's message
/// bus, which Qt asks for a screen reader when the first control is made. Made before the application.
/// Where there is nothing to do, nothing is lost.
class FontsAhead {
public:
    /// Begins with how the system's fonts are set up.
    FontsAhead();
    ~FontsAhead();

    /// Once there is an application that is going to stay: goes on with Qt's list of the fonts, and connects
    /// to the bus.
    void list();

private:
    std::unique_ptr<QThread> m_setUp;
    std::unique_ptr<QThread> m_fonts;
    std::unique_ptr<QThread> m_bus;
};

} // namespace attest::views
