// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/qualitycentre.h"

using namespace attest;
using namespace Qt::Literals::StringLiterals;
using assurance::Conclusion;
using assurance::ListReport;
using portfolio::TargetKind;

namespace {

portfolio::Target criterion(const QString &code) { return {u"308"_s, TargetKind::Criterion, code}; }

const ListReport::Target &targetOf(const ListReport::Line &line, const QString &code)
{
    for (const ListReport::Target &target : line.targets)
        if (target.target.code == code)
            return target;
    qFatal("nothing is called %s", qPrintable(code));
}

} // namespace

/// What an IQA sees of a sampled unit, who may decide and answer, and what the report on a list is made from.
class TestReviewFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theReportNamesTheEvidenceAsItStood()
    {
        QualityCentre test;
        test.plan({u"308"_s});
        command::Record placed = test.observation();
        placed.ties = {{criterion(u"1.1"_s), u"page 2"_s}, {criterion(u"1.2"_s), {}}};
        placed.judge = true;
        const EvidenceId item = *test.must(placed).evidence.begin();
        test.must(command::Judge{
            item, test.enrolment, {criterion(u"1.2"_s)}, portfolio::Verdict::NotYet, u"Not dated"_s});
        test.makeReady(u"308"_s);
        test.must(command::SignOff{test.enrolment, u"308"_s, {}, true, true, {}});
        test.as(u"P02"_s);
        const auto list = test.makeList();
        const auto line = test.sample(list, u"308"_s);
        test.must(command::Review{line, {criterion(u"1.1"_s)}, false, false, u"Undated"_s});
        const PersonId ffion = *test->personByRef(u"P01"_s);
        test.must(command::AddQaAction{line, u"Date all"_s, ffion, QDate(2013, 5, 2)});
        test.as(u"P01"_s);
        test.must(command::AnswerReview{line, {}, u"Dated now"_s});
        test.must(command::AnswerQaAction{*test->qaActionByRef(u"S01-A1"_s), u"Done"_s});
        const Result<ListReport> report = test->listReport(list);
        QVERIFY(report);
        QCOMPARE(report->level, u"Level 3"_s);
        QVERIFY(!report->qualificationTitle.isEmpty());
        QCOMPARE(report->lines.size(), std::size_t(1));
        const ListReport::Line &one = report->lines.front();
        QCOMPARE(one.assessor, u"Ffion Rees"_s);
        QCOMPARE(one.signedOn, QDate(2013, 4, 24));
        // Judged met by both items, with the place where one was given; not yet is no evidence.
        QCOMPARE(targetOf(one, u"1.1"_s).evidence, (QStringList{u"E001 (page 2)"_s, u"E002"_s}));
        QCOMPARE(targetOf(one, u"1.2"_s).evidence, QStringList{u"E002"_s});
        QCOMPARE(targetOf(one, u"1.1"_s).decisions.front().answer, u"Dated now"_s);
        QCOMPARE(targetOf(one, u"1.1"_s).decisions.front().answeredBy, u"Ffion Rees"_s);
        QVERIFY(targetOf(one, u"1.2"_s).decisions.empty());
        QCOMPARE(one.actions.front().steps.front().text, u"Done"_s);
        QVERIFY(!one.actions.front().closed);
    }

    void theReportSaysWhatBecameOfTheBatch()
    {
        QualityCentre test;
        for (const QString &unit : {u"308"_s, u"301"_s, u"302"_s, u"303"_s})
            test.signOff(unit);
        test.as(u"P02"_s);
        const auto list = test.makeList();
        test.agreeAll(test.sample(list, u"308"_s));
        const auto mistaken = test.sample(list, u"301"_s);
        test.must(command::Withdraw{command::Withdraw::Sample{mistaken}, u"Too many"_s});
        test.as(u"P01"_s);
        test.must(command::Withdraw{command::Withdraw::SignOff{test.enrolment, u"302"_s}, u"Too soon"_s});
        const auto batch = [&] {
            QStringList out;
            const Result<ListReport> report = test->listReport(list);
            for (const ListReport::BatchLine &line : report->batch)
                out.append(u"%1 %2 %3 %4"_s.arg(line.unit, line.sampled ? u"sampled"_s : u"-"_s,
                                                line.released ? u"released"_s : u"-"_s,
                                                line.assessor.isEmpty() ? u"gone"_s : line.assessor));
            return out;
        };
        QCOMPARE(batch(),
                 (QStringList{u"301 - - Ffion Rees"_s, u"302 - - gone"_s, u"303 - - Ffion Rees"_s,
                              u"308 sampled - Ffion Rees"_s}));
        test.as(u"P02"_s);
        test.must(command::CloseSampleList{list});
        QCOMPARE(batch(),
                 (QStringList{u"301 - released Ffion Rees"_s, u"302 - - gone"_s,
                              u"303 - released Ffion Rees"_s, u"308 sampled released Ffion Rees"_s}));
    }

    void whoMayDecideIsToldWhy()
    {
        QualityCentre test;
        test.must(command::AddPerson{{u"P04"_s, u"Nia"_s, u"Parry"_s, {portfolio::Role::Iqa}}});
        for (const QString &unit : {u"308"_s, u"301"_s, u"302"_s})
            test.signOff(unit);
        test.as(u"P02"_s);
        const auto list = test.makeList();
        const auto line = test.sample(list, u"308"_s);
        const auto off = test.sample(list, u"301"_s);
        const auto gone = test.sample(list, u"302"_s);
        const auto why = [&](portfolio::SampleLineId of) { return test->reviewFile(of)->whyNotReview; };
        QCOMPARE(why(line), QString());
        QVERIFY(!test->reviewFile(line)->mayAnswer);
        test.as(u"P04"_s);
        QCOMPARE(why(line), u"S01 is the list of Mei Okafor, who alone decides in it."_s);
        test.as(u"P01"_s);
        QCOMPARE(why(line), u"Ffion Rees does not have the role IQA."_s);
        QVERIFY(test->reviewFile(line)->mayAnswer);
        test.must(command::Withdraw{command::Withdraw::SignOff{test.enrolment, u"302"_s}, u"Too soon"_s});
        QVERIFY2(!test->reviewFile(gone)->mayAnswer, "nothing waits where the sign-off is gone");
        test.as(u"P02"_s);
        QCOMPARE(why(gone), u"The sign-off has been withdrawn, which settles this line."_s);
        test.must(command::Withdraw{command::Withdraw::Sample{off}, u"Too many"_s});
        QCOMPARE(why(off), u"This unit was taken off the list again."_s);
        test.agreeAll(line);
        test.must(command::CloseSampleList{list});
        QCOMPARE(why(line), u"S01 is closed."_s);
        QCOMPARE(test->reviewFile({}).error().message, u"This line of a sample list is not on file here."_s);
    }

    void whatCameSinceIsShownApart()
    {
        QualityCentre test;
        test.signOff(u"308"_s);
        test.as(u"P02"_s);
        const auto line = test.sample(test.makeList(), u"308"_s);
        test.must(command::Review{line, {criterion(u"1.1"_s)}, false, false, u"Undated"_s});
        test.as(u"P01"_s);
        command::Record later = test.observation();
        later.ties = {{criterion(u"1.1"_s), {}}};
        later.judge = true;
        test.must(later);
        test.plan({u"301"_s});
        command::Record other = test.observation(); // of another unit
        other.ties = {{{u"301"_s, TargetKind::Criterion, u"1.1"_s}, {}}};
        other.judge = true;
        test.must(other);
        const Result<centre::ReviewFile> file = test->reviewFile(line);
        QCOMPARE(file->addedSince.size(), std::size_t(1));
        QCOMPARE(file->addedSince.front().ref, u"E002"_s);
        QCOMPARE(file->judgedSince.size(), std::size_t(1));
        QCOMPARE(file->then.records.evidence.size(), std::size_t(1));
        QCOMPARE(file->conclusion, Conclusion::NotAgreed);
        QCOMPARE(file->now.state, portfolio::UnitState::Returned);
        for (const centre::ReviewTarget &target : file->targets)
            QVERIFY2(!target.label.isEmpty(), qPrintable(target.target.code));
    }

    void anActionSaysWhoseTurnItIs()
    {
        QualityCentre test;
        test.signOff(u"308"_s);
        test.as(u"P02"_s);
        const auto line = test.sample(test.makeList(), u"308"_s);
        const PersonId ffion = *test->personByRef(u"P01"_s);
        test.must(command::AddQaAction{line, u"Date all"_s, ffion, QDate(2013, 5, 2)});
        const EntryId action = *test->qaActionByRef(u"S01-A1"_s);
        const auto view = [&] { return test->reviewFile(line)->actions.front(); };
        QVERIFY(!view().answered && !view().closed && !view().mayAnswer);
        QCOMPARE(view().by, u"Mei Okafor"_s);
        test.as(u"P01"_s);
        QVERIFY(view().mayAnswer);
        test.must(command::AnswerQaAction{action, u"Done"_s});
        QVERIFY(view().answered);
        test.as(u"P02"_s);
        test.must(command::SettleQaAction{action, true, {}});
        QVERIFY(view().closed && !view().answered);
        test.as(u"P01"_s);
        QVERIFY(!view().mayAnswer);
    }

    void aUnitWithoutCriteriaIsDecidedAsAWhole()
    {
        QualityCentre test;
        test.plan({u"202"_s});
        test.must(command::SignOff{test.enrolment,
                                   u"202"_s,
                                   {},
                                   true,
                                   true,
                                   portfolio::OutsideResult{portfolio::OutsideResult::Basis::Certificate,
                                                            QDate(2013, 3, 1), u"Coleg y Bryn"_s}});
        test.as(u"P02"_s);
        const auto line = test.sample(test.makeList(), u"202"_s);
        const Result<centre::ReviewFile> file = test->reviewFile(line);
        QCOMPARE(file->targets.size(), std::size_t(1));
        QVERIFY(file->targets.front().target.code.isEmpty());
        QCOMPARE(file->targets.front().label, test.file().qualification->unit(u"202"_s)->title.text());
    }
};

QTEST_GUILESS_MAIN(TestReviewFile)
#include "test_reviewfile.moc"
