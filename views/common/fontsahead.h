// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

class QThread;

namespace attest::views {

/// Looks through the system's fonts on other threads while the program starts: the first letter that is
/// measured waits for that, and it takes a third as long as an empty window. Made before the application.
/// Where there is nothing to do, nothing is lost.
class FontsAhead {
public:
    /// Begins with how the system's fonts are set up.
    FontsAhead();
    ~FontsAhead();

    /// Once there is an application that is going to stay: goes on with Qt's list of them, which the
    /// application waits for in its end.
    void list();

private:
    std::unique_ptr<QThread> m_setUp;
};

} // namespace attest::views
