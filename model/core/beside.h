// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>

class QThread;

namespace attest {

/// Begins `work` on a thread of its own, beside what goes on here. The caller owns the thread and waits for
/// it before anything that `work` uses ends.
std::unique_ptr<QThread> beside(std::function<void()> work);

} // namespace attest
