// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/behinditsback.h"
#include "support/testcentre.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace attest;
using namespace Qt::Literals::StringLiterals;

/// Whatever is changed behind the program's back is found.
class TestVerify : public QObject {
    Q_OBJECT

private:
    static QString quoted(const QString &name) { return u'"' + name + u'"'; }

    static QStringList columnsOf(QSqlDatabase &database, const QString &table)
    {
        QStringList out;
        QSqlQuery query(database);
        query.exec(u"PRAGMA table_info("_s + quoted(table) + u')');
        while (query.next())
            out.append(query.value(1).toString());
        return out;
    }

    /// The same kind of value, one byte different.
    static QVariant bent(const QVariant &value, int at)
    {
        if (value.isNull())
            return QVariant(u"x"_s);
        if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int)
            return value.toLongLong() + 1;
        if (value.typeId() == QMetaType::QByteArray) {
            QByteArray bytes = value.toByteArray();
            if (bytes.isEmpty())
                return QByteArray("x");
            const qsizetype place = at % bytes.size();
            bytes[place] = static_cast<char>(bytes[place] ^ 1);
            return bytes;
        }
        QString text = value.toString();
        if (text.isEmpty())
            return u"x"_s;
        const qsizetype place = at % text.size();
        text[place] = text[place] == u'a' ? u'b' : u'a';
        return text;
    }

    /// Drops every trigger and returns what makes them again, so that only the change itself is left to find.
    static QStringList dropTriggers(QSqlDatabase &database)
    {
        QStringList sql;
        QStringList names;
        QSqlQuery query(database);
        query.exec(u"SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"_s);
        while (query.next()) {
            names.append(query.value(0).toString());
            sql.append(query.value(1).toString());
        }
        for (const QString &name : names)
            query.exec(u"DROP TRIGGER "_s + quoted(name));
        return sql;
    }

    static TestCentre &busy(TestCentre &test)
    {
        test.plan({u"308"_s, u"202"_s});
        QFile file(test.folder.filePath(u"notice.txt"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write("Pool closed");
        file.close();
        command::Record record = test.observation();
        record.files = {file.fileName()};
        record.ties = test.everything(u"308"_s);
        record.judge = true;
        test.must(record);
        test.must(command::SignOff{test.enrolment, u"308"_s, {}, true, true, {}});
        if (!test->keepDraft(u"record/x"_s, "half a sentence"))
            qFatal("no draft");
        return test;
    }

    static bool isFound(TestCentre &test)
    {
        auto opened = centre::Centre::open(test.path(), test.environment(), true);
        if (!opened)
            return true; // refused with a sentence is found, too
        auto verified = (*opened)->verify();
        return !verified || !verified->ok();
    }

private Q_SLOTS:
    void aWholeCentreIsFound()
    {
        TestCentre test;
        busy(test);
        const auto verified = test->verify();
        QVERIFY(verified);
        for (const auto &problem : verified->problems)
            qWarning("%s: %s", qPrintable(problem.where), qPrintable(problem.what));
        QVERIFY(verified->ok());
        QVERIFY(verified->entries > 8);
        QCOMPARE(verified->fingerprint.size(), 64);
    }

    void everyValueOfEveryTableIsGuarded()
    {
        TestCentre test;
        busy(test);
        test.close();
        behindItsBack(test.path(), [&](QSqlDatabase &database) {
            QSqlQuery query(database);
            for (const QString &sql : dropTriggers(database))
                QVERIFY(query.exec(sql));
        });
        QVERIFY(!isFound(test)); // dropping and making the triggers again is not what will be found
        QFile::copy(test.path(), test.folder.filePath(u"whole"_s));
        QStringList tables;
        std::vector<std::pair<QString, QString>> places;
        behindItsBack(test.path(), [&](QSqlDatabase &database) {
            QSqlQuery query(database);
            QVERIFY(query.exec(
                u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'evidence_fts%'"_s));
            while (query.next())
                tables.append(query.value(0).toString());
            for (const QString &table : tables) {
                QSqlQuery count(database);
                count.exec(u"SELECT count(*) FROM "_s + quoted(table));
                count.next();
                if (count.value(0).toInt() == 0)
                    continue; // conflicts: this centre has none
                for (const QString &column : columnsOf(database, table))
                    places.emplace_back(table, column);
            }
        });
        QVERIFY(tables.size() >= 15);
        QVERIFY(places.size() > 80);
        int at = 0;
        for (const auto &[table, column] : places) {
            QFile::remove(test.path());
            QVERIFY(QFile::copy(test.folder.filePath(u"whole"_s), test.path()));
            bool changed = false;
            behindItsBack(test.path(), [&](QSqlDatabase &database) {
                QSqlQuery query(database);
                const QStringList triggers = dropTriggers(database);
                query.exec(u"SELECT "_s + quoted(column) + u" FROM "_s + quoted(table) + u" LIMIT 1"_s);
                QVERIFY(query.next());
                const QVariant value = query.value(0);
                query.finish();
                query.prepare(u"UPDATE "_s + quoted(table) + u" SET "_s + quoted(column) + u" = ? WHERE "_s
                              + quoted(column) + u" IS ?"_s);
                query.addBindValue(bent(value, at));
                query.addBindValue(value);
                changed = query.exec() && query.numRowsAffected() > 0;
                for (const QString &sql : triggers)
                    QVERIFY(query.exec(sql));
            });
            ++at;
            if (changed) // the table's own constraints refuse some changes, which guards them as well
                QVERIFY2(isFound(test), qPrintable(QString(table + u'.' + column)));
        }
    }

    void rowsThatAreGoneOrAddedAreFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("claim gone") << u"DELETE FROM claim WHERE code = '2.1'"_s;
        QTest::newRow("judgement gone") << u"DELETE FROM judgement"_s;
        QTest::newRow("sign-off gone") << u"DELETE FROM sign_off"_s;
        QTest::newRow("status gone") << u"DELETE FROM enrolment_status"_s;
        QTest::newRow("planned unit added")
            << u"INSERT INTO planned_unit SELECT thing, scope, '301', 1, '', entry FROM planned_unit LIMIT 1"_s;
        QTest::newRow("trigger gone") << u"DROP TRIGGER entry_no_delete"_s;
        QTest::newRow("index gone") << u"DROP INDEX entry_thing"_s;
    }
    void rowsThatAreGoneOrAddedAreFound()
    {
        QFETCH(QString, sql);
        TestCentre test;
        busy(test);
        test.close();
        behindItsBack(test.path(), [&](QSqlDatabase &database) {
            QSqlQuery query(database);
            for (const QString &one : sql.split(u';'))
                QVERIFY2(query.exec(one), qPrintable(query.lastError().text()));
        });
        QVERIFY(isFound(test));
    }

    void evidenceFilesAreChecked()
    {
        TestCentre test;
        busy(test);
        const portfolio::EvidenceFile file = test.file().records.files.front();
        QFile kept(test->pathOf(file.hash));
        QVERIFY(kept.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(kept.open(QIODevice::ReadWrite));
        kept.write("P");
        kept.seek(0);
        kept.write("p");
        kept.close();
        QVERIFY(!test->verify()->ok());
        QVERIFY(kept.remove());
        const auto verified = test->verify();
        QCOMPARE(verified->problems.size(), std::size_t(1));
        QVERIFY(verified->problems.front().what.contains(u"missing"_s));
    }

    void aFileThatNothingNamesIsANotice()
    {
        TestCentre test;
        busy(test);
        test.must(test.observation());
        const portfolio::EvidenceFile file = test.file().records.files.front();
        const QString stray = QString(test->pathOf(file.hash))
                                  .replace(file.hash.hex(), file.hash.hex().left(2) + QString(62, u'a'));
        QVERIFY(QFile::copy(test->pathOf(file.hash), stray));
        const auto verified = test->verify();
        QVERIFY(verified->ok());
        QCOMPARE(verified->notices.size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "test_verify.moc"
