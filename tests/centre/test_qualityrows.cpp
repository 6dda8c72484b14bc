// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/thereandback.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::portfolio;
using namespace attest::test;

/// The tables of quality assurance forget nothing: every field of every record, both ways (test_rows).
class TestQualityRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sampleLists()
    {
        const Put<SampleList> put = [](Folded &folded, const SampleList &one) { folded.sampleList = one; };
        SampleList list;
        list.id = some<SampleListId>('t');
        QCOMPARE(lostIn<SampleList>(
                     Table::SampleList, list, put, &centre::sampleListFrom,
                     {[](SampleList &l) { l.ref = u"S01"_s; }, [](SampleList &l) { l.title = u"May"_s; },
                      [](SampleList &l) { l.qualification = u"4430-03"_s; },
                      [](SampleList &l) { l.assessor = some<PersonId>('a'); },
                      [](SampleList &l) { l.iqa = some<PersonId>('q'); },
                      [](SampleList &l) { l.madeOn = day; }, [](SampleList &l) { l.closedOn = day; },
                      [](SampleList &l) { l.entry = some<EntryId>('n'); }}),
                 QString());
        const Put<BatchUnit> putUnit = [](Folded &folded, const BatchUnit &one) { folded.batch = {one}; };
        QCOMPARE(lostIn<BatchUnit>(Table::BatchUnit, {}, putUnit, &centre::batchUnitFrom,
                                   {[](BatchUnit &u) { u.enrolment = some<EnrolmentId>('m'); },
                                    [](BatchUnit &u) { u.unit = u"302"_s; },
                                    [](BatchUnit &u) { u.signOff = some<EntryId>('n'); }}),
                 QString());
    }

    void sampleLines()
    {
        const Put<SampleLine> put = [](Folded &folded, const SampleLine &one) { folded.sampleLine = one; };
        SampleLine line;
        line.id = some<SampleLineId>('t');
        line.unit = u"302"_s;
        QCOMPARE(
            lostIn<SampleLine>(Table::SampleLine, line, put, &centre::sampleLineFrom,
                               {[](SampleLine &l) { l.list = some<SampleListId>('s'); },
                                [](SampleLine &l) { l.enrolment = some<EnrolmentId>('m'); },
                                [](SampleLine &l) { l.unit = u"303"_s; },
                                [](SampleLine &l) { l.signOff = some<EntryId>('o'); },
                                [](SampleLine &l) {
                                    l.asOf = {{some<DeviceId>('d'), 7}, {some<DeviceId>('e'), 1}};
                                },
                                [](SampleLine &l) {
                                    l.targets = {{l.unit, TargetKind::Criterion, u"2.1"_s},
                                                 {l.unit, TargetKind::Requirement, u"4a"_s}};
                                },
                                [](SampleLine &l) { l.reason = u"new assessor"_s; },
                                [](SampleLine &l) { l.by = some<PersonId>('q'); },
                                [](SampleLine &l) { l.on = day; }, [](SampleLine &l) { l.withdrawn = true; },
                                [](SampleLine &l) { l.withdrawnReason = u"twice"_s; },
                                [](SampleLine &l) { l.withdrawnOn = day; },
                                [](SampleLine &l) { l.entry = some<EntryId>('n'); }}),
            QString());
    }

    void reviews()
    {
        const Put<ReviewDecision> put = [](Folded &folded, const ReviewDecision &one) {
            folded.decisions = {one};
        };
        ReviewDecision decision;
        decision.line = some<SampleLineId>('t');
        QCOMPARE(lostIn<ReviewDecision>(Table::Review, decision, put, &centre::reviewFrom,
                                        {[](ReviewDecision &d) { d.target.unit = u"302"_s; },
                                         [](ReviewDecision &d) { d.target.kind = TargetKind::Requirement; },
                                         [](ReviewDecision &d) { d.target.code = u"2.1"_s; },
                                         [](ReviewDecision &d) { d.agreed = false; },
                                         [](ReviewDecision &d) { d.reason = u"not sufficient"_s; },
                                         [](ReviewDecision &d) { d.current = false; },
                                         [](ReviewDecision &d) { d.round = 2; },
                                         [](ReviewDecision &d) { d.by = some<PersonId>('q'); },
                                         [](ReviewDecision &d) { d.on = day; },
                                         [](ReviewDecision &d) { d.entry = some<EntryId>('n'); }}),
                 QString());
        const Put<ReviewAnswer> putAnswer = [](Folded &folded, const ReviewAnswer &one) {
            folded.answers = {one};
        };
        ReviewAnswer answer;
        answer.line = some<SampleLineId>('t');
        QCOMPARE(lostIn<ReviewAnswer>(Table::ReviewAnswer, answer, putAnswer, &centre::reviewAnswerFrom,
                                      {[](ReviewAnswer &a) { a.target.unit = u"302"_s; },
                                       [](ReviewAnswer &a) { a.target.kind = TargetKind::Requirement; },
                                       [](ReviewAnswer &a) { a.target.code = u"2.1"_s; },
                                       [](ReviewAnswer &a) { a.decision = some<EntryId>('d'); },
                                       [](ReviewAnswer &a) { a.text = u"More was added."_s; },
                                       [](ReviewAnswer &a) { a.by = some<PersonId>('a'); },
                                       [](ReviewAnswer &a) { a.on = day; },
                                       [](ReviewAnswer &a) { a.entry = some<EntryId>('n'); }}),
                 QString());
    }

    void actions()
    {
        const Put<QaAction> put = [](Folded &folded, const QaAction &one) { folded.actions = {one}; };
        QaAction action;
        action.line = some<SampleLineId>('t');
        QCOMPARE(lostIn<QaAction>(
                     Table::QaAction, action, put, &centre::qaActionFrom,
                     {[](QaAction &a) { a.ref = u"S01-A1"_s; }, [](QaAction &a) { a.what = u"Ask again"_s; },
                      [](QaAction &a) { a.who = some<PersonId>('a'); }, [](QaAction &a) { a.due = day; },
                      [](QaAction &a) { a.by = some<PersonId>('q'); }, [](QaAction &a) { a.on = day; },
                      [](QaAction &a) { a.entry = some<EntryId>('n'); }}),
                 QString());
        const Put<ActionStep> putStep = [](Folded &folded, const ActionStep &one) {
            folded.actionSteps = {one};
        };
        ActionStep step;
        step.line = some<SampleLineId>('t');
        QCOMPARE(lostIn<ActionStep>(
                     Table::ActionStep, step, putStep, &centre::actionStepFrom,
                     {[](ActionStep &s) { s.action = some<EntryId>('a'); },
                      [](ActionStep &s) { s.kind = ActionStep::Kind::Return; },
                      [](ActionStep &s) { s.kind = ActionStep::Kind::Close; },
                      [](ActionStep &s) { s.text = u"Done"_s; }, [](ActionStep &s) { s.turn = 3; },
                      [](ActionStep &s) { s.by = some<PersonId>('a'); }, [](ActionStep &s) { s.on = day; },
                      [](ActionStep &s) { s.entry = some<EntryId>('n'); }}),
                 QString());
    }

    void releasesAndFormerHands()
    {
        const Put<Release> put = [](Folded &folded, const Release &one) { folded.releases = {one}; };
        Release release;
        release.enrolment = some<EnrolmentId>('t');
        QCOMPARE(
            lostIn<Release>(
                Table::UnitRelease, release, put, &centre::releaseFrom,
                {[](Release &r) { r.unit = u"302"_s; }, [](Release &r) { r.signOff = some<EntryId>('o'); },
                 [](Release &r) { r.list = some<SampleListId>('s'); }, [](Release &r) { r.sampled = true; },
                 [](Release &r) { r.by = some<PersonId>('q'); }, [](Release &r) { r.on = day; },
                 [](Release &r) { r.entry = some<EntryId>('n'); }}),
            QString());
        const Put<FormerHand> putHand = [](Folded &folded, const FormerHand &one) {
            folded.formerHands = {one};
        };
        QCOMPARE(lostIn<FormerHand>(Table::FormerHand, {}, putHand, &centre::formerHandFrom,
                                    {[](FormerHand &h) { h.enrolment = some<EnrolmentId>('m'); },
                                     [](FormerHand &h) { h.unit = u"302"_s; },
                                     [](FormerHand &h) { h.person = some<PersonId>('a'); },
                                     [](FormerHand &h) { h.deed = FormerHand::Deed::Claimed; },
                                     [](FormerHand &h) { h.deed = FormerHand::Deed::SignedOff; }}),
                 QString());
    }
};

QTEST_GUILESS_MAIN(TestQualityRows)
#include "test_qualityrows.moc"
