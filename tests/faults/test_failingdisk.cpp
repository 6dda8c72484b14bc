// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
// Every change that an action makes to the disk fails once, and fails from then on, each in a run of its own.
#include "faults/scene.h"
#include "storage/connection.h"
#include "storage/schema.h"

#include <QLoggingCategory>

#include <cerrno>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::test;

namespace {

using Done = Result<centre::ChangeSet>;

struct Action {
    const char *name;
    std::function<Done(Scene &, centre::Centre &)> run;
};

Done record(Scene &scene, centre::Centre &centre) { return centre.run(scene.recordFor(u"1.1"_s)); }

Done judge(Scene &scene, centre::Centre &centre)
{
    const auto learner = centre.learnerOf(scene.enrolment());
    if (!learner)
        return learner.error();
    const auto evidence = centre.evidenceByRef(*learner, u"E001"_s);
    if (!evidence)
        return evidence.error();
    command::Judge judge;
    judge.evidence = *evidence;
    judge.enrolment = scene.enrolment();
    judge.targets = {{u"311"_s, portfolio::TargetKind::Criterion, u"1.1"_s}};
    return centre.run(judge);
}

Done signOff(Scene &scene, centre::Centre &centre)
{
    return centre.run(command::SignOff{scene.enrolment(), u"308"_s, {}, true, true, {}});
}

const std::vector<Action> &actions()
{
    static const std::vector<Action> all{
        {"record with a file", record}, {"judge", judge}, {"sign off", signOff}};
    return all;
}

} // namespace

class TestFailingDisk : public QObject {
    Q_OBJECT

private:
    Scene m_scene;

    /// One run with one fault; not `reached`: the action got through without meeting it.
    void attempt(const Action &action, int number, bool forEver, std::size_t whole, bool *reached);
    void attemptNewCentre(int number, bool forEver, bool *reached);
    void attemptOpening(int number, bool forEver, bool *reached);
    void attemptUpgrade(int number, bool forEver, bool *reached);

    static void onceAndForEver()
    {
        QTest::addColumn<bool>("forEver");
        QTest::newRow("once") << false;
        QTest::newRow("for ever") << true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Qt's lock tells of every time that it could not be removed; that is what these runs are about.
        QLoggingCategory::setFilterRules(u"default.warning=false"_s);
    }

    void everyChangeOfAnAction_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<bool>("forEver");
        for (std::size_t at = 0; at < actions().size(); ++at) {
            QTest::addRow("%s, once", actions()[at].name) << static_cast<int>(at) << false;
            QTest::addRow("%s, for ever", actions()[at].name) << static_cast<int>(at) << true;
        }
    }

    void everyChangeOfAnAction()
    {
        QFETCH(int, action);
        QFETCH(bool, forEver);
        const Action &tried = actions()[static_cast<std::size_t>(action)];
        std::size_t whole = 0;
        {
            auto centre = m_scene.open(m_scene.fresh());
            const auto done = tried.run(m_scene, **centre);
            QVERIFY2(done, qPrintable(said(done)));
            whole = done->entries.size();
        }
        int number = 1 - stride();
        for (bool reached = true; reached && !QTest::currentTestFailed();)
            attempt(tried, number += stride(), forEver, whole, &reached);
        qInfo("%d changes of the disk failed", number - 1);
        QVERIFY(number > 20);
    }

    void everyChangeOfANewCentre_data() { onceAndForEver(); }
    void everyChangeOfANewCentre()
    {
        QFETCH(bool, forEver);
        int number = 1 - stride();
        for (bool reached = true; reached && !QTest::currentTestFailed();)
            attemptNewCentre(number += stride(), forEver, &reached);
        qInfo("%d changes of the disk failed", number - 1);
        QVERIFY(number > 100);
    }

    void everyChangeOfOpening_data() { onceAndForEver(); }
    void everyChangeOfOpening()
    {
        QFETCH(bool, forEver);
        int number = 1 - stride();
        for (bool reached = true; reached && !QTest::currentTestFailed();)
            attemptOpening(number += stride(), forEver, &reached);
        qInfo("%d changes of the disk failed", number - 1);
        QVERIFY(number > 1);
    }

    /// A step that an older file lacks, with the tables written anew within it.
    void everyChangeOfAnUpgrade_data() { onceAndForEver(); }
    void everyChangeOfAnUpgrade()
    {
        QFETCH(bool, forEver);
        int number = 1 - stride();
        for (bool reached = true; reached && !QTest::currentTestFailed();)
            attemptUpgrade(number += stride(), forEver, &reached);
        qInfo("%d changes of the disk failed", number - 1);
        QVERIFY(number > 20);
    }
};

void TestFailingDisk::attemptUpgrade(int number, bool forEver, bool *reached)
{
    using storage::Connection;
    std::vector<storage::SchemaScript> scripts = storage::schemaScripts();
    const int next = scripts.back().number + 1;
    scripts.push_back({next,
                       "CREATE TABLE more (x TEXT) STRICT; INSERT INTO more VALUES (hex(zeroblob(9000)));"
                       "PRAGMA user_version = "
                           + QByteArray::number(next)});
    const QString path = m_scene.fresh();
    auto connection = Connection::open(path, Connection::Access::ReadWrite);
    QVERIFY(connection);
    disk::failAt(number, forEver, number % 2 ? EIO : ENOSPC);
    const auto done = storage::bringUpToDate(**connection, scripts, storage::SchemaChange::Upgrade, [&] {
        return (*connection)->run(u"UPDATE learner SET site = 'Severn'"_s);
    });
    connection->reset();
    *reached = disk::heal();
    const QString fault = QString::fromStdString(disk::lastFault()) % u": "_s;
    QVERIFY2(done || isClear(said(done)), qPrintable(fault + said(done)));

    connection = Connection::open(path, Connection::Access::ReadWrite);
    QVERIFY(connection);
    const auto version = (*connection)->number(u"PRAGMA user_version"_s);
    QVERIFY2(version, qPrintable(fault + said(version)));
    const bool isNext = *version == next;
    QVERIFY2(!done || isNext, qPrintable(fault));
    // Step, number and tables stand or fall together.
    QCOMPARE((*connection)->number(u"SELECT count(*) FROM more"_s).ok(), isNext);
    QCOMPARE(*(*connection)->number(u"SELECT count(*) FROM learner WHERE site = 'Severn'"_s), isNext ? 1 : 0);
    connection->reset();
    if (!isNext) {
        const auto opened = m_scene.open(path);
        QVERIFY2(opened, qPrintable(fault + said(opened)));
        QCOMPARE(problemsOf(**opened), QString());
    }
}

void TestFailingDisk::attemptNewCentre(int number, bool forEver, bool *reached)
{
    const QString path = m_scene.emptyPlace() % u"/new.attest"_s;
    command::NewCentre first;
    first.name = u"Severnside"_s;
    first.founder = {u"P01"_s, u"Ffion"_s, u"Rees"_s, {portfolio::Role::Assessor}};
    const auto make = [&] { return centre::Centre::create(path, m_scene.environment(), first); };

    disk::failAt(number, forEver, number % 2 ? EIO : ENOSPC);
    auto made = make();
    QString fault = QString::fromStdString(disk::lastFault()) % u": "_s;
    if (!forEver)
        *reached = disk::heal();
    if (!made) {
        QVERIFY2(isClear(said(made)), qPrintable(fault + said(made)));
        // A disk that takes nothing does not take the removal of the name either.
        QVERIFY2(forEver || !QFile::exists(path), qPrintable(fault));
        if (!forEver)
            made = make();
        QVERIFY2(forEver || made, qPrintable(fault + u"then "_s + said(made)));
    }
    const Ids acknowledged = made ? idsOf(**made) : Ids();
    if (made)
        made->reset();
    if (forEver)
        *reached = disk::heal();
    if (acknowledged.empty()) {
        made = make();
        QVERIFY2(made || made.error().code == ErrorCode::Exists, qPrintable(fault + said(made)));
        return;
    }
    const auto opened = m_scene.open(path);
    QVERIFY2(opened, qPrintable(fault + said(opened)));
    QCOMPARE(problemsOf(**opened), QString());
    QVERIFY2(idsOf(**opened) == acknowledged, qPrintable(fault));
}

void TestFailingDisk::attemptOpening(int number, bool forEver, bool *reached)
{
    const QString path = m_scene.fresh();
    disk::failAt(number, forEver, number % 2 ? EIO : ENOSPC);
    auto opened = m_scene.open(path);
    const QString fault = QString::fromStdString(disk::lastFault()) % u": "_s;
    QVERIFY2(opened || isClear(said(opened)), qPrintable(fault + said(opened)));
    if (opened)
        opened->reset();
    *reached = disk::heal();
    opened = m_scene.open(path);
    QVERIFY2(opened, qPrintable(fault + said(opened)));
    QVERIFY(!(*opened)->isReadOnly());
    QVERIFY(Scene::contentOf(path) == m_scene.base());
}

void TestFailingDisk::attempt(const Action &action, int number, bool forEver, std::size_t whole,
                              bool *reached)
{
    const QString path = m_scene.fresh();
    auto opened = m_scene.open(path);
    QVERIFY(opened);
    const Ids before = idsOf(**opened);
    Ids acknowledged = before;

    disk::failAt(number, forEver, number % 2 ? EIO : ENOSPC);
    Done done = action.run(m_scene, **opened);
    *reached = !forEver && disk::heal();
    const QString fault = QString::fromStdString(disk::lastFault()) % u": "_s;
    bool mayBeThere = false;
    if (!done) {
        QVERIFY2(isClear(said(done)), qPrintable(fault + said(done)));
        mayBeThere = !said(done).contains(u"Nothing was changed"_s);
        if (!forEver) {
            done = action.run(m_scene, **opened);
            QVERIFY2(done, qPrintable(fault + u"then "_s + said(done)));
        }
    }
    if (done)
        acknowledged.insert(done->entries.begin(), done->entries.end());
    opened->reset();
    *reached = disk::heal();

    const auto again = m_scene.open(path);
    QVERIFY2(again, qPrintable(fault + said(again)));
    QVERIFY(!(*again)->isReadOnly());
    const QString problems = problemsOf(**again);
    QVERIFY2(problems.isEmpty(), qPrintable(fault + problems));
    const Ids held = idsOf(**again);
    QVERIFY2(std::includes(held.begin(), held.end(), acknowledged.begin(), acknowledged.end()),
             qPrintable(fault));
    const std::size_t more = held.size() - acknowledged.size();
    QVERIFY2(more == 0 || (mayBeThere && more == whole), qPrintable(fault));
}

QTEST_GUILESS_MAIN(TestFailingDisk)
#include "test_failingdisk.moc"
