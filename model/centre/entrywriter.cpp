// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/entrywriter.h"

#include "journal/body.h"

#include <algorithm>

namespace attest::centre {

EntryWriter::EntryWriter(storage::Store &store, RandomSource &random, PersonId author, const QDateTime &now)
    : m_store(store)
    , m_random(random)
    , m_author(author)
    , m_now(now)
{
}

Result<EntryId> EntryWriter::write(About about, const QCborMap &body)
{
    if (!m_tip) {
        Result<storage::DeviceTip> tip = m_store.tip();
        if (!tip)
            return tip.error();
        m_tip = *tip;
    }
    std::erase_if(about.supersedes, [](const EntryId &id) { return id.isNull(); });
    std::sort(about.supersedes.begin(), about.supersedes.end());
    about.supersedes.erase(std::unique(about.supersedes.begin(), about.supersedes.end()),
                           about.supersedes.end());

    journal::Header header;
    header.kind = QString::fromLatin1(about.kind);
    header.thing = about.thing;
    header.scope = about.scope;
    header.author = m_author;
    header.device = m_store.device();
    header.number = m_tip->number + 1;
    header.prev = m_tip->id;
    header.supersedes = std::move(about.supersedes);
    header.time = m_now;
    header.reason = about.reason;
    const journal::Entry entry =
        journal::seal(header, m_random.bytes(journal::saltSize), journal::encodeBody(body));
    if (Result<void> appended = m_store.append(entry); !appended)
        return appended.error();
    m_tip = storage::DeviceTip{header.number, entry.id};
    m_written.push_back({entry.id, header.kind, about.thing, about.scope});
    return entry.id;
}

} // namespace attest::centre
