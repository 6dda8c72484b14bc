// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace attest::storage {

class Connection;

/// What a file says of itself and what has been done about it.
enum class SchemaOutcome {
    Created, ///< an empty database: every script was run
    Current, ///< nothing to do
    Upgraded, ///< an older file: the missing scripts were run
    Older, ///< an older file that may not be written: nothing was done
    Newer, ///< from a newer Attest: nothing was done
    Foreign, ///< empty, or a database of another program: nothing was done
};

/// One numbered step. It sets user_version to its number itself, so that step and number stand or fall
/// together.
struct SchemaScript {
    int number = 0;
    QByteArray sql;
};

/// The scripts of resources/schema, by number.
std::vector<SchemaScript> schemaScripts();

enum class SchemaChange {
    Create, ///< fill an empty database; never touch one that is not
    Upgrade, ///< bring an older file up to date
    Nothing, ///< only look
};

/// Makes or upgrades the tables: every missing script and then `after` in one transaction, so that a file is
/// of the old version or whole in the new one. Before an upgrade the caller has made a backup.
Result<SchemaOutcome> bringUpToDate(Connection &connection, const std::vector<SchemaScript> &scripts,
                                    SchemaChange change, const std::function<Result<void>()> &after = {});

} // namespace attest::storage
