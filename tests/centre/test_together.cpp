// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/example.h"
#include "centre/projector.h"
#include "centre/verify.h"
#include "support/behinditsback.h"
#include "support/seed.h"
#include "support/testcentre.h"

#include <QFile>
#include <QSignalSpy>

#include <algorithm>
#include <random>

using namespace attest;
using namespace Qt::Literals::StringLiterals;

/// Many actions as one transaction, and the records of the learner that is open: quicker ways to the same
/// tables.
class TestTogether : public QObject {
    Q_OBJECT

private:
    /// The same story for two centres: a learner's plan, evidence, a sign-off, an undo.
    static Result<void> story(TestCentre &test)
    {
        const auto run = [&](const Command &command) { return test->run(command).ok(); };
        bool done = run(command::Plan{test.enrolment, {u"301"_s, u"308"_s}, {}});
        for (int item = 0; item < 4; ++item) {
            command::Record record = test.observation();
            record.ties = test.everything(item % 2 == 0 ? u"308"_s : u"301"_s);
            record.judge = item > 1;
            done = done && run(record);
        }
        done = done && run(command::Undo{});
        done = done && run(command::SignOff{test.enrolment, u"308"_s, {}, true, true, {}});
        return done ? Result<void>() : Result<void>(invalid(u"The story stopped."_s));
    }

    static std::vector<EntryId> idsOf(const QString &path)
    {
        auto store = storage::Store::open(path, storage::Mode::ReadOnly);
        return *(*store)->entryIds();
    }

    static bool areCurrent(const QString &path)
    {
        auto store = storage::Store::open(path, storage::Mode::ReadOnly);
        const auto rows = (*store)->statuses();
        return rows && !rows->empty()
            && std::all_of(rows->begin(), rows->end(), [](const storage::StatusRow &row) {
                   return row.evaluator == rules::evaluatorVersion;
               });
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void compare(const portfolio::LearnerRecords &one, const portfolio::LearnerRecords &other)
    {
        QVERIFY(one.learner == other.learner);
        QVERIFY(one.enrolments == other.enrolments);
        QVERIFY(one.plannedUnits == other.plannedUnits);
        QVERIFY(one.evidence == other.evidence);
        QVERIFY(one.files == other.files);
        QVERIFY(one.claims == other.claims);
        QVERIFY(one.judgements == other.judgements);
        QVERIFY(one.signOffs == other.signOffs);
        QVERIFY(one.sampleLines == other.sampleLines);
        QVERIFY(one.decisions == other.decisions);
        QVERIFY(one.releases == other.releases);
        QVERIFY(one.formerHands == other.formerHands);
        QVERIFY(one.people == other.people);
    }

    /// What the open centre answers beside what a reader of the file finds there.
    static void compareWithFile(TestCentre &test)
    {
        const centre::EnrolmentFile kept = test.file();
        auto store = storage::Store::open(test.path(), storage::Mode::ReadOnly);
        QVERIFY(store);
        const auto fresh = centre::recordsOf(**store, test.learner());
        QVERIFY(fresh);
        compare(kept.records, *fresh);
    }

private Q_SLOTS:
    void manyAsOneWriteWhatOneAtATimeWrites()
    {
        TestCentre single;
        TestCentre bulk;
        QVERIFY(story(single));
        QSignalSpy changed(&bulk.centre(), &centre::Centre::changed);
        QVERIFY(bulk->together([&] { return story(bulk); }));
        QCOMPARE(changed.size(), 1);
        const auto changes = changed.front().front().value<centre::ChangeSet>();
        QCOMPARE(changes.evidence.size(), std::size_t(4));
        QVERIFY(changes.learners.contains(bulk.learner()));
        QVERIFY(bulk->verify()->ok());
        QCOMPARE(bulk->learnerLines()->front().tally.readings.achieved,
                 single->learnerLines()->front().tally.readings.achieved);
        QCOMPARE(bulk->undoText(), single->undoText());
        single.close();
        bulk.close();
        QVERIFY(idsOf(single.path()) == idsOf(bulk.path()));
    }

    void aRefusalLeavesNothingOfMany()
    {
        TestCentre test;
        const QString before = test->fingerprint();
        QSignalSpy changed(&test.centre(), &centre::Centre::changed);
        const auto done = test->together([&]() -> Result<void> {
            if (auto added = test->run(command::AddPerson{{{}, u"Ifan"_s, {}, {portfolio::Role::Iqa}}});
                !added)
                return added.error();
            if (auto planned = test->run(command::Plan{test.enrolment, {u"308"_s}, {}}); !planned)
                return planned.error();
            const auto refused = test->run(command::Plan{test.enrolment, {u"999"_s}, {}});
            [[maybe_unused]] const auto late = test->run(command::Plan{test.enrolment, {u"301"_s}, {}});
            return refused ? Result<void>(invalid(u"was taken"_s)) : Result<void>(); // forgets to pass it on
        });
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(u"999"_s));
        QCOMPARE(test->fingerprint(), before);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(test->people().size(), std::size_t(2));
        QVERIFY(test.file().records.plannedUnits.empty());
        QVERIFY(test->undoText().isEmpty());
        QVERIFY(test->verify()->ok());
        test.plan({u"308"_s}); // and work goes on
        compareWithFile(test);
    }

    void manyInsideManyAreRefused()
    {
        TestCentre test;
        QVERIFY(!test->together([&] { return test->together([] { return Result<void>(); }); }));
        QVERIFY(test->verify()->ok());
    }

    void anExampleIsTheSameEveryTime()
    {
        const QTemporaryDir folder;
        const auto catalogue = catalogue::Catalogue::shipped();
        std::vector<EntryId> first;
        for (const QString &name : {u"one.attest"_s, u"two.attest"_s}) {
            const QString path = folder.filePath(name);
            QVERIFY(centre::writeExample(path, {.learners = 14, .seed = 5, .qualification = {}}, *catalogue));
            if (first.empty())
                first = idsOf(path);
            QVERIFY(idsOf(path) == first);
        }
        QVERIFY(first.size() > 100);
    }

    void whatIsKeptIsWhatTheFileHolds_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 round = 0; round < 3; ++round)
            QTest::addRow("round %u", round) << attest::test::seed() + round;
    }
    void whatIsKeptIsWhatTheFileHolds()
    {
        QFETCH(quint32, seed);
        std::mt19937 dice(seed);
        const auto roll = [&](std::size_t sides) { return static_cast<std::size_t>(dice()) % sides; };
        TestCentre test;
        const QStringList units{u"301"_s, u"308"_s, u"311"_s};
        test.plan(units);
        test.reopen(); // undo is not to reach the enrolment itself
        for (int step = 0; step < 60; ++step) {
            const QString unit = units[static_cast<int>(roll(3))];
            const std::vector<portfolio::Evidence> items = test.file().records.evidence;
            const EvidenceId item = items.empty() ? EvidenceId() : items[roll(items.size())].id;
            std::vector<command::Tie> ties;
            for (const command::Tie &tie : test.everything(unit))
                if (roll(3) == 0)
                    ties.push_back({tie.target, roll(2) ? u"page 2"_s : QString()});
            command::Record record = test.observation();
            record.ties = ties;
            record.judge = roll(2) == 0;
            command::LearnerDetails details;
            details.given = u"Carys"_s;
            details.site = u"Site %1"_s.arg(step);
            const std::vector<Command> commands{
                record,
                record,
                command::Claim{item, test.enrolment, ties},
                command::Judge{item,
                               test.enrolment,
                               {{unit, portfolio::TargetKind::Criterion, u"1.1"_s}},
                               portfolio::Verdict::NotYet,
                               u"Undated"_s},
                command::Withdraw{command::Withdraw::Evidence{item}, u"Slip"_s},
                command::Plan{test.enrolment, {}, {unit}},
                command::Plan{test.enrolment, {unit}, {}},
                command::AmendLearner{test.learner(), details},
                command::Undo{},
                command::Undo{},
                command::Redo{}};
            [[maybe_unused]] const auto done = test->run(commands[roll(commands.size())]); // some are refused
            compareWithFile(test);
        }
        QVERIFY(test->verify()->ok());
    }

    void whatAnotherConnectionWroteIsSeen()
    {
        TestCentre test;
        QVERIFY(test.file().records.learner.site.isEmpty());
        behindItsBack(test.path(), u"UPDATE learner SET site = 'Library'"_s);
        QCOMPARE(test.file().records.learner.site, u"Library"_s);
    }

    void aFileLeftBehindByACrashAnswersRight_data()
    {
        QTest::addColumn<bool>("asked");
        QTest::newRow("no list had asked") << false;
        QTest::newRow("a list had asked") << true;
    }
    void aFileLeftBehindByACrashAnswersRight()
    {
        QFETCH(bool, asked);
        TestCentre test;
        QVERIFY(story(test));
        if (asked)
            QVERIFY(test->learnerLines());
        const QString left = test.folder.filePath(u"left.attest"_s);
        QVERIFY(QFile::copy(test.path(), left)); // what is on disk before the centre is closed
        const int achieved = test->learnerLines()->front().tally.readings.achieved;
        QVERIFY(achieved > 0);
        QVERIFY(!areCurrent(left));
        QVERIFY(centre::verifyFile(left)->ok());
        {
            const QByteArray before = bytesOf(left);
            const auto read = centre::Centre::open(left, test.environment(), true);
            QVERIFY(read);
            QCOMPARE((*read)->learnerLines()->front().tally.readings.achieved, achieved);
            QCOMPARE((*read)->qualityGrid({})->rows.size(), std::size_t(1));
            QVERIFY(bytesOf(left) == before);
        }
        QVERIFY(!areCurrent(left)); // nothing was written by reading
        {
            const auto elsewhere = centre::Centre::open(left, test.environment());
            QVERIFY(elsewhere); // a copy that something else made: it writes nothing before its first change
            QCOMPARE((*elsewhere)->learnerLines()->front().tally.readings.achieved, achieved);
        }
        QVERIFY(!areCurrent(left));
        test.close();
        QVERIFY(areCurrent(test.path()));
        QVERIFY(QFile::remove(test.path()) && QFile::rename(left, test.path())); // as the crash left it
        test.reopen();
        QCOMPARE(test->learnerLines()->front().tally.readings.achieved, achieved);
        test.close();
        QVERIFY(areCurrent(test.path()));
        QVERIFY(centre::verifyFile(test.path())->ok());
    }

    void anotherConnectionsStatusesAreOutdatedAgain()
    {
        TestCentre test;
        test.plan({u"308"_s});
        QVERIFY(!areCurrent(test.path()));
        behindItsBack(test.path(),
                      u"UPDATE enrolment_status SET evaluator = %1"_s.arg(rules::evaluatorVersion));
        QVERIFY(areCurrent(test.path()));
        test.plan({u"301"_s});
        QVERIFY(!areCurrent(test.path()));
        QVERIFY(test->verify()->ok());
    }

    void whoeverReadsLongIsAskedToLetGo()
    {
        TestCentre test;
        int asked = 0;
        test->setBeforeWriting([&] { ++asked; });
        test.plan({u"308"_s});
        QCOMPARE(asked, 1);
        QVERIFY(test->keepDraft(u"record/x"_s, "half"));
        QVERIFY(test->dropDraft(u"record/x"_s));
        QCOMPARE(asked, 3);
        QVERIFY(test->together([&] { return story(test); }));
        QVERIFY(asked > 3);
    }
};

QTEST_GUILESS_MAIN(TestTogether)
#include "test_together.moc"
