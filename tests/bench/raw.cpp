// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "bench/raw.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace attest::bench {

Raw::Raw(const QString &path, Access access)
{
    const int flags = access == Access::Write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    check(sqlite3_open_v2(path.toUtf8().constData(), &m_file, flags, nullptr), "open");
    run("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA trusted_schema = OFF;"
        "PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY");
    if (access == Access::Write)
        run("PRAGMA secure_delete = ON; PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA");
}

Raw::~Raw()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_file);
}

void Raw::check(int outcome, const char *what)
{
    if (outcome != SQLITE_OK)
        giveUp(u"%1: %2"_s.arg(QString::fromUtf8(what), QString::fromUtf8(sqlite3_errmsg(m_file))));
}

void Raw::run(const char *sql) { check(sqlite3_exec(m_file, sql, nullptr, nullptr, nullptr), sql); }

Raw::Value Raw::blob(const QByteArray &bytes) { return {SQLITE_BLOB, 0, bytes}; }

sqlite3_stmt *Raw::prepared(const QByteArray &sql, const Row &bound)
{
    sqlite3_stmt *statement = nullptr;
    for (const auto &[known, its] : m_statements)
        if (known == sql)
            statement = its;
    if (!statement) {
        check(sqlite3_prepare_v3(m_file, sql.constData(), static_cast<int>(sql.size()),
                                 SQLITE_PREPARE_PERSISTENT, &statement, nullptr),
              sql.constData());
        m_statements.emplace_back(sql, statement);
    }
    int place = 0;
    for (const Value &value : bound) {
        ++place;
        const int size = static_cast<int>(value.bytes.size());
        if (value.type == SQLITE_INTEGER)
            sqlite3_bind_int64(statement, place, value.number);
        else if (value.type == SQLITE_TEXT)
            sqlite3_bind_text(statement, place, value.bytes.constData(), size, SQLITE_STATIC);
        else if (value.type == SQLITE_BLOB)
            sqlite3_bind_blob(statement, place, value.bytes.constData(), size, SQLITE_STATIC);
        else
            sqlite3_bind_null(statement, place);
    }
    return statement;
}

std::vector<Raw::Row> Raw::rows(const QByteArray &sql, const Row &bound)
{
    sqlite3_stmt *statement = prepared(sql, bound);
    std::vector<Row> all;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        Row row;
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            const int type = sqlite3_column_type(statement, column);
            const void *bytes =
                type == SQLITE_TEXT || type == SQLITE_BLOB ? sqlite3_column_blob(statement, column) : nullptr;
            row.push_back(
                {type, sqlite3_column_int64(statement, column),
                 bytes ? QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(statement, column))
                       : QByteArray("")});
        }
        all.push_back(std::move(row));
    }
    check(sqlite3_reset(statement), sql.constData());
    return all;
}

int Raw::read(const QByteArray &sql, const Row &bound)
{
    sqlite3_stmt *statement = prepared(sql, bound);
    int count = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ++count;
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            switch (sqlite3_column_type(statement, column)) {
            case SQLITE_INTEGER:
                sqlite3_column_int64(statement, column);
                break;
            case SQLITE_TEXT:
                sqlite3_column_text(statement, column);
                break;
            case SQLITE_BLOB:
                sqlite3_column_blob(statement, column);
                break;
            default:
                break;
            }
        }
    }
    check(sqlite3_reset(statement), sql.constData());
    return count;
}

void Raw::write(const QByteArray &sql, const Row &bound)
{
    sqlite3_stmt *statement = prepared(sql, bound);
    const int stepped = sqlite3_step(statement);
    if (stepped != SQLITE_DONE && stepped != SQLITE_ROW)
        check(stepped, sql.constData());
    check(sqlite3_reset(statement), sql.constData());
}

} // namespace attest::bench
