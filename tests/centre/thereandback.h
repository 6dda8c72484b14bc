// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/rowcodec.h"
#include "storage/tables.h"

#include <QDate>

#include <functional>

namespace attest::test {

using centre::Folded;
using storage::Row;
using storage::Table;

template <class Some> Some some(char fill) { return Some::fromBytes(QByteArray(Some::size, fill)); }

inline const QDate day{2013, 4, 24};

template <class Record> using Changes = std::vector<std::function<void(Record &)>>;
template <class Record> using Put = std::function<void(Folded &, const Record &)>;

template <class Record>
Record thereAndBack(const Record &record, Table table, const Put<Record> &put, Record (*from)(const Row &))
{
    Folded folded;
    folded.thing = some<ThingId>('t');
    folded.scope = some<LearnerId>('l');
    put(folded, record);
    const storage::Rows rows = centre::rowsOf(folded);
    const Row row = rows.at(table).front();
    return row.size() == storage::columns(table).size() ? from(row) : Record{};
}

/// A record comes back from its row as it went; with any one field changed it is another record, and that
/// one comes back too.
template <class Record>
QString lostIn(Table table, const Record &record, const Put<Record> &put, Record (*from)(const Row &),
               const Changes<Record> &changes)
{
    if (!(thereAndBack(record, table, put, from) == record))
        return QStringLiteral("the record itself");
    for (std::size_t which = 0; which < changes.size(); ++which) {
        Record changed = record;
        changes[which](changed);
        if (changed == record)
            return QStringLiteral("a change that compares equal: %1").arg(which);
        if (!(thereAndBack(changed, table, put, from) == changed))
            return QStringLiteral("the change %1").arg(which);
    }
    return {};
}

} // namespace attest::test
