// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "faults/diskhistory.h"

#include <limits>
#include <set>

namespace attest::test {

using disk::Call;
using disk::Kind;

namespace {

std::string folderOf(const std::string &path) { return path.substr(0, path.rfind('/')); }

bool isBytes(Kind kind) { return kind == Kind::Write || kind == Kind::Truncate; }

void apply(const Call &call, bool half, std::string &content)
{
    if (call.kind == Kind::Truncate) {
        content.resize(static_cast<std::size_t>(call.at));
        return;
    }
    const std::size_t count = half ? call.bytes.size() / 2 : call.bytes.size();
    const auto at = static_cast<std::size_t>(call.at);
    if (content.size() < at + count)
        content.resize(at + count);
    content.replace(at, count, call.bytes, 0, count);
}

} // namespace

DiskHistory::DiskHistory(Folder start, const std::vector<Call> &calls)
    : m_start(std::move(start))
    , m_calls(calls)
{
    findFiles();
    findSafety();
}

void DiskHistory::findFiles()
{
    std::map<std::string, int> names;
    int count = 0;
    for (const auto &[path, content] : m_start)
        names[path] = count++;
    for (const Call &call : m_calls) {
        if (call.kind == Kind::Create)
            names[call.path] = count++;
        const auto found = names.find(call.path);
        m_file.push_back(found == names.end() ? -1 : found->second);
        if (found == names.end())
            continue;
        if (call.kind == Kind::Rename)
            names[call.target] = found->second;
        if (call.kind == Kind::Rename || call.kind == Kind::Remove)
            names.erase(call.path);
    }
}

void DiskHistory::findSafety()
{
    for (std::size_t at = 0; at < m_calls.size(); ++at) {
        const Call &call = m_calls[at];
        const std::string folder = folderOf(call.kind == Kind::Rename ? call.target : call.path);
        std::size_t after = at + 1;
        while (after < m_calls.size()) {
            const Call &later = m_calls[after];
            const bool syncs = isBytes(call.kind) ? later.kind == Kind::Sync && m_file[after] == m_file[at]
                                                  : later.kind == Kind::SyncFolder && later.path == folder;
            if (syncs)
                break;
            ++after;
        }
        const bool never = after == m_calls.size();
        m_safeAfter.push_back(never ? std::numeric_limits<std::size_t>::max() : after + 1);
    }
}

DiskHistory::Kept DiskHistory::kept(std::size_t call, std::size_t calls, Loss loss,
                                    SeededRandom &chance) const
{
    if (m_safeAfter[call] <= calls)
        return Kept::Yes;
    const bool bytes = isBytes(m_calls[call].kind);
    switch (loss) {
    case Loss::Everything:
        return Kept::No;
    case Loss::Nothing:
        return Kept::Yes;
    case Loss::HalfOfLast:
        return bytes && call + 1 == calls ? Kept::Half : Kept::Yes;
    case Loss::HalfOfEach:
        return bytes ? Kept::Half : Kept::Yes;
    case Loss::Bytes:
        return bytes ? Kept::No : Kept::Yes;
    case Loss::Names:
        return bytes ? Kept::Yes : Kept::No;
    case Loss::ByChance:
        break;
    }
    return static_cast<Kept>(chance.below(3));
}

Folder DiskHistory::after(std::size_t calls, Loss loss, SeededRandom &chance) const
{
    std::map<int, std::string> contents;
    std::map<std::string, int> names;
    std::set<std::string> lostFolders;
    for (const auto &[path, content] : m_start) {
        const int file = static_cast<int>(names.size());
        names[path] = file;
        contents[file] = content;
    }
    for (std::size_t at = 0; at < calls; ++at) {
        const Call &call = m_calls[at];
        const Kept keep = kept(at, calls, loss, chance);
        if (keep == Kept::No) {
            if (call.kind == Kind::MakeFolder)
                lostFolders.insert(call.path);
            continue;
        }
        if (isBytes(call.kind))
            apply(call, keep == Kept::Half, contents[m_file[at]]);
        else if (call.kind == Kind::Create)
            names[call.path] = m_file[at];
        else if (call.kind == Kind::Rename)
            names[call.target] = m_file[at];
        if (call.kind == Kind::Rename || call.kind == Kind::Remove)
            names.erase(call.path);
    }
    Folder folder;
    for (const auto &[path, file] : names) {
        bool lost = false;
        for (const std::string &gone : lostFolders)
            lost = lost || path.compare(0, gone.size() + 1, gone + '/') == 0;
        if (!lost)
            folder[path] = contents[file];
    }
    return folder;
}

} // namespace attest::test
