// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// A writing child is killed without warning, again and again, at any moment (by this program) and exactly at
// every kind of change of the disk (by itself): every save that was acknowledged is found, none by halves,
// and the file verifies clean each time.
#include "faults/scene.h"
#include "support/seed.h"

#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::test;

class TestKill : public QObject {
    Q_OBJECT

private:
    static constexpr int roundsOfCentre =
        20; ///< then a new one, so that the last round is as quick as the first
    Scene m_scene;
    SeededRandom m_chance{seed()};
    int m_rounds = qEnvironmentVariableIsSet("ATTEST_TEST_ROUNDS")
        ? qEnvironmentVariableIntValue("ATTEST_TEST_ROUNDS")
        : 200;
    std::size_t m_found = 0;

    /// The entries of each save that was acknowledged before the child was killed.
    std::vector<Ids> killed(const QString &path, int round);
    void check(const QString &path, const std::vector<Ids> &saves, Ids &known);

private Q_SLOTS:
    void acknowledgedSavesSurvive_data()
    {
        QTest::addColumn<int>("first");
        for (int first = 0; first < m_rounds; first += roundsOfCentre)
            QTest::addRow("rounds %d to %d", first + 1, first + roundsOfCentre) << first;
    }

    void acknowledgedSavesSurvive()
    {
        QFETCH(int, first);
        const QString path = m_scene.fresh();
        Ids known;
        {
            const auto centre = m_scene.open(path);
            QVERIFY(centre);
            known = idsOf(**centre);
        }
        disk::watch({}); // the child's disk is watched, and not this program's
        for (int round = first; round < first + roundsOfCentre && !QTest::currentTestFailed(); ++round)
            check(path, killed(path, round), known);
    }

    void cleanupTestCase()
    {
        qInfo("%d rounds, %zu acknowledged entries found again", m_rounds, m_found);
        QVERIFY(m_found > static_cast<std::size_t>(m_rounds));
    }
};

std::vector<Ids> TestKill::killed(const QString &path, int round)
{
    const bool itself = round % 2 == 0;
    const int change = itself ? 1 + m_chance.below(600) : 0; // a save makes somewhat over a hundred
    const int enough = 1 + m_chance.below(4);
    QProcess child;
    child.start(QStringLiteral(ATTEST_WRITER), {path, QString::number(round + 1), QString::number(change)});
    QByteArray output;
    while ((itself || output.count('\n') < enough) && child.waitForReadyRead(-1))
        output += child.readAllStandardOutput();
    if (!itself)
        child.kill();
    child.waitForFinished(-1);
    output += child.readAllStandardOutput();
    if (child.exitStatus() != QProcess::CrashExit)
        QTest::qFail(child.readAllStandardError().constData(), __FILE__, __LINE__);
    std::vector<Ids> saves;
    for (const QByteArray &line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
        Ids ids;
        for (const QByteArray &id : line.simplified().split(' '))
            ids.insert(EntryId::fromHex(QString::fromLatin1(id)));
        if (!line.isEmpty())
            saves.push_back(std::move(ids));
    }
    return saves;
}

/// `known` is everything that was there before, and then everything that is.
void TestKill::check(const QString &path, const std::vector<Ids> &saves, Ids &known)
{
    const auto opened = m_scene.open(path);
    QVERIFY2(opened, qPrintable(said(opened)));
    QVERIFY(!(*opened)->isReadOnly());
    QCOMPARE(problemsOf(**opened), QString());
    for (const Ids &save : saves) {
        known.insert(save.begin(), save.end());
        m_found += save.size();
    }
    const Ids held = idsOf(**opened);
    QVERIFY(std::includes(held.begin(), held.end(), known.begin(), known.end()));
    // Killed after a commit and before saying so: then that one save is there, and whole.
    constexpr std::size_t entriesOfSave = 4;
    const std::size_t unsaid = held.size() - known.size();
    QVERIFY2(unsaid == 0 || unsaid == entriesOfSave, qPrintable(QString::number(unsaid)));
    for (const Ids &save : saves)
        QCOMPARE(save.size(), entriesOfSave);
    known = held;
}

QTEST_GUILESS_MAIN(TestKill)
#include "test_kill.moc"
