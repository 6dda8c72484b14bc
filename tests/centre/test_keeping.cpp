// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/entrywriter.h"
#include "centre/keeping.h"
#include "centre/memory.h"
#include "storage/evidencefiles.h"
#include "support/testcentre.h"

#include <QDir>
#include <QSignalSpy>

#include <algorithm>

using namespace attest;
using namespace Qt::Literals::StringLiterals;

/// Copies of a centre: which device goes on, what goes along, what is kept of what stood there.
class TestKeeping : public QObject {
    Q_OBJECT

private:
    static std::unique_ptr<centre::Centre> open(const QString &path, const centre::Environment &environment,
                                                bool readOnly = false)
    {
        auto opened = centre::Centre::open(path, environment, readOnly);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return *std::move(opened);
    }
    static QString problemsOf(const QString &path, const centre::Environment &environment)
    {
        QStringList lines;
        const centre::Verification verification = *open(path, environment, true)->verify();
        for (const auto &problem : verification.problems)
            lines.append(problem.where + u": "_s + problem.what);
        return lines.join(u'\n');
    }
    static QString lastRef(const centre::Centre &centre, EnrolmentId enrolment)
    {
        const auto file = centre.enrolmentFile(enrolment);
        const auto &items = file->records.evidence;
        return std::max_element(items.begin(), items.end(),
                                [](const auto &a, const auto &b) { return a.number < b.number; })
            ->ref;
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static void recordWithFile(TestCentre &test, const QByteArray &bytes)
    {
        const QString letter = test.folder.filePath(u"letter.txt"_s);
        write(letter, bytes);
        command::Record record = test.observation();
        record.files = {letter};
        test.must(record);
    }

private Q_SLOTS:
    void lettersOfDevicesAreNeverMistaken()
    {
        QCOMPARE(centre::deviceLetter(0), u"E"_s);
        QCOMPARE(centre::deviceLetter(1), u"B"_s);
        QCOMPARE(centre::deviceLetter(2), u"C"_s);
        QCOMPARE(centre::deviceLetter(4), u"F"_s);
        QSet<QString> all;
        for (int order = 0; order < 1000; ++order)
            all.insert(centre::deviceLetter(order));
        QCOMPARE(all.size(), 1000);
    }

    void aFileThatStaysKeepsItsDevice()
    {
        TestCentre test;
        test.must(test.observation());
        test.reopen();
        test.must(test.observation());
        QCOMPARE(lastRef(test.centre(), test.enrolment), u"E002"_s);
    }

    void aFileCopiedByOtherMeansTakesADeviceAtItsFirstWrite()
    {
        TestCentre test;
        test.must(test.observation());
        test.close();
        const QString copy = test.folder.filePath(u"copied.attest"_s);
        QVERIFY(QFile::copy(test.path(), copy));
        const auto centre = open(copy, test.environment());
        QVERIFY(!centre->isReadOnly());
        QCOMPARE(problemsOf(copy, test.environment()), QString()); // nothing is changed by opening
        command::Record refused = test.observation();
        refused.narrative.clear();
        QVERIFY(!centre->run(refused));
        QVERIFY(centre->run(test.observation()));
        QCOMPARE(lastRef(*centre, test.enrolment), u"B002"_s);
        QVERIFY(centre->run(test.observation()));
        QCOMPARE(lastRef(*centre, test.enrolment), u"B003"_s);
        QCOMPARE(problemsOf(copy, test.environment()), QString());
        // Meanwhile the first goes on, and the two are never taken for each other.
        test.reopen();
        test.must(test.observation());
        QCOMPARE(lastRef(test.centre(), test.enrolment), u"E002"_s);
    }

    /// On a stick between two machines each keeps its own device; here two names stand for the machines.
    void aPlaceThatIsReturnedToHasItsDeviceBack()
    {
        TestCentre test;
        test.must(test.observation());
        test.close();
        const QString there = test.folder.filePath(u"there.attest"_s);
        QVERIFY(QFile::rename(test.path(), there));
        QVERIFY(open(there, test.environment())->run(test.observation()));
        QVERIFY(QFile::rename(there, test.path()));
        test.reopen();
        test.must(test.observation());
        QCOMPARE(lastRef(test.centre(), test.enrolment), u"E003"_s);
        test.close();
        QVERIFY(QFile::rename(test.path(), there));
        const auto centre = open(there, test.environment());
        QVERIFY(centre->run(test.observation()));
        QCOMPARE(lastRef(*centre, test.enrolment), u"B004"_s);
        QCOMPARE(problemsOf(there, test.environment()), QString());
    }

    void anOlderStatePutBackByHandTakesANewDevice()
    {
        TestCentre test;
        centre::MemoryInFile memory(test.folder.filePath(u"remembered.ini"_s));
        centre::Environment environment = test.environment();
        environment.memory = &memory;
        test.must(test.observation());
        test.close();
        const QString kept = test.folder.filePath(u"kept by hand"_s);
        QVERIFY(QFile::copy(test.path(), kept));
        QVERIFY(open(test.path(), environment)->run(test.observation()));
        QVERIFY(QFile::remove(test.path()));
        QVERIFY(QFile::rename(kept, test.path()));
        auto centre = open(test.path(), environment);
        QVERIFY(centre->run(test.observation()));
        QCOMPARE(lastRef(*centre, test.enrolment), u"B002"_s);
        centre.reset();
        centre = open(test.path(), environment); // and that device is known here now
        QVERIFY(centre->run(test.observation()));
        QCOMPARE(lastRef(*centre, test.enrolment), u"B003"_s);
    }

    void aBackupHoldsEverythingAndRestoresIt()
    {
        TestCentre test;
        recordWithFile(test, "thank you");
        const QString backup = test.folder.filePath(u"backup.attest"_s);
        const auto kept = centre::backUp(test.path(), backup); // while it is open
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message));
        QCOMPARE(kept->files, 1);
        QCOMPARE(kept->missing, 0);
        QCOMPARE(kept->entries, static_cast<qint64>(test->entryIds()->size()));
        QCOMPARE(kept->fingerprint, test->verify()->fingerprint);
        QCOMPARE(problemsOf(backup, test.environment()), QString());
        const auto again = centre::backUp(test.path(), backup);
        QCOMPARE(again.error().code, ErrorCode::Exists);

        const QString target = test.folder.filePath(u"restored.attest"_s);
        const auto restored = centre::restore(backup, target, test.clock.today());
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message));
        QCOMPARE(restored->before, QString());
        QCOMPARE(restored->copy.fingerprint, kept->fingerprint);
        const auto centre = open(target, test.environment());
        QVERIFY(!centre->isReadOnly());
        QVERIFY(centre->run(test.observation()));
        QCOMPARE(lastRef(*centre, test.enrolment), u"B002"_s);
        QCOMPARE(problemsOf(target, test.environment()), QString());
    }

    void aCopyMadeByTheProgramOpensForReadingOnly()
    {
        TestCentre test;
        const QString copy = test.folder.filePath(u"copy.attest"_s);
        QVERIFY(centre::saveCopy(test.path(), copy));
        const auto centre = open(copy, test.environment());
        QVERIFY(centre->isReadOnly());
        QCOMPARE(centre->readOnlyBecause(), centre::ReadOnlyBecause::Copy);
        const auto refused = centre->run(test.observation());
        QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
        QVERIFY(!QFile::exists(copy + u".lock"_s));
        QVERIFY(open(copy, test.environment())); // nobody is kept out of a copy
    }

    void restoringKeepsWhatStoodThere()
    {
        TestCentre test;
        recordWithFile(test, "first");
        const QString backup = test.folder.filePath(u"backup.attest"_s);
        QVERIFY(centre::backUp(test.path(), backup));
        const QString then = test->fingerprint();
        recordWithFile(test, "second");
        const QString later = test->fingerprint();
        const auto locked = centre::restore(backup, test.path(), test.clock.today());
        QCOMPARE(locked.error().code, ErrorCode::Locked);
        QCOMPARE(test->fingerprint(), later);
        test.close();
        const auto restored = centre::restore(backup, test.path(), test.clock.today());
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message));
        QVERIFY(!restored->before.isEmpty());
        QCOMPARE(open(restored->before, test.environment())->fingerprint(), later);
        QCOMPARE(problemsOf(restored->before, test.environment()),
                 QString()); // its files lie in the shared folder
        test.reopen();
        QCOMPARE(test->fingerprint(), then);
        test.must(test.observation());
        QCOMPARE(lastRef(test.centre(), test.enrolment), u"B002"_s);
    }

    void aDamagedCentreIsPutAside()
    {
        TestCentre test;
        const QString backup = test.folder.filePath(u"backup.attest"_s);
        QVERIFY(centre::backUp(test.path(), backup));
        test.close();
        const QByteArray rubbish = "not a database any more";
        write(test.path(), rubbish);
        const auto restored = centre::restore(backup, test.path(), test.clock.today());
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message));
        QFile aside(restored->before);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), rubbish);
        QCOMPARE(problemsOf(test.path(), test.environment()), QString());
    }

    void aDamagedBackupRestoresNothing()
    {
        TestCentre test;
        const QString backup = test.folder.filePath(u"backup.attest"_s);
        QVERIFY(centre::backUp(test.path(), backup));
        const QString before = test->fingerprint();
        test.close();
        QVERIFY(QFile::resize(backup, QFileInfo(backup).size() / 2));
        const auto restored = centre::restore(backup, test.path(), test.clock.today());
        QCOMPARE(restored.error().code, ErrorCode::Damaged);
        test.reopen();
        QCOMPARE(test->fingerprint(), before);
    }

    void aMovedCentreKeepsItsDeviceAndLeavesNothing()
    {
        TestCentre test;
        recordWithFile(test, "thank you");
        const QString target = test.folder.filePath(u"moved.attest"_s);
        QCOMPARE(centre::move(test.path(), target, test.clock.today()).error().code, ErrorCode::Locked);
        test.close();
        const auto moved = centre::move(test.path(), target, test.clock.today());
        QVERIFY2(moved, moved ? "" : qPrintable(moved.error().message));
        QVERIFY(!QFile::exists(test.path()));
        QVERIFY(!QFile::exists(test.path() + u".files"_s));
        const auto centre = open(target, test.environment());
        QVERIFY(centre->run(test.observation()));
        QCOMPARE(lastRef(*centre, test.enrolment), u"E002"_s);
        QCOMPARE(problemsOf(target, test.environment()), QString());
    }

    void aMoveThatFailsLeavesTheCentreAsItWas()
    {
        TestCentre test;
        test.must(test.observation());
        test.close();
        const auto moved =
            centre::move(test.path(), test.folder.filePath(u"nowhere/moved.attest"_s), test.clock.today());
        QVERIFY(!moved);
        test.reopen();
        test.must(test.observation());
        QCOMPARE(lastRef(test.centre(), test.enrolment), u"E002"_s);
    }

    void missingFilesAreCountedAndFoundUnderAnyName()
    {
        TestCentre test;
        recordWithFile(test, "first letter");
        recordWithFile(test, "second letter");
        const QString files = test->filesFolder();
        QCOMPARE(*test->itemsWithoutFiles(), 0);
        const QString elsewhere = test.folder.filePath(u"elsewhere"_s);
        QVERIFY(QDir().rename(files, elsewhere));
        QCOMPARE(*test->itemsWithoutFiles(), 2);
        QVERIFY(QDir().mkdir(test.folder.filePath(u"desk"_s)));
        write(test.folder.filePath(u"desk/other.txt"_s), "first LETTER"); // the same size, other bytes
        write(test.folder.filePath(u"desk/scan 7.txt"_s), "first letter");
        auto located = centre::locateFiles(test.path(), test.folder.filePath(u"desk"_s));
        QVERIFY2(located, located ? "" : qPrintable(located.error().message));
        QCOMPARE(located->found, 1);
        QCOMPARE(located->missing, 1);
        QCOMPARE(*test->itemsWithoutFiles(), 1);
        located = centre::locateFiles(test.path(), elsewhere);
        QCOMPARE(located->found, 1);
        QCOMPARE(*test->itemsWithoutFiles(), 0);
        QVERIFY(test->verify()->ok());
    }

    void whatACopyingLeftBehindIsANotice()
    {
        TestCentre test;
        recordWithFile(test, "thank you");
        write(test->filesFolder() + u"/incoming-1"_s, "thank");
        const centre::Verification verification = *test->verify();
        QVERIFY(verification.ok());
        QCOMPARE(verification.notices.size(), std::size_t(1));
        QVERIFY(verification.notices.front().where.contains(u"incoming-1"_s));
    }

    void theFirstChangeOfADayIsPrecededByABackup()
    {
        TestCentre test;
        recordWithFile(test, "thank you");
        const QString then = test->fingerprint();
        test.close();
        centre::Environment environment = test.environment();
        environment.dailyBackups = true;
        test.clock.set(test.clock.now().addDays(1));
        const auto centre = open(test.path(), environment);
        QSignalSpy changed(centre.get(), &centre::Centre::backupChanged);
        QVERIFY(centre->run(test.observation()));
        QVERIFY(centre->run(test.observation()));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(centre->backupTrouble(), QString());
        QCOMPARE(centre->backupDay(), test.clock.today());
        const QDir place(*centre->backupFolder());
        const QStringList kept = place.entryList({u"*.attest"_s}, QDir::Files);
        QCOMPARE(kept.size(), 1);
        QVERIFY(kept.front().startsWith(u"test 2013-04-25 "_s));
        QCOMPARE(open(place.filePath(kept.front()), environment)->fingerprint(), then);
        QCOMPARE(problemsOf(place.filePath(kept.front()), environment), QString());
    }

    void aBackupThatFailsIsSaidAndStopsNothing()
    {
        TestCentre test;
        test.close();
        centre::Environment environment = test.environment();
        environment.dailyBackups = true;
        test.clock.set(test.clock.now().addDays(1));
        const auto centre = open(test.path(), environment);
        const QString inTheWay = test.folder.filePath(u"in the way"_s);
        write(inTheWay, "a file");
        QVERIFY(centre->setBackupFolder(inTheWay + u"/backups"_s));
        QVERIFY(centre->run(test.observation()));
        QVERIFY(centre->backupTrouble().contains(u"in the way"_s));
        QVERIFY(centre->setBackupFolder(test.folder.filePath(u"backups"_s)));
        QVERIFY(centre->backUpNow());
        QCOMPARE(centre->backupTrouble(), QString());
    }

    void theFirstDayOfACentreNeedsNone()
    {
        TestCentre test;
        centre::Environment environment = test.environment();
        environment.dailyBackups = true;
        const QString path = test.folder.filePath(u"new.attest"_s);
        command::NewCentre first;
        first.name = u"New"_s;
        first.founder = {u"P01"_s, u"Ffion"_s, u"Rees"_s, {portfolio::Role::Assessor}};
        const auto centre = centre::Centre::create(path, environment, first);
        QVERIFY(centre);
        command::PersonDetails mei{u"P02"_s, u"Mei"_s, u"Okafor"_s, {portfolio::Role::Iqa}};
        QVERIFY((*centre)->run(command::AddPerson{mei}));
        QVERIFY(!QFile::exists(path + u".backups"_s));
    }

    void theMemoryKeepsWhatWasOpenedLastFirst()
    {
        QTemporaryDir folder;
        centre::MemoryInFile memory(folder.filePath(u"remembered.ini"_s));
        QVERIFY(memory.recentFiles().isEmpty());
        memory.rememberFile(u"/a.attest"_s);
        memory.rememberFile(u"/b, c.attest"_s);
        memory.rememberFile(u"/a.attest"_s);
        centre::MemoryInFile later(folder.filePath(u"remembered.ini"_s));
        QCOMPARE(later.recentFiles(), (QStringList{u"/a.attest"_s, u"/b, c.attest"_s}));
        later.forgetFile(u"/a.attest"_s);
        QCOMPARE(memory.recentFiles(), QStringList{u"/b, c.attest"_s});
        const DeviceId device = DeviceId::fromBytes(QByteArray(16, 'd'));
        QVERIFY(memory.lastEntryOf(device).isNull());
        later.rememberEntry(device, EntryId::fromBytes(QByteArray(32, 'e')));
        QCOMPARE(memory.lastEntryOf(device), EntryId::fromBytes(QByteArray(32, 'e')));
    }
};

QTEST_GUILESS_MAIN(TestKeeping)
#include "test_keeping.moc"
