// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

/// The system calls that change a disk, as this program makes them. `disk.cpp` defines write, fsync, rename
/// and their like; linked into a test program it stands before the system's own, for Qt, SQLite and the C++
/// library alike, so that a disk can be made to fail, to kill or to remember without preloading anything (a
/// preloaded library cannot come before the address sanitizer's). Only what lies in the watched folder is
/// touched. For one thread.
namespace attest::test::disk {

enum class Kind { Create, Write, Truncate, Sync, SyncFolder, Remove, Rename, MakeFolder, RemoveFolder };

/// One change as it was asked for, in order.
struct Call {
    Kind kind;
    std::string path; ///< absolute; the old name of a rename
    std::string target; ///< the new name of a rename
    long long at = 0; ///< where a write begins; the size a file is cut to
    std::string bytes; ///< what is written
};

/// From now on every change under `folder` is counted, and nothing is sent through to the medium: a sync
/// returns at once, which no test here can tell from a real one. An empty text ends it.
void watch(const std::string &folder);

/// The `number`-th change from now on (1 is the next) fails with `error` (an errno); with `forEver` every one
/// after it, too. A write that fails has put half of its bytes on the disk.
void failAt(int number, bool forEver, int error);
/// Instead, the process is killed there, as by `kill -9`: half of a write is done, anything else is not.
void killAt(int number);
/// Nothing fails any more. Says whether the change was reached.
bool heal();
/// The call that failed or was killed last, in words for a test's message.
std::string lastFault();

/// Remembers every change from now on.
void startRecording();
/// Ends it. All changes in order.
std::vector<Call> stopRecording();
/// How many changes have been remembered so far.
std::size_t recorded();

} // namespace attest::test::disk
