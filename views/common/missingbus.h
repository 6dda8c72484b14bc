// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

namespace attest::views {

/// Qt asks the session's message bus for a screen reader. Where there is no bus, libdbus has `dbus-launch`
/// start one: it copies the whole process for that, and whoever asks for memory meanwhile waits. Where that
/// program is not installed this can only fail, so the environment then says that there is no bus. Before the
/// first thread: it writes to the environment. Does nothing where a bus can be had, and on systems without
/// libdbus.
void doWithoutMissingBus();

} // namespace attest::views
