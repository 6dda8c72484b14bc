// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/projector.h"
#include "journal/body.h"
#include "support/nested.h"
#include "support/seed.h"
#include "support/testcentre.h"

#include <algorithm>
#include <random>

using namespace attest;
using namespace Qt::Literals::StringLiterals;
using portfolio::TargetKind;

using Kind = portfolio::Recognition::Kind;

/// The tables are what the entries say, whatever people do and in whatever order the entries come.
class TestRebuild : public QObject {
    Q_OBJECT

private:
    static std::vector<journal::Entry> entriesOf(const QString &path)
    {
        auto store = storage::Store::open(path, storage::Mode::ReadOnly);
        return *(*store)->allEntries();
    }

    static void compare(storage::Store &stored, storage::Store &rebuilt)
    {
        for (const storage::Table table : storage::allTables) {
            auto expected = *stored.rows(table);
            auto actual = *rebuilt.rows(table);
            QVERIFY2(expected == actual, qPrintable(storage::tableName(table)));
        }
        QVERIFY(*stored.statuses() == *rebuilt.statuses());
    }

    /// One random action of quality assurance; refusals are part of the game.
    static void actAsIqa(TestCentre &test, std::mt19937 &dice, const QString &unit)
    {
        const auto roll = [&](int sides) { return static_cast<int>(dice() % static_cast<unsigned>(sides)); };
        const auto lists = *test->sampleLists();
        const auto &lines = *test->sampleLinesOf(test.enrolment);
        const auto list = lists.empty() ? portfolio::SampleListId() : lists.back().list.id;
        const auto line = lines.empty()
            ? portfolio::SampleLineId()
            : lines[static_cast<std::size_t>(roll(static_cast<int>(lines.size())))].line.id;
        const auto actions = test.file().records.actions;
        const EntryId action = actions.empty() ? EntryId() : actions.back().entry;
        const PersonId ffion = *test->personByRef(u"P01"_s);
        Command command = command::MakeSampleList{{}, {}, u"4430-03"_s, {}};
        switch (roll(10)) {
        case 0:
        case 1:
            command = command::Sample{list, {{test.enrolment, unit}}, u"By lot"_s};
            break;
        case 2:
            command = command::Review{line, {}, true, true, {}};
            break;
        case 3:
            if (!lines.empty())
                command =
                    command::Review{line, {lines.back().line.targets.front()}, false, roll(2) == 0, u"No"_s};
            break;
        case 4:
            command = command::AnswerReview{line, {}, u"Yes"_s};
            break;
        case 5:
            command = command::AddQaAction{line, u"Date it"_s, ffion, test->today()};
            break;
        case 6:
            command = command::AnswerQaAction{action, u"Done"_s};
            break;
        case 7:
            command = command::SettleQaAction{action, roll(2) == 0, u"So"_s};
            break;
        case 8:
            command = command::CloseSampleList{list};
            break;
        default:
            break;
        }
        const bool assessor = std::holds_alternative<command::AnswerReview>(command)
            || std::holds_alternative<command::AnswerQaAction>(command);
        if (!test->setWorking(*test->personByRef(assessor ? u"P01"_s : u"P02"_s)))
            qFatal("nobody works");
        [[maybe_unused]] const auto done = test->run(command);
        if (!test->setWorking(ffion))
            qFatal("nobody works");
    }

    /// One random action; refusals are part of the game.
    static void act(TestCentre &test, std::mt19937 &dice)
    {
        const auto roll = [&](int sides) { return static_cast<int>(dice() % static_cast<unsigned>(sides)); };
        const QStringList units{u"301"_s, u"302"_s, u"303"_s, u"308"_s, u"311"_s, u"313"_s, u"202"_s};
        const QString unit = units[roll(static_cast<int>(units.size()))];
        const centre::EnrolmentFile file = test.file();
        const auto evidence = [&]() -> EvidenceId {
            const auto &items = file.records.evidence;
            return items.empty() ? EvidenceId()
                                 : items[static_cast<std::size_t>(roll(static_cast<int>(items.size())))].id;
        };
        const std::vector<command::Tie> all = test.everything(unit);
        std::vector<command::Tie> some;
        for (const command::Tie &tie : all)
            if (roll(3) == 0)
                some.push_back(tie);
        std::vector<portfolio::Target> targets;
        for (const command::Tie &tie : some)
            targets.push_back(tie.target);
        Command command = command::Undo{};
        if (roll(4) == 0) { // quality assurance, by whoever is working
            actAsIqa(test, dice, unit);
            return;
        }
        switch (roll(14)) {
        case 0:
            command = command::Plan{test.enrolment, {unit}, {}};
            break;
        case 1:
            command = command::Plan{test.enrolment, {}, {unit}};
            break;
        case 2:
        case 3:
        case 4: {
            command::Record record = test.observation();
            record.setting = roll(6) == 0 ? catalogue::Setting::Simulation : catalogue::Setting::RealJobPaid;
            record.ties = roll(4) == 0 ? all : some;
            record.judge = roll(3) > 0;
            command = record;
            break;
        }
        case 5:
            command = command::Claim{evidence(), test.enrolment, some};
            break;
        case 6:
            command = command::Judge{evidence(), test.enrolment, targets, portfolio::Verdict::Met, {}};
            break;
        case 7:
            command =
                command::Judge{evidence(), test.enrolment, targets, portfolio::Verdict::NotYet, u"No"_s};
            break;
        case 8:
            command = command::SignOff{test.enrolment, unit, {}, true, true, {}};
            break;
        case 9:
            if (roll(2))
                command = command::Withdraw{command::Withdraw::Evidence{evidence()}, u"Slip"_s};
            else
                command = command::Withdraw{command::Withdraw::SignOff{test.enrolment, unit}, u"Slip"_s};
            break;
        case 12:
            command = command::Recognise{test.enrolment, Kind::CreditTransfer, unit,
                                         u"Letter"_s,    test->today(),        u"Mei Okafor"_s};
            if (roll(2))
                command = command::Recognise{test.enrolment, Kind::Exemption, u"MAND"_s,
                                             u"Letter"_s,    test->today(),   u"NCFE"_s};
            break;
        case 13:
            command = command::Withdraw{
                command::Withdraw::Recognition{test.enrolment, Kind::CreditTransfer, unit}, u"Slip"_s};
            if (roll(2))
                command = command::Withdraw{
                    command::Withdraw::Recognition{test.enrolment, Kind::Exemption, u"MAND"_s}, u"Slip"_s};
            break;
        case 10:
            command = command::Redo{};
            break;
        default:
            break;
        }
        [[maybe_unused]] const auto done = test->run(command);
    }

private Q_SLOTS:
    void tablesFollowEntriesAfterRandomActions_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 round = 0; round < 4; ++round)
            QTest::addRow("round %u", round) << attest::test::seed() + round;
    }
    void tablesFollowEntriesAfterRandomActions()
    {
        QFETCH(quint32, seed);
        qInfo("seed %u", seed);
        std::mt19937 dice(seed);
        TestCentre test;
        test.plan({u"301"_s, u"308"_s, u"311"_s});
        for (const QString &unit : {u"301"_s, u"308"_s}) {
            test.makeReady(unit);
            test.must(command::SignOff{test.enrolment, unit, {}, true, true, {}});
        }
        QVERIFY(test->setWorking(*test->personByRef(u"P02"_s)));
        const auto list = *test.must(command::MakeSampleList{{}, {}, u"4430-03"_s, {}}).sampleLists.begin();
        const auto lines =
            test.must(command::Sample{list, {{test.enrolment, u"308"_s}}, u"First"_s}).sampleLines;
        const portfolio::Target target{{}, TargetKind::Criterion, u"2.1"_s};
        test.must(command::Review{*lines.begin(), {target}, true, false, u"Undated"_s});
        test.reopen(); // undo is not to reach the enrolment itself
        for (int step = 0; step < 120; ++step)
            act(test, dice);
        const auto verified = test->verify();
        QVERIFY(verified);
        for (const auto &problem : verified->problems)
            qWarning("%s: %s", qPrintable(problem.where), qPrintable(problem.what));
        QVERIFY(verified->ok());
        test.close();

        std::vector<journal::Entry> entries = entriesOf(test.path());
        QVERIFY(entries.size() > 30);
        auto stored = storage::Store::open(test.path(), storage::Mode::ReadOnly);
        for (int order = 0; order < 3; ++order) {
            std::shuffle(entries.begin(), entries.end(), dice);
            auto rebuilt = storage::Store::inMemory((*stored)->device());
            QVERIFY(rebuilt);
            QVERIFY(centre::rebuildFrom(entries, **rebuilt));
            compare(**stored, **rebuilt);
        }
    }

    void rebuildingInPlaceChangesNothing()
    {
        TestCentre test;
        test.plan({u"308"_s});
        test.makeReady(u"308"_s);
        test.close();
        auto store = storage::Store::open(test.path());
        QVERIFY(store);
        std::vector<std::vector<storage::Row>> before;
        for (const storage::Table table : storage::allTables)
            before.push_back(*(*store)->rows(table));
        QVERIFY(centre::rebuild(**store));
        std::size_t at = 0;
        for (const storage::Table table : storage::allTables)
            QVERIFY(*(*store)->rows(table) == before[at++]);
    }

    void twoDevicesThatSayDifferentThingsAreAConflictInAnyOrder()
    {
        TestCentre test;
        const LearnerId learner = test.file().records.learner.id;
        test.close();
        std::vector<journal::Entry> entries = entriesOf(test.path());
        const auto amended = [&](const char *device, const QString &site) {
            journal::Header header;
            header.kind = u"learner"_s;
            header.thing = learner.as<ThingTag>();
            header.scope = learner;
            header.device = DeviceId::fromBytes(QByteArray(device).leftJustified(16, '.'));
            header.number = 1;
            header.time = QDateTime(QDate(2013, 4, 24), QTime(9, 0), Qt::UTC);
            for (const journal::Entry &entry : entries)
                if (journal::read(entry)->header.thing == header.thing)
                    header.supersedes.push_back(entry.id);
            QCborMap fields;
            fields.insert(u"site"_s, site);
            QCborMap body;
            body.insert(u"fields"_s, fields);
            return journal::seal(header, QByteArray(16, 'x'), journal::encodeBody(body));
        };
        const journal::Entry here = amended("laptop one", u"Library"_s);
        const journal::Entry there = amended("laptop two", u"Harbour"_s);
        const journal::Entry same = amended("laptop three", u"Library"_s);
        entries.push_back(here);
        entries.push_back(there);
        entries.push_back(same);
        std::vector<storage::Row> first;
        for (int order = 0; order < 6; ++order) {
            std::rotate(entries.begin(), entries.begin() + 3, entries.end());
            auto store = storage::Store::inMemory({});
            QVERIFY(centre::rebuildFrom(entries, **store));
            const auto conflicts = *(*store)->rows(storage::Table::Conflict);
            QCOMPARE(conflicts.size(), std::size_t(1));
            QCOMPARE(conflicts.front()[2].toString(), u"field/site"_s);
            const auto learners = *(*store)->rows(storage::Table::Learner);
            if (order == 0)
                first = learners;
            QVERIFY(learners == first);
            QCOMPARE(learners.front()[3].toString(), u"Carys"_s); // fields that nobody touched stay settled
        }
        std::erase_if(entries, [&](const journal::Entry &entry) { return entry.id == there.id; });
        auto store = storage::Store::inMemory({});
        QVERIFY(centre::rebuildFrom(entries, **store));
        QVERIFY((*store)->rows(storage::Table::Conflict)->empty()); // two that say the same agree
    }

    void aDecisionSettlesAConflict()
    {
        TestCentre test;
        test.plan({u"308"_s});
        command::Record record = test.observation();
        const portfolio::Target target{u"308"_s, TargetKind::Criterion, u"2.1"_s};
        record.ties = {{target, {}}};
        record.judge = true;
        test.must(record);
        const EvidenceId evidence = test.file().records.evidence.front().id;
        const portfolio::Judgement met = test.file().records.judgements.front();
        test.close();

        journal::Header header; // another laptop says the opposite without having seen it
        header.kind = u"judgement"_s;
        header.thing = evidence.as<ThingTag>();
        header.scope = test.learner();
        header.author = met.by;
        header.device = DeviceId::fromBytes(QByteArray(16, 'D'));
        header.number = 1;
        header.time = QDateTime(QDate(2013, 4, 24), QTime(9, 0), Qt::UTC);
        QCborMap body;
        body.insert(u"enrolment"_s, test.enrolment.bytes());
        body.insert(u"edition"_s, met.edition.bytes());
        body.insert(u"met"_s, false);
        body.insert(u"reason"_s, u"Undated."_s);
        body.insert(u"pairs"_s, holding({u"308"_s, u"criterion"_s, u"2.1"_s, u""_s}));
        {
            auto store = storage::Store::open(test.path());
            QVERIFY((*store)->append(journal::seal(header, QByteArray(16, 'x'), journal::encodeBody(body))));
            const auto rebuilt = centre::rebuild(**store);
            QVERIFY2(rebuilt.ok(), qPrintable(rebuilt.ok() ? QString() : rebuilt.error().message));
            QCOMPARE((*store)->rows(storage::Table::Conflict)->size(), std::size_t(1));
        }
        test.reopen();
        test.must(command::Judge{evidence, test.enrolment, {target}, portfolio::Verdict::Met, {}});
        QVERIFY(test.file().status.unit(u"308"_s)->target(target)->met);
        QVERIFY(test->verify()->notices.empty());
        test.close();
        auto store = storage::Store::open(test.path(), storage::Mode::ReadOnly);
        QVERIFY((*store)->rows(storage::Table::Conflict)->empty());
    }

    void foreignAndForgedEntriesHaveNoEffect_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("retraction by another person") << u"retraction"_s;
        QTest::newRow("unknown kind with fields") << u"review"_s;
        QTest::newRow("claim without an author") << u"claim"_s;
        QTest::newRow("another learner's scope") << u"withdrawal"_s;
    }
    void foreignAndForgedEntriesHaveNoEffect()
    {
        QFETCH(QString, kind);
        TestCentre test;
        test.plan({u"308"_s});
        test.makeReady(u"308"_s);
        const portfolio::Evidence item = test.file().records.evidence.front();
        const EnrolmentId enrolment = test.enrolment;
        test.close();
        std::vector<journal::Entry> entries = entriesOf(test.path());
        auto before = storage::Store::inMemory({});
        QVERIFY(centre::rebuildFrom(entries, **before));

        journal::Header header;
        header.kind = kind;
        header.thing = item.id.as<ThingTag>();
        header.scope = kind == u"withdrawal"_s ? LearnerId::fromBytes(QByteArray(16, 'L')) : item.learner;
        header.author = kind == u"claim"_s ? PersonId() : PersonId::fromBytes(QByteArray(16, 'P'));
        header.device = DeviceId::fromBytes(QByteArray(16, 'D'));
        header.number = 1;
        header.time = QDateTime(QDate(2013, 4, 24), QTime(9, 0), Qt::UTC);
        for (const journal::Entry &entry : entries)
            if (journal::read(entry)->header.thing == header.thing)
                header.supersedes.push_back(entry.id);
        QCborMap fields;
        fields.insert(u"title"_s, u"Forged"_s);
        QCborMap body;
        body.insert(u"fields"_s, fields);
        body.insert(u"what"_s, u"evidence"_s);
        body.insert(u"enrolment"_s, enrolment.bytes());
        body.insert(u"pairs"_s, holding({u"308"_s, u"criterion"_s, u"2.1"_s, u""_s}));
        entries.push_back(journal::seal(header, QByteArray(16, 'x'), journal::encodeBody(body)));
        auto after = storage::Store::inMemory({});
        QVERIFY(centre::rebuildFrom(entries, **after));
        compare(**before, **after);
    }
};

QTEST_GUILESS_MAIN(TestRebuild)
#include "test_rebuild.moc"
