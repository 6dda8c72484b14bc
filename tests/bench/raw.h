// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "bench/measure.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace attest::bench {

/// A file as a program would use it that speaks to SQLite's C interface and does nothing else: the reference.
/// Statements are prepared once. The settings are those of model/storage.
class Raw {
public:
    enum class Access { Write, Read };
    Raw(const QString &path, Access access);
    ~Raw();
    Raw(const Raw &) = delete;
    Raw &operator=(const Raw &) = delete;

    void run(const char *sql);

    /// A row kept as SQLite's own values.
    struct Value {
        int type;
        long long number;
        QByteArray bytes;
    };
    using Row = std::vector<Value>;
    static Value blob(const QByteArray &bytes);

    /// Every row of a query, kept.
    std::vector<Row> rows(const QByteArray &sql, const Row &bound = {});
    /// Every row and every column looked at and let go: bare reading. Returns how many rows.
    int read(const QByteArray &sql, const Row &bound = {});
    /// One statement with these values.
    void write(const QByteArray &sql, const Row &bound);

private:
    sqlite3_stmt *prepared(const QByteArray &sql, const Row &bound);
    void check(int outcome, const char *what);

    sqlite3 *m_file = nullptr;
    std::vector<std::pair<QByteArray, sqlite3_stmt *>> m_statements;
};

} // namespace attest::bench
