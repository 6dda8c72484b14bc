// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "storage/rowbytes.h"
#include "storage/storeprivate.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace attest::storage {
namespace {

/// The statements of one table. Names come from tables.cpp, never from data.
struct Statements {
    QString insert;
    QString remove;
    QString whole;
    QString asItLies; ///< the same rows, in no order
    QString ofThing;
    QString ofScope;
    QString refs; ///< only of tables that have the column
    QString called;
};

Statements statementsFor(Table table)
{
    const QString name = tableName(table);
    const QStringList all = columns(table);
    QStringList keys;
    for (const qsizetype key : keyColumns(table))
        keys.append(all.at(key));
    const QString marks = QStringList(all.size(), u"?"_s).join(u',');
    const QString select = u"SELECT "_s % all.join(u',') % u" FROM "_s % name;
    const QString order = u" ORDER BY "_s % keys.join(u',');
    return {u"INSERT INTO "_s % name % u" ("_s % all.join(u',') % u") VALUES ("_s % marks % u")"_s,
            u"DELETE FROM "_s % name % u" WHERE "_s % keys.join(u" = ? AND "_s) % u" = ?"_s,
            select % order,
            select,
            select % u" WHERE thing = ?"_s % order,
            select % u" WHERE scope = ?"_s % order,
            u"SELECT thing, ref FROM "_s % name % order,
            u"SELECT thing FROM "_s % name
                % u" WHERE ref = ? ORDER BY +thing LIMIT 1"_s}; // +: not by an index, all rows once
}

const Statements &statements(Table table)
{
    static const std::vector<Statements> all = [] {
        std::vector<Statements> made;
        for (const Table each : allTables)
            made.push_back(statementsFor(each));
        return made;
    }();
    return all[static_cast<std::size_t>(table)];
}

/// One bit a table, set where a thing has rows: for a new thing one look instead of twelve.
const QString &tablesOfThing()
{
    static const QString sql = [] {
        QStringList bits;
        for (const Table table : allTables)
            bits.append(u"(EXISTS (SELECT 1 FROM "_s % tableName(table) % u" WHERE thing = it.thing) << "_s
                        % QString::number(static_cast<int>(table)) % u")"_s);
        return QString(u"SELECT "_s % bits.join(u" | ") % u" FROM (SELECT ? AS thing) it"_s);
    }();
    return sql;
}

Error wrongRow(Table table)
{
    return invalid(
        QCoreApplication::translate("storage",
                                    "A row of table %1 does not fit it. Nothing was changed. Please "
                                    "report this.")
            .arg(tableName(table)));
}

bool fits(const Row &row, Table table, const QByteArray &thing)
{
    return row.size() == columns(table).size() && row.front().toByteArray() == thing;
}

QVariantList keyOf(const Row &row, Table table)
{
    QVariantList key;
    for (const qsizetype column : keyColumns(table))
        key.append(row.at(column));
    return key;
}

/// Writes the difference between the rows of one thing in one table and what they should be.
class RowsOfThing {
public:
    RowsOfThing(Connection &connection, Table table)
        : m_connection(connection)
        , m_table(table)
        , m_index(connection)
    {
    }

    Result<void> insert(const Row &row)
    {
        Row stored;
        stored.reserve(row.size());
        for (const QVariant &value : row)
            stored.append(asStored(value));
        const Result<void> inserted = m_connection.run(statements(m_table).insert, stored);
        if (!inserted || m_table != Table::Evidence)
            return inserted;
        return m_index.add(stored);
    }

    Result<void> remove(const Row &row)
    {
        const Result<void> removed = m_connection.run(statements(m_table).remove, keyOf(row, m_table));
        if (!removed || m_table != Table::Evidence)
            return removed;
        return m_index.remove(row.front());
    }

    Result<void> replace(const std::vector<Row> &before, const std::vector<Row> &after)
    {
        QSet<QByteArray> wanted;
        for (const Row &row : after)
            wanted.insert(rowBytes(row));
        QSet<QByteArray> kept;
        for (const Row &row : before) { // first, so that a changed row finds its key free
            const QByteArray bytes = rowBytes(row);
            if (wanted.contains(bytes))
                kept.insert(bytes);
            else if (const Result<void> removed = remove(row); !removed)
                return removed;
        }
        for (const Row &row : after) {
            if (kept.contains(rowBytes(row)))
                continue;
            if (const Result<void> inserted = insert(row); !inserted)
                return inserted;
        }
        return {};
    }

private:
    Connection &m_connection;
    Table m_table;
    SearchIndex m_index;
};

Result<void> replaceInTable(Connection &connection, Table table, const QByteArray &thing, bool hasRows,
                            const std::vector<Row> &after)
{
    for (const Row &row : after) {
        if (!fits(row, table, thing))
            return wrongRow(table);
    }
    RowsOfThing rows(connection, table);
    if (hasRows) {
        const Result<std::vector<Row>> before = connection.select(statements(table).ofThing, {thing});
        if (!before)
            return before.error();
        return rows.replace(*before, after);
    }
    for (const Row &row : after) {
        if (const Result<void> inserted = rows.insert(row); !inserted)
            return inserted;
    }
    return {};
}

} // namespace

Result<void> Store::replaceRows(ThingId thing, const Rows &rows)
{
    return atomically([&]() -> Result<void> {
        const QByteArray bytes = thing.bytes();
        const Result<qint64> holding = d->connection->number(tablesOfThing(), {bytes});
        if (!holding)
            return holding.error();
        for (const Table table : allTables) {
            const bool hasRows = (*holding >> static_cast<int>(table)) & 1;
            const auto given = rows.find(table);
            if (!hasRows && given == rows.end())
                continue;
            const Result<void> replaced =
                replaceInTable(*d->connection, table, bytes, hasRows,
                               given == rows.end() ? std::vector<Row>() : given->second);
            if (!replaced)
                return replaced;
        }
        return {};
    });
}

Result<std::vector<Row>> Store::rows(Table table) { return d->connection->select(statements(table).whole); }

Result<std::vector<Row>> Store::rowsOfThing(Table table, ThingId thing)
{
    return d->connection->select(statements(table).ofThing, {thing.bytes()});
}

Result<Rows> Store::rowsOfThing(ThingId thing)
{
    const Result<qint64> holding = d->connection->number(tablesOfThing(), {thing.bytes()});
    if (!holding)
        return holding.error();
    Rows rows;
    for (const Table table : allTables) {
        if (((*holding >> static_cast<int>(table)) & 1) == 0)
            continue;
        Result<std::vector<Row>> found = rowsOfThing(table, thing);
        if (!found)
            return found.error();
        rows.emplace(table, *std::move(found));
    }
    return rows;
}

Result<std::vector<Table>> Store::tablesWithStrayRows()
{
    std::vector<Table> tables;
    for (const Table table : allTables) {
        const Result<qint64> stray =
            d->connection->number(u"SELECT EXISTS (SELECT 1 FROM "_s % tableName(table)
                                  % u" WHERE thing NOT IN (SELECT thing FROM entry))"_s);
        if (!stray)
            return stray.error();
        if (*stray != 0)
            tables.push_back(table);
    }
    return tables;
}

Result<std::vector<Row>> Store::rowsOfScope(Table table, LearnerId scope)
{
    return d->connection->select(statements(table).ofScope, {scope.bytes()});
}

Result<void> Store::eachRow(Table table, const Take &take)
{
    return d->connection->each(statements(table).asItLies, {}, take);
}

Result<void> Store::eachOfScope(Table table, LearnerId scope, const Take &take)
{
    return d->connection->each(statements(table).ofScope, {scope.bytes()}, take);
}

Result<std::vector<Store::Named>> Store::refs(Table table)
{
    std::vector<Named> all;
    const Result<void> read = d->connection->each(statements(table).refs, {}, [&](const RowView &row) {
        all.push_back({ThingId::fromBytes(row.value(0).toByteArray()), row.value(1).toString()});
    });
    if (!read)
        return read.error();
    return all;
}

Result<ThingId> Store::thingCalled(Table table, const QString &ref)
{
    ThingId found;
    const Result<void> read =
        d->connection->each(statements(table).called, {asStored(ref)}, [&](const RowView &row) {
            found = ThingId::fromBytes(row.value(0).toByteArray());
        });
    if (!read)
        return read.error();
    return found;
}

Result<std::vector<EvidenceId>> Store::findEvidence(const QString &words)
{
    return SearchIndex(*d->connection).find(words);
}

Result<void> Store::clearProjection()
{
    return atomically([&]() -> Result<void> {
        for (const Table table : allTables) {
            const Result<void> cleared = d->connection->run(u"DELETE FROM "_s % tableName(table));
            if (!cleared)
                return cleared;
        }
        const Result<void> cleared = d->connection->run(u"DELETE FROM enrolment_status"_s);
        return cleared ? SearchIndex(*d->connection).clear() : cleared;
    });
}

} // namespace attest::storage
