// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>

class QThread;

namespace attest {

struct WaitForEnd {
    void operator()(QThread *thread) const;
};

/// Work on a thread of its own. The end of it waits for the work's.
using Background = std::unique_ptr<QThread, WaitForEnd>;

/// Begins at once. What `work` uses must outlive what is returned.
[[nodiscard]] Background inBackground(std::function<void()> work);

} // namespace attest
