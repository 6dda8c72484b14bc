// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "storage/faultfinder.h"

#include "storage/connection.h"
#include "storage/localtable.h"
#include "storage/rowbytes.h"
#include "storage/schema.h"
#include "storage/searchindex.h"
#include "storage/storeprivate.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::storage {
namespace {

QString say(const char *sentence) { return QCoreApplication::translate("storage", sentence); }

Row rowAt(const RowView &found)
{
    Row row;
    for (int column = 0; column < found.width(); ++column)
        row.append(found[column].toVariant());
    return row;
}

/// An empty store in memory: what the tables should look like.
Result<std::unique_ptr<Connection>> freshTables()
{
    Result<std::unique_ptr<Connection>> fresh = Connection::scratch();
    if (!fresh)
        return fresh.error();
    const Result<SchemaOutcome> made = bringUpToDate(**fresh, schemaScripts(), SchemaChange::Create);
    if (!made)
        return made.error();
    return fresh;
}

} // namespace

Result<std::vector<Store::Fault>> FaultFinder::find()
{
    struct Step {
        Check check;
        const char *where;
    };
    static constexpr std::array steps{
        Step{&FaultFinder::checkStructure, QT_TRANSLATE_NOOP("storage", "File")},
        Step{&FaultFinder::checkReferences, QT_TRANSLATE_NOOP("storage", "File")},
        Step{&FaultFinder::checkIdentity, QT_TRANSLATE_NOOP("storage", "File")},
        Step{&FaultFinder::checkSchema, QT_TRANSLATE_NOOP("storage", "Tables")},
        Step{&FaultFinder::checkEntries, QT_TRANSLATE_NOOP("storage", "Entries")},
        Step{&FaultFinder::checkPayloads, QT_TRANSLATE_NOOP("storage", "Entries")},
        Step{&FaultFinder::checkLocal, QT_TRANSLATE_NOOP("storage", "This copy")},
        Step{&FaultFinder::checkDrafts, QT_TRANSLATE_NOOP("storage", "Drafts")},
        Step{&FaultFinder::checkIndexRows, QT_TRANSLATE_NOOP("storage", "Search index")},
        Step{&FaultFinder::checkIndexWords, QT_TRANSLATE_NOOP("storage", "Search index")},
    };
    for (const Step &step : steps) {
        const Result<void> checked = (this->*step.check)();
        if (checked)
            continue;
        if (checked.error().code == ErrorCode::Locked || m_connection.isToStop())
            return checked.error();
        found(say(step.where),
              checked.error().message); // what cannot even be read is a fault, and the rest goes on
    }
    return std::move(m_faults);
}

Result<void> FaultFinder::checkStructure()
{
    return m_connection.each(u"PRAGMA integrity_check(10000)"_s, {}, [this](const RowView &row) {
        const QString what = row.value(0).toString();
        if (what != u"ok")
            found(say(QT_TRANSLATE_NOOP("storage", "File")),
                  say(QT_TRANSLATE_NOOP("storage", "The file's structure is damaged (%1).")).arg(what));
    });
}

Result<void> FaultFinder::checkReferences()
{
    return m_connection.each(u"PRAGMA foreign_key_check"_s, {}, [this](const RowView &row) {
        found(say(QT_TRANSLATE_NOOP("storage", "File")),
              say(QT_TRANSLATE_NOOP("storage",
                                    "A row of table %1 belongs to a row that is missing from table %2."))
                  .arg(row.value(0).toString(), row.value(2).toString()));
    });
}

Result<void> FaultFinder::checkIdentity()
{
    const Result<SchemaOutcome> outcome = bringUpToDate(m_connection, schemaScripts(), SchemaChange::Nothing);
    if (!outcome)
        return outcome.error();
    if (*outcome != SchemaOutcome::Current)
        found(say(QT_TRANSLATE_NOOP("storage", "File")),
              say(QT_TRANSLATE_NOOP("storage",
                                    "The file does not say that it is an Attest file of this version.")));
    return {};
}

Result<void> FaultFinder::checkSchema()
{
    const Result<std::unique_ptr<Connection>> fresh = freshTables();
    if (!fresh)
        return fresh.error();
    const QString sql = u"SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"_s;
    const Result<std::vector<Row>> expected = (*fresh)->select(sql);
    const Result<std::vector<Row>> actual = m_connection.select(sql);
    if (!expected || !actual)
        return expected ? actual.error() : expected.error();
    const auto report = [this](const std::vector<Row> &rows, const std::vector<Row> &others,
                               const char *sentence) {
        QSet<QByteArray> known;
        for (const Row &row : others)
            known.insert(rowBytes(row));
        for (const Row &row : rows) {
            if (!known.contains(rowBytes(row)))
                found(say(QT_TRANSLATE_NOOP("storage", "Tables")), say(sentence).arg(row.at(1).toString()));
        }
    };
    report(*expected, *actual,
           QT_TRANSLATE_NOOP("storage", "“%1” is missing from the file or is not what it should be."));
    report(*actual, *expected,
           QT_TRANSLATE_NOOP("storage", "“%1” does not belong in the file as it stands there."));
    return {};
}

Result<void> FaultFinder::checkEntries()
{
    return m_connection.each(
        u"SELECT header, kind, thing, scope, device, number, id FROM entry"_s, {},
        [this](const RowView &row) {
            const QString where = say(QT_TRANSLATE_NOOP("storage", "Entry %1"))
                                      .arg(QString::fromLatin1(row.value(6).toByteArray().toHex()));
            const Result<journal::Header> header = journal::decode(row.value(0).toByteArray());
            if (!header)
                return found(where, header.error().message);
            const QVariant scope = header->scope.isNull() ? QVariant() : QVariant(header->scope.bytes());
            const Row expected{header->kind, header->thing.bytes(), scope, header->device.bytes(),
                               static_cast<qint64>(header->number)};
            Row actual;
            for (int column = 1; column <= 5; ++column)
                actual.append(row[column].toVariant());
            if (rowBytes(expected) != rowBytes(actual))
                found(where,
                      say(QT_TRANSLATE_NOOP("storage",
                                            "What the table says of an entry is not what the entry says.")));
        });
}

Result<void> FaultFinder::checkPayloads()
{
    return m_connection.each(u"SELECT e.id FROM entry e LEFT JOIN payload p ON p.entry = e.id "
                             "WHERE p.bytes IS NULL OR length(p.bytes) = 0"_s,
                             {}, [this](const RowView &row) {
                                 found(
                                     say(QT_TRANSLATE_NOOP("storage", "Entry %1"))
                                         .arg(QString::fromLatin1(row.value(0).toByteArray().toHex())),
                                     say(QT_TRANSLATE_NOOP("storage", "The words of an entry are missing.")));
                             });
}

Result<void> FaultFinder::checkLocal()
{
    const QString where = say(QT_TRANSLATE_NOOP("storage", "This copy"));
    const Result<std::vector<Row>> names = m_connection.select(u"SELECT name FROM local ORDER BY name"_s);
    if (!names)
        return names.error();
    bool hasDevice = false;
    bool allKnown = true;
    for (const Row &row : *names) {
        const QString name = row.front().toString();
        hasDevice |= name == LocalTable::device();
        allKnown &= LocalTable::isKnown(name) || name == SearchIndex::sealName();
    }
    if (!hasDevice || !allKnown)
        found(
            where,
            say(QT_TRANSLATE_NOOP("storage", "What this copy knows of itself is incomplete or has grown.")));
    return checkSums(u"SELECT name, value, checksum FROM local"_s, where);
}

Result<void> FaultFinder::checkDrafts()
{
    return checkSums(u"SELECT form, content, kept_at, checksum FROM draft"_s,
                     say(QT_TRANSLATE_NOOP("storage", "Drafts")));
}

Result<void> FaultFinder::checkSums(const QString &sql, const QString &where)
{
    const Result<std::vector<Row>> rows = m_connection.select(sql);
    if (!rows)
        return rows.error();
    for (const Row &row : *rows) {
        if (row.back() != checksum(row.first(row.size() - 1)))
            found(where,
                  say(QT_TRANSLATE_NOOP("storage", "“%1” has been changed by something other than Attest."))
                      .arg(row.front().toString()));
    }
    return {};
}

Result<void> FaultFinder::checkIndexRows()
{
    // Things and row numbers have the same order; sums stand for rows that need not all be held at once.
    QCryptographicHash expected(QCryptographicHash::Sha256);
    QCryptographicHash actual(QCryptographicHash::Sha256);
    Result<void> read = m_connection.each(
        u"SELECT "_s % columns(Table::Evidence).join(u',') % u" FROM evidence ORDER BY thing"_s, {},
        [&](const RowView &row) { expected.addData(rowBytes(SearchIndex::indexed(rowAt(row)))); });
    if (read)
        read = m_connection.each(
            u"SELECT rowid, thing, title, place, people, narrative FROM evidence_fts ORDER BY rowid"_s, {},
            [&](const RowView &row) { actual.addData(rowBytes(rowAt(row))); });
    if (!read)
        return read;
    if (expected.result() != actual.result())
        found(say(QT_TRANSLATE_NOOP("storage", "Search index")),
              say(QT_TRANSLATE_NOOP("storage", "The search index does not hold what the evidence says.")));
    return {};
}

Result<void> FaultFinder::checkIndexWords()
{
    const Result<SearchIndex::Seal> seal = SearchIndex(m_connection).checkSeal();
    if (!seal)
        return seal.error();
    if (*seal == SearchIndex::Seal::Broken)
        found(say(QT_TRANSLATE_NOOP("storage", "Search index")),
              say(QT_TRANSLATE_NOOP("storage",
                                    "The search index has been changed by something other than Attest.")));
    // FTS5 checks itself by a statement that counts as writing, so it is asked about a copy in memory.
    const Result<std::unique_ptr<Connection>> scratch = freshTables();
    if (!scratch)
        return scratch.error();
    if (const Result<void> copied = copyIndexInto(**scratch); !copied)
        return copied;
    const Result<void> checked =
        (*scratch)->run(u"INSERT INTO evidence_fts (evidence_fts) VALUES ('integrity-check')"_s);
    if (!checked)
        found(
            say(QT_TRANSLATE_NOOP("storage", "Search index")),
            say(QT_TRANSLATE_NOOP("storage", "The search index is damaged: not every word would be found.")));
    return {};
}

Result<void> FaultFinder::copyIndexInto(Connection &scratch)
{
    return scratch.transaction([&]() -> Result<void> {
        for (const SearchIndex::Shadow &shadow : SearchIndex::shadows()) {
            const QString &name = shadow.table;
            const QString marks = QStringList(shadow.width, u"?"_s).join(u',');
            Result<void> copied = scratch.run(u"DELETE FROM "_s % name);
            const Result<void> read =
                m_connection.each(u"SELECT * FROM "_s % name, {}, [&](const RowView &row) {
                    if (copied)
                        copied = scratch.run(u"INSERT INTO "_s % name % u" VALUES ("_s % marks % u")"_s,
                                             rowAt(row));
                });
            if (!read || !copied)
                return read ? copied : read;
        }
        return {};
    });
}

void Store::askWhetherToStop(std::function<bool()> stop) { d->connection->askWhetherToStop(std::move(stop)); }

Result<std::vector<Store::Fault>> Store::faults() { return FaultFinder(*d->connection).find(); }

} // namespace attest::storage
