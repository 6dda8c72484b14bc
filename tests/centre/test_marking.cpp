// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/testcentre.h"

using namespace attest;
using namespace Qt::Literals::StringLiterals;
using command::Mark;
using portfolio::TargetKind;
using portfolio::Verdict;

namespace {

command::Tie tie(const QString &code, const QString &place = {})
{
    return {{u"308"_s, TargetKind::Criterion, code}, place};
}

} // namespace

/// Many ticks over several items of evidence in one action.
class TestMarking : public QObject {
    Q_OBJECT

private:
    static EvidenceId item(TestCentre &test, int number)
    {
        for (const portfolio::Evidence &evidence : test.file().records.evidence)
            if (evidence.number == number)
                return evidence.id;
        return {};
    }
    static QString placeOf(TestCentre &test, const QString &code)
    {
        for (const portfolio::Claim &claim : test.file().records.claims)
            if (claim.target.code == code)
                return claim.place;
        return u"(not claimed)"_s;
    }

private Q_SLOTS:
    void manyCellsAreOneActionAndOneUndo()
    {
        TestCentre test;
        test.plan({u"308"_s});
        test.must(test.observation());
        test.must(test.observation());
        Mark mark;
        mark.enrolment = test.enrolment;
        mark.items = {{item(test, 1), {tie(u"2.1"_s), tie(u"2.2"_s)}}, {item(test, 2), {tie(u"2.1"_s)}}};
        mark.verdict = Verdict::Met;
        const centre::ChangeSet changes = test.must(mark);
        QCOMPARE(changes.entries.size(), std::size_t(4)); // a claim and a judgement for each item
        QCOMPARE(changes.evidence.size(), std::size_t(2));
        QCOMPARE(test.file().records.claims.size(), std::size_t(3));
        QCOMPARE(test.file().records.judgements.size(), std::size_t(3));
        QCOMPARE(test->undoText(), u"Undo: judge 3 criteria met"_s);
        test.must(command::Undo{});
        QVERIFY(test.file().records.claims.empty());
        QVERIFY(test.file().records.judgements.empty());
        test.must(command::Redo{});
        QCOMPARE(test.file().records.judgements.size(), std::size_t(3));
        QVERIFY(test->verify()->ok());
    }

    void aClaimKeepsItsPlaceUntilAnotherIsWritten()
    {
        TestCentre test;
        test.plan({u"308"_s});
        command::Record record = test.observation();
        record.ties = {tie(u"2.1"_s, u"page 2"_s), tie(u"2.2"_s, u"page 3"_s)};
        test.must(record);
        Mark mark;
        mark.enrolment = test.enrolment;
        mark.items = {{item(test, 1), {tie(u"2.1"_s), tie(u"2.2"_s)}}};
        mark.verdict = Verdict::Met;
        test.must(mark);
        QCOMPARE(placeOf(test, u"2.1"_s), u"page 2"_s);
        mark.verdict.reset();
        mark.items = {{item(test, 1), {tie(u"2.1"_s, u"page 7"_s)}}};
        test.must(mark);
        QCOMPARE(placeOf(test, u"2.1"_s), u"page 7"_s);
        QCOMPARE(placeOf(test, u"2.2"_s), u"page 3"_s); // said in the same entry, replaced on its own
        QVERIFY2(test.file().status.unit(u"308"_s)->target(tie(u"2.1"_s).target)->met,
                 "a place judges nothing");
        test.must(command::Undo{});
        QCOMPARE(placeOf(test, u"2.1"_s), u"page 2"_s);
        mark.items = {{item(test, 1), {tie(u"2.1"_s)}}};
        mark.places = true;
        test.must(mark);
        QCOMPARE(placeOf(test, u"2.1"_s), QString());
    }

    void whatIsSoAlreadyIsNotSaidTwice()
    {
        TestCentre test;
        test.plan({u"308"_s});
        test.must(test.observation());
        Mark mark;
        mark.enrolment = test.enrolment;
        mark.items = {{item(test, 1), {tie(u"2.1"_s), tie(u"2.1"_s)}}};
        mark.verdict = Verdict::Met;
        test.must(mark);
        QVERIFY(test.must(mark).entries.empty());
    }

    void refusesWholeWhatIsWrongInPart()
    {
        TestCentre test;
        test.plan({u"308"_s});
        test.must(test.observation());
        Mark mark;
        mark.enrolment = test.enrolment;
        QVERIFY(test.refused(mark).contains(u"at least one"_s));
        mark.items = {{item(test, 1), {tie(u"2.1"_s), tie(u"9.9"_s)}}};
        QVERIFY(test.refused(mark).contains(u"9.9"_s));
        mark.items = {{item(test, 1), {tie(u"2.1"_s)}},
                      {EvidenceId::fromBytes(QByteArray(16, 9)), {tie(u"2.1"_s)}}};
        QVERIFY(test.refused(mark).contains(u"not on file"_s));
        QVERIFY(test.file().records.claims.empty());
        mark.items = {{item(test, 1), {tie(u"2.1"_s)}}};
        mark.verdict = Verdict::NotYet;
        QVERIFY(test.refused(mark).contains(u"why"_s));
        mark.reason = u"Not signed"_s;
        test.must(mark);
        QVERIFY(test.file().status.unit(u"308"_s)->target(tie(u"2.1"_s).target)->notYet);
    }

    void onlyAssessorsJudgeAndASignedOffUnitIsClosed()
    {
        TestCentre test;
        test.plan({u"308"_s});
        test.makeReady(u"308"_s);
        Mark mark;
        mark.enrolment = test.enrolment;
        mark.items = {{item(test, 1), {tie(u"2.1"_s, u"page 9"_s)}}};
        QVERIFY(test->setWorking(*test->personByRef(u"P02"_s)));
        mark.verdict = Verdict::Met;
        QVERIFY(test.refused(mark).contains(u"assessor"_s));
        QVERIFY(test->setWorking(*test->personByRef(u"P01"_s)));
        test.must(command::SignOff{test.enrolment, u"308"_s, {}, true, true, {}});
        QVERIFY(test.refused(mark).contains(u"signed off"_s));
    }
};

QTEST_GUILESS_MAIN(TestMarking)
#include "test_marking.moc"
