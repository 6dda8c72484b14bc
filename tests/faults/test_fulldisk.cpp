// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// A disk without room: by a limit on the file's pages in the program's own connection, and a real one, a
// small tmpfs. The action is refused with a sentence, nothing is lost, and the next works as soon as there is
// room.
#include "faults/ownconnection.h"
#include "faults/scene.h"

#include <QProcess>

#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::test;

namespace {

constexpr char ownMounts[] = "ATTEST_TEST_OWN_MOUNTS"; ///< set in the process that may mount

/// A disk of two megabytes, as long as this lives.
class SmallDisk {
public:
    SmallDisk()
        : m_mounted(::mount("none", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, "size=2m")
                    == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount(QFile::encodeName(m_folder.path()).constData());
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isMounted() const { return m_mounted; }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    /// Leaves room for so many pages of 4,096 bytes.
    void fill(unsigned pages)
    {
        empty();
        struct statvfs room { };
        ::statvfs(QFile::encodeName(m_folder.path()).constData(), &room);
        const auto size = static_cast<qsizetype>((room.f_bavail - pages) * room.f_bsize);
        Scene::write(file(u"filler"_s), QByteArray(size, 'x'));
    }
    void empty() { QFile::remove(file(u"filler"_s)); }

private:
    QTemporaryDir m_folder;
    bool m_mounted;
};

} // namespace

class TestFullDisk : public QObject {
    Q_OBJECT

private:
    Scene m_scene;
    OwnConnection m_own;

    /// Refused for want of room, in words, and nothing is different.
    void refusal(const Result<centre::ChangeSet> &done, const centre::Centre &centre, const Ids &before)
    {
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::DiskFull);
        QVERIFY2(isClear(said(done)) && said(done).contains(u"no room left"_s), qPrintable(said(done)));
        QVERIFY(idsOf(centre) == before);
        QCOMPARE(problemsOf(centre), QString());
    }
    /// Runs this function again in a process of its own that may mount. False: it may not, or has failed.
    static bool runWithOwnMounts();

private Q_SLOTS:
    void aLimitOfPages()
    {
        const QString path = m_scene.fresh();
        const auto centre = m_scene.open(path);
        QVERIFY(centre);
        const Ids before = idsOf(**centre);
        const qint64 pages = OwnConnection::number("PRAGMA page_count");
        command::Record record = m_scene.recordFor(u"1.1"_s);
        record.narrative = u"Greeted the guests. "_s.repeated(1000); // more than the file has free pages for
        qint64 more = 0;
        for (;; ++more) {
            const QByteArray limit = "PRAGMA max_page_count = " + QByteArray::number(pages + more);
            QCOMPARE(OwnConnection::number(limit.constData()), pages + more);
            const auto done = (*centre)->run(record);
            if (done)
                break;
            refusal(done, **centre, before);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(more > 0);
        QCOMPARE(problemsOf(**centre), QString());
        QVERIFY(idsOf(**centre).size() > before.size());
        OwnConnection::number("PRAGMA max_page_count = 1000000");
        QVERIFY((*centre)->run(m_scene.recordFor(u"1.2"_s)));
    }

    void aSmallDisk()
    {
        if (!qEnvironmentVariableIsSet(ownMounts)) {
            runWithOwnMounts();
            return;
        }
        unsigned pages = 0;
        for (bool refused = true; refused && !QTest::currentTestFailed(); ++pages)
            recordWithRoomFor(pages, &refused);
        qInfo("%u runs", pages);
        QVERIFY(pages > 10);
    }

    void aSmallDiskAndALargeFile()
    {
        if (!qEnvironmentVariableIsSet(ownMounts)) {
            runWithOwnMounts();
            return;
        }
        SmallDisk small;
        QVERIFY(small.isMounted());
        const QString path = small.file(u"test.attest"_s);
        Scene::write(path, m_scene.base());
        QTemporaryDir elsewhere;
        command::Record record = m_scene.recordFor(u"1.1"_s);
        record.files = {elsewhere.filePath(u"film.mp4"_s)};
        Scene::write(record.files.front(), QByteArray(1 << 20, 'f'));
        const auto centre = m_scene.open(path);
        QVERIFY(centre);
        const Ids before = idsOf(**centre);
        small.fill(128); // half of it
        refusal((*centre)->run(record), **centre, before);
        QCOMPARE(QDir(path + u".files"_s).entryList(QDir::Files).size(), 0);
        small.empty();
        const auto done = (*centre)->run(record);
        QVERIFY2(done, qPrintable(said(done)));
        QCOMPARE(problemsOf(**centre), QString());
    }

    void aSmallDiskAndANewCentre()
    {
        if (!qEnvironmentVariableIsSet(ownMounts)) {
            runWithOwnMounts();
            return;
        }
        command::NewCentre first;
        first.name = u"Severnside"_s;
        first.founder = {u"P01"_s, u"Ffion"_s, u"Rees"_s, {portfolio::Role::Assessor}};
        SmallDisk small;
        QVERIFY(small.isMounted());
        const QString path = small.file(u"new.attest"_s);
        for (unsigned pages = 0;; ++pages) {
            small.fill(pages);
            const auto made = centre::Centre::create(path, m_scene.environment(), first);
            if (made)
                break;
            QVERIFY2(isClear(said(made)), qPrintable(said(made)));
            QVERIFY(!QFile::exists(path));
            QVERIFY(pages < 100);
        }
        small.empty();
        const auto opened = m_scene.open(path);
        QVERIFY2(opened, qPrintable(said(opened)));
        QCOMPARE(problemsOf(**opened), QString());
    }

private:
    void recordWithRoomFor(unsigned pages, bool *refused)
    {
        SmallDisk small;
        QVERIFY(small.isMounted());
        const QString path = small.file(u"test.attest"_s);
        Scene::write(path, m_scene.base());
        auto centre = m_scene.open(path);
        QVERIFY2(centre, qPrintable(said(centre)));
        const Ids before = idsOf(**centre);
        small.fill(pages);
        auto done = (*centre)->run(m_scene.recordFor(u"1.1"_s));
        *refused = !done;
        if (*refused) {
            refusal(done, **centre, before);
            small.empty();
            done = (*centre)->run(m_scene.recordFor(u"1.1"_s));
            QVERIFY2(done, qPrintable(said(done)));
        }
        centre->reset();
        small.empty();
        centre = m_scene.open(path);
        QVERIFY(centre);
        QCOMPARE(problemsOf(**centre), QString());
        QCOMPARE(idsOf(**centre).size(), before.size() + done->entries.size());
    }
};

bool TestFullDisk::runWithOwnMounts()
{
    const QString namespaces = ::geteuid() == 0 ? u"-m"_s : u"-mr"_s;
    QTemporaryDir folder;
    QProcess trial;
    trial.start(u"unshare"_s, {namespaces, u"mount"_s, u"-t"_s, u"tmpfs"_s, u"none"_s, folder.path()});
    if (!trial.waitForFinished(-1) || trial.exitCode() != 0) {
        const QByteArray why = "this process may not mount a small disk: "
            + (trial.error() == QProcess::FailedToStart ? trial.errorString().toUtf8()
                                                        : trial.readAllStandardError().trimmed());
        QTest::qSkip(why.constData(), __FILE__, __LINE__);
        return false;
    }
    QProcess again;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(ownMounts), u"1"_s);
    again.setProcessEnvironment(environment);
    again.setProcessChannelMode(QProcess::MergedChannels);
    again.start(u"unshare"_s,
                {namespaces, QCoreApplication::applicationFilePath(),
                 QString::fromLatin1(QTest::currentTestFunction())});
    const bool done = again.waitForFinished(-1);
    const QByteArray output = again.readAll();
    return QTest::qVerify(done && again.exitCode() == 0, "the run with mounts of its own", output.constData(),
                          __FILE__, __LINE__);
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "test_fulldisk.moc"
