// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "storage/connection.h"

#include "storage/durable.h"
#include "storage/sqlerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>

#include <atomic>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace attest::storage {
namespace {

QString freshName()
{
    static std::atomic<quint64> count{0};
    return u"attest-%1"_s.arg(++count);
}

} // namespace

Connection::Connection(const QString &path, const QString &name)
    : m_path(path)
    , m_name(name)
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, name))
{
    m_database.setDatabaseName(path);
}

Connection::~Connection()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    std::unique_ptr<Connection> connection(new Connection(path, freshName()));
    QString options = u"QSQLITE_BUSY_TIMEOUT=2000"_s;
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    connection->m_database.setConnectOptions(options);
    if (!connection->m_database.isValid())
        return Error{
            ErrorCode::Io,
            QCoreApplication::translate(
                "storage", "Qt's SQLite driver is missing. Install it (Debian: libqt6sql6-sqlite).")};
    if (!connection->m_database.open())
        return fromSql(connection->m_database.lastError(), path);
    if (const Result<void> set = connection->applySettings(access); !set)
        return set.error();
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::scratch()
{
    Result<std::unique_ptr<Connection>> connection = open(u":memory:"_s, Access::ReadWrite);
    if (connection)
        sqlite3_db_config((*connection)->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    return connection;
}

Result<void> Connection::applySettings(Access access)
{
    // Only SQLite and this room touch the tables behind the search index and the schema itself.
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    QStringList settings{
        u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA recursive_triggers = ON"_s, // or INSERT OR REPLACE slips past the triggers that guard the
                                             // entries
        u"PRAGMA trusted_schema = OFF"_s, // no trigger or view of ours calls a function that needs trust
        u"PRAGMA cell_size_check = ON"_s,
        u"PRAGMA temp_store = MEMORY"_s, // people's words are not left in temporary files
    };
    if (access == Access::ReadWrite) {
        settings << u"PRAGMA secure_delete = ON"_s << u"PRAGMA journal_mode = DELETE"_s
                 << u"PRAGMA synchronous = EXTRA"_s;
    }
    for (const QString &setting : settings) {
        if (const Result<void> set = run(setting); !set)
            return set;
    }
    return {};
}

sqlite3 *Connection::handle() const
{
    // The driver promises a sqlite3* under this name (Qt's documentation of QSqlDriver::handle).
    const QVariant held = m_database.driver()->handle();
    return *static_cast<sqlite3 *const *>(held.constData());
}

Error Connection::trouble() const
{
    const QSqlError trouble(QString(), QString::fromUtf8(sqlite3_errmsg(handle())), QSqlError::StatementError,
                            QString::number(sqlite3_extended_errcode(handle())));
    return fromSql(trouble, m_path);
}

Result<Statement *> Connection::prepared(const QString &sql)
{
    if (const auto found = m_statements.find(sql); found != m_statements.end())
        return &found->second;
    Statement statement;
    if (!statement.prepare(handle(), sql))
        return trouble();
    return &m_statements.emplace(sql, std::move(statement)).first->second;
}

Result<void> Connection::run(const QString &sql, const QVariantList &values)
{
    return each(sql, values, [](const RowView &) {});
}

Result<void> Connection::each(const QString &sql, const QVariantList &values,
                              const std::function<void(const RowView &row)> &take)
{
    const Result<Statement *> found = prepared(sql);
    if (!found)
        return found.error();
    Statement &statement = **found;
    statement.bind(values);
    Statement::Step step = statement.step();
    for (; step == Statement::Step::Found; step = statement.step())
        take(statement.row());
    if (step == Statement::Step::Done) {
        statement.finish();
        return {};
    }
    const Error error = trouble(); // before finish(), which would say it again or forget it
    statement.finish();
    return error;
}

Result<std::vector<Row>> Connection::select(const QString &sql, const QVariantList &values)
{
    std::vector<Row> rows;
    const Result<void> read = each(sql, values, [&](const RowView &found) {
        Row row;
        const int width = found.width();
        row.reserve(width);
        for (int column = 0; column < width; ++column)
            row.append(found[column].toVariant());
        rows.push_back(std::move(row));
    });
    if (!read)
        return read.error();
    return rows;
}

Result<qint64> Connection::number(const QString &sql, const QVariantList &values)
{
    qint64 number = 0;
    bool first = true;
    const Result<void> read = each(sql, values, [&](const RowView &row) {
        if (first)
            number = row[0].toLongLong();
        first = false;
    });
    if (!read)
        return read.error();
    return number;
}

Result<void> Connection::transaction(const std::function<Result<void>()> &work)
{
    if (m_inTransaction)
        return invalid(QCoreApplication::translate(
            "storage", "A change was begun inside another change. Nothing was changed. Please report this."));
    if (const Result<void> begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    m_inTransaction = true;
    Result<void> outcome = work();
    if (outcome)
        outcome = commit();
    if (!outcome) {
        // After some failures (a full disk) SQLite has rolled back by itself; being told so again is no news.
        const Result<void> rolledBack = run(u"ROLLBACK"_s);
        Q_UNUSED(rolledBack)
    }
    m_inTransaction = false;
    return outcome;
}

/// The change stands as soon as SQLite has removed its journal. It syncs the folder after that, and when this
/// fails says that the commit has failed, which it has not: whoever believed it would do everything twice.
Result<void> Connection::commit()
{
    if (sqlite3_exec(handle(), "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    if (sqlite3_extended_errcode(handle()) != SQLITE_IOERR_DIR_FSYNC)
        return trouble();
    return syncFolder(QFileInfo(m_path).absolutePath()) ? Result<void>() : unconfirmed(m_path);
}

Result<void> Connection::atomically(const std::function<Result<void>()> &work)
{
    return m_inTransaction ? work() : transaction(work);
}

Result<void> Connection::copyInto(Connection &target)
{
    sqlite3_backup *copying = sqlite3_backup_init(target.handle(), "main", handle(), "main");
    const int stepped = copying ? sqlite3_backup_step(copying, -1) : SQLITE_ERROR;
    const int finished = copying ? sqlite3_backup_finish(copying) : sqlite3_extended_errcode(target.handle());
    if (stepped == SQLITE_DONE && finished == SQLITE_OK)
        return {};
    const int code = finished == SQLITE_OK ? stepped : finished;
    const QSqlError trouble(QString(), QString::fromUtf8(sqlite3_errstr(code)), QSqlError::StatementError,
                            QString::number(code));
    return fromSql(trouble, target.m_path);
}

void Connection::askWhetherToStop(std::function<bool()> stop)
{
    constexpr int stepsBetween = 20000; // a few milliseconds
    m_stop = std::move(stop);
    const auto ask = [](void *self) { return static_cast<Connection *>(self)->m_stop() ? 1 : 0; };
    sqlite3_progress_handler(handle(), m_stop ? stepsBetween : 0, m_stop ? +ask : nullptr, this);
}

Result<void> Connection::runScript(const QByteArray &script)
{
    if (sqlite3_exec(handle(), script.constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    return trouble();
}

} // namespace attest::storage
