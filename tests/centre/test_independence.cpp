// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/projector.h"
#include "centre/qualityfacts.h"
#include "journal/body.h"
#include "support/nested.h"
#include "support/qualitycentre.h"

#include <QCborArray>

using namespace attest;
using namespace Qt::Literals::StringLiterals;
using portfolio::UnitState;

/// Nobody verifies their own decisions: not through the window, not through `apply`, and not by writing
/// entries into the file with another program.
class TestIndependence : public QObject {
    Q_OBJECT

private:
    /// P03 is both assessor and IQA.
    static void addBoth(TestCentre &test)
    {
        test.must(command::AddPerson{
            {u"P03"_s, u"Siân"_s, u"Tŷ-Gwyn"_s, {portfolio::Role::Assessor, portfolio::Role::Iqa}}});
    }

    /// Appends entries that are right in hash and chain, and rebuilds the tables.
    static EntryId forge(QualityCentre &test, journal::Header header, const QCborMap &body)
    {
        test.close();
        auto store = storage::Store::open(test.path());
        const auto tip = (*store)->tip();
        header.device = (*store)->device();
        header.number = tip->number + 1;
        header.prev = tip->id;
        header.time = QDateTime(QDate(2013, 4, 24), QTime(12, 0), Qt::UTC);
        const journal::Entry entry =
            journal::seal(header, QByteArray(journal::saltSize, 'x'), journal::encodeBody(body));
        if (!(*store)->append(entry) || !centre::rebuild(**store))
            qFatal("not forged");
        store = Error{}; // closes the file
        test.reopen();
        return entry.id;
    }

    static QCborMap releaseOf(const portfolio::SignOff &signOff)
    {
        QCborMap body;
        body.insert(u"list"_s, QByteArray(16, 'L'));
        body.insert(u"on"_s, u"2013-04-24"_s);
        body.insert(u"units"_s, holding({signOff.unit, signOff.entry.bytes(), true}));
        return body;
    }

    static journal::Header about(const char *kind, ThingId thing, LearnerId scope, PersonId author)
    {
        journal::Header header;
        header.kind = QString::fromLatin1(kind);
        header.thing = thing;
        header.scope = scope;
        header.author = author;
        return header;
    }

    static QStringList problems(QualityCentre &test)
    {
        QStringList out;
        const auto verified = test->verify();
        for (const auto &problem : verified->problems)
            out.append(problem.what);
        return out;
    }

private Q_SLOTS:
    void whoHadAHandInAUnitMayNotSampleIt_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::addColumn<QString>("says");
        for (const char *deed : {"judged", "claimed", "recorded", "witnessed", "signed off"})
            QTest::newRow(deed) << QString::fromLatin1(
                deed) << (deed == QByteArray("witnessed") ? u"named in"_s : QString::fromLatin1(deed));
    }
    void whoHadAHandInAUnitMayNotSampleIt()
    {
        QFETCH(QString, deed);
        QFETCH(QString, says);
        QualityCentre test;
        addBoth(test);
        test.plan({u"308"_s});
        command::Record record = test.observation();
        record.ties = test.everything(u"308"_s);
        const auto hand = [&](const QString &what) { test.as(deed == what ? u"P03"_s : u"P01"_s); };
        if (deed == u"witnessed"_s)
            record.people = u"Also there: TY-GWYN SIAN, duty manager"_s;
        hand(u"recorded"_s);
        std::vector<command::Tie> ties;
        if (deed != u"claimed"_s && deed != u"recorded"_s)
            record.judge = true;
        else
            std::swap(ties, record.ties);
        if (deed == u"judged"_s) {
            record.judge = false;
            record.ties.clear();
            ties = test.everything(u"308"_s);
        }
        test.must(record);
        const EvidenceId evidence = test.file().records.evidence.front().id;
        if (!ties.empty()) {
            hand(u"claimed"_s);
            test.must(command::Claim{evidence, test.enrolment, ties});
            hand(u"judged"_s);
            std::vector<portfolio::Target> targets;
            for (const command::Tie &tie : ties)
                targets.push_back(tie.target);
            test.must(command::Judge{evidence, test.enrolment, targets, portfolio::Verdict::Met, {}});
        }
        hand(u"signed off"_s);
        test.must(command::SignOff{test.enrolment, u"308"_s, {}, true, true, {}});
        test.as(u"P03"_s);
        const portfolio::SampleListId list = test.makeList();
        const QString why = test.refused(command::Sample{list, {{test.enrolment, u"308"_s}}, u"Why not"_s});
        QVERIFY2(why.contains(says) && why.startsWith(u"Siân Tŷ-Gwyn"_s), qPrintable(why));
        QCOMPARE(test->sampleCandidates(list)->front().whyNot, why);
        test.as(u"P02"_s); // Mei had no hand in it
        test.sample(test.makeList(), u"308"_s);
    }

    void aJudgementThatSomebodyReplacedStillTies()
    {
        QualityCentre test;
        addBoth(test);
        test.plan({u"308"_s});
        command::Record record = test.observation();
        record.ties = test.everything(u"308"_s);
        test.must(record);
        const EvidenceId evidence = test.file().records.evidence.front().id;
        const portfolio::Target target = record.ties.front().target;
        test.as(u"P03"_s);
        test.must(
            command::Judge{evidence, test.enrolment, {target}, portfolio::Verdict::NotYet, u"Undated"_s});
        test.as(u"P01"_s);
        std::vector<portfolio::Target> targets;
        for (const command::Tie &tie : record.ties)
            targets.push_back(tie.target);
        test.must(command::Judge{evidence, test.enrolment, targets, portfolio::Verdict::Met, {}});
        test.must(command::SignOff{test.enrolment, u"308"_s, {}, true, true, {}});
        QCOMPARE(test.file().records.formerHands.size(), std::size_t(1));
        test.as(u"P03"_s);
        const portfolio::SampleListId list = test.makeList();
        QVERIFY(
            test.refused(command::Sample{list, {{test.enrolment, u"308"_s}}, u"x"_s}).contains(u"judged"_s));
        QCOMPARE(problems(test).join(u' '), QString());
    }

    void withoutTheRoleNothingOfItIsPossible()
    {
        QualityCentre test;
        test.signOff(u"308"_s);
        QVERIFY(test.refused(command::MakeSampleList{{}, {}, u"4430-03"_s, {}}).contains(u"Only an IQA"_s));
        test.as(u"P02"_s);
        const portfolio::SampleListId list = test.makeList();
        const portfolio::SampleLineId line = test.sample(list, u"308"_s);
        test.as(u"P01"_s);
        QVERIFY(test.refused(command::Sample{list, {{test.enrolment, u"308"_s}}, u"x"_s})
                    .contains(u"Only an IQA"_s));
        QVERIFY(test.refused(command::Review{line, {}, true, true, {}}).contains(u"Only an IQA"_s));
        QVERIFY(test.refused(command::CloseSampleList{list}).contains(u"Only an IQA"_s));
        addBoth(test); // independent, and yet it is Mei's list
        test.as(u"P03"_s);
        QVERIFY(test.refused(command::Review{line, {}, true, true, {}}).contains(u"Mei Okafor"_s));
        QVERIFY(test.refused(command::CloseSampleList{list}).contains(u"Mei Okafor"_s));
    }

    void whoReviewsAUnitAssessesNothingInIt()
    {
        QualityCentre test;
        addBoth(test);
        test.signOff(u"308"_s);
        test.as(u"P03"_s);
        const portfolio::SampleListId list = test.makeList();
        const portfolio::SampleLineId line = test.sample(list, u"308"_s);
        const portfolio::Target target{u"308"_s, portfolio::TargetKind::Criterion, u"2.1"_s};
        test.must(command::Review{line, {target}, false, false, u"Not shown."_s}); // opens its criteria
        command::Record record = test.observation();
        record.ties = {{target, {}}};
        QVERIFY(test.refused(record).contains(u"reviews unit 308"_s));
        const EvidenceId evidence = test.file().records.evidence.front().id;
        QVERIFY(test.refused(command::Judge{evidence, test.enrolment, {target}, portfolio::Verdict::Met, {}})
                    .contains(u"reviews unit 308"_s));
        QVERIFY(test.refused(command::Withdraw{command::Withdraw::SignOff{test.enrolment, u"308"_s}, u"x"_s})
                    .contains(u"reviews unit 308"_s));
        test.as(u"P01"_s);
        record.people = u"Sian Ty-Gwyn"_s;
        QVERIFY(test.refused(record).contains(u"cannot be a witness"_s));
        record.people = u"Sian Jones, Ty-Gwyn Care"_s;
        test.must(record);
        QVERIFY(test->verify()->ok());
    }

    void theUnsampledOfWhoeverIsNotIndependentAreLeftOut()
    {
        QualityCentre test;
        addBoth(test);
        test.signOff(u"308"_s);
        test.as(u"P03"_s);
        test.signOff(u"301"_s);
        const portfolio::SampleListId list = test.makeList();
        QCOMPARE(test->sampleList(list)->batch.size(), std::size_t(2));
        test.agreeAll(test.sample(list, u"308"_s));
        test.must(command::CloseSampleList{list});
        QCOMPARE(test.file().status.unit(u"308"_s)->state, UnitState::Verified);
        QCOMPARE(test.file().status.unit(u"301"_s)->state, UnitState::SignedOff);
        QVERIFY(test->verify()->ok());
    }

    void aForgedReleaseHasNoEffectAndIsReported()
    {
        QualityCentre test;
        addBoth(test);
        test.signOff(u"308"_s);
        const portfolio::SignOff signOff = test.file().records.signOffs.front();
        const PersonId ffion = *test->personByRef(u"P01"_s);
        const ThingId thing = test.enrolment.as<ThingTag>();
        forge(test, about("release", thing, test.learner(), ffion), releaseOf(signOff));
        QCOMPARE(test.file().status.unit(u"308"_s)->state, UnitState::SignedOff);
        QVERIFY(!test.file().status.iqaBegun);
        QCOMPARE(test->learnerLines()->front().tally.readings.verified, 0);
        QCOMPARE(problems(test).size(), 1);
        QVERIFY(problems(test).front().contains(u"release of unit 308 has no effect"_s));
        QVERIFY(problems(test).front().contains(u"role IQA"_s));
    }

    void aForgedReleaseByAnAssessorWhoIsAnIqaToo()
    {
        QualityCentre test;
        addBoth(test);
        test.as(u"P03"_s);
        test.signOff(u"308"_s);
        const portfolio::SignOff signOff = test.file().records.signOffs.front();
        const PersonId sian = *test->personByRef(u"P03"_s);
        forge(test, about("release", test.enrolment.as<ThingTag>(), test.learner(), sian),
              releaseOf(signOff));
        QCOMPARE(test.file().status.unit(u"308"_s)->state, UnitState::SignedOff);
        QVERIFY(problems(test).join(u' ').contains(u"signed off unit 308"_s));
    }

    void forgedDecisionsDoNotReachAReview()
    {
        QualityCentre test;
        test.signOff(u"308"_s);
        test.as(u"P02"_s);
        const portfolio::SampleListId list = test.makeList();
        const portfolio::SampleLineId line = test.sample(list, u"308"_s);
        const portfolio::Target target{u"308"_s, portfolio::TargetKind::Criterion, u"2.1"_s};
        test.must(command::Review{line, {target}, false, false, u"Not shown."_s});
        const EntryId decision = test.file().records.decisions.front().entry;
        const PersonId ffion = *test->personByRef(u"P01"_s);
        const PersonId mei = *test->personByRef(u"P02"_s);
        QCborMap agrees;
        agrees.insert(u"on"_s, u"2013-04-24"_s);
        agrees.insert(u"agreed"_s, true);
        agrees.insert(u"targets"_s, holding({u"criterion"_s, u"2.1"_s}));
        journal::Header header = about("review", line.as<ThingTag>(), test.learner(), ffion);
        header.supersedes = {decision};
        forge(test, header, agrees);
        QCOMPARE(test.file().status.unit(u"308"_s)->state, UnitState::Returned);
        QCOMPARE(test.file().records.decisions.size(), std::size_t(1));

        QCborMap answer; // the IQA cannot answer for the assessor
        answer.insert(u"on"_s, u"2013-04-24"_s);
        answer.insert(u"answer"_s, u"Fine."_s);
        answer.insert(u"targets"_s, holding({u"criterion"_s, u"2.1"_s, decision.bytes()}));
        forge(test, about("reviewAnswer", line.as<ThingTag>(), test.learner(), mei), answer);
        QCOMPARE(test.file().status.unit(u"308"_s)->state, UnitState::Returned);

        header = about("retraction", line.as<ThingTag>(), test.learner(), mei); // a review is not undone
        header.supersedes = {decision};
        forge(test, header, {});
        QCOMPARE(test.file().status.unit(u"308"_s)->state, UnitState::Returned);

        QCborMap gone; // and the line is not taken off by somebody else
        gone.insert(u"what"_s, u"sample"_s);
        gone.insert(u"reason"_s, u"x"_s);
        forge(test, about("withdrawal", line.as<ThingTag>(), test.learner(), ffion), gone);
        QCOMPARE(test.file().status.unit(u"308"_s)->state, UnitState::Returned);
        const QStringList found = problems(test);
        QCOMPARE(found.size(), 3);
        QVERIFY(found.filter(u"written by somebody else"_s).size() == 2);
        QVERIFY(found.filter(u"not its assessor"_s).size() == 1);
    }

    void nobodyElseDefinesALineOrAListAnew()
    {
        QualityCentre test;
        test.signOff(u"308"_s);
        test.as(u"P02"_s);
        const portfolio::SampleListId list = test.makeList();
        const portfolio::SampleLineId line = test.sample(list, u"308"_s);
        const portfolio::SignOff signOff = test.file().records.signOffs.front();
        const PersonId ffion = *test->personByRef(u"P01"_s);
        QCborMap body;
        body.insert(u"seed"_s, QByteArray(16, 's'));
        body.insert(u"list"_s, list.bytes());
        body.insert(u"enrolment"_s, test.enrolment.bytes());
        body.insert(u"unit"_s, u"308"_s);
        body.insert(u"signOff"_s, signOff.entry.bytes());
        body.insert(u"targets"_s, holding({u"criterion"_s, u"2.1"_s}));
        body.insert(u"reason"_s, u"Forged"_s);
        body.insert(u"on"_s, u"2013-04-24"_s);
        forge(test, about("sampleLine", line.as<ThingTag>(), test.learner(), ffion), body);
        QCOMPARE(test.file().records.sampleLines.size(), std::size_t(1));
        QCOMPARE(test.file().records.sampleLines.front().reason, u"New assessor"_s);
        // A line of the assessor's own, whole in itself, has no effect either.
        forge(test,
              about("sampleLine", centre::thingMadeBy(ffion, QByteArray(16, 's')), test.learner(), ffion),
              body);
        QCOMPARE(test->sampleList(list)->lines.size(), std::size_t(1));
        QCborMap closed;
        closed.insert(u"on"_s, u"2013-04-24"_s);
        forge(test, about("listClosed", list.as<ThingTag>(), {}, ffion), closed);
        QVERIFY(!test->sampleList(list)->list.isClosed());
        QCOMPARE(problems(test).size(), 3);
        test.as(u"P02"_s); // work goes on
        test.agreeAll(line);
        test.must(command::CloseSampleList{list});
        QCOMPARE(test.file().status.unit(u"308"_s)->state, UnitState::Verified);
    }

    void aForgedListIsNoList()
    {
        QualityCentre test;
        const PersonId ffion = *test->personByRef(u"P01"_s);
        QCborMap body;
        body.insert(u"seed"_s, QByteArray(16, 's'));
        body.insert(u"ref"_s, u"S01"_s);
        body.insert(u"qualification"_s, u"4430-03"_s);
        body.insert(u"on"_s, u"2013-04-24"_s);
        forge(test, about("sampleList", centre::thingMadeBy(ffion, QByteArray(16, 's')), {}, ffion), body);
        QVERIFY(test->sampleLists()->empty());
        QVERIFY(!test->sampleListByRef(u"S01"_s));
        QVERIFY(problems(test).front().contains(u"S01 has no effect"_s));
    }
};

QTEST_GUILESS_MAIN(TestIndependence)
#include "test_independence.moc"
