// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "journal/chain.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <map>
#include <set>

namespace attest::journal {
namespace {

QString say(const char *sentence) { return QCoreApplication::translate("journal", sentence); }

/// One device's entries by running number; more than one under a number is a fork.
using Chain = std::map<quint64, std::vector<const ReadEntry *>>;

bool standsUnder(const Chain &chain, quint64 number, const EntryId &id)
{
    const auto found = chain.find(number);
    return found != chain.end()
        && std::any_of(found->second.begin(), found->second.end(),
                       [&](const ReadEntry *entry) { return entry->id == id; });
}

void checkEntry(const Chain &chain, const ReadEntry &entry, std::vector<ChainProblem> &problems)
{
    const Header &header = entry.header;
    if (header.number == 1) {
        if (!header.prev.isNull())
            problems.push_back(
                {entry.id,
                 say(QT_TRANSLATE_NOOP("journal", "The first entry of a device names an entry before it."))});
        return;
    }
    if (!chain.contains(header.number - 1))
        problems.push_back({entry.id,
                            say(QT_TRANSLATE_NOOP("journal", "Number %1 of a device's entries is missing."))
                                .arg(header.number - 1)});
    else if (!standsUnder(chain, header.number - 1, header.prev))
        problems.push_back(
            {entry.id, say(QT_TRANSLATE_NOOP("journal", "An entry is not linked to the entry before it."))});
}

void checkChain(const Chain &chain, std::vector<ChainProblem> &problems)
{
    for (const auto &[number, entries] : chain) {
        for (const ReadEntry *entry : entries)
            checkEntry(chain, *entry, problems);
        if (entries.size() > 1)
            for (const ReadEntry *entry : entries)
                problems.push_back(
                    {entry->id,
                     say(QT_TRANSLATE_NOOP("journal", "A device wrote two entries with the number %1."))
                         .arg(number)});
    }
}

} // namespace

std::vector<ChainProblem> chainProblems(const std::vector<ReadEntry> &entries)
{
    std::set<EntryId> known;
    std::map<DeviceId, Chain> chains;
    for (const ReadEntry &entry : entries) {
        if (known.insert(entry.id).second) // the same entry twice is still one entry
            chains[entry.header.device][entry.header.number].push_back(&entry);
    }

    std::vector<ChainProblem> problems;
    for (const auto &[device, chain] : chains)
        checkChain(chain, problems);
    for (const ReadEntry &entry : entries) {
        for (const EntryId &superseded : entry.header.supersedes) {
            if (!known.contains(superseded))
                problems.push_back(
                    {entry.id,
                     say(QT_TRANSLATE_NOOP("journal", "An entry replaces entry %1, which is missing."))
                         .arg(superseded.hex())});
        }
    }
    return problems;
}

QByteArray fingerprint(std::vector<EntryId> ids)
{
    std::sort(ids.begin(), ids.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const EntryId &id : ids)
        hash.addData(id.bytes());
    return hash.result();
}

QString fingerprintWords(const QByteArray &fingerprint)
{
    const QString hex = QString::fromLatin1(fingerprint.left(8).toHex());
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 4)
        groups.append(hex.mid(at, 4));
    return groups.join(u'-');
}

} // namespace attest::journal
