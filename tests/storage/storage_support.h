// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/random.h"
#include "journal/body.h"
#include "storage/store.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace attest::storage::test {

/// Another program's hand in the file: its own connection, without our settings.
class OtherProgram {
public:
    explicit OtherProgram(const QString &path)
        : m_name(QStringLiteral("other-program"))
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open the file");
        run(QStringLiteral("PRAGMA synchronous = OFF"));
    }
    ~OtherProgram() { QSqlDatabase::removeDatabase(m_name); }
    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;

    /// An empty text when it worked, else what SQLite says.
    QString run(const QString &sql, const QVariantList &values = {})
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        if (!query.prepare(sql))
            return query.lastError().text();
        for (const QVariant &value : values)
            query.addBindValue(value);
        return query.exec() ? QString() : query.lastError().text();
    }
    std::vector<QVariantList> rows(const QString &sql)
    {
        std::vector<QVariantList> rows;
        QSqlQuery query(QSqlDatabase::database(m_name));
        query.setForwardOnly(true);
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        while (query.next()) {
            QVariantList row;
            for (int column = 0; query.value(column).isValid(); ++column)
                row.append(query.value(column));
            rows.push_back(row);
        }
        return rows;
    }

private:
    QString m_name;
};

/// A centre in a folder of its own, with the means to fill it.
struct Sample {
    QTemporaryDir folder;
    SeededRandom random{11};
    DeviceId device = random.newId<DeviceId>();
    LearnerId learner = random.newId<LearnerId>();
    EntryId last;
    quint64 number = 0;

    QString path() const { return folder.filePath(QStringLiteral("centre.attest")); }

    std::unique_ptr<Store> create()
    {
        Result<std::unique_ptr<Store>> store = Store::create(path(), device);
        return store ? *std::move(store) : nullptr;
    }

    journal::Entry entry(ThingId thing)
    {
        journal::Header header;
        header.kind = QStringLiteral("evidence");
        header.thing = thing;
        header.scope = learner;
        header.device = device;
        header.number = ++number;
        header.prev = last;
        header.time = QDateTime(QDate(2013, 4, 24), QTime(9, 0), Qt::UTC);
        const journal::Entry made =
            journal::seal(header, random.bytes(journal::saltSize),
                          journal::encodeBody({{QStringLiteral("title"), QStringLiteral("Tŷ")}}));
        last = made.id;
        return made;
    }

    Row evidence(ThingId thing, const QString &title, const QString &narrative = {})
    {
        return {thing.bytes(),
                learner.bytes(),
                1,
                QStringLiteral("E001"),
                QStringLiteral("observation"),
                title,
                QStringLiteral("2013-04-24"),
                QVariant(),
                QVariant(),
                QStringLiteral("realJob"),
                QString(),
                QString(),
                narrative,
                1,
                QByteArray(16, 'p'),
                QStringLiteral("2013-04-24"),
                QStringLiteral("recorded"),
                QString()};
    }

    Row claim(ThingId thing, const QString &code)
    {
        return {thing.bytes(),
                learner.bytes(),
                QByteArray(16, 'e'),
                QStringLiteral("301"),
                QStringLiteral("criterion"),
                code,
                QString(),
                QByteArray(16, 'p'),
                QStringLiteral("2013-04-24"),
                QByteArray(32, 'n')};
    }
};

/// What faults() says, one line each; empty when all is well.
inline QString faultsOf(Store &store)
{
    const Result<std::vector<Store::Fault>> faults = store.faults();
    if (!faults)
        return faults.error().message;
    QStringList lines;
    for (const Store::Fault &fault : *faults)
        lines.append(fault.where + QStringLiteral(": ") + fault.what);
    return lines.join(u'\n');
}

} // namespace attest::storage::test
