// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/store.h"

namespace attest::centre {

/// Every record of a table, in the table's order. Fails when the file cannot be read.
template <class Record>
Result<std::vector<Record>> everyRecord(storage::Store &store, storage::Table table,
                                        Record (*from)(const storage::Row &))
{
    Result<std::vector<storage::Row>> rows = store.rows(table);
    if (!rows)
        return rows.error();
    std::vector<Record> out;
    out.reserve(rows->size());
    for (const storage::Row &row : *rows)
        out.push_back(from(row));
    return out;
}

} // namespace attest::centre
