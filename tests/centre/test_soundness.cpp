// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/fold.h"
#include "centre/qualityfacts.h"
#include "centre/settle.h"
#include "support/nested.h"
#include "support/recordsbuilder.h"

#include <QCborArray>
#include <QTest>

using namespace attest;
using namespace Qt::Literals::StringLiterals;
using attest::test::idOf;
using centre::Fact;

namespace {

const PersonId mei = idOf<PersonId>(8);
const PersonId ffion = idOf<PersonId>(7);
const LearnerId carys = idOf<LearnerId>(1);
const QByteArray seed(16, 's');
const QString incomplete = u"It has no effect: something that it must hold is missing."_s;
const QString misplaced = u"It has no effect: it does not belong where it stands."_s;

QByteArray bytes(int size, char letter = 'b') { return QByteArray(size, letter); }

/// Entries that are sound, one of each kind of quality assurance; tests take something out of them.
Fact factOf(const char *kind, const QCborMap &body, int number = 1)
{
    Fact fact;
    fact.id = idOf<EntryId>(number);
    fact.header.kind = QString::fromLatin1(kind);
    fact.header.author = mei;
    fact.header.number = static_cast<quint64>(number);
    fact.header.thing = centre::thingMadeBy(mei, seed);
    fact.body = body;
    fact.body.insert(u"on"_s, u"2013-04-24"_s);
    return fact;
}

QCborArray targets() { return holding({u"criterion"_s, u"1.1"_s}); }

Fact list()
{
    return factOf("sampleList",
                  {{u"seed"_s, seed}, {u"ref"_s, u"S01"_s}, {u"qualification"_s, u"4430-03"_s}});
}

Fact line()
{
    Fact fact = factOf("sampleLine",
                       {{u"seed"_s, seed},
                        {u"unit"_s, u"308"_s},
                        {u"reason"_s, u"Risk"_s},
                        {u"list"_s, bytes(ThingId::size)},
                        {u"enrolment"_s, bytes(EnrolmentId::size)},
                        {u"signOff"_s, bytes(EntryId::size)},
                        {u"targets"_s, targets()}});
    fact.header.scope = carys;
    return fact;
}

Fact onLine(const char *kind, const QCborMap &body, int number = 2)
{
    Fact fact = factOf(kind, body, number);
    fact.header.scope = carys;
    return fact;
}

Fact review(bool agreed = false)
{
    return onLine("review", {{u"targets"_s, targets()}, {u"agreed"_s, agreed}, {u"reason"_s, u"Undated"_s}});
}

Fact answer() { return onLine("reviewAnswer", {{u"targets"_s, targets()}, {u"answer"_s, u"Dated"_s}}); }

Fact action()
{
    return onLine("qaAction",
                  {{u"ref"_s, u"S01-A1"_s},
                   {u"what"_s, u"Date all"_s},
                   {u"who"_s, bytes(PersonId::size)},
                   {u"due"_s, u"2013-05-02"_s}});
}

Fact step(const QString &which)
{
    return onLine("actionStep",
                  {{u"action"_s, bytes(EntryId::size)}, {u"step"_s, which}, {u"text"_s, u"Done"_s}});
}

Fact release()
{
    Fact fact = onLine(
        "release",
        {{u"list"_s, bytes(ThingId::size)}, {u"units"_s, holding({u"308"_s, bytes(EntryId::size), true})}});
    fact.header.thing = idOf<ThingId>(5);
    return fact;
}

Fact enrolment()
{
    Fact fact = onLine("enrolment", {{u"fields"_s, QCborMap()}}, 1);
    fact.header.thing = idOf<ThingId>(5);
    return fact;
}

Fact without(Fact fact, const QString &field)
{
    fact.body.remove(field);
    return fact;
}

Fact with(Fact fact, const QString &field, const QCborValue &value)
{
    fact.body.insert(field, value);
    return fact;
}

} // namespace

/// What comes in from another file may be incomplete, misplaced or forged: it is kept, and nothing follows
/// from it, with a sentence that says why.
class TestSoundness : public QObject {
    Q_OBJECT

private:
    static void needsEach(const Fact &sound, const QStringList &fields, const Fact &defining)
    {
        QCOMPARE(whyIgnored(sound, &defining), QString());
        for (const QString &field : fields) {
            const QByteArray name = field.toUtf8();
            QVERIFY2(whyIgnored(without(sound, field), &defining) == incomplete, name.constData());
            const QCborValue there = sound.body.value(field);
            if (there.isString())
                QVERIFY2(whyIgnored(with(sound, field, u"  "_s), &defining) == incomplete, name.constData());
            if (there.isByteArray()) {
                const auto size = static_cast<int>(there.toByteArray().size());
                for (const QByteArray &bad : {bytes(size, '\0'), bytes(size - 1)})
                    QVERIFY2(whyIgnored(with(sound, field, bad), &defining) == incomplete, name.constData());
            }
        }
    }

private Q_SLOTS:
    void everyKindNeedsWhatItSpeaksOf()
    {
        needsEach(list(), {u"ref"_s, u"qualification"_s, u"on"_s, u"seed"_s}, list());
        needsEach(line(),
                  {u"unit"_s, u"reason"_s, u"list"_s, u"enrolment"_s, u"signOff"_s, u"targets"_s, u"on"_s,
                   u"seed"_s},
                  line());
        needsEach(review(), {u"targets"_s, u"reason"_s, u"on"_s}, line());
        needsEach(answer(), {u"targets"_s, u"answer"_s, u"on"_s}, line());
        needsEach(action(), {u"ref"_s, u"what"_s, u"who"_s, u"due"_s, u"on"_s}, line());
        needsEach(step(u"answer"_s), {u"action"_s, u"step"_s, u"text"_s}, line());
        needsEach(step(u"return"_s), {u"action"_s, u"step"_s, u"text"_s}, line());
        needsEach(release(), {u"list"_s, u"units"_s, u"on"_s}, enrolment());
        needsEach(factOf("listClosed", {}, 2), {u"on"_s}, list());
    }

    void someNeedLess()
    {
        const Fact sampled = line();
        QVERIFY(whyIgnored(without(review(true), u"reason"_s), &sampled).isEmpty());
        QVERIFY(whyIgnored(without(step(u"close"_s), u"text"_s), &sampled).isEmpty());
        QCOMPARE(whyIgnored(step(u"wait"_s), &sampled), incomplete);
        const Fact taken = enrolment();
        for (const QCborArray &unit : {QCborArray{QString(), bytes(EntryId::size), true},
                                       QCborArray{u"308"_s, bytes(EntryId::size - 1), true}})
            QCOMPARE(whyIgnored(with(release(), u"units"_s, holding(unit)), &taken), incomplete);
        Fact nobodys = review();
        nobodys.header.author = {};
        QCOMPARE(whyIgnored(nobodys, &sampled), incomplete);
    }

    void aListIsTheCentresAndALineALearners()
    {
        QVERIFY(definesQuality(list()) && definesQuality(line()));
        Fact scoped = list();
        scoped.header.scope = carys;
        Fact free = line();
        free.header.scope = {};
        Fact claimed = list(); // somebody else says that it is theirs
        claimed.header.author = ffion;
        QVERIFY(!definesQuality(scoped) && !definesQuality(free) && !definesQuality(claimed));
        QVERIFY(!definesQuality(review()) && !definesQuality(without(list(), u"ref"_s)));
    }

    void everyEntryBelongsToItsOwnThing()
    {
        const Fact listed = list();
        const Fact sampled = line();
        const Fact taken = enrolment();
        for (const Fact &fact : {review(), answer(), action(), step(u"close"_s)}) {
            QCOMPARE(whyIgnored(fact, &listed), misplaced);
            QCOMPARE(whyIgnored(fact, &taken), misplaced);
            QCOMPARE(whyIgnored(fact, nullptr), misplaced);
        }
        for (const Fact &fact : {list(), factOf("listClosed", {}, 2)})
            QCOMPARE(whyIgnored(fact, &sampled), misplaced);
        QCOMPARE(whyIgnored(release(), &sampled), misplaced);
        QCOMPARE(whyIgnored(release(), &listed), misplaced);
        QCOMPARE(whyIgnored(line(), &listed), misplaced);
    }

    void withdrawalsAndStrangersOnALine()
    {
        const Fact sampled = line();
        const Fact taken = enrolment();
        const Fact off = onLine("withdrawal", {{u"what"_s, u"sample"_s}, {u"reason"_s, u"Twice"_s}});
        QCOMPARE(whyIgnored(off, &sampled), QString());
        QCOMPARE(whyIgnored(off, &taken), misplaced);
        const Fact other = onLine("withdrawal", {{u"what"_s, u"unit"_s}});
        QCOMPARE(whyIgnored(other, &sampled), u"It has no effect: it does not belong to a sample list."_s);
        QCOMPARE(whyIgnored(other, &taken), QString());
        QCOMPARE(whyIgnored(other, nullptr), QString());
        QCOMPARE(whyIgnored(onLine("retraction", {}), &sampled), QString());
    }

    void onlyAnswersAreOtherPeoples()
    {
        const Fact sampled = line();
        const auto by = [&](Fact fact, PersonId who) {
            fact.header.author = who;
            return whyIgnored(fact, &sampled);
        };
        QCOMPARE(by(answer(), ffion), QString());
        QCOMPARE(by(step(u"answer"_s), ffion), QString());
        for (const Fact &fact : {review(), action(), step(u"close"_s), step(u"return"_s)}) {
            QCOMPARE(by(fact, mei), QString());
            QVERIFY(by(fact, ffion).startsWith(u"It has no effect: it speaks for the IQA"_s));
        }
    }

    void targetsAreReadOnceAndInTheirKinds()
    {
        const QCborArray three{QCborArray{u"criterion"_s, u"1.1"_s}, QCborArray{u"criterion"_s, u"1.1"_s},
                               QCborArray{u"requirement"_s, u"1.1"_s}, QCborArray{u"skill"_s, u"1.1"_s}};
        const auto read = targetsIn(with(review(), u"targets"_s, three));
        QCOMPARE(read.size(), std::size_t(2)); // a newer program's kind is kept, not read
        QVERIFY(read.front().kind == portfolio::TargetKind::Criterion);
        QVERIFY(read.back().kind == portfolio::TargetKind::Requirement);
        QVERIFY(centre::reviewSlot(read.front()) != centre::reviewSlot(read.back()));
    }

    void aLearnersEntriesNeedTheirDatesAndIds()
    {
        const auto sound = [](Fact fact, const QString &field) {
            return centre::isSound(fact) && !centre::isSound(without(fact, field));
        };
        const QCborMap fields{
            {u"number"_s, 1}, {u"on"_s, u"2013-04-20"_s}, {u"recordedOn"_s, u"2013-04-20"_s}};
        const auto item = [&](const QString &name, const QCborValue &value) {
            QCborMap changed = fields;
            changed.insert(name, value);
            return centre::isSound(onLine("evidence", {{u"fields"_s, changed}}));
        };
        QVERIFY(item(u"number"_s, 2));
        QVERIFY(!item(u"on"_s, u"yesterday"_s) && !item(u"recordedOn"_s, u"yesterday"_s));
        QVERIFY2(!centre::isSound(onLine("evidence", {{u"fields"_s, QCborMap{{u"number"_s, 1}}}})),
                 "an item says when it was gathered");
        QVERIFY2(centre::isSound(onLine("evidence", {{u"fields"_s, QCborMap{{u"title"_s, u"New"_s}}}})),
                 "what only amends may leave it out");
        const Fact claim = onLine("claim", {{u"enrolment"_s, bytes(EnrolmentId::size)}});
        QVERIFY(sound(claim, u"enrolment"_s));
        const Fact judged =
            onLine("judgement",
                   {{u"enrolment"_s, bytes(EnrolmentId::size)}, {u"edition"_s, bytes(EditionId::size)}});
        QVERIFY(sound(judged, u"enrolment"_s) && sound(judged, u"edition"_s));
        for (Fact fact : {claim, judged}) {
            fact.header.author = {};
            QVERIFY2(!centre::isSound(fact), "somebody claims and judges");
        }
        for (const char *kind : {"signOff", "withdrawal"}) {
            const Fact signedOff = onLine(kind,
                                          {{u"what"_s, u"signOff"_s},
                                           {u"signedBy"_s, bytes(PersonId::size)},
                                           {u"edition"_s, bytes(EditionId::size)},
                                           {u"signedOn"_s, u"2013-04-20"_s}});
            QVERIFY(sound(signedOff, u"signedBy"_s) && sound(signedOff, u"edition"_s));
            QVERIFY(sound(signedOff, u"signedOn"_s));
        }
        for (const char *kind : {"recognition", "withdrawal"}) {
            for (const bool unit : {true, false}) {
                const QString subject = unit ? u"unit"_s : u"rule"_s;
                const Fact recognised = onLine(kind,
                                               {{u"what"_s, unit ? u"creditTransfer"_s : u"exemption"_s},
                                                {subject, u"308"_s},
                                                {u"basis"_s, u"Letter"_s},
                                                {u"awardedOn"_s, u"2013-04-20"_s},
                                                {u"agreedBy"_s, u"NCFE"_s},
                                                {u"recordedBy"_s, bytes(PersonId::size)},
                                                {u"edition"_s, bytes(EditionId::size)}});
                for (const QString &field :
                     {u"basis"_s, u"awardedOn"_s, u"agreedBy"_s, u"recordedBy"_s, u"edition"_s})
                    QVERIFY2(sound(recognised, field), qPrintable(field));
                QVERIFY2(centre::statementsOf(without(recognised, subject)).empty(), "it names nothing");
                QCOMPARE(centre::statementsOf(recognised).size(), std::size_t(1));
            }
        }
        Fact free = claim;
        free.header.scope = {};
        QVERIFY2(!centre::isSound(free), "a claim is about a learner");
    }

    void aBatchAndAReleaseNameEachUnitOnce()
    {
        const QByteArray enrolled = bytes(EnrolmentId::size);
        const QByteArray entry = bytes(EntryId::size);
        const QCborArray batch{QCborArray{enrolled, u"308"_s, entry}, QCborArray{enrolled, u"308"_s, entry},
                               QCborArray{QByteArray(), u"301"_s, entry},
                               QCborArray{enrolled, u"302"_s, QByteArray()}};
        const centre::Folded folded = centre::fold({with(list(), u"batch"_s, batch)});
        QVERIFY(folded.sampleList);
        QCOMPARE(folded.batch.size(), std::size_t(1));
        QCOMPARE(folded.batch.front().unit, u"308"_s);
        QVERIFY(!folded.sampleList->isClosed());
        const centre::Folded closed = centre::fold({list(), factOf("listClosed", {}, 2)});
        QCOMPARE(closed.sampleList->closedOn, QDate(2013, 4, 24));
    }

    void aDecisionKeepsItsLineOnTheList()
    {
        const Fact off = onLine("withdrawal", {{u"what"_s, u"sample"_s}, {u"reason"_s, u"Twice"_s}}, 3);
        const centre::Folded taken = centre::fold({line(), off});
        QVERIFY(taken.sampleLine->withdrawn);
        QCOMPARE(taken.sampleLine->withdrawnReason, u"Twice"_s);
        const centre::Folded kept = centre::fold({line(), review(), off});
        QVERIFY(!kept.sampleLine->withdrawn);
        QCOMPARE(kept.decisions.size(), std::size_t(1));
        QCOMPARE(kept.decisions.front().round, 1);
    }

    void anAnswerNamesTheDecisionItIsTo()
    {
        const QByteArray decision = idOf<EntryId>(2).bytes();
        Fact reply = answer();
        reply.id = idOf<EntryId>(3);
        const auto of = [&](const QCborArray &named) {
            return centre::fold({line(), review(), with(reply, u"targets"_s, named)}).answers;
        };
        QCOMPARE(of(holding({u"criterion"_s, u"1.1"_s, decision})).size(), std::size_t(1));
        QCOMPARE(of({QCborArray{u"criterion"_s, u"1.1"_s, decision},
                     QCborArray{u"criterion"_s, u"1.1"_s, decision},
                     QCborArray{u"requirement"_s, u"1.1"_s, decision}})
                     .size(),
                 std::size_t(2));
        QVERIFY(of(holding({u"criterion"_s, u"1.1"_s})).empty());
    }

    void rulingsCountTheirRounds()
    {
        Fact again = review(true);
        again.id = idOf<EntryId>(3);
        again.header.supersedes = {idOf<EntryId>(2), idOf<EntryId>(99)}; // one of them is not here
        const centre::Folded folded = centre::fold({line(), review(), again});
        QCOMPARE(folded.decisions.size(), std::size_t(2));
        for (const portfolio::ReviewDecision &each : folded.decisions) {
            QCOMPARE(each.round, each.agreed ? 2 : 1);
            QCOMPARE(each.current, each.agreed);
        }
    }
};

QTEST_GUILESS_MAIN(TestSoundness)
#include "test_soundness.moc"
