// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// The names defined here are the C library's: the program's own come first when the loader looks them up.
#include "faults/disk.h"

#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdint>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace attest::test::disk {
namespace {

struct Fault {
    int number = 0; ///< 0: none
    bool forEver = false;
    bool kill = false;
    int error = 0;
};

std::string g_folder;
Fault g_fault;
int g_count = 0;
bool g_reached = false;
std::string g_lastFault;
bool g_recording = false;
std::vector<Call> g_calls;

const char *word(Kind kind)
{
    switch (kind) {
    case Kind::Create:
        return "create";
    case Kind::Write:
        return "write";
    case Kind::Truncate:
        return "truncate";
    case Kind::Sync:
        return "sync";
    case Kind::SyncFolder:
        return "sync of folder";
    case Kind::Remove:
        return "remove";
    case Kind::Rename:
        return "rename";
    case Kind::MakeFolder:
        return "make folder";
    case Kind::RemoveFolder:
        return "remove folder";
    }
    return "";
}

bool watched(const std::string &path)
{
    return !g_folder.empty() && path.compare(0, g_folder.size(), g_folder) == 0
        && (path.size() == g_folder.size() || path[g_folder.size()] == '/');
}

/// The file behind an open handle; empty when it is none of ours or has lost its name.
std::string nameOf(int handle)
{
    if (g_folder.empty())
        return {};
    char name[PATH_MAX];
    const std::string link = "/proc/self/fd/" + std::to_string(handle);
    const ssize_t length = ::readlink(link.c_str(), name, sizeof name);
    const std::string path(name, length > 0 ? static_cast<std::size_t>(length) : 0);
    return watched(path) ? path : std::string();
}

bool makesFile(int flags) { return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE; }

bool isFolder(const char *path)
{
    struct stat info;
    return ::stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

bool exists(const char *path)
{
    struct stat info;
    return ::lstat(path, &info) == 0;
}

/// Counts one change. True: it must fail, and errno says how.
bool fails(Kind kind, const std::string &path)
{
    ++g_count;
    if (g_fault.number == 0 || g_count < g_fault.number || (g_count > g_fault.number && !g_fault.forEver))
        return false;
    g_reached = true;
    g_lastFault = std::string(word(kind)) + " of " + path + " (change " + std::to_string(g_count) + ")";
    errno = g_fault.error;
    return true;
}

void remember(Call call)
{
    if (g_recording)
        g_calls.push_back(std::move(call));
}

/// A change that has no half: it happens or not.
template <class Work> auto change(Call call, Work work) -> decltype(work())
{
    if (fails(call.kind, call.path)) {
        if (g_fault.kill)
            ::raise(SIGKILL);
        return -1;
    }
    const auto done = work();
    if (done >= 0)
        remember(std::move(call));
    return done;
}

template <class Work> ssize_t put(int handle, const void *bytes, std::size_t count, long long at, Work work)
{
    const std::string path = nameOf(handle);
    if (path.empty())
        return work(count);
    if (fails(Kind::Write, path)) {
        const int error = errno;
        if (count > 1)
            work(count / 2);
        if (g_fault.kill)
            ::raise(SIGKILL);
        errno = error;
        return -1;
    }
    const long long start = at >= 0 ? at : ::lseek(handle, 0, SEEK_CUR);
    const ssize_t done = work(count);
    if (done > 0)
        remember({Kind::Write,
                  path,
                  {},
                  start,
                  std::string(static_cast<const char *>(bytes), static_cast<std::size_t>(done))});
    return done;
}

int sync(int handle, long number)
{
    const std::string path = nameOf(handle);
    if (path.empty())
        return static_cast<int>(::syscall(number, handle));
    return change({isFolder(path.c_str()) ? Kind::SyncFolder : Kind::Sync, path, {}, 0, {}},
                  [] { return 0; });
}

int cut(int handle, long long size)
{
    const auto work = [&] { return static_cast<int>(::syscall(SYS_ftruncate, handle, size)); };
    const std::string path = nameOf(handle);
    return path.empty() ? work() : change({Kind::Truncate, path, {}, size, {}}, work);
}

int take(const char *path, int flags, mode_t mode)
{
    const auto work = [&] { return static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, flags, mode)); };
    if (!(flags & O_CREAT) || !watched(path) || exists(path))
        return work();
    return change({Kind::Create, path, {}, 0, {}}, work);
}

int drop(const char *path)
{
    const auto work = [&] { return static_cast<int>(::syscall(SYS_unlinkat, AT_FDCWD, path, 0)); };
    return watched(path) && exists(path) ? change({Kind::Remove, path, {}, 0, {}}, work) : work();
}

int dropFolder(const char *path)
{
    const auto work = [&] { return static_cast<int>(::syscall(SYS_unlinkat, AT_FDCWD, path, AT_REMOVEDIR)); };
    return watched(path) && exists(path) ? change({Kind::RemoveFolder, path, {}, 0, {}}, work) : work();
}

int move(const char *from, const char *to, unsigned flags)
{
    const auto work = [&] {
        return static_cast<int>(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags));
    };
    return watched(to) ? change({Kind::Rename, from, to, 0, {}}, work) : work();
}

} // namespace

void watch(const std::string &folder)
{
    g_folder = folder;
    g_fault = {};
    g_recording = false;
}

void failAt(int number, bool forEver, int error)
{
    g_fault = {number, forEver, false, error};
    g_count = 0;
    g_reached = false;
    g_lastFault.clear();
}

void killAt(int number)
{
    failAt(number, false, EIO);
    g_fault.kill = true;
}

bool heal()
{
    g_fault = {};
    return g_reached;
}

std::string lastFault() { return g_lastFault; }

void startRecording()
{
    g_calls.clear();
    g_recording = true;
}

std::vector<Call> stopRecording()
{
    g_recording = false;
    return std::move(g_calls);
}

std::size_t recorded() { return g_calls.size(); }

} // namespace attest::test::disk

namespace disk = attest::test::disk;

extern "C" {

ssize_t write(int handle, const void *bytes, size_t count)
{
    return disk::put(handle, bytes, count, -1, [=](std::size_t part) {
        return static_cast<ssize_t>(::syscall(SYS_write, handle, bytes, part));
    });
}

ssize_t pwrite64(int handle, const void *bytes, size_t count, off64_t at)
{
    return disk::put(handle, bytes, count, at, [=](std::size_t part) {
        return static_cast<ssize_t>(::syscall(SYS_pwrite64, handle, bytes, part, at));
    });
}

ssize_t pwrite(int handle, const void *bytes, size_t count, off_t at)
{
    return pwrite64(handle, bytes, count, at);
}

int fsync(int handle) { return disk::sync(handle, SYS_fsync); }
int fdatasync(int handle) { return disk::sync(handle, SYS_fdatasync); }
int ftruncate64(int handle, off64_t size) noexcept { return disk::cut(handle, size); }
int ftruncate(int handle, off_t size) noexcept { return disk::cut(handle, size); }
int unlink(const char *path) noexcept { return disk::drop(path); }
int rmdir(const char *path) noexcept { return disk::dropFolder(path); }
int remove(const char *path) noexcept
{
    return disk::isFolder(path) ? disk::dropFolder(path) : disk::drop(path);
}
int rename(const char *from, const char *to) noexcept { return disk::move(from, to, 0); }

int renameat2(int, const char *from, int, const char *to, unsigned flags) noexcept
{
    return disk::move(from, to, flags); // nobody here names files relative to an open folder
}

int mkdir(const char *path, mode_t mode) noexcept
{
    const auto work = [=] { return static_cast<int>(::syscall(SYS_mkdirat, AT_FDCWD, path, mode)); };
    return disk::watched(path) && !disk::exists(path)
        ? disk::change({disk::Kind::MakeFolder, path, {}, 0, {}}, work)
        : work();
}

// Qt would copy whole files inside the system, past everything above; told that it cannot, it reads and
// writes.
ssize_t sendfile(int, int, off_t *, size_t) noexcept
{
    errno = ENOSYS;
    return -1;
}
ssize_t copy_file_range(int, off64_t *, int, off64_t *, size_t, unsigned)
{
    errno = ENOSYS;
    return -1;
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const auto mode = static_cast<mode_t>(disk::makesFile(flags) ? va_arg(rest, int) : 0);
    va_end(rest);
    return disk::take(path, flags, mode);
}

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const auto mode = static_cast<mode_t>(disk::makesFile(flags) ? va_arg(rest, int) : 0);
    va_end(rest);
    return disk::take(path, flags, mode);
}

} // extern "C"
