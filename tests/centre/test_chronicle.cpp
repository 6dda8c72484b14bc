// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "journal/body.h"
#include "storage/store.h"
#include "support/chroniclelines.h"
#include "support/nested.h"
#include "support/qualitycentre.h"

using namespace attest;
using namespace Qt::Literals::StringLiterals;
using centre::Chronicle;
using centre::ChronicleFilter;
using centre::ChronicleLine;
using centre::Standing;
using portfolio::TargetKind;

namespace {

command::Tie tie(const QString &unit, const QString &code, const QString &place = {})
{
    return {{unit, TargetKind::Criterion, code}, place};
}

/// Appends an entry as another copy of the file would have written it, and projects nothing.
EntryId appendForeign(TestCentre &test, journal::Header header, const QCborMap &body)
{
    test.close();
    auto store = storage::Store::open(test.path());
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    header.time = QDateTime(QDate(2013, 4, 25), QTime(8, 0), Qt::OffsetFromUTC, 3600);
    const journal::Entry entry =
        journal::seal(header, QByteArray(journal::saltSize, 's'), journal::encodeBody(body));
    if (const auto appended = (*store)->append(entry); !appended)
        qFatal("%s", qPrintable(appended.error().message));
    store->reset();
    test.reopen();
    return entry.id;
}

} // namespace

/// The journal in words: a sentence for every kind of entry, and what became of it.
class TestChronicle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryKindInWords()
    {
        TestCentre test;
        test.plan({u"308"_s, u"311"_s});
        command::Record record = test.observation();
        record.title = u"At the desk"_s;
        record.ties = {tie(u"308"_s, u"2.1"_s, u"page 2"_s), tie(u"308"_s, u"2.2"_s),
                       tie(u"311"_s, u"1.1"_s)};
        record.judge = true;
        QFile file(test.folder.filePath(u"letter.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear customer") > 0);
        file.close();
        record.files = {file.fileName()};
        test.must(record);
        test.must(command::Plan{test.enrolment, {}, {u"311"_s}});
        const auto lines = linesOf(test.centre());
        QStringList sentences;
        for (const ChronicleLine &line : lines)
            sentences.prepend(line.sentence);
        const QStringList expected{u"Made the centre Test centre"_s,
                                   u"Added Ffion Rees (P01): Assessor and Coordinator"_s,
                                   u"Added Mei Okafor (P02): IQA"_s,
                                   u"Added learner Carys O'Brien-Llŷr (L001)"_s,
                                   u"Kept the printing of 4430-03 by which its learners are judged"_s,
                                   u"Enrolled on 4430-03 as L001, registered 14 January 2013"_s,
                                   u"Planned 308 and 311"_s,
                                   u"Recorded E001: At the desk"_s,
                                   u"Attached letter.txt to E001"_s,
                                   u"Claimed 3 criteria with E001"_s,
                                   u"Judged 3 criteria met by E001"_s,
                                   u"Dropped 311 from the plan"_s};
        QCOMPARE(sentences, expected);
        const ChronicleLine &claim = lineWith(lines, u"Claimed 3 criteria with E001"_s);
        QCOMPARE(claim.details, QStringList{u"308 2.1 (page 2), 2.2; 311 1.1"_s});
        QCOMPARE(claim.units, (QStringList{u"308"_s, u"311"_s}));
        QCOMPARE(claim.about, u"Carys O'Brien-Llŷr (L001)"_s);
        QCOMPARE(claim.who, u"Ffion Rees"_s);
        QCOMPARE(claim.enrolment, test.enrolment);
        QVERIFY2(claim.device.isEmpty(), "there is only one copy");
        QVERIFY(claim.offset.isEmpty());
        QCOMPARE(lineWith(lines, u"Planned 308 and 311"_s).standing, Standing::ReplacedInPart);
    }

    void saysWhatBecameOfAnEntry()
    {
        TestCentre test;
        test.plan({u"308"_s});
        command::Record record = test.observation();
        record.ties = {tie(u"308"_s, u"2.1"_s)};
        record.judge = true;
        test.must(record);
        const EvidenceId evidence = test.file().records.evidence.front().id;
        test.must(command::Judge{evidence,
                                 test.enrolment,
                                 {record.ties.front().target},
                                 portfolio::Verdict::NotYet,
                                 u"Not signed"_s});
        auto lines = linesOf(test.centre());
        const ChronicleLine notYet = lineWith(lines, u"Judged 308 2.1 not yet met by E001"_s);
        QCOMPARE(notYet.details, QStringList{u"Reason: Not signed"_s});
        QCOMPARE(notYet.standing, Standing::Stands);
        QCOMPARE(lineWith(lines, u"Judged 308 2.1 met by E001"_s).standing, Standing::Replaced);

        test.must(command::Undo{});
        lines = linesOf(test.centre());
        QCOMPARE(lines.front().sentence, u"Undone: Judged 308 2.1 not yet met by E001"_s);
        QCOMPARE(lineWith(lines, notYet.sentence).standing, Standing::TakenBack);
        QCOMPARE(lineWith(lines, notYet.sentence).standingWords, u"Undone"_s);
        QCOMPARE(lineWith(lines, u"Judged 308 2.1 met by E001"_s).standing, Standing::Stands);

        test.must(command::Redo{});
        lines = linesOf(test.centre());
        QCOMPARE(lines.front().sentence, u"Redone: Judged 308 2.1 not yet met by E001"_s);
        QCOMPARE(lineWith(lines, u"Undone: Judged 308 2.1 not yet met by E001"_s).standing,
                 Standing::TakenBack);

        test.must(command::Withdraw{command::Withdraw::Evidence{evidence}, u"Wrong learner"_s});
        lines = linesOf(test.centre());
        QCOMPARE(lines.front().sentence, u"Withdrew E001"_s);
        QCOMPARE(lines.front().standing, Standing::Stands);
        QCOMPARE(lineWith(lines, u"Claimed 308 2.1 with E001"_s).standing, Standing::Withdrawn);
    }

    void aWithdrawnSignOffStaysReadable()
    {
        TestCentre test;
        test.plan({u"308"_s});
        test.makeReady(u"308"_s);
        test.must(command::SignOff{test.enrolment, u"308"_s, {}, true, true, {}});
        test.must(command::Withdraw{command::Withdraw::SignOff{test.enrolment, u"308"_s}, u"Too early"_s});
        const auto lines = linesOf(test.centre());
        QCOMPARE(lines.front().sentence, u"Withdrew the sign-off of 308"_s);
        QCOMPARE(lines.front().details, QStringList{u"Reason: Too early"_s});
        const ChronicleLine &signOff = lineWith(lines, u"Signed off 308 as of 24 April 2013"_s);
        QCOMPARE(signOff.standing, Standing::Withdrawn);
        QCOMPARE(signOff.details, QStringList{u"The learner has declared it own work."_s});
    }

    void isNarrowedByPersonAndThing()
    {
        TestCentre test;
        test.plan({u"308"_s, u"311"_s});
        command::Record record = test.observation();
        record.ties = {tie(u"308"_s, u"2.1"_s)};
        test.must(record);
        record.ties = {tie(u"311"_s, u"1.1"_s)};
        test.must(record);
        QVERIFY(test->setWorking(*test->personByRef(u"P02"_s)));
        test.must(command::AddLearner{{u"N1"_s, u"Nia"_s, {}, {}, {}, {}, {}, {}, {}}});
        const auto count = [&](const ChronicleFilter &filter) {
            return linesOf(test.centre(), filter).size();
        };
        QCOMPARE(count({*test->personByRef(u"P02"_s), {}, {}, {}, {}, false}), std::size_t(1));
        QCOMPARE(count({{}, test.learner(), {}, {}, {}, false}), std::size_t(7));
        QCOMPARE(count({{}, test.learner(), {}, u"311"_s, {}, false}), std::size_t(2));
        const EvidenceId second = *test->evidenceByRef(test.learner(), u"E002"_s);
        QCOMPARE(count({{}, test.learner(), second, {}, {}, false}), std::size_t(2));
        QCOMPARE(count({{}, {}, {}, {}, u"OBRIEN llyr claimed"_s, false}), std::size_t(0));
        QCOMPARE(count({{}, {}, {}, {}, u"o'brien LLYR claimed"_s, false}), std::size_t(2));
        QCOMPARE(count({{}, {}, {}, {}, {}, true}), std::size_t(0));
    }

    void isReadAPartAtATime()
    {
        TestCentre test;
        for (int i = 0; i < 5; ++i)
            test.must(test.observation());
        const auto chronicle = test->chronicle({{}, test.learner(), {}, {}, {}, false});
        QVERIFY(chronicle);
        QCOMPARE((*chronicle)->entries(), qint64(7));
        const auto first = (*chronicle)->next(3);
        QVERIFY(first);
        QCOMPARE(first->size(), std::size_t(3));
        QVERIFY(first->front().number > first->back().number);
        QVERIFY(!(*chronicle)->atEnd());
        const auto rest = (*chronicle)->next(100);
        QVERIFY(rest);
        QCOMPARE(rest->size(), std::size_t(4));
        QVERIFY((*chronicle)->atEnd());
        QVERIFY((*chronicle)->next(100)->empty());
    }

    void stopsLookingInTime()
    {
        TestCentre test;
        for (int i = 0; i < 5; ++i)
            test.must(test.observation());
        const auto chronicle = test->chronicle({{}, test.learner(), {}, {}, u"enrolled"_s, false});
        QVERIFY(chronicle);
        QVERIFY2((*chronicle)->next(10, 3)->empty(), "it is further back");
        QCOMPARE((*chronicle)->lookedAt(), qint64(3));
        QCOMPARE((*chronicle)->next(10, 10)->size(), std::size_t(1));
    }

    void namesOtherCopiesAndTheirTime()
    {
        TestCentre test;
        journal::Header header;
        header.kind = u"somethingNew"_s;
        header.thing = test.learner().as<ThingTag>();
        header.scope = test.learner();
        header.author = test->working();
        header.device = DeviceId::fromBytes(QByteArray(DeviceId::size, 7));
        header.number = 1;
        const EntryId entry = appendForeign(test, header, {});
        const auto lines = linesOf(test.centre());
        QCOMPARE(lines.front().id, entry);
        QCOMPARE(lines.front().device, u"B"_s);
        QCOMPARE(lines.front().offset, u"+01:00"_s);
        QCOMPARE(lines.front().at.time(), QTime(8, 0));
        QCOMPARE(lines.front().standing, Standing::Newer);
        QCOMPARE(lines.front().sentence, u"An entry of a newer program, kept"_s);
        QCOMPARE(lines.back().device, u"A"_s);
    }

    void aForgedUndoHasNoEffect()
    {
        TestCentre test;
        test.plan({u"308"_s});
        const auto before = linesOf(test.centre());
        journal::Header header;
        header.kind = u"retraction"_s;
        header.thing = test.enrolment.as<ThingTag>();
        header.scope = test.learner();
        header.author = *test->personByRef(u"P02"_s); // not the one who planned
        header.device = DeviceId::fromBytes(QByteArray(DeviceId::size, 7));
        header.number = 1;
        header.supersedes = {before.front().id};
        appendForeign(test, header, {});
        const auto lines = linesOf(test.centre());
        QCOMPARE(lines.front().sentence, u"Undone: Planned 308"_s);
        QCOMPARE(lines.front().standing, Standing::NoEffect);
        QCOMPARE(lineWith(lines, u"Planned 308"_s).standing, Standing::Stands);
    }

    void whatIsSaidOfAnotherLearnersThingHasNoEffect()
    {
        TestCentre test;
        journal::Header header;
        header.kind = u"plan"_s;
        header.thing = test.enrolment.as<ThingTag>();
        header.scope = LearnerId::fromBytes(QByteArray(LearnerId::size, 9));
        header.author = test->working();
        header.device = DeviceId::fromBytes(QByteArray(DeviceId::size, 7));
        header.number = 1;
        appendForeign(test, header, {{u"planned"_s, true}, {u"units"_s, QCborArray{u"308"_s}}});
        const auto lines = linesOf(test.centre());
        QCOMPARE(lines.front().sentence, u"Planned 308"_s);
        QCOMPARE(lines.front().standing, Standing::NoEffect);
        QVERIFY(lines.front().about.isEmpty());
    }

    void aForgedDecisionReplacesNothing()
    {
        QualityCentre test;
        test.signOff(u"308"_s);
        test.as(u"P02"_s);
        const portfolio::SampleLineId sampled = test.sample(test.makeList(), u"308"_s);
        test.must(
            command::Review{sampled, {{{}, TargetKind::Criterion, u"2.1"_s}}, false, false, u"Not shown"_s});
        journal::Header header;
        header.kind = u"review"_s;
        header.thing = sampled.as<ThingTag>();
        header.scope = test.learner();
        header.author = *test->personByRef(u"P01"_s); // whose own decision it is about
        header.device = DeviceId::fromBytes(QByteArray(DeviceId::size, 7));
        header.number = 1;
        header.supersedes = {test.file().records.decisions.front().entry};
        appendForeign(test, header,
                      {{u"on"_s, u"2013-04-25"_s},
                       {u"agreed"_s, true},
                       {u"targets"_s, holding({u"criterion"_s, u"2.1"_s})}});
        const auto lines = linesOf(test.centre());
        QCOMPARE(lines.front().sentence, u"Agreed as IQA that 308 2.1 is met"_s);
        QCOMPARE(lines.front().standing, Standing::NoEffect);
        QCOMPARE(lineWith(lines, u"Did not agree as IQA that 308 2.1 is met"_s).standing, Standing::Stands);
    }

    void twoThatContradictEachOtherAreInConflict()
    {
        TestCentre test;
        test.plan({u"308"_s});
        const std::vector<EntryId> planned = test->chronicle({}).value()->next(1)->empty()
            ? std::vector<EntryId>{}
            : std::vector<EntryId>{linesOf(test.centre()).front().id};
        test.must(command::Plan{test.enrolment, {}, {u"308"_s}});
        journal::Header header;
        header.kind = u"plan"_s;
        header.thing = test.enrolment.as<ThingTag>();
        header.scope = test.learner();
        header.author = test->working();
        header.device = DeviceId::fromBytes(QByteArray(DeviceId::size, 7));
        header.number = 1;
        header.supersedes = planned;
        appendForeign(test, header,
                      {{u"planned"_s, true}, {u"reason"_s, u"agreed"_s}, {u"units"_s, QCborArray{u"308"_s}}});
        test.must(command::Plan{test.enrolment, {u"311"_s}, {}}); // projects the enrolment anew
        const auto all = linesOf(test.centre());
        QCOMPARE(lineWith(all, u"Dropped 308 from the plan"_s).standing, Standing::InConflict);
        const auto conflicting = linesOf(test.centre(), {{}, {}, {}, {}, {}, true});
        QCOMPARE(conflicting.size(), std::size_t(2));
        QCOMPARE(test->chronicle({}).value()->conflicts(), qint64(2));
        QCOMPARE(conflicting.front().standingWords, u"In conflict"_s);
    }
};

QTEST_GUILESS_MAIN(TestChronicle)
#include "test_chronicle.moc"
