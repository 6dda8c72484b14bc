// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "cli/progressline.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace attest::cli {
namespace {

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

} // namespace

ProgressLine::ProgressLine(QString what)
    : m_what(std::move(what))
    , m_shown(isTerminal())
{
}

ProgressLine::~ProgressLine()
{
    if (m_shown)
        std::fputs("\r\033[K", stderr);
}

Progress ProgressLine::progress() const
{
    if (!m_shown)
        return {};
    return Progress([this, last = qint64(-1)](qint64 done, qint64 all) mutable {
        const qint64 percent = all > 0 ? 100 * done / all : 0;
        if (percent != std::exchange(last, percent))
            std::fprintf(stderr, "\r\033[K%s: %lld %%", qUtf8Printable(m_what),
                         static_cast<long long>(percent));
        return true;
    });
}

} // namespace attest::cli
