// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

/// `work` with a plain connection to a centre's file: without the program's rules, and without its knowledge.
template <class Work> void behindItsBack(const QString &path, Work work)
{
    const QString name = QStringLiteral("intruder");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        work(database);
    }
    QSqlDatabase::removeDatabase(name);
}

/// The same with one statement, which has to succeed.
inline void behindItsBack(const QString &path, const QString &sql)
{
    behindItsBack(path, [&](QSqlDatabase &database) {
        QSqlQuery query(database);
        QVERIFY2(query.exec(sql), qPrintable(sql));
    });
}
