// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// As test_failingdisk, for whole centres: backing up, restoring over a centre, moving, and bringing an older
// file up to date. Every change of the disk fails once, and from then on.
#include "centre/keeping.h"
#include "faults/scene.h"

#include <QLoggingCategory>
#include <QProcess>

#include <cerrno>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::test;

class TestFailingKeeping : public QObject {
    Q_OBJECT

private:
    Scene m_scene;
    QTemporaryDir m_safe; ///< a disk that never fails
    QString m_backup; ///< of the base centre, there
    Ids m_backedUp;
    int m_number = 0;
    bool m_forEver = false;

    QString place() const { return QFileInfo(m_scene.path()).path(); }
    QDate today() const { return m_scene.environment().clock.today(); }

    static void onceAndForEver()
    {
        QTest::addColumn<bool>("forEver");
        QTest::newRow("once") << false;
        QTest::newRow("for ever") << true;
    }

    /// A centre in the watched folder with one record more than the backup, and with an evidence file.
    Ids goOn()
    {
        const auto centre = m_scene.open(m_scene.fresh());
        if (!centre || !(*centre)->run(m_scene.recordFor(u"1.1"_s)))
            qFatal("cannot record");
        return idsOf(**centre);
    }
    /// The entries of a centre that must open and be whole; empty, with a failed check, when it is not.
    Ids wholeIdsOf(const QString &path)
    {
        const auto centre = m_scene.open(path, true);
        if (!QTest::qVerify(centre.ok(), "it opens", qPrintable(told() % said(centre)), __FILE__, __LINE__))
            return {};
        const QString problems = problemsOf(**centre);
        QTest::qVerify(problems.isEmpty(), "it is whole", qPrintable(told() % problems), __FILE__, __LINE__);
        return idsOf(**centre);
    }
    static QString told() { return QString::fromStdString(disk::lastFault()) % u": "_s; }

    /// Fails change after change of `work` until it gets through unharmed. `prepare` comes before each run;
    /// `look` after it, on a disk that is well again, and is told whether the work was done.
    template <class Prepare, class Work, class Look>
    void everyChange(Prepare prepare, Work work, Look look, int least)
    {
        QFETCH(bool, forEver);
        m_forEver = forEver;
        bool reached = true;
        for (m_number = 1; reached && !QTest::currentTestFailed(); m_number += stride()) {
            prepare();
            disk::failAt(m_number, forEver, m_number % 2 ? EIO : ENOSPC);
            const auto done = work();
            reached = disk::heal();
            if (!done)
                QVERIFY2(isClear(said(done)), qPrintable(told() % said(done)));
            look(done.ok());
        }
        qInfo("%d changes of the disk, one in %d failed", m_number - stride() - 1, stride());
        QVERIFY(m_number - stride() - 1 >= least);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"default.warning=false"_s);
        m_backup = m_safe.filePath(u"kept.attest"_s);
        m_scene.fresh();
        QVERIFY(centre::backUp(m_scene.path(), m_backup));
        m_backedUp = wholeIdsOf(m_backup);
    }

    void backingUp_data() { onceAndForEver(); }
    void backingUp()
    {
        const QString target = place() % u"/backup.attest"_s;
        Ids ids;
        everyChange([&] { ids = goOn(); }, [&] { return centre::backUp(m_scene.path(), target); },
                    [&](bool done) {
                        QVERIFY(wholeIdsOf(m_scene.path()) == ids);
                        if (done || QFile::exists(target))
                            QVERIFY2(wholeIdsOf(target) == ids, qPrintable(told()));
                        if (!done && !m_forEver) { // it can be tried again at once
                            const auto again = centre::backUp(m_scene.path(), target);
                            QVERIFY2(again || QFile::exists(target), qPrintable(told() % said(again)));
                        }
                    },
                    100);
    }

    void restoring_data() { onceAndForEver(); }
    void restoring()
    {
        Ids ids;
        everyChange([&] { ids = goOn(); }, [&] { return centre::restore(m_backup, m_scene.path(), today()); },
                    [&](bool done) {
                        const Ids now = wholeIdsOf(m_scene.path());
                        QVERIFY2(now == (done ? m_backedUp : ids) || (!done && now == m_backedUp),
                                 qPrintable(told()));
                        if (!done) {
                            const auto again = centre::restore(m_backup, m_scene.path(), today());
                            QVERIFY2(again, qPrintable(told() % said(again)));
                            QVERIFY(wholeIdsOf(m_scene.path()) == m_backedUp);
                        }
                    },
                    100);
    }

    void moving_data() { onceAndForEver(); }
    void moving()
    {
        const QString target = place() % u"/moved.attest"_s;
        Ids ids;
        everyChange([&] { ids = goOn(); }, [&] { return centre::move(m_scene.path(), target, today()); },
                    [&](bool done) {
                        // Wherever it is found, it is whole.
                        QVERIFY2(QFile::exists(m_scene.path()) || QFile::exists(target), qPrintable(told()));
                        if (QFile::exists(target))
                            QVERIFY2(wholeIdsOf(target) == ids, qPrintable(told()));
                        else
                            QVERIFY2(wholeIdsOf(m_scene.path()) == ids, qPrintable(told()));
                        QVERIFY2(!done || !QFile::exists(m_scene.path()), qPrintable(told()));
                    },
                    100);
    }

    /// A crash left a change by halves, the file was put aside, and then the power failed.
    void anOldJournalDoesNotReachWhatIsRestored()
    {
        m_scene.fresh();
        disk::watch({});
        QProcess child;
        child.start(QStringLiteral(ATTEST_WRITER), {m_scene.path(), u"1"_s, u"105"_s});
        QVERIFY(child.waitForFinished(-1));
        QVERIFY(QFileInfo(m_scene.path() + u"-journal"_s).size() > 4096);
        QVERIFY(QFile::remove(m_scene.path()));
        const auto restored = centre::restore(m_backup, m_scene.path(), today());
        QVERIFY2(restored, qPrintable(said(restored)));
        QVERIFY(wholeIdsOf(m_scene.path()) == m_backedUp);
        QVERIFY(!QFile::exists(m_scene.path() + u"-journal"_s));
    }
};

QTEST_GUILESS_MAIN(TestFailingKeeping)
#include "test_failingkeeping.moc"
