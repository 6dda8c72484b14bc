// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/qualitycentre.h"

using namespace attest;
using namespace Qt::Literals::StringLiterals;
using assurance::CellState;
using assurance::Conclusion;
using portfolio::TargetKind;

namespace {

/// Beside Ffion's Carys (L001) there is Owain's Tomos (L002), of another group and site; P04 is a second IQA,
/// P05 a coordinator and nothing else.
class TwoAssessors : public QualityCentre {
public:
    TwoAssessors()
    {
        using portfolio::Role;
        must(command::AddPerson{{u"P03"_s, u"Owain"_s, u"Bevan"_s, {Role::Assessor}}});
        must(command::AddPerson{{u"P04"_s, u"Nia"_s, u"Parry"_s, {Role::Iqa}}});
        must(command::AddPerson{{u"P05"_s, u"Sukarno"_s, {}, {Role::Coordinator}}});
        command::LearnerDetails details;
        details.given = u"Tomos"_s;
        details.born = QDate(1990, 1, 1);
        details.group = u"Autumn"_s;
        details.site = u"Bryn Hotel"_s;
        command::Enrol enrol;
        enrol.learner = *must(command::AddLearner{details}).learners.begin();
        enrol.qualification = u"4430-03"_s;
        enrol.registered = QDate(2013, 1, 14);
        enrol.target = QDate(2013, 6, 30);
        enrol.assessor = *centre().personByRef(u"P03"_s);
        tomos = *must(enrol).enrolments.begin();
    }
    /// Somebody signs off a unit of somebody.
    void signOffOf(EnrolmentId whose, const QString &person, const QString &unit)
    {
        const EnrolmentId before = std::exchange(enrolment, whose);
        as(person);
        signOff(unit);
        enrolment = before;
    }
    portfolio::SampleListId makeListOf(const QString &assessor)
    {
        const PersonId who = assessor.isEmpty() ? PersonId() : *centre().personByRef(assessor);
        return *must(command::MakeSampleList{{}, {}, u"4430-03"_s, who}).sampleLists.begin();
    }
    static portfolio::Target criterionOf(const QString &unit, const QString &code)
    {
        return {unit, TargetKind::Criterion, code};
    }

    EnrolmentId tomos;
};

QStringList refs(const Result<centre::QualityGrid> &grid)
{
    QStringList out;
    for (const centre::QualityGrid::Row &row : grid->rows)
        out.append(row.enrolment.ref);
    return out;
}

} // namespace

/// Sample lists by every way of narrowing them, and what is refused: each with its sentence, and nothing
/// written.
class TestSampling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGridIsNarrowedByEveryFilter()
    {
        TwoAssessors test;
        const PersonId owain = *test->personByRef(u"P03"_s);
        const auto shown = [&](const centre::QualityFilter &filter) {
            return refs(test->qualityGrid(filter));
        };
        QCOMPARE(shown({}), (QStringList{u"L001"_s, u"L002"_s}));
        QCOMPARE(shown({u" 4430-03 "_s, {}, {}, {}}), (QStringList{u"L001"_s, u"L002"_s}));
        QCOMPARE(shown({{}, u"autumn"_s, {}, {}}), QStringList{u"L002"_s});
        QCOMPARE(shown({{}, {}, u"BRYN HOTEL"_s, {}}), QStringList{u"L002"_s});
        QCOMPARE(shown({{}, {}, u"Bryn"_s, {}}), QStringList());
        QCOMPARE(shown({{}, {}, {}, owain}), QStringList{u"L002"_s});
        QCOMPARE(shown({{}, u"Autumn"_s, {}, test->working()}), QStringList());
        test.must(command::Withdraw{command::Withdraw::Enrolment{test.tomos}, u"Moved to Cork"_s});
        QCOMPARE(shown({}), QStringList{u"L001"_s});
        test.must(command::Withdraw{command::Withdraw::Enrolment{test.enrolment}, u"Moved to Bala"_s});
        const Result<centre::QualityGrid> grid = test->qualityGrid({});
        QVERIFY(grid->rows.empty() && grid->columns.empty() && grid->qualification.isEmpty());
    }

    void aUnitThatOnlyOneTakesIsNoneForTheOther()
    {
        TwoAssessors test;
        test.signOffOf(test.tomos, u"P03"_s, u"308"_s);
        test.plan({u"301"_s});
        const Result<centre::QualityGrid> grid = test->qualityGrid({});
        QVERIFY(grid->rows.at(0).cells == (std::vector<CellState>{CellState::Planned, CellState::None}));
        QVERIFY(grid->rows.at(1).cells == (std::vector<CellState>{CellState::None, CellState::SignedOff}));
    }

    void aListMayBeLimitedToAnAssessor()
    {
        TwoAssessors test;
        test.signOffOf(test.enrolment, u"P01"_s, u"308"_s);
        test.signOffOf(test.tomos, u"P03"_s, u"301"_s);
        test.as(u"P02"_s);
        const auto limited = test.makeListOf(u"P03"_s);
        const Result<centre::SampleListFile> file = test->sampleList(limited);
        QCOMPARE(file->assessorName, u"Owain Bevan"_s);
        QCOMPARE(file->batch.size(), std::size_t(1));
        QCOMPARE(file->batch.front().unit, u"301"_s);
        const auto candidates = test->sampleCandidates(limited);
        QCOMPARE(candidates->size(), std::size_t(1));
        QCOMPARE(candidates->front().enrolmentRef, u"L002"_s);
        QCOMPARE(candidates->front().signedBy, u"Owain Bevan"_s);
        QCOMPARE(
            test.refused(command::Sample{limited, {{test.enrolment, u"308"_s}}, u"Risk"_s}),
            u"Unit 308 of L001 was signed off by another assessor than the one whom S01 is limited to."_s);
        test.must(command::Sample{limited, {{test.tomos, u"301"_s}}, u"Risk"_s});

        const auto everybody = test.makeListOf({});
        QCOMPARE(test->sampleCandidates(everybody)->size(), std::size_t(2));
        QCOMPARE(test->sampleCandidates(everybody, test.tomos)->size(), std::size_t(1));
        QCOMPARE(test->sampleCandidates(everybody, test.tomos)->front().unit, u"301"_s);
        QVERIFY(test->sampleCandidates(everybody, test.tomos)->front().inBatch);
        const QString limit = u"A list can be limited to an assessor of the centre; choose one, or nobody."_s;
        QCOMPARE(test.refused(command::MakeSampleList{{}, {}, u"4430-03"_s, test->working()}), limit);
        QCOMPARE(test.refused(
                     command::MakeSampleList{{}, {}, u"4430-03"_s, PersonId::fromBytes(QByteArray(16, 'x'))}),
                 limit);
    }

    void theBatchLeavesOutWhatIsVerifiedAndWhoeverLeft()
    {
        TwoAssessors test;
        test.signOffOf(test.enrolment, u"P01"_s, u"308"_s);
        test.as(u"P02"_s);
        const auto first = test.makeListOf({});
        test.agreeAll(test.sample(first, u"308"_s));
        test.must(command::CloseSampleList{first});
        test.signOffOf(test.enrolment, u"P01"_s, u"301"_s);
        test.signOffOf(test.tomos, u"P03"_s, u"301"_s);
        test.must(command::Withdraw{command::Withdraw::Enrolment{test.tomos}, u"Moved to Cork"_s});
        test.as(u"P02"_s);
        const auto second = test.makeListOf({});
        const Result<centre::SampleListFile> file = test->sampleList(second);
        QCOMPARE(file->batch.size(), std::size_t(1));
        QCOMPARE(file->batch.front().unit, u"301"_s);
        QVERIFY(file->batch.front().enrolment == test.enrolment);
        const auto candidates = test->sampleCandidates(second);
        QCOMPARE(candidates->size(), std::size_t(1)); // 308 is verified, L002 is gone
        QCOMPARE(candidates->front().unit, u"301"_s);
        QVERIFY(!candidates->front().onList);
        // Signed off after the list was made: it may be sampled, but is not of the batch.
        test.signOffOf(test.enrolment, u"P01"_s, u"302"_s);
        test.as(u"P02"_s);
        QCOMPARE(test->sampleCandidates(second)->size(), std::size_t(2));
        QVERIFY(!test->sampleCandidates(second)->back().inBatch);
    }

    void whoLeftBeforeTheClosingIsNotReleased()
    {
        TwoAssessors test;
        test.signOffOf(test.enrolment, u"P01"_s, u"308"_s);
        test.signOffOf(test.tomos, u"P03"_s, u"301"_s);
        test.as(u"P02"_s);
        const auto list = test.makeListOf({});
        test.agreeAll(test.sample(list, u"308"_s));
        test.must(command::Withdraw{command::Withdraw::Enrolment{test.tomos}, u"Moved to Cork"_s});
        test.must(command::CloseSampleList{list});
        QVERIFY(test->enrolmentFile(test.tomos)->records.releases.empty());
        QCOMPARE(test.file().records.releases.size(), std::size_t(1));
    }

    void whatIsOnAListStandsInItsOrder()
    {
        TwoAssessors test;
        test.signOffOf(test.enrolment, u"P01"_s, u"308"_s);
        test.signOffOf(test.enrolment, u"P01"_s, u"301"_s);
        test.signOffOf(test.tomos, u"P03"_s, u"301"_s);
        test.as(u"P02"_s);
        const auto list = test.makeListOf({});
        const auto labelled = test.must(
            command::Sample{list,
                            {{test.tomos, u"301"_s}, {test.enrolment, u"308"_s}, {test.enrolment, u"301"_s}},
                            u"All"_s});
        QCOMPARE(labelled.sampleLines.size(), std::size_t(3));
        QCOMPARE(labelled.label, u"put 3 units on S01"_s);
        QStringList order;
        const auto file = test->sampleList(list);
        QVERIFY(file);
        for (const centre::SampleLineFile &line : file->lines)
            order.append(QString(line.enrolment + u' ' + line.line.unit));
        QCOMPARE(order, (QStringList{u"L001 301"_s, u"L001 308"_s, u"L002 301"_s}));
        QCOMPARE(test->sampleLists()->front().sampled, 3);
        QCOMPARE(test->sampleLists()->front().concluded, 0);
        const auto second = *test->sampleLineByRef(list, test.tomos, u"301"_s);
        test.must(command::Withdraw{command::Withdraw::Sample{second}, u"Wrong learner"_s});
        QCOMPARE(test->sampleLists()->front().sampled, 2); // what was taken off is not counted
    }

    void aLineIsFoundByWhatPeopleCallIt()
    {
        TwoAssessors test;
        test.signOffOf(test.enrolment, u"P01"_s, u"308"_s);
        test.as(u"P02"_s);
        const auto list = test.makeListOf({});
        const auto other = test.makeListOf({});
        const auto line = test.sample(list, u"308"_s);
        const auto find = [&](portfolio::SampleListId in, EnrolmentId whose, const QString &unit) {
            return test->sampleLineByRef(in, whose, unit);
        };
        QVERIFY(*find(list, test.enrolment, u" 308 "_s) == line);
        QVERIFY(*find(list, test.enrolment, u"unit 308"_s) == line);
        QCOMPARE(find(list, test.enrolment, u"301"_s).error().message,
                 u"Unit 301 is not on S01 for this learner; check the references."_s);
        QVERIFY(!find(list, test.tomos, u"308"_s));
        QVERIFY(!find(other, test.enrolment, u"308"_s));
        QVERIFY(*test->sampleListByRef(u" s02 "_s) == other);
        QCOMPARE(test->sampleListByRef(u"S03"_s).error().message,
                 u"No sample list here is called S03; check the reference."_s);
        QCOMPARE(test->qaActionByRef(u"S01-A7"_s).error().message,
                 u"No action here is called S01-A7; check the reference."_s);
        test.must(command::Withdraw{command::Withdraw::Sample{line}, u"Wrong learner"_s});
        QVERIFY2(!find(list, test.enrolment, u"308"_s), "a line that was taken off is not found");
        QCOMPARE(test->sampleList(portfolio::SampleListId()).error().message,
                 u"This sample list is not on file here."_s);
    }

    void samplingIsRefusedWithASentence()
    {
        TwoAssessors test;
        test.signOffOf(test.enrolment, u"P01"_s, u"308"_s);
        test.as(u"P02"_s);
        const auto list = test.makeListOf({});
        const auto sample = [&](std::vector<command::Sample::Unit> units, const QString &reason = u"Risk"_s) {
            return test.refused(command::Sample{list, std::move(units), reason});
        };
        const command::Sample::Unit unit{test.enrolment, u"308"_s};
        QCOMPARE(sample({unit}, u"  "_s), u"Say why this is sampled; the reason stands in the report."_s);
        QCOMPARE(sample({}), u"Name at least one signed-off unit to sample."_s);
        QCOMPARE(sample({unit, unit}), u"Unit 308 is named twice; name it once."_s);
        QCOMPARE(sample({{test.enrolment, u"301"_s}}),
                 u"Unit 301 of L001 is not signed off, so there is nothing to sample yet."_s);
        QVERIFY(sample({{test.enrolment, u"999"_s}}).contains(u"999"_s));
        QCOMPARE(test.refused(command::Sample{{}, {unit}, u"Risk"_s}),
                 u"This sample list is not on file here."_s);
        test.as(u"P04"_s);
        QCOMPARE(
            sample({unit}),
            u"S01 is the sample list of Mei Okafor, who alone samples and decides in it; make your own."_s);
        test.as(u"P05"_s);
        QCOMPARE(sample({unit}),
                 u"Only an IQA can sample and review; Sukarno is not one. Choose who is working."_s);
        QVERIFY(test.refused(command::MakeSampleList{{}, {}, u"4430-03"_s, {}}).startsWith(u"Only an IQA"_s));
        test.as(u"P02"_s);
        QVERIFY(test.refused(command::MakeSampleList{{}, {}, u"9999-99"_s, {}}).contains(u"9999-99"_s));
        QVERIFY(test.refused(command::MakeSampleList{u"S01"_s, {}, u"4430-03"_s, {}}).contains(u"S01"_s));
    }

    void aListSaysItsOwnNameOrADatedOne()
    {
        TwoAssessors test;
        test.as(u"P02"_s);
        test.must(command::MakeSampleList{u"S07"_s, u"  Spring sample "_s, u"4430-03"_s, {}});
        test.must(command::MakeSampleList{{}, {}, u"4430-03"_s, {}});
        QCOMPARE(test->sampleLists()->at(0).list.ref, u"S01"_s); // the first that is free
        QCOMPARE(test->sampleLists()->at(0).list.title, u"4430-03, 24 April 2013"_s);
        QCOMPARE(test->sampleLists()->at(1).list.title, u"Spring sample"_s);
    }

    void decidingIsRefusedWithASentence()
    {
        TwoAssessors test;
        test.signOffOf(test.enrolment, u"P01"_s, u"308"_s);
        test.as(u"P02"_s);
        const auto line = test.sample(test.makeListOf({}), u"308"_s);
        const auto review = [&](std::vector<portfolio::Target> targets, bool agreed,
                                const QString &reason = {}) {
            return test.refused(command::Review{line, std::move(targets), false, agreed, reason});
        };
        const auto right = TwoAssessors::criterionOf(u"308"_s, u"1.1"_s);
        QCOMPARE(review({right}, false, u" "_s),
                 u"Say why you do not agree, so that the assessor knows what to do."_s);
        QCOMPARE(review({TwoAssessors::criterionOf(u"308"_s, u"99.9"_s)}, true),
                 u"99.9 is not among what is to be decided in unit 308; check the code."_s);
        QCOMPARE(review({TwoAssessors::criterionOf(u"301"_s, u"1.1"_s)}, true),
                 u"1.1 is not among what is to be decided in unit 308; check the code."_s);
        QCOMPARE(review({{{}, TargetKind::Requirement, u"1.1"_s}}, true),
                 u"1.1 is not among what is to be decided in unit 308; check the code."_s);
        QCOMPARE(review({}, true), u"Name at least one criterion of unit 308 to decide about."_s);
        QCOMPARE(test.refused(command::Review{{}, {right}, false, true, {}}),
                 u"This line of a sample list is not on file here."_s);
        // Named twice is decided once, with and without the unit before it.
        const auto done = test.must(
            command::Review{line, {right, TwoAssessors::criterionOf({}, u"1.1"_s)}, false, true, {}});
        QCOMPARE(done.label, u"agree with 308 1.1"_s);
        // The same again says nothing new, so nothing is written; another reason does.
        QVERIFY(test.must(command::Review{line, {right}, false, true, {}}).entries.empty());
        QCOMPARE(test.must(command::Review{line, {right}, false, true, u"Clear"_s}).entries.size(),
                 std::size_t(1));
    }

    void answeringIsRefusedWithASentence()
    {
        TwoAssessors test;
        test.signOffOf(test.enrolment, u"P01"_s, u"308"_s);
        test.as(u"P02"_s);
        const auto line = test.sample(test.makeListOf({}), u"308"_s);
        const auto one = TwoAssessors::criterionOf(u"308"_s, u"1.1"_s);
        const auto other = TwoAssessors::criterionOf(u"308"_s, u"1.2"_s);
        test.must(command::Review{line, {one}, false, false, u"Undated"_s});
        test.must(command::Review{line, {other}, false, true, {}});
        QCOMPARE(test.refused(command::AnswerReview{line, {one}, u"Dated"_s}),
                 u"Only the assessor of unit 308 answers its IQA; choose who is working."_s);
        test.as(u"P03"_s);
        QVERIFY(
            test.refused(command::AnswerReview{line, {one}, u"Dated"_s}).startsWith(u"Only the assessor"_s));
        test.as(u"P01"_s);
        const auto answer = [&](std::vector<portfolio::Target> targets, const QString &words) {
            return test.refused(command::AnswerReview{line, std::move(targets), words});
        };
        QCOMPARE(answer({one}, u" "_s), u"Write what has been done about it, or why the judgement stands."_s);
        QCOMPARE(answer({other}, u"Dated"_s), u"Nothing about 1.2 waits for an answer."_s);
        QCOMPARE(answer({TwoAssessors::criterionOf({}, u"99.9"_s)}, u"Dated"_s),
                 u"99.9 is not among what is to be decided in unit 308; check the code."_s);
        test.must(command::AnswerReview{line, {}, u"Dated"_s});
        QCOMPARE(answer({}, u"Dated"_s), u"Nothing in unit 308 waits for an answer."_s);
        QCOMPARE(answer({one}, u"Dated"_s), u"Nothing about 1.1 waits for an answer."_s);
        QCOMPARE(test.refused(command::AnswerQaAction{{}, u"Done"_s}), u"This action is not on file here."_s);
    }

    void anActionCountsOnWithinItsList()
    {
        TwoAssessors test;
        test.signOffOf(test.enrolment, u"P01"_s, u"308"_s);
        test.as(u"P02"_s);
        const auto line = test.sample(test.makeListOf({}), u"308"_s);
        const auto other = test.sample(test.makeListOf({}), u"308"_s);
        const PersonId ffion = *test->personByRef(u"P01"_s);
        const auto ask = [&](portfolio::SampleLineId of) {
            return test.must(command::AddQaAction{of, u"Date the notes"_s, ffion, QDate(2013, 5, 2)}).label;
        };
        QCOMPARE(ask(line), u"add action S01-A1"_s);
        QCOMPARE(ask(line), u"add action S01-A2"_s);
        QCOMPARE(ask(other), u"add action S02-A1"_s);
        QCOMPARE(test.refused(command::AddQaAction{line, u"Date the notes"_s, ffion, {}}),
                 u"Say by when it is to be done: today or later."_s);
        const EntryId second = *test->qaActionByRef(u"S01-A2"_s);
        // Closed without an answer, with a reason.
        test.must(command::SettleQaAction{second, true, u"No longer needed"_s});
        QCOMPARE(test.refused(command::SettleQaAction{second, true, u"Again"_s}),
                 u"S01-A2 is closed already."_s);
    }
};

QTEST_GUILESS_MAIN(TestSampling)
#include "test_sampling.moc"
