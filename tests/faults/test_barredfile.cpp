// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// Files that may not be touched: read-only, unreadable, open in another process, from a newer Attest.
#include "faults/nobody.h"
#include "faults/scene.h"

#include <QFileInfo>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::test;

class TestBarredFile : public QObject {
    Q_OBJECT

private:
    Scene m_scene;

    static constexpr auto everybodyReads = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    static constexpr auto everybodyWrites =
        everybodyReads | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    static constexpr auto everybodyEnters = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;

    /// A fresh centre with these permissions for everybody, reached through folders that everybody may enter.
    void prepare(bool fileWritable, bool folderWritable)
    {
        const QString path = m_scene.fresh();
        disk::watch({});
        permit(path, fileWritable ? everybodyWrites : everybodyReads);
        const QString folder = QFileInfo(path).path();
        permit(folder, (folderWritable ? everybodyWrites : everybodyReads) | everybodyEnters);
        permit(QFileInfo(folder).path(), everybodyWrites | everybodyEnters);
        permit(QFileInfo(m_scene.evidenceFile()).path(), everybodyWrites | everybodyEnters);
    }
    static void permit(const QString &path, QFile::Permissions permissions)
    {
        if (!QFile::setPermissions(path, permissions))
            qFatal("cannot change the permissions of %s", qPrintable(path));
    }

private Q_SLOTS:
    void cleanup() { prepare(true, true); } // or the folder could not be removed by an ordinary user

    void readOnly_data()
    {
        QTest::addColumn<bool>("fileWritable");
        QTest::addColumn<bool>("folderWritable");
        QTest::newRow("file") << false << true;
        QTest::newRow("folder") << true << false;
        QTest::newRow("both") << false << false;
    }
    void readOnly()
    {
        QFETCH(bool, fileWritable);
        QFETCH(bool, folderWritable);
        prepare(fileWritable, folderWritable);
        {
            const Nobody nobody;
            const auto centre = m_scene.open(m_scene.path());
            QVERIFY2(centre, qPrintable(said(centre)));
            QVERIFY((*centre)->isReadOnly());
            QCOMPARE(problemsOf(**centre), QString());
            const auto done = (*centre)->run(m_scene.recordFor(u"1.1"_s));
            QVERIFY(!done);
            QCOMPARE(done.error().code, ErrorCode::ReadOnly);
            QVERIFY(!(*centre)->keepDraft(u"record/1"_s, "words"));
        }
        QCOMPARE(QDir(QFileInfo(m_scene.path()).path()).entryList(QDir::Files),
                 QStringList{u"test.attest"_s});
        QVERIFY(Scene::contentOf(m_scene.path()) == m_scene.base());
    }

    void aNewCentreInAReadOnlyFolder()
    {
        prepare(true, false);
        command::NewCentre first;
        first.name = u"Severnside"_s;
        first.founder = {u"P01"_s, u"Ffion"_s, u"Rees"_s, {portfolio::Role::Assessor}};
        const QString path = QFileInfo(m_scene.path()).path() % u"/new.attest"_s;
        const Nobody nobody;
        const auto made = centre::Centre::create(path, m_scene.environment(), first);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::ReadOnly);
        QVERIFY2(isClear(said(made)), qPrintable(said(made)));
        QVERIFY(!QFile::exists(path));
    }

    void aFolderOfEvidenceThatIsReadOnly()
    {
        prepare(true, true);
        const QString folder = m_scene.path() + u".files"_s;
        QVERIFY(QDir().mkdir(folder));
        permit(folder, everybodyReads | everybodyEnters);
        {
            const Nobody nobody;
            const auto centre = m_scene.open(m_scene.path());
            QVERIFY(centre && !(*centre)->isReadOnly());
            const Ids before = idsOf(**centre);
            command::Record record = m_scene.recordFor(u"1.1"_s);
            const auto done = (*centre)->run(record);
            QVERIFY(!done);
            QVERIFY2(isClear(said(done)) && said(done).contains(u".files"_s), qPrintable(said(done)));
            QVERIFY(idsOf(**centre) == before);
            record.files.clear(); // what needs no file goes on
            QVERIFY((*centre)->run(record));
            QCOMPARE(problemsOf(**centre), QString());
        }
        permit(folder, everybodyWrites | everybodyEnters);
    }

    void whatMayNotBeRead()
    {
        prepare(true, true);
        permit(m_scene.path(), {});
        for (const bool readOnly : {false, true}) {
            const Nobody nobody;
            const auto centre = m_scene.open(m_scene.path(), readOnly);
            QVERIFY(!centre);
            QCOMPARE(centre.error().code, ErrorCode::ReadOnly);
            QVERIFY2(isClear(said(centre)) && said(centre).contains(u"read"_s), qPrintable(said(centre)));
        }
    }

    /// A change was cut short and this user may not put it right.
    void anInterruptedChangeInAReadOnlyFolder()
    {
        m_scene.fresh();
        disk::watch({});
        QProcess child;
        child.start(QStringLiteral(ATTEST_WRITER), {m_scene.path(), u"1"_s, u"105"_s});
        QVERIFY(child.waitForFinished(-1));
        QVERIFY(QFileInfo(m_scene.path() + u"-journal"_s).size() > 0);
        const QByteArray file = Scene::contentOf(m_scene.path());
        const QByteArray journal = Scene::contentOf(m_scene.path() + u"-journal"_s);
        prepare(true, true);
        Scene::write(m_scene.path(), file);
        Scene::write(m_scene.path() + u"-journal"_s, journal);
        permit(m_scene.path() + u"-journal"_s, everybodyReads);
        permit(m_scene.path(), everybodyReads);
        permit(QFileInfo(m_scene.path()).path(), everybodyReads | everybodyEnters);
        {
            const Nobody nobody;
            const auto centre = m_scene.open(m_scene.path());
            QVERIFY(!centre);
            QVERIFY2(isClear(said(centre)) && said(centre).contains(u"interrupted"_s),
                     qPrintable(said(centre)));
        }
        permit(QFileInfo(m_scene.path()).path(), everybodyWrites | everybodyEnters);
        permit(m_scene.path(), everybodyWrites);
        const auto centre = m_scene.open(m_scene.path());
        QVERIFY(centre);
        QCOMPARE(problemsOf(**centre), QString());
    }

    void openInAnotherProcess()
    {
        m_scene.fresh();
        disk::watch({});
        QProcess child;
        child.start(QStringLiteral(ATTEST_WRITER), {m_scene.path(), u"1"_s, u"0"_s});
        QVERIFY(child.waitForReadyRead(-1)); // it has the file, and has saved
        const auto centre = m_scene.open(m_scene.path());
        QVERIFY(!centre);
        QCOMPARE(centre.error().code, ErrorCode::Locked);
        for (const QString &who : {QString::number(child.processId()), QSysInfo::machineHostName(),
                                   QFileInfo(m_scene.path()).owner(), u"test_writer"_s})
            QVERIFY2(said(centre).contains(who), qPrintable(said(centre)));
        child.kill();
        QVERIFY(child.waitForFinished(-1));
        // Its lock is still there and is nobody's.
        QVERIFY(QFile::exists(m_scene.path() + u".lock"_s));
        const auto again = m_scene.open(m_scene.path());
        QVERIFY2(again, qPrintable(said(again)));
        QVERIFY(!(*again)->isReadOnly());
        QCOMPARE(problemsOf(**again), QString());
    }

    void aNewerFile_data()
    {
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("for reading") << true;
        QTest::newRow("for writing") << false;
    }
    void aNewerFile()
    {
        QFETCH(bool, readOnly);
        QByteArray content = m_scene.base();
        content[63] = 99; // user_version ends here (SQLite's file format, 1.3)
        Scene::write(m_scene.fresh(), content);
        const auto centre = m_scene.open(m_scene.path(), readOnly);
        QVERIFY(!centre);
        QCOMPARE(centre.error().code, ErrorCode::Newer);
        QVERIFY2(isClear(said(centre)) && said(centre).contains(u"newer"_s), qPrintable(said(centre)));
        QVERIFY(Scene::contentOf(m_scene.path()) == content);
    }
};

QTEST_GUILESS_MAIN(TestBarredFile)
#include "test_barredfile.moc"
