// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/random.h"
#include "faults/disk.h"

#include <map>

namespace attest::test {

/// The files of a folder by their absolute paths.
using Folder = std::map<std::string, std::string>;

/// A disk by the strictest reading of what a system promises: bytes last once their file has been synced,
/// names (of new, moved and removed files and folders) once the folder they are in has been. Whatever came
/// later may be there wholly, in part or not at all, in any mixture.
class DiskHistory {
public:
    /// `start` is safely on the disk; `calls` are what followed, and outlive this.
    DiskHistory(Folder start, const std::vector<disk::Call> &calls);

    /// What a power cut does to that which is not safe.
    enum class Loss {
        Everything, ///< nothing of it had reached the disk
        Nothing, ///< all of it had
        HalfOfLast, ///< all of it had, but of the last write only the first half
        HalfOfEach, ///< of every write only the first half
        Bytes, ///< the names had, the bytes had not
        Names, ///< the bytes had, the names had not
        ByChance, ///< each wholly, by half or not at all
    };
    /// The folder after a power cut when the first `calls` changes had been asked for.
    Folder after(std::size_t calls, Loss loss, SeededRandom &chance) const;

private:
    enum class Kept { No, Half, Yes };
    Kept kept(std::size_t call, std::size_t calls, Loss loss, SeededRandom &chance) const;
    void findFiles();
    void findSafety();

    Folder m_start;
    const std::vector<disk::Call> &m_calls;
    std::vector<int> m_file; ///< which file a change is about, whatever its name is by then
    std::vector<std::size_t> m_safeAfter; ///< a change is safe when this many have been asked for
};

} // namespace attest::test
