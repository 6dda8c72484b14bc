// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "storage/schema.h"

#include "storage/connection.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::storage {
namespace {

constexpr qint64 applicationId = 0x41545354; // "ATST"; set by the first script

Result<void> runScripts(Connection &connection, const std::vector<SchemaScript> &scripts, qint64 above)
{
    for (const SchemaScript &script : scripts) {
        if (script.number <= above)
            continue;
        if (const Result<void> run = connection.runScript(script.sql); !run)
            return run;
    }
    return {};
}

} // namespace

std::vector<SchemaScript> schemaScripts()
{
    std::vector<SchemaScript> scripts;
    const QDir folder(u":/schema"_s);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            scripts.push_back({name.section(u'_', 0, 0).toInt(), file.readAll()});
    }
    Q_ASSERT(!scripts.empty());
    return scripts;
}

Result<SchemaOutcome> bringUpToDate(Connection &connection, const std::vector<SchemaScript> &scripts,
                                    SchemaChange change, const std::function<Result<void>()> &after)
{
    const Result<qint64> tables = connection.number(u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables)
        return tables.error();
    const Result<qint64> id = connection.number(u"PRAGMA application_id"_s);
    if (!id)
        return id.error();
    const Result<qint64> version = connection.number(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();

    const bool isNew = *tables == 0 && *id == 0;
    if (isNew != (change == SchemaChange::Create) || (!isNew && *id != applicationId))
        return SchemaOutcome::Foreign;
    if (*version > scripts.back().number)
        return SchemaOutcome::Newer;
    if (*version == scripts.back().number)
        return SchemaOutcome::Current;
    if (change == SchemaChange::Nothing)
        return SchemaOutcome::Older;
    const Result<void> run = connection.atomically([&]() -> Result<void> {
        const Result<void> made = runScripts(connection, scripts, *version);
        return made && after ? after() : made;
    });
    if (!run)
        return run.error();
    return isNew ? SchemaOutcome::Created : SchemaOutcome::Upgraded;
}

} // namespace attest::storage
