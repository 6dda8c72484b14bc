// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/storedlines.h"
#include "core/background.h"

#include <optional>

namespace attest::centre {

/// Reads the list of learners on a thread and a connection of its own, while a window is made. Lives on the
/// thread of the centre; its end waits for the reading, which takes milliseconds.
class LinesAhead {
public:
    /// Begins at once. `version` is the file's, as `Store::changesByOthers` says it.
    LinesAhead(const QString &path, qint64 version);

    /// Waits for the reading and gives it away. Nothing when it was given away or let go of before, when the
    /// file has another version now, and when it could not be read: who asks then reads for himself.
    std::optional<StoredLines> take(qint64 version);
    /// Before anything is written: what was read is true no longer.
    void letGo();

private:
    std::optional<StoredLines> m_read; ///< the thread's until it has ended
    qint64 m_version = 0;
    Background m_thread; ///< after what it writes
};

} // namespace attest::centre
