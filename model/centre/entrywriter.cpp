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

QString deviceLetter(int order)
{
    if (order == 0)
        return QStringLiteral("E"); // for evidence
    // Without A, which the first device would have, E, and the letters that are read as digits.
    static const QString letters = QStringLiteral("BCDFGHJKLMNPQRSTUVWXYZ");
    QString name;
    for (qsizetype rest = order; rest > 0; rest = (rest - 1) / letters.size())
        name.prepend(letters.at((rest - 1) % letters.size()));
    return name;
}

/// The first entry that is written here decides which device it is.
Result<void> EntryWriter::settleDevice()
{
    if (m_tip)
        return {};
    const DeviceId fresh = m_store.needsDevice() ? m_random.newId<DeviceId>() : DeviceId();
    if (Result<void> settled = m_store.settleDevice(fresh); !settled)
        return settled;
    Result<storage::DeviceTip> tip = m_store.tip();
    if (!tip)
        return tip.error();
    m_tip = *tip;
    return {};
}

Result<QString> EntryWriter::deviceLetter()
{
    if (Result<void> settled = settleDevice(); !settled)
        return settled.error();
    Result<int> order = m_store.deviceOrder();
    if (!order)
        return order.error();
    return centre::deviceLetter(*order);
}

Result<EntryId> EntryWriter::write(About about, const QCborMap &body)
{
    if (Result<void> settled = settleDevice(); !settled)
        return settled.error();
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
