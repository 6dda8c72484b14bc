// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

struct sqlite3;
struct sqlite3_stmt;

namespace attest::storage {

/// One value of a row that is being read, as SQLite holds it: looked at where it lies, copied only when
/// asked. NULL is 0 and empty.
class CellView {
public:
    CellView(sqlite3_stmt *statement, int column)
        : m_statement(statement)
        , m_column(column)
    {
    }

    bool isNull() const;
    qint64 toLongLong() const;
    int toInt() const { return static_cast<int>(toLongLong()); }
    quint64 toULongLong() const { return static_cast<quint64>(toLongLong()); }
    QString toString() const;
    QByteArray toByteArray() const;
    /// The bytes of a text or blob where they lie: valid until the next row.
    QByteArrayView bytes() const;
    /// NULL is an invalid variant; texts and blobs are never null ones.
    QVariant toVariant() const;

private:
    sqlite3_stmt *m_statement;
    int m_column;
};

/// The row that a query stands on. Valid inside the function it is given to.
class RowView {
public:
    explicit RowView(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }
    int width() const;
    CellView operator[](qsizetype column) const { return {m_statement, static_cast<int>(column)}; }
    CellView value(int column) const { return {m_statement, column}; }

private:
    sqlite3_stmt *m_statement;
};

/// A prepared statement of one connection, to be run again and again. Private to Connection.
class Statement {
public:
    enum class Step { Found, Done, Failed };

    Statement() = default;
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// False when SQLite does not take it.
    bool prepare(sqlite3 *file, const QString &sql);
    /// Texts and blobs are not copied: `values` stay as they are until finish().
    void bind(const QVariantList &values);
    Step step();
    /// Lets go of locks and values; a statement left open would keep the file locked.
    void finish();
    RowView row() const { return RowView(m_statement); }

private:
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace attest::storage
