// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// The power fails between any two changes of the disk, and in the middle of each. Every folder that the disk
// could then hold is opened by the real program: it verifies and holds every acknowledged action. And the
// same run with one precaution taken away must find a loss, or this test would prove nothing.
#include "faults/folder.h"
#include "faults/ownconnection.h"
#include "faults/scene.h"
#include "support/seed.h"

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::test;
using Loss = DiskHistory::Loss;

namespace {

/// What was asked of the disk, and what had been said to be saved by then.
struct Recording {
    Folder start;
    std::vector<disk::Call> calls;
    struct Saved {
        std::size_t calls;
        Ids ids;
    };
    std::vector<Saved> saved; ///< in order; the first is what stood before
};

/// How many folders were looked at, and what was wrong with the first bad one.
struct Outcome {
    int folders = 0;
    QString loss;
};

} // namespace

class TestPowerCut : public QObject {
    Q_OBJECT

private:
    Scene m_scene;
    OwnConnection m_own;
    quint32 m_seed = seed();
    /// How many mixtures by chance at each point; more with ATTEST_TEST_CHANCES=n.
    int m_chances = qEnvironmentVariableIsSet("ATTEST_TEST_CHANCES")
        ? qEnvironmentVariableIntValue("ATTEST_TEST_CHANCES")
        : 1;

    Recording recordActions(const char *spoil);
    Recording recordNewCentre();
    QString lossIn(const Folder &folder, const Recording &recording, std::size_t calls);
    Outcome cut(const Recording &recording, std::size_t from, std::size_t to, std::size_t by = 1);

    static constexpr int partCount = 6;
    static void parts()
    {
        QTest::addColumn<int>("part");
        for (int part = 0; part < partCount; ++part)
            QTest::addRow("part %d of %d", part + 1, partCount) << part;
    }
    void survives(const Recording &recording)
    {
        QFETCH(int, part);
        const std::size_t all = recording.calls.size() + 1;
        const auto from = static_cast<std::size_t>(part);
        const Outcome outcome = cut(recording, all * from / partCount, all * (from + 1) / partCount,
                                    static_cast<std::size_t>(stride()));
        qInfo("%zu changes of the disk, %d different folders opened", all / partCount, outcome.folders);
        QVERIFY2(outcome.loss.isEmpty(), qPrintable(outcome.loss));
        QVERIFY(outcome.folders > 0);
    }

    Recording m_actions;
    Recording m_newCentre;

private Q_SLOTS:
    void initTestCase()
    {
        m_actions = recordActions("");
        m_newCentre = recordNewCentre();
        QCOMPARE(m_actions.saved.size(), std::size_t(4));
    }

    void everyActionSurvives_data() { parts(); }
    void everyActionSurvives() { survives(m_actions); }

    void aNewCentreSurvives_data() { parts(); }
    void aNewCentreSurvives() { survives(m_newCentre); }

    void withoutAPrecautionALossIsFound_data()
    {
        QTest::addColumn<QByteArray>("spoil");
        QTest::addColumn<bool>("evidence");
        QTest::newRow("no journal") << "PRAGMA journal_mode = OFF"_ba << true;
        QTest::newRow("journal in memory") << "PRAGMA journal_mode = MEMORY"_ba << true;
        QTest::newRow("no syncs") << "PRAGMA synchronous = OFF"_ba << true;
        QTest::newRow("fewer syncs") << "PRAGMA synchronous = NORMAL"_ba << true;
        QTest::newRow("the folder is not synced") << "PRAGMA synchronous = FULL"_ba << true;
        QTest::newRow("evidence files are not synced") << ""_ba << false;
    }

    void withoutAPrecautionALossIsFound()
    {
        QFETCH(QByteArray, spoil);
        QFETCH(bool, evidence);
        if (stride() > 1)
            QSKIP("1 skipped: that losses are found is shown where the power is cut after every change");
        Recording recording = recordActions(spoil.constData());
        if (!evidence)
            std::erase_if(recording.calls, [](const disk::Call &call) {
                return call.kind == disk::Kind::Sync && call.path.find(".files/") != std::string::npos;
            });
        if (!evidence) // as many calls fewer before each of the acknowledgements, which follow the syncs
            for (std::size_t at = 1; at < recording.saved.size(); ++at)
                --recording.saved[at].calls;
        const Outcome outcome = cut(recording, 0, recording.calls.size() + 1);
        qInfo("%s", qPrintable(outcome.loss.section(u'\n', 0, 0)));
        QVERIFY(!outcome.loss.isEmpty());
    }
};

Recording TestPowerCut::recordActions(const char *spoil)
{
    const QString path = m_scene.fresh();
    auto centre = m_scene.open(path);
    if (!centre || !OwnConnection::run(spoil).isEmpty())
        qFatal("the centre cannot be prepared");
    Recording recording;
    recording.start = folderAt(QFileInfo(path).path());
    recording.saved.push_back({0, idsOf(**centre)});
    command::Judge judge;
    judge.enrolment = m_scene.enrolment();
    judge.evidence = *(*centre)->evidenceByRef(*(*centre)->learnerOf(judge.enrolment), u"E001"_s);
    judge.targets = {{u"311"_s, portfolio::TargetKind::Criterion, u"1.2"_s}};
    disk::startRecording();
    for (const Command &command :
         {Command(m_scene.recordFor(u"1.1"_s)), Command(judge), Command(command::Undo())}) {
        const auto done = (*centre)->run(command);
        if (!done)
            qFatal("%s", qPrintable(said(done)));
        recording.saved.push_back({disk::recorded(), idsOf(**centre)});
    }
    centre->reset();
    recording.calls = disk::stopRecording();
    return recording;
}

Recording TestPowerCut::recordNewCentre()
{
    const QString path = m_scene.emptyPlace() % u"/test.attest"_s;
    command::NewCentre first;
    first.name = u"Severnside"_s;
    first.founder = {u"P01"_s, u"Ffion"_s, u"Rees"_s, {portfolio::Role::Assessor}};
    Recording recording;
    recording.saved.push_back({0, {}});
    disk::startRecording();
    auto centre = centre::Centre::create(path, m_scene.environment(), first);
    if (!centre)
        qFatal("%s", qPrintable(said(centre)));
    recording.saved.push_back({disk::recorded(), idsOf(**centre)});
    centre->reset();
    recording.calls = disk::stopRecording();
    return recording;
}

/// An empty text when the program opens the folder, finds nothing wrong, and holds all that was acknowledged
/// and no half of what was not.
QString TestPowerCut::lossIn(const Folder &folder, const Recording &recording, std::size_t calls)
{
    m_scene.emptyPlace();
    layOut(folder);
    Ids acknowledged;
    for (const Recording::Saved &saved : recording.saved)
        if (saved.calls <= calls)
            acknowledged = saved.ids;
    const auto centre = m_scene.open(m_scene.path());
    if (!centre)
        return acknowledged.empty() && isClear(said(centre)) ? QString() : said(centre);
    const QString problems = problemsOf(**centre);
    if (!problems.isEmpty())
        return problems;
    const Ids held = idsOf(**centre);
    if (!std::includes(held.begin(), held.end(), acknowledged.begin(), acknowledged.end()))
        return u"an acknowledged action is lost"_s;
    const bool whole = std::any_of(recording.saved.begin(), recording.saved.end(),
                                   [&](const Recording::Saved &saved) { return saved.ids == held; });
    return whole ? QString() : u"there is half an action"_s;
}

/// Cuts the power after each `by`-th number of changes in [from, to), in every way, until something is lost.
Outcome TestPowerCut::cut(const Recording &recording, std::size_t from, std::size_t to, std::size_t by)
{
    std::vector<Loss> losses{Loss::Everything, Loss::Nothing, Loss::HalfOfLast,
                             Loss::HalfOfEach, Loss::Bytes,   Loss::Names};
    losses.resize(losses.size() + static_cast<std::size_t>(m_chances), Loss::ByChance);
    const DiskHistory history(recording.start, recording.calls);
    SeededRandom chance(m_seed);
    std::set<std::pair<std::size_t, QByteArray>> seen;
    Outcome outcome;
    for (std::size_t calls = from; calls < to; calls += by) {
        const auto acknowledged = static_cast<std::size_t>(
            std::count_if(recording.saved.begin(), recording.saved.end(),
                          [&](const Recording::Saved &saved) { return saved.calls <= calls; }));
        for (const Loss loss : losses) {
            const Folder folder = history.after(calls, loss, chance);
            if (!seen.insert({acknowledged, sumOf(folder)}).second)
                continue;
            ++outcome.folders;
            const QString lost = lossIn(folder, recording, calls);
            if (!lost.isEmpty()) {
                outcome.loss = u"after change %1 of %2, loss %3: %4"_s.arg(calls)
                                   .arg(recording.calls.size())
                                   .arg(static_cast<int>(loss))
                                   .arg(lost);
                return outcome;
            }
        }
    }
    return outcome;
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "test_powercut.moc"
