// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "storage/statement.h"
#include "storage/tables.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace attest::storage {

/// One SQLite connection with the house's settings and its prepared statements. Private to this room; used on
/// the thread that opened it. Statements are given as whole texts written here, values are always bound.
class Connection {
public:
    enum class Access { ReadWrite, ReadOnly };
    /// `path` absolute, or ":memory:". Settings that a damaged file refuses fail as Damaged.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    /// In memory, and SQLite lets even its own tables be written: to look at a copy of them.
    static Result<std::unique_ptr<Connection>> scratch();
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// A statement that gives no rows.
    Result<void> run(const QString &sql, const QVariantList &values = {});
    /// Every row of a query, one at a time.
    Result<void> each(const QString &sql, const QVariantList &values,
                      const std::function<void(const RowView &row)> &take);
    /// Every row, every value as SQLite stored it.
    Result<std::vector<Row>> select(const QString &sql, const QVariantList &values = {});
    /// The first value of the first row; 0 when there is none.
    Result<qint64> number(const QString &sql, const QVariantList &values = {});

    /// BEGIN IMMEDIATE, work, COMMIT; ROLLBACK when either fails. Not inside another.
    Result<void> transaction(const std::function<Result<void>()> &work);
    /// Within the transaction that is open, or one of its own.
    Result<void> atomically(const std::function<Result<void>()> &work);

    /// Every page of this database into that of `target`, as it stands at one moment (SQLite's backup API).
    Result<void> copyInto(Connection &target);

    /// Asked every few thousand steps of SQLite; true interrupts the statement.
    void askWhetherToStop(std::function<bool()> stop);
    bool isToStop() const { return m_stop && m_stop(); }

    /// Several statements at once, from a schema file.
    Result<void> runScript(const QByteArray &script);

private:
    Connection(const QString &path, const QString &name);
    Result<void> applySettings(Access access);
    Result<Statement *> prepared(const QString &sql);
    Error trouble() const;
    Result<void> commit();
    sqlite3 *handle() const;

    struct TextHash {
        std::size_t operator()(const QString &text) const { return qHash(text); }
    };

    QString m_path;
    QString m_name; ///< Qt's name of the connection, never used twice
    QSqlDatabase m_database;
    std::unordered_map<QString, Statement, TextHash> m_statements;
    bool m_inTransaction = false;
    std::function<bool()> m_stop;
};

} // namespace attest::storage
