// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/qualitycentre.h"

using namespace attest;
using namespace Qt::Literals::StringLiterals;
using assurance::CellState;
using assurance::Conclusion;
using portfolio::UnitState;

/// From a signed-off unit to a verified one, and every way back.
class TestAssurance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSampledUnitIsVerifiedWhenItsListIsClosed()
    {
        QualityCentre test;
        test.signOff(u"308"_s);
        QVERIFY(!test.file().status.iqaBegun);
        test.as(u"P02"_s);
        const portfolio::SampleListId list = test.makeList();
        const portfolio::SampleLineId line = test.sample(list, u"308"_s);
        QVERIFY(test.file().status.iqaBegun);
        QVERIFY(test.file().status.unit(u"308"_s)->sampled);
        QCOMPARE(test.file().status.unit(u"308"_s)->state, UnitState::SignedOff);
        QVERIFY(test.refused(command::CloseSampleList{list}).contains(u"not decided"_s));
        test.agreeAll(line);
        QCOMPARE(test->sampleList(list)->lines.front().conclusion, Conclusion::Agreed);
        QVERIFY(test->sampleList(list)->whyNotClosed.isEmpty());
        const centre::ChangeSet closed = test.must(command::CloseSampleList{list});
        QCOMPARE(closed.entries.size(), std::size_t(2)); // the closing and one release
        QVERIFY(closed.enrolments.contains(test.enrolment));
        const centre::EnrolmentFile file = test.file();
        const portfolio::UnitStatus *unit = file.status.unit(u"308"_s);
        QCOMPARE(unit->state, UnitState::Verified);
        QVERIFY(unit->isAchieved());
        QCOMPARE(unit->releasedOn, QDate(2013, 4, 24));
        QCOMPARE(unit->releasedBy, test->working());
        QCOMPARE(file.status.readings.verified.credits, 6);
        QCOMPARE(test->learnerLines()->front().tally.readings.verified, 6);
        QVERIFY(test->learnerLines()->front().iqaBegun);
        QVERIFY(test->verify()->ok());
        QVERIFY(test.refused(command::CloseSampleList{list}).contains(u"closed"_s));
        QVERIFY(test.refused(command::Review{line, {}, true, true, {}}).contains(u"closed"_s));
    }

    void theRestOfTheBatchIsReleasedUnseen()
    {
        QualityCentre test;
        test.signOff(u"308"_s);
        test.signOff(u"301"_s);
        test.as(u"P02"_s);
        const portfolio::SampleListId list = test.makeList();
        test.as(u"P01"_s);
        test.signOff(u"302"_s); // after the list was made: not in its batch
        test.as(u"P02"_s);
        QCOMPARE(test->sampleList(list)->batch.size(), std::size_t(2));
        test.agreeAll(test.sample(list, u"308"_s));
        test.must(command::CloseSampleList{list});
        const centre::EnrolmentFile file = test.file();
        QCOMPARE(file.status.unit(u"301"_s)->state, UnitState::Verified);
        QCOMPARE(file.status.unit(u"308"_s)->state, UnitState::Verified);
        QCOMPARE(file.status.unit(u"302"_s)->state, UnitState::SignedOff);
        QCOMPARE(file.records.releases.size(), std::size_t(2));
        const auto sampled = std::count_if(file.records.releases.begin(), file.records.releases.end(),
                                           [](const auto &release) { return release.sampled; });
        QCOMPARE(sampled, 1);
    }

    void whatIsNotAgreedGoesBackUntilItIsAnswered()
    {
        QualityCentre test;
        test.signOff(u"308"_s);
        test.as(u"P02"_s);
        const portfolio::SampleListId list = test.makeList();
        const portfolio::SampleLineId line = test.sample(list, u"308"_s);
        const portfolio::Target target{u"308"_s, portfolio::TargetKind::Criterion, u"2.1"_s};
        QVERIFY(test.refused(command::Review{line, {target}, false, false, u" "_s}).contains(u"why"_s));
        test.must(command::Review{line, {target}, false, false, u"The quiet period is not shown."_s});
        test.agreeAll(line);

        portfolio::EnrolmentStatus status = test.file().status;
        const portfolio::UnitStatus *unit = status.unit(u"308"_s);
        QCOMPARE(unit->state, UnitState::Returned);
        QVERIFY(!unit->isAchieved());
        QCOMPARE(status.readings.achieved.credits, 0);
        QCOMPARE(status.readings.inHand.credits, 6);
        QCOMPARE(unit->criteriaMet, unit->criteria - 1);
        QVERIFY(!unit->target(target)->met);
        QVERIFY(unit->target(target)->overturn->open);
        QCOMPARE(unit->target(target)->overturn->reason, u"The quiet period is not shown."_s);
        QCOMPARE(unit->blockers.size(), std::size_t(1));
        QVERIFY(unit->blockers.front().sentence.contains(u"Mei Okafor does not agree"_s));
        QVERIFY(unit->blockers.front().sentence.endsWith(u"The quiet period is not shown."_s));
        QCOMPARE(unit->blockers.front().mend, portfolio::Mend::Review);
        QVERIFY(test.refused(command::CloseSampleList{list}).contains(u"not answered: 2.1"_s));

        // Only the assessor answers; meanwhile the unit's criteria are open again.
        QVERIFY(test.refused(command::AnswerReview{line, {}, u"It is on page 3."_s}).contains(u"assessor"_s));
        test.as(u"P01"_s);
        QVERIFY(test.refused(command::SignOff{test.enrolment, u"308"_s, {}, true, true, {}})
                    .contains(u"does not agree"_s));
        command::Record more = test.observation();
        more.ties = {{target, {}}};
        more.judge = true;
        test.must(more);
        QVERIFY(test.refused(command::AnswerReview{line, {}, {}}).contains(u"Write"_s));
        test.must(command::AnswerReview{line, {}, u"Seen on a Monday: E002."_s});
        QVERIFY(test.refused(command::AnswerReview{line, {}, u"Again."_s}).contains(u"waits"_s));

        status = test.file().status;
        unit = status.unit(u"308"_s);
        QCOMPARE(unit->state, UnitState::SignedOff);
        QVERIFY(unit->answered);
        QVERIFY(unit->target(target)->met);
        QVERIFY(!unit->target(target)->overturn->open);
        QCOMPARE(unit->target(target)->overturn->answer, u"Seen on a Monday: E002."_s);
        more.narrative = u"Once more."_s;
        QVERIFY(test.refused(more).contains(u"signed off"_s)); // closed again

        test.as(u"P02"_s);
        QVERIFY(test.refused(command::CloseSampleList{list}).contains(u"decided anew: 2.1"_s));
        const Result<centre::ReviewFile> review = test->reviewFile(line);
        QVERIFY(review);
        QCOMPARE(review->addedSince.size(), std::size_t(1));
        QCOMPARE(review->addedSince.front().ref, u"E002"_s);
        QCOMPARE(review->judgedSince.size(), std::size_t(1));
        QCOMPARE(review->then.records.evidence.size(), std::size_t(1));
        QCOMPARE(review->then.status.unit(u"308"_s)->state, UnitState::SignedOff);
        test.must(command::Review{line, {target}, false, true, {}});
        QCOMPARE(test->sampleList(list)->lines.front().conclusion, Conclusion::Agreed);
        test.must(command::CloseSampleList{list});
        status = test.file().status;
        unit = status.unit(u"308"_s);
        QCOMPARE(unit->state, UnitState::Verified);
        QVERIFY(unit->target(target)->overturn->settled); // and it stays visible
        QVERIFY(test->verify()->ok());
    }

    void anActionIsAskedAnsweredSentBackAndClosed()
    {
        QualityCentre test;
        test.signOff(u"308"_s);
        test.as(u"P02"_s);
        const portfolio::SampleListId list = test.makeList();
        const portfolio::SampleLineId line = test.sample(list, u"308"_s);
        test.agreeAll(line);
        const PersonId ffion = *test->personByRef(u"P01"_s);
        const QDate due(2013, 5, 8);
        QVERIFY(test.refused(command::AddQaAction{line, {}, ffion, due}).contains(u"what"_s));
        QVERIFY(test.refused(command::AddQaAction{line, u"Date the notes."_s, {}, due}).contains(u"who"_s));
        QVERIFY(test.refused(command::AddQaAction{line, u"Date the notes."_s, ffion, QDate(2013, 4, 23)})
                    .contains(u"when"_s));
        test.must(command::AddQaAction{line, u"Date the notes."_s, ffion, QDate(2013, 4, 24)});
        const EntryId action = *test->qaActionByRef(u"s01-a1"_s);
        QCOMPARE(test->sampleList(list)->lines.front().conclusion, Conclusion::ActionsOpen);
        QVERIFY(test.refused(command::CloseSampleList{list}).contains(u"S01-A1"_s));
        QVERIFY(test.refused(command::AnswerQaAction{action, u"Done."_s}).contains(u"Ffion Rees"_s));
        QVERIFY(test.refused(command::SettleQaAction{action, false, u"?"_s}).contains(u"no answer"_s));
        QVERIFY(test.refused(command::SettleQaAction{action, true, {}}).contains(u"not answered"_s));
        test.as(u"P01"_s);
        QVERIFY(test.refused(command::SettleQaAction{action, true, u"Done."_s}).contains(u"IQA"_s));
        QVERIFY(test.refused(command::AnswerQaAction{action, u"  "_s}).contains(u"Write"_s));
        test.must(command::AnswerQaAction{action, u"Dated."_s});
        test.as(u"P02"_s);
        QVERIFY(test.refused(command::SettleQaAction{action, false, {}}).contains(u"missing"_s));
        test.must(command::SettleQaAction{action, false, u"Page 4 is still undated."_s});
        test.as(u"P01"_s);
        test.must(command::AnswerQaAction{action, u"Page 4 as well."_s});
        test.as(u"P02"_s);
        test.must(command::SettleQaAction{action, true, {}});
        QVERIFY(test.refused(command::SettleQaAction{action, true, {}}).contains(u"closed"_s));
        const Result<centre::ReviewFile> review = test->reviewFile(line);
        QCOMPARE(review->actions.size(), std::size_t(1));
        const centre::QaActionView &view = review->actions.front();
        QVERIFY(view.closed);
        QCOMPARE(view.steps.size(), std::size_t(4));
        QCOMPARE(view.steps[1].text, u"Page 4 is still undated."_s);
        QCOMPARE(view.steps[2].by, u"Ffion Rees"_s);
        test.must(command::CloseSampleList{list});
        QVERIFY(test->verify()->ok());
    }

    void aWithdrawnSignOffSettlesTheLine()
    {
        QualityCentre test;
        test.signOff(u"308"_s);
        test.signOff(u"301"_s);
        test.as(u"P02"_s);
        const portfolio::SampleListId list = test.makeList();
        const portfolio::SampleLineId line = test.sample(list, u"308"_s);
        const portfolio::Target target{{}, portfolio::TargetKind::Criterion, u"2.1"_s};
        test.must(command::Review{line, {target}, false, false, u"Not shown."_s});
        test.as(u"P01"_s);
        test.must(
            command::Withdraw{command::Withdraw::SignOff{test.enrolment, u"308"_s}, u"IQA returned it"_s});
        QCOMPARE(test.file().status.unit(u"308"_s)->state, UnitState::Ready);
        QVERIFY(test.refused(command::AnswerReview{line, {}, u"x"_s}).contains(u"withdrawn"_s));
        test.as(u"P02"_s);
        QCOMPARE(test->sampleList(list)->lines.front().conclusion, Conclusion::GoneBack);
        QVERIFY(test.refused(command::Review{line, {}, true, true, {}}).contains(u"withdrawn"_s));
        // Nothing was agreed, so closing lets nothing through unseen.
        test.must(command::CloseSampleList{list});
        QCOMPARE(test.file().status.unit(u"301"_s)->state, UnitState::SignedOff);
        test.as(u"P01"_s);
        test.must(command::SignOff{test.enrolment, u"308"_s, {}, true, true, {}});
        test.as(u"P02"_s);
        const portfolio::SampleListId again = test.makeList();
        test.agreeAll(test.sample(again, u"308"_s));
        test.must(command::CloseSampleList{again});
        QCOMPARE(test.file().status.unit(u"308"_s)->state, UnitState::Verified);
        QCOMPARE(test.file().status.unit(u"301"_s)->state, UnitState::Verified);
        // Signing off anew needs a new release.
        test.as(u"P01"_s);
        test.must(command::Withdraw{command::Withdraw::SignOff{test.enrolment, u"308"_s}, u"Slip"_s});
        test.must(command::SignOff{test.enrolment, u"308"_s, {}, true, true, {}});
        QCOMPARE(test.file().status.unit(u"308"_s)->state, UnitState::SignedOff);
        QVERIFY(test->verify()->ok());
    }

    void aLineIsTakenOffWhileNothingIsDecided()
    {
        QualityCentre test;
        test.signOff(u"308"_s);
        test.as(u"P02"_s);
        const portfolio::SampleListId list = test.makeList();
        const portfolio::SampleLineId line = test.sample(list, u"308"_s);
        QVERIFY(test.refused(command::Sample{list, {{test.enrolment, u"308"_s}}, u"Again"_s})
                    .contains(u"already"_s));
        QVERIFY(test.refused(command::Withdraw{command::Withdraw::Sample{line}, {}}).contains(u"reason"_s));
        test.must(command::Withdraw{command::Withdraw::Sample{line}, u"Wrong learner"_s});
        QCOMPARE(test->sampleList(list)->lines.front().conclusion, Conclusion::Withdrawn);
        QVERIFY(test.refused(command::Review{line, {}, true, true, {}}).contains(u"Wrong learner"_s));
        QVERIFY(test.refused(command::CloseSampleList{list}).contains(u"Nothing is on"_s));
        const portfolio::SampleLineId second = test.sample(list, u"308"_s);
        QVERIFY(second != line);
        test.agreeAll(second);
        QVERIFY(test.refused(command::Withdraw{command::Withdraw::Sample{second}, u"No"_s})
                    .contains(u"decided"_s));
    }

    void undoReachesNoReview()
    {
        QualityCentre test;
        test.signOff(u"308"_s);
        test.as(u"P02"_s);
        const portfolio::SampleListId list = test.makeList();
        test.sample(list, u"308"_s);
        test.must(command::Undo{}); // the line
        QVERIFY(test->sampleList(list)->lines.empty());
        test.must(command::Redo{});
        QCOMPARE(test->sampleList(list)->lines.size(), std::size_t(1));
        test.agreeAll(test->sampleList(list)->lines.front().line.id);
        QVERIFY(test.refused(command::Undo{}).contains(u"no undo"_s));
        QVERIFY(test->undoText().isEmpty());
        QVERIFY(test->verify()->ok());
    }

    void gridAndCandidatesSayHowUnitsStand()
    {
        QualityCentre test;
        test.plan({u"303"_s});
        test.signOff(u"308"_s);
        test.signOff(u"301"_s);
        test.as(u"P02"_s);
        const portfolio::SampleListId list = test.makeList();
        test.sample(list, u"308"_s);
        Result<centre::QualityGrid> grid = test->qualityGrid({});
        QVERIFY(grid);
        QCOMPARE(grid->qualification, u"4430-03"_s);
        QCOMPARE(grid->rows.size(), std::size_t(1));
        QStringList columns;
        for (const auto &column : grid->columns)
            columns.append(column.unit);
        QCOMPARE(columns, (QStringList{u"301"_s, u"303"_s, u"308"_s}));
        QVERIFY(grid->rows[0].cells
                == (std::vector<CellState>{CellState::SignedOff, CellState::Planned, CellState::InSample}));
        QVERIFY(test->qualityGrid({{}, u"No such group"_s, {}, {}})->rows.empty());
        QVERIFY(test->qualityGrid({u"9999-99"_s, {}, {}, {}})->rows.empty());
        const auto candidates = test->sampleCandidates(list);
        QVERIFY(candidates);
        QCOMPARE(candidates->size(), std::size_t(2));
        QCOMPARE(candidates->front().unit, u"301"_s);
        QVERIFY(candidates->front().inBatch && !candidates->front().onList);
        QVERIFY(candidates->back().onList);
        QVERIFY(candidates->front().whyNot.isEmpty());
        test.as(u"P01"_s);
        QVERIFY(test->sampleCandidates(list)->front().whyNot.contains(u"role IQA"_s));
    }
};

QTEST_GUILESS_MAIN(TestAssurance)
#include "test_assurance.moc"
