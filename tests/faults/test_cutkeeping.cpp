// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// As test_powercut, for whole centres: the power fails after any change of the disk while one is backed up,
// restored over another, or moved. Wherever a centre lies then, it is whole; what was said to be done is
// done.
#include "centre/keeping.h"
#include "faults/folder.h"
#include "support/seed.h"

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::test;
using Loss = DiskHistory::Loss;

class TestCutKeeping : public QObject {
    Q_OBJECT

private:
    Scene m_scene;
    QTemporaryDir m_safe; ///< a disk that never fails
    QString m_backup; ///< of the base centre, there
    Ids m_backedUp;
    Ids m_ids; ///< of the centre in the watched folder
    int m_folders = 0;

    QString place() const { return QFileInfo(m_scene.path()).path(); }
    QDate today() const { return m_scene.environment().clock.today(); }

    /// The entries of a centre that opens and is whole; else why it is not, in `trouble`.
    Ids idsAt(const QString &path, QString &trouble) const
    {
        const auto centre = m_scene.open(path, true);
        trouble = centre ? problemsOf(**centre) : said(centre);
        return centre && trouble.isEmpty() ? idsOf(**centre) : Ids();
    }
    bool isWhole(const QString &path, const Ids &ids, QString &trouble) const
    {
        if (idsAt(path, trouble) == ids)
            return true;
        if (trouble.isEmpty())
            trouble = u"other entries than it should have"_s;
        trouble = QString(QFileInfo(path).fileName() + u": "_s + trouble);
        return false;
    }

    /// Does `work` once, then cuts the power after every `stride()`-th of its changes in every way. `loss`
    /// says what is wrong with the folder; it is told whether the work had been said to be done.
    template <class Work>
    QString cut(Work work, const std::function<QString(bool done)> &loss, bool synced = true)
    {
        {
            const auto centre = m_scene.open(m_scene.fresh());
            if (!centre || !(*centre)->run(m_scene.recordFor(u"1.1"_s)))
                return u"it cannot be prepared"_s;
            m_ids = idsOf(**centre);
        }
        const Folder start = folderAt(place());
        disk::startRecording();
        const auto done = work();
        std::vector<disk::Call> calls = disk::stopRecording();
        if (!synced)
            std::erase_if(calls, [](const disk::Call &call) { return call.kind == disk::Kind::Sync; });
        if (!done)
            return said(done);
        const DiskHistory history(start, calls);
        SeededRandom chance(seed());
        std::set<std::pair<bool, QByteArray>> seen;
        for (std::size_t at = 0; at <= calls.size(); at += at < calls.size() ? step(calls.size() - at) : 1) {
            const bool isDone = at == calls.size();
            for (const Loss kind : {Loss::Everything, Loss::Nothing, Loss::HalfOfLast, Loss::HalfOfEach,
                                    Loss::Bytes, Loss::Names, Loss::ByChance}) {
                const Folder folder = history.after(at, kind, chance);
                if (!seen.insert({isDone, sumOf(folder)}).second)
                    continue;
                ++m_folders;
                m_scene.emptyPlace();
                layOut(folder);
                if (const QString lost = loss(isDone); !lost.isEmpty())
                    return u"after change %1 of %2, loss %3: %4"_s.arg(at)
                        .arg(calls.size())
                        .arg(static_cast<int>(kind))
                        .arg(lost);
            }
        }
        return {};
    }
    /// The end, when all is said to be done, is never stepped over.
    static std::size_t step(std::size_t left) { return std::min(static_cast<std::size_t>(stride()), left); }

    QString cutWhileBackingUp(bool synced)
    {
        const QString target = place() + u"/backup.attest"_s;
        return cut([&] { return centre::backUp(m_scene.path(), target); },
                   [&](bool done) {
                       QString trouble;
                       if (!isWhole(m_scene.path(), m_ids, trouble))
                           return trouble;
                       if ((done || QFile::exists(target)) && !isWhole(target, m_ids, trouble))
                           return trouble;
                       return QString();
                   },
                   synced);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_backup = m_safe.filePath(u"kept.attest"_s);
        m_scene.fresh();
        QVERIFY(centre::backUp(m_scene.path(), m_backup));
        QString trouble;
        m_backedUp = idsAt(m_backup, trouble);
        QCOMPARE(trouble, QString());
    }
    void init() { m_folders = 0; }
    void cleanup() { qInfo("%d different folders opened", m_folders); }

    void backingUp()
    {
        QCOMPARE(cutWhileBackingUp(true), QString());
        QVERIFY(m_folders > 50 / stride());
    }

    /// Or the others would prove nothing.
    void withoutSyncsALossIsFound()
    {
        const QString loss = cutWhileBackingUp(false);
        qInfo("%s", qPrintable(loss));
        QVERIFY(!loss.isEmpty());
    }

    void restoring()
    {
        QString before;
        QCOMPARE(cut(
                     [&] {
                         auto restored = centre::restore(m_backup, m_scene.path(), today());
                         before = restored ? restored->before : QString();
                         return restored;
                     },
                     [&](bool done) {
                         QString trouble;
                         const Ids now = idsAt(m_scene.path(), trouble);
                         if (!trouble.isEmpty())
                             return trouble;
                         if (now != m_backedUp && (done || now != m_ids))
                             return u"it is neither the one nor the other"_s;
                         // Nothing is lost: what stood there is kept before anything takes its place.
                         if (now == m_backedUp && !isWhole(before, m_ids, trouble))
                             return trouble;
                         return QString();
                     }),
                 QString());
    }

    void moving()
    {
        const QString target = place() + u"/moved.attest"_s;
        QCOMPARE(cut([&] { return centre::move(m_scene.path(), target, today()); },
                     [&](bool done) {
                         QString trouble;
                         if (!QFile::exists(target) && (done || !QFile::exists(m_scene.path())))
                             return u"it is nowhere"_s;
                         for (const QString &path : {m_scene.path(), target}) {
                             if (QFile::exists(path) && !isWhole(path, m_ids, trouble))
                                 return trouble;
                         }
                         return QString();
                     }),
                 QString());
    }
};

QTEST_GUILESS_MAIN(TestCutKeeping)
#include "test_cutkeeping.moc"
