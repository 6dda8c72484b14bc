// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "storage/connection.h"

#include "storage/durable.h"
#include "storage/rowbytes.h"
#include "storage/sqlerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>

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
        if (const Result<void> set = direct(setting); !set)
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

Result<void> Connection::direct(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return fromSql(query.lastError(), m_path);
    return {};
}

Result<QSqlQuery *> Connection::executed(const QString &sql, const QVariantList &values)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return fromSql(query.lastError(), m_path);
        found = m_statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (int place = 0; place < values.size(); ++place)
        query.bindValue(place, values.at(place));
    if (!query.exec()) {
        const Error error = fromSql(query.lastError(), m_path);
        query.finish();
        return error;
    }
    return &query;
}

Result<void> Connection::run(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = executed(sql, values);
    if (!query)
        return query.error();
    (*query)->finish();
    return {};
}

Result<void> Connection::each(const QString &sql, const QVariantList &values,
                              const std::function<void(const QSqlQuery &row)> &take)
{
    const Result<QSqlQuery *> query = executed(sql, values);
    if (!query)
        return query.error();
    while ((*query)->next())
        take(**query);
    const QSqlError trouble = (*query)->lastError();
    (*query)->finish(); // a statement left open would keep the file locked
    if (trouble.isValid())
        return fromSql(trouble, m_path);
    return {};
}

Result<std::vector<Row>> Connection::select(const QString &sql, const QVariantList &values)
{
    std::vector<Row> rows;
    int width = -1;
    const Result<void> read = each(sql, values, [&](const QSqlQuery &query) {
        if (width < 0)
            width = query.record().count();
        Row row;
        row.reserve(width);
        for (int column = 0; column < width; ++column)
            row.append(asStored(query.value(column)));
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
    const Result<void> read = each(sql, values, [&](const QSqlQuery &query) {
        if (first)
            number = query.value(0).toLongLong();
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
    if (const Result<void> begun = direct(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    m_inTransaction = true;
    Result<void> outcome = work();
    if (outcome)
        outcome = commit();
    if (!outcome) {
        // After some failures (a full disk) SQLite has rolled back by itself; being told so again is no news.
        const Result<void> rolledBack = direct(u"ROLLBACK"_s);
        Q_UNUSED(rolledBack)
    }
    m_inTransaction = false;
    return outcome;
}

/// The change stands as soon as SQLite has removed its journal. It syncs the folder after that, and when this
/// fails says that the commit has failed, which it has not: whoever believed it would do everything twice.
Result<void> Connection::commit()
{
    QSqlQuery query(m_database);
    if (query.exec(u"COMMIT"_s))
        return {};
    const QSqlError trouble = query.lastError();
    if (trouble.nativeErrorCode().toInt() != SQLITE_IOERR_DIR_FSYNC)
        return fromSql(trouble, m_path);
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

Result<void> Connection::runScript(const QByteArray &script)
{
    if (sqlite3_exec(handle(), script.constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    const QSqlError trouble(QString(), QString::fromUtf8(sqlite3_errmsg(handle())), QSqlError::StatementError,
                            QString::number(sqlite3_extended_errcode(handle())));
    return fromSql(trouble, m_path);
}

} // namespace attest::storage
