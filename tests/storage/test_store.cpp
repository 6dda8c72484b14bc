// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// Making and opening a centre's file, its lock, and everything that is not a centre's file.
#include "storage/schema.h"
#include "storage_support.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::storage;
using namespace attest::storage::test;

class TestStore : public QObject {
    Q_OBJECT

private:
    static Error errorOfOpening(const QString &path, Mode mode = Mode::ReadWrite)
    {
        const Result<std::unique_ptr<Store>> store = Store::open(path, mode);
        return store ? Error{ErrorCode::Invalid, u"it was opened"_s} : store.error();
    }

    static void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void whatWasCreatedIsOpened()
    {
        Sample sample;
        auto store = sample.create();
        QVERIFY(store);
        QCOMPARE(store->device(), sample.device);
        QVERIFY(!store->isReadOnly());
        QCOMPARE(faultsOf(*store), QString());
        store.reset();
        QVERIFY(!QFile::exists(sample.path() + u".lock"_s));
        const auto again = Store::open(sample.path());
        QVERIFY(again);
        QCOMPARE((*again)->device(), sample.device);
        QCOMPARE(*(*again)->entryCount(), 0);
    }

    void theFileSaysWhatItIs()
    {
        Sample sample;
        QVERIFY(sample.create());
        OtherProgram other(sample.path());
        QCOMPARE(other.rows(u"PRAGMA application_id"_s).front().front().toInt(), 0x41545354);
        QCOMPARE(other.rows(u"PRAGMA user_version"_s).front().front().toInt(), schemaScripts().back().number);
        QCOMPARE(other.rows(u"PRAGMA journal_mode"_s).front().front().toString(), u"delete"_s);
    }

    void nothingIsCreatedOverAFile()
    {
        Sample sample;
        QVERIFY(sample.create());
        const auto again = Store::create(sample.path(), sample.device);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Exists);
        QVERIFY(Store::open(sample.path()));
    }

    void aFolderThatIsMissingIsNamed()
    {
        Sample sample;
        const auto store = Store::create(sample.folder.filePath(u"nowhere/c.attest"_s), sample.device);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::NotFound);
        QVERIFY(store.error().message.contains(u"nowhere"_s));
    }

    void aFailedCreationLeavesNothing()
    {
        Sample sample;
        QLockFile lock(sample.path() + u".lock"_s);
        QVERIFY(lock.lock());
        const auto store = Store::create(sample.path(), sample.device);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::Locked);
        QVERIFY(!QFile::exists(sample.path()));
    }

    void aSecondOpeningIsToldWhoHoldsIt()
    {
        Sample sample;
        const auto store = sample.create();
        const Error error = errorOfOpening(sample.path());
        QCOMPARE(error.code, ErrorCode::Locked);
        QVERIFY(error.message.contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(error.message.contains(QSysInfo::machineHostName()));
        QVERIFY(error.message.contains(QFileInfo(sample.path()).owner()));
        // Looking on is allowed meanwhile.
        QVERIFY(Store::open(sample.path(), Mode::ReadOnly));
        // By another name it is still the same file.
        const QString alias = sample.folder.filePath(u"alias.attest"_s);
        QVERIFY(QFile::link(sample.path(), alias));
        QCOMPARE(errorOfOpening(alias).code, ErrorCode::Locked);
    }

    /// This program once more, as the other process: opens the file and waits to be killed.
    void theLockOfADeadProcessIsTakenOver()
    {
        Sample sample;
        QVERIFY(sample.create());
        QProcess other;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ATTEST_TEST_HOLD"_s, sample.path());
        other.setProcessEnvironment(environment);
        other.setStandardInputFile(QProcess::nullDevice());
        other.start(QCoreApplication::applicationFilePath(), {});
        QVERIFY(other.waitForReadyRead());
        QCOMPARE(other.readLine().trimmed(), "open"_ba);
        const Error error = errorOfOpening(sample.path());
        QCOMPARE(error.code, ErrorCode::Locked);
        QVERIFY(error.message.contains(QString::number(other.processId())));
        other.kill();
        QVERIFY(other.waitForFinished());
        QVERIFY(QFile::exists(sample.path() + u".lock"_s));
        QVERIFY(Store::open(sample.path()));
    }

    void aLockWithoutANameIsTakenOver()
    {
        Sample sample;
        QVERIFY(sample.create());
        QFile lock(sample.path() + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        QVERIFY(Store::open(sample.path()));
    }

    void anotherProgramsWriteIsWaitedForAndNamed()
    {
        Sample sample;
        const auto store = sample.create();
        OtherProgram other(sample.path());
        QCOMPARE(other.run(u"BEGIN EXCLUSIVE"_s), QString());
        const Result<void> changed = store->transaction([] { return Result<void>(); });
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, ErrorCode::Locked);
        QCOMPARE(other.run(u"ROLLBACK"_s), QString());
        QVERIFY(store->transaction([] { return Result<void>(); }));
    }

    void aNewerFileIsRefusedUntouched()
    {
        Sample sample;
        QVERIFY(sample.create());
        const int newer = schemaScripts().back().number + 1;
        QCOMPARE(OtherProgram(sample.path()).run(u"PRAGMA user_version = %1"_s.arg(newer)), QString());
        for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly})
            QCOMPARE(errorOfOpening(sample.path(), mode).code, ErrorCode::Newer);
        QCOMPARE(OtherProgram(sample.path()).rows(u"PRAGMA user_version"_s).front().front().toInt(), newer);
    }

    void whatIsNoCentreIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << "Dear diary, this is not a database. "_ba.repeated(200);
        QTest::newRow("only the first words of one") << "SQLite format 3\0"_ba;
    }

    void whatIsNoCentreIsRefused()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"c.attest"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly})
            QCOMPARE(errorOfOpening(file.fileName(), mode).code, ErrorCode::Damaged);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void anotherProgramsDatabaseIsRefusedUntouched()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"other.db"_s);
        {
            OtherProgram other(path);
            QCOMPARE(other.run(u"PRAGMA journal_mode = WAL"_s), QString());
            QCOMPARE(other.run(u"CREATE TABLE t (x)"_s), QString());
        }
        QCOMPARE(errorOfOpening(path).code, ErrorCode::Damaged);
        QCOMPARE(OtherProgram(path).rows(u"PRAGMA journal_mode"_s).front().front().toString(), u"wal"_s);
    }

    void whatDoesNotExistIsSaid()
    {
        QTemporaryDir folder;
        QCOMPARE(errorOfOpening(folder.filePath(u"none.attest"_s)).code, ErrorCode::NotFound);
        QCOMPARE(errorOfOpening(folder.path()).code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(folder.filePath(u"none.attest"_s)));
    }

    void aTruncatedFileIsDamaged()
    {
        Sample sample;
        QVERIFY(sample.create());
        const qint64 size = QFileInfo(sample.path()).size();
        for (const qint64 left : {size / 2, qint64(4096), qint64(200), qint64(50)}) {
            QVERIFY(QFile::resize(sample.path(), left));
            QCOMPARE(errorOfOpening(sample.path()).code, ErrorCode::Damaged);
        }
    }

    void aDamagedPageIsFoundOrRefused()
    {
        Sample sample;
        QVERIFY(sample.create());
        const qint64 size = QFileInfo(sample.path()).size();
        for (qint64 page = 1; page < size / 4096; ++page) {
            Sample other;
            QVERIFY(QFile::copy(sample.path(), other.path()));
            overwrite(other.path(), page * 4096, QByteArray(4096, 'x'));
            const auto store = Store::open(other.path(), Mode::ReadOnly);
            if (store)
                QVERIFY2(!faultsOf(**store).isEmpty(), qPrintable(QString::number(page)));
            else
                QCOMPARE(store.error().code, ErrorCode::Damaged);
        }
    }

    void aChangedDeviceIsRefusedForWriting()
    {
        Sample sample;
        QVERIFY(sample.create());
        QCOMPARE(OtherProgram(sample.path()).run(u"UPDATE local SET value = ?"_s, {QByteArray(16, 'x')}),
                 QString());
        QCOMPARE(errorOfOpening(sample.path()).code, ErrorCode::Damaged);
        const auto store = Store::open(sample.path(), Mode::ReadOnly);
        QVERIFY(store);
        QVERIFY(faultsOf(**store).contains(u"device"_s));
    }

    void readOnlyWritesNothing()
    {
        Sample sample;
        QVERIFY(sample.create());
        const auto store = Store::open(sample.path(), Mode::ReadOnly);
        QVERIFY(store);
        QVERIFY((*store)->isReadOnly());
        QVERIFY(!QFile::exists(sample.path() + u".lock"_s));
        QCOMPARE(faultsOf(**store), QString());
        const auto thing = sample.random.newId<ThingId>();
        for (const Result<void> &refused :
             {(*store)->append(sample.entry(thing)), (*store)->replaceRows(thing, {}),
              (*store)->clearProjection(),
              (*store)->keepDraft({u"f"_s, "x", QDateTime::fromSecsSinceEpoch(0)}),
              (*store)->transaction([] { return Result<void>(); })}) {
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
        }
    }

    void aFileThatCannotBeWrittenIsOpenedReadOnly()
    {
        Sample sample;
        QVERIFY(sample.create());
        QVERIFY(QFile::setPermissions(sample.path(), QFile::ReadOwner));
        if (QFileInfo(sample.path()).isWritable())
            QSKIP("permissions do not bind the user who runs this test (root)");
        const auto store = Store::open(sample.path());
        QVERIFY(store);
        QVERIFY((*store)->isReadOnly());
    }

    void aFolderThatCannotBeWrittenIsOpenedReadOnly()
    {
        Sample sample;
        QVERIFY(sample.create());
        QVERIFY(QFile::setPermissions(sample.folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        if (QFileInfo(sample.folder.path()).isWritable())
            QSKIP("permissions do not bind the user who runs this test (root)");
        const auto store = Store::open(sample.path());
        QVERIFY(QFile::setPermissions(sample.folder.path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(store);
        QVERIFY((*store)->isReadOnly());
    }

    /// A writer killed in the middle of a change leaves a journal; a copy of both files stands for that
    /// moment.
    void anInterruptedChangeIsUndoneForReadersToo()
    {
        Sample sample;
        Sample crashed;
        {
            const auto store = sample.create();
            const auto thing = sample.random.newId<ThingId>();
            QVERIFY(store->append(sample.entry(thing)));
            OtherProgram other(sample.path());
            QCOMPARE(other.run(u"PRAGMA cache_size = 1"_s),
                     QString()); // so that pages reach the file before COMMIT
            QCOMPARE(other.run(u"BEGIN"_s), QString());
            const QString many =
                u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
                "INSERT INTO draft SELECT 'form' || i, randomblob(500), 'now', x'00' FROM n"_s;
            QCOMPARE(other.run(many), QString());
            QVERIFY(QFile::copy(sample.path(), crashed.path()));
            QVERIFY(QFile::copy(sample.path() + u"-journal"_s, crashed.path() + u"-journal"_s));
            QCOMPARE(other.run(u"ROLLBACK"_s), QString());
        }
        QVERIFY(QFileInfo(crashed.path() + u"-journal"_s).size() > 0);
        const auto store = Store::open(crashed.path(), Mode::ReadOnly);
        QVERIFY2(store, store ? "" : qPrintable(store.error().message));
        QCOMPARE(*(*store)->entryCount(), 1);
        QVERIFY((*store)->drafts()->empty());
        QCOMPARE(faultsOf(**store), QString());
    }

    void stoppingInTheMiddleOfCreationLeavesNoCentre()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"c.attest"_s);
        QFile file(path); // the name is taken before anything is in the file
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QCOMPARE(errorOfOpening(path).code, ErrorCode::Damaged);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString held = qEnvironmentVariable("ATTEST_TEST_HOLD");
    if (held.isEmpty()) {
        TestStore test;
        return QTest::qExec(&test, argc, argv);
    }
    const auto store = attest::storage::Store::open(held);
    std::puts(store ? "open" : "refused");
    std::fflush(stdout);
    return store ? QCoreApplication::exec() : 1;
}
#include "test_store.moc"
