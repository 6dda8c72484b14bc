// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/chroniclelines.h"
#include "support/fullcentre.h"
#include "support/qualitycentre.h"

using namespace attest;
using namespace Qt::Literals::StringLiterals;
using centre::ChronicleLine;
using centre::Standing;

/// The journal in words where quality assurance, corrections and withdrawals are concerned.
class TestQualityHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryStepOfAnIqa()
    {
        QualityCentre test;
        test.signOff(u"308"_s);
        test.signOff(u"301"_s);
        test.as(u"P02"_s);
        const auto list =
            *test.must(command::MakeSampleList{{}, u"Spring sample"_s, u"4430-03"_s, {}}).sampleLists.begin();
        const auto mistaken = test.sample(list, u"301"_s);
        test.must(command::Withdraw{command::Withdraw::Sample{mistaken}, u"Wrong unit"_s});
        const auto line = test.sample(list, u"308"_s);
        const portfolio::Target one{{}, portfolio::TargetKind::Criterion, u"1.1"_s};
        const portfolio::Target two{{}, portfolio::TargetKind::Criterion, u"1.2"_s};
        test.must(command::Review{line, {one, two}, false, false, u"Undated"_s});
        const PersonId ffion = *test->personByRef(u"P01"_s);
        test.must(command::AddQaAction{line, u"Date the notes"_s, ffion, QDate(2013, 5, 2)});
        const EntryId action = *test->qaActionByRef(u"S01-A1"_s);
        test.as(u"P01"_s);
        test.must(command::AnswerReview{line, {}, u"Dated now"_s});
        test.must(command::AnswerQaAction{action, u"Done on Monday"_s});
        test.as(u"P02"_s);
        test.must(command::SettleQaAction{action, false, u"One is missing"_s});
        test.as(u"P01"_s);
        test.must(command::AnswerQaAction{action, u"That one too"_s});
        test.as(u"P02"_s);
        test.must(command::SettleQaAction{action, true, {}});
        test.must(command::Review{line, {one}, true, true, {}});
        test.must(command::Review{line, {two}, false, true, u"Clear"_s});
        test.must(command::CloseSampleList{list});

        const auto lines = linesOf(test.centre());
        const auto of = [&](const QString &sentence) { return lineWith(lines, sentence); };
        QVERIFY(of(u"Made sample list S01: Spring sample"_s).learner.isNull());
        QCOMPARE(of(u"Put unit 308 on a sample list"_s).details, QStringList{u"Reason: New assessor"_s});
        QCOMPARE(of(u"Put unit 308 on a sample list"_s).units, QStringList{u"308"_s});
        QVERIFY(of(u"Put unit 308 on a sample list"_s).enrolment == test.enrolment);
        QCOMPARE(of(u"Took the unit off the sample list"_s).details, QStringList{u"Reason: Wrong unit"_s});
        QCOMPARE(of(u"Put unit 301 on a sample list"_s).standing, Standing::Withdrawn);
        const ChronicleLine no = of(u"Did not agree as IQA that 308 1.1 and 1.2 is met"_s);
        QCOMPARE(no.details, QStringList{u"Reason: Undated"_s});
        QCOMPARE(no.units, QStringList{u"308"_s});
        QCOMPARE(of(u"Answered the IQA about 308 1.1 and 1.2"_s).details, QStringList{u"Dated now"_s});
        QCOMPARE(of(u"Answered the IQA about 308 1.1 and 1.2"_s).who, u"Ffion Rees"_s);
        QCOMPARE(of(u"Asked for action S01-A1: Date the notes"_s).details,
                 QStringList{u"By Ffion Rees, until 2 May 2013"_s});
        QCOMPARE(of(u"Sent action S01-A1 back"_s).details, QStringList{u"One is missing"_s});
        QVERIFY(of(u"Closed action S01-A1"_s).details.isEmpty());
        QCOMPARE(of(u"Answered action S01-A1"_s).details, QStringList{u"That one too"_s}); // the newest first
        QCOMPARE(of(u"Agreed as IQA that 308 1.2 is met"_s).details, QStringList{u"Reason: Clear"_s});
        QVERIFY(of(u"Closed sample list S01"_s).about.isEmpty());
        const ChronicleLine released = of(u"Released 301 and 308 as verified"_s);
        QCOMPARE(released.units, (QStringList{u"301"_s, u"308"_s}));
        QCOMPARE(released.about, u"Carys O'Brien-Llŷr (L001)"_s);
    }

    void aUnitLookedAtAsAWholeHasNoCodes()
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
        test.agreeAll(test.sample(test.makeList(), u"202"_s));
        const auto lines = linesOf(test.centre());
        QCOMPARE(lines.front().sentence, u"Agreed as IQA that 202 is met"_s);
        const QStringList details = lineWith(lines, u"Signed off 202 as of 24 April 2013"_s).details;
        QCOMPARE(details.size(), 2);
        QVERIFY2(details.front().endsWith(u"1 March 2013, Coleg y Bryn"_s), qPrintable(details.front()));
    }

    void undoneSamplesAreToldAsUndone()
    {
        QualityCentre test;
        test.signOff(u"308"_s);
        test.as(u"P02"_s);
        test.sample(test.makeList(), u"308"_s);
        test.must(command::Undo{});
        const auto lines = linesOf(test.centre());
        QCOMPARE(lines.front().sentence, u"Undone: Put unit 308 on a sample list"_s);
        QCOMPARE(lines.front().units, QStringList{u"308"_s});
        QCOMPARE(lineWith(lines, u"Put unit 308 on a sample list"_s).standing, Standing::TakenBack);
    }

    void tellsWhatAPersonWroteInEveryField()
    {
        FullCentre test;
        const auto lines = linesOf(test.centre());
        const auto details = [&](const QString &sentence) { return lineWith(lines, sentence).details; };
        const QStringList changed = details(u"Changed the learner's details"_s);
        for (const QString &each : {u"known as: Caz"_s, u"contact: carys@bryn.example"_s,
                                    u"employer or site: Bryn Hotel"_s, u"group: Spring 2013"_s})
            QVERIFY2(changed.contains(each), qPrintable(changed.join(u'\n')));
        const QStringList enrolled = details(u"Enrolled on 4430-03 as L004, registered 14 January 2013"_s);
        QCOMPARE(
            enrolled,
            (QStringList{u"Target date: 1 April 2013"_s, u"Assessor: Ffion Rees"_s, u"IQA: Mei Okafor"_s,
                         u"Awarding body's number: CGA123"_s, u"Reason: The registration was delayed"_s}));
        QCOMPARE(details(u"Added learner Nyah (L002)"_s),
                 (QStringList{u"born: 1 January 1990"_s, u"group: Autumn 2012"_s}));
        QCOMPARE(details(u"Withdrew enrolment L003"_s), QStringList{u"Reason: Moved to Cork"_s});
        QCOMPARE(details(u"Withdrew unit 307 from the plan"_s), QStringList{u"Reason: Another job"_s});
        QCOMPARE(details(u"Withdrew the sign-off of 306"_s), QStringList{u"Reason: Signed too soon"_s});
        QCOMPARE(lineWith(lines, u"Withdrew the sign-off of 306"_s).units, QStringList{u"306"_s});
        const QStringList files = details(u"Attached 2 files to E001"_s);
        QCOMPARE(files.size(), 1);
        QVERIFY(files.front().contains(u", "_s));
        QVERIFY(details(u"Recorded E001: Coach party at noon"_s).contains(u"Front desk"_s));
    }

    void emptiedDetailsAreToldAsNone()
    {
        FullCentre test;
        command::LearnerDetails details;
        details.given = u"Carys"_s;
        details.family = u"O'Brien-Llŷr"_s;
        details.born = QDate(1992, 5, 2);
        test.must(command::AmendLearner{test.learner(), details});
        QStringList told;
        for (const ChronicleLine &line : linesOf(test.centre()))
            if (line.sentence == u"Changed the learner's details"_s)
                told.append(line.details);
        for (const QString &each : {u"born: 2 May 1992"_s, u"known as: none"_s, u"contact: none"_s,
                                    u"employer or site: none"_s, u"group: none"_s})
            QVERIFY2(told.contains(each), qPrintable(told.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestQualityHistory)
#include "test_qualityhistory.moc"
