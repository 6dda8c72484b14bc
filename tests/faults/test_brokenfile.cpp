// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// Files that are not what they were: cut short, with a byte turned, with evidence missing. Each is refused
// with a sentence, or `verify` says what is wrong, or nothing that counts was touched: never a crash, never a
// wrong answer.
#include "faults/scene.h"
#include "support/seed.h"

#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::test;

class TestBrokenFile : public QObject {
    Q_OBJECT

private:
    Scene m_scene;
    SeededRandom m_chance{seed()};
    Ids m_ids;
    int m_refused = 0;
    int m_reported = 0;

    /// The centre as it lies there now.
    void neverSilentlyWrong(const QString &path, bool readOnly, const QString &what);
    /// Records with a file in a centre that is then closed; the kept copy of that file.
    QString keepEvidence();

private Q_SLOTS:
    void initTestCase()
    {
        const auto centre = m_scene.open(m_scene.fresh());
        QVERIFY(centre);
        m_ids = idsOf(**centre);
    }
    void cleanup()
    {
        qInfo("%d refused, %d reported by verify", m_refused, m_reported);
        m_refused = m_reported = 0;
    }

    void cutShort_data() { twoWays(); }
    void cutShort()
    {
        QFETCH(bool, readOnly);
        const qsizetype size = m_scene.base().size();
        for (qsizetype page = 0; page < size / 4096; page += readOnly ? 2 : 5) {
            for (const qsizetype length : {page * 4096, page * 4096 + 1 + m_chance.below(4095)}) {
                Scene::write(m_scene.fresh(), m_scene.base().first(length));
                neverSilentlyWrong(m_scene.path(), readOnly, u"cut to %1"_s.arg(length));
                if (QTest::currentTestFailed())
                    return;
            }
        }
        QVERIFY(m_refused + m_reported > 30);
    }

    void aByteTurned_data() { twoWays(); }
    void aByteTurned()
    {
        QFETCH(bool, readOnly);
        for (int flip = 0; flip < (readOnly ? 150 : 50); ++flip) {
            QByteArray content = m_scene.base();
            // The first page says how all the others are to be read: every third time it is that one.
            const int at = m_chance.below(flip % 3 == 0 ? 4096 : static_cast<int>(content.size()));
            const char mask = static_cast<char>(1 << m_chance.below(8));
            content[at] = static_cast<char>(content.at(at) ^ mask);
            Scene::write(m_scene.fresh(), content);
            neverSilentlyWrong(m_scene.path(), readOnly, u"byte %1 ^ %2"_s.arg(at).arg(int(mask)));
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(m_refused + m_reported > 10);
    }

    void manyBytesTurned()
    {
        for (int run = 0; run < 40; ++run) {
            QByteArray content = m_scene.base();
            for (int flip = 0; flip < 200; ++flip)
                content[m_chance.below(static_cast<int>(content.size()))] =
                    static_cast<char>(m_chance.below(256));
            Scene::write(m_scene.fresh(), content);
            neverSilentlyWrong(m_scene.path(), run % 2 == 0, u"run %1"_s.arg(run));
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(m_refused + m_reported, 40);
    }

    /// What a crash left beside the file is damaged, too.
    void aBrokenJournal()
    {
        m_scene.fresh();
        disk::watch({});
        QProcess child;
        child.start(QStringLiteral(ATTEST_WRITER), {m_scene.path(), u"1"_s, u"105"_s});
        QVERIFY(child.waitForFinished(-1));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const QByteArray file = Scene::contentOf(m_scene.path());
        const QByteArray journal = Scene::contentOf(m_scene.path() + u"-journal"_s);
        QVERIFY(journal.size() > 4096 && file != m_scene.base());
        for (int run = 0; run < 60; ++run) {
            QByteArray broken = journal;
            if (run % 2 == 0)
                broken.truncate(m_chance.below(static_cast<int>(journal.size())));
            else
                broken[m_chance.below(run % 3 == 0 ? 28 : static_cast<int>(journal.size()))] ^= 0x10;
            m_scene.emptyPlace();
            Scene::write(m_scene.path(), file);
            Scene::write(m_scene.path() + u"-journal"_s, broken);
            neverSilentlyWrong(m_scene.path(), run % 4 < 2, u"journal, run %1"_s.arg(run));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void evidenceMissingOrAltered_data()
    {
        QTest::addColumn<int>("harm");
        QTest::newRow("missing") << 0;
        QTest::newRow("a byte turned") << 1;
        QTest::newRow("cut short") << 2;
        QTest::newRow("grown") << 3;
        QTest::newRow("empty") << 4;
        QTest::newRow("the whole folder missing") << 5;
    }
    void evidenceMissingOrAltered()
    {
        QFETCH(int, harm);
        const QString kept = keepEvidence();
        const QByteArray content = Scene::contentOf(kept);
        QByteArray turned = content;
        turned[turned.size() / 2] ^= 1;
        if (harm == 0)
            QVERIFY(QFile::remove(kept));
        else if (harm == 5)
            QVERIFY(QDir(m_scene.path() + u".files"_s).removeRecursively());
        else
            Scene::write(kept, QList<QByteArray>{turned, content.chopped(1), content + 'x', {}}.at(harm - 1));
        const auto centre = m_scene.open(m_scene.path());
        QVERIFY(centre);
        const auto verified = (*centre)->verify();
        QVERIFY(verified);
        QCOMPARE(verified->problems.size(), std::size_t(1));
        const QString where = verified->problems.front().where;
        // Whose, which item and which file of it: so that it can be found and attached again. (The letter is
        // that of a second device: the scene is a copy of another centre's file.)
        QVERIFY2(where.contains(u"L001"_s) && where.contains(u"B002"_s) && where.contains(u"photo.jpg"_s),
                 qPrintable(where));
        QVERIFY(
            verified->problems.front().what.contains(harm == 0 || harm == 5 ? u"missing"_s : u"altered"_s));
        // Nothing else suffers, and the true file mends it.
        QVERIFY((*centre)->enrolmentFile(m_scene.enrolment()));
        QVERIFY((*centre)->run(m_scene.recordFor(u"1.2"_s)));
        QCOMPARE(problemsOf(**centre), QString());
    }

private:
    static void twoWays()
    {
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("for reading") << true;
        QTest::newRow("for writing") << false;
    }
};

void TestBrokenFile::neverSilentlyWrong(const QString &path, bool readOnly, const QString &what)
{
    const auto centre = m_scene.open(path, readOnly);
    if (!centre) {
        ++m_refused;
        QVERIFY2(isClear(said(centre)), qPrintable(what % u": "_s % said(centre)));
        return;
    }
    const QString problems = problemsOf(**centre);
    if (!problems.isEmpty()) {
        ++m_reported;
        return;
    }
    QVERIFY2(idsOf(**centre) == m_ids, qPrintable(what % u": verify finds nothing wrong"_s));
    const auto file = (*centre)->enrolmentFile(m_scene.enrolment());
    QVERIFY2(file, qPrintable(what % u": "_s % said(file)));
}

QString TestBrokenFile::keepEvidence()
{
    const auto centre = m_scene.open(m_scene.fresh());
    if (!centre || !(*centre)->run(m_scene.recordFor(u"1.1"_s)))
        qFatal("cannot record");
    const auto file = (*centre)->enrolmentFile(m_scene.enrolment());
    return (*centre)->pathOf(file->records.files.front().hash);
}

QTEST_GUILESS_MAIN(TestBrokenFile)
#include "test_brokenfile.moc"
