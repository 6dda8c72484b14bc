// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/linesahead.h"

#include <QThread>

#include <utility>

namespace attest::centre {

LinesAhead::LinesAhead(const QString &path, qint64 version)
    : m_version(version)
    , m_thread(inBackground([this, path] {
        const auto store = storage::Store::open(path, storage::Mode::ReadOnly);
        if (!store)
            return;
        if (Result<StoredLines> read = storedLines(**store); read)
            m_read = *std::move(read);
    }))
{
}

std::optional<StoredLines> LinesAhead::take(qint64 version)
{
    m_thread->wait();
    std::optional<StoredLines> read = std::exchange(m_read, std::nullopt);
    return version == m_version ? std::move(read) : std::nullopt;
}

void LinesAhead::letGo()
{
    m_thread->wait();
    m_read.reset();
}

} // namespace attest::centre
