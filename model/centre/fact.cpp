// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/fact.h"

#include "journal/body.h"

namespace attest::centre {

Result<std::vector<Fact>> factsOf(const std::vector<journal::Entry> &entries)
{
    std::vector<Fact> facts;
    facts.reserve(entries.size());
    for (const journal::Entry &entry : entries) {
        Result<journal::ReadEntry> read = journal::read(entry);
        if (!read)
            return read.error();
        Result<QCborMap> body = journal::bodyOf(entry.payload);
        if (!body)
            return body.error();
        facts.push_back({entry.id, std::move(read->header), *std::move(body)});
    }
    return facts;
}

} // namespace attest::centre
