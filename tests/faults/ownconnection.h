// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <sqlite3.h>

#include <utility>

namespace attest::test {

/// The program's own connection to its file, caught when it is opened: SQLite runs an "extension" of ours for
/// every new connection. So a test can narrow or spoil the settings of that very connection, and the program
/// needs no door for it.
class OwnConnection {
public:
    OwnConnection() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(&OwnConnection::opened)); }
    ~OwnConnection() { sqlite3_reset_auto_extension(); }
    OwnConnection(const OwnConnection &) = delete;
    OwnConnection &operator=(const OwnConnection &) = delete;

    /// On the connection that was opened last (those in memory do not count). An empty text, or SQLite's
    /// trouble.
    static QString run(const char *sql)
    {
        // Defensive mode would keep the journal from being switched off, which is just what is wanted.
        sqlite3_db_config(last(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        const int code = sqlite3_exec(last(), sql, nullptr, nullptr, nullptr);
        return code == SQLITE_OK ? QString() : QString::fromUtf8(sqlite3_errmsg(last()));
    }

    /// The number that a statement on it answers; 0 when there is none.
    static qint64 number(const char *sql)
    {
        qint64 number = 0;
        const auto take = [](void *into, int, char **values, char **) {
            *static_cast<qint64 *>(into) = QByteArray(values[0]).toLongLong();
            return 0;
        };
        sqlite3_exec(last(), sql, take, &number, nullptr);
        return number;
    }

    /// The `number`-th statement from now on (1 is the next) is broken off, as by a disk that cannot be read;
    /// 0: none is.
    static void breakStatement(int number)
    {
        state() = {number, false, false};
        sqlite3_trace_v2(last(), number > 0 ? SQLITE_TRACE_STMT : 0, number > 0 ? &begun : nullptr, nullptr);
        sqlite3_progress_handler(last(), number > 0 ? 1 : 0, number > 0 ? &goesOn : nullptr, nullptr);
    }
    /// Whether it was reached.
    static bool wasBroken() { return state().broken; }

private:
    struct Breaking {
        int left = 0; ///< statements to go
        bool due = false;
        bool broken = false;
    };
    static Breaking &state()
    {
        static Breaking breaking;
        return breaking;
    }
    static int begun(unsigned, void *, void *, void *)
    {
        if (state().left > 0 && --state().left == 0)
            state().due = true;
        return 0;
    }
    static int goesOn(void *)
    {
        if (!std::exchange(state().due, false))
            return 0;
        state().broken = true;
        return 1;
    }
    static sqlite3 *&last()
    {
        static sqlite3 *connection = nullptr;
        return connection;
    }
    static int opened(sqlite3 *connection, char **, const sqlite3_api_routines *)
    {
        const char *name = sqlite3_db_filename(connection, "main");
        if (name && *name)
            last() = connection;
        return SQLITE_OK;
    }
};

} // namespace attest::test
