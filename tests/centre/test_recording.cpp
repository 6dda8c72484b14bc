// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/testcentre.h"

#include <QSignalSpy>

#include <algorithm>

using namespace attest;
using namespace Qt::Literals::StringLiterals;
using portfolio::TargetKind;
using portfolio::UnitState;

/// Plan, evidence, judgements and sign-off: done, refused, and at the border.
class TestRecording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void planning()
    {
        TestCentre test;
        QVERIFY(test.refused(command::Plan{test.enrolment, {u"399"_s}, {}}).contains(u"399"_s));
        test.must(command::Plan{test.enrolment, {u"Unit 301"_s, u"4430-302"_s, u"301"_s}, {}});
        QCOMPARE(test.file().status.units.size(), std::size_t(2));
        QVERIFY(test.must(command::Plan{test.enrolment, {u"301"_s}, {}}).isEmpty());
        QVERIFY(test.refused(command::Plan{test.enrolment, {u"303"_s}, {u"303"_s}}).contains(u"both"_s));
        test.must(command::Plan{test.enrolment, {}, {u"302"_s}});
        QCOMPARE(test.file().status.units.size(), std::size_t(1));
    }

    void droppingAUnitKeepsItsEvidence()
    {
        TestCentre test;
        test.plan({u"308"_s});
        test.makeReady(u"308"_s);
        test.must(command::Plan{test.enrolment, {}, {u"308"_s}});
        QVERIFY(!test.file().status.unit(u"308"_s));
        QCOMPARE(test.file().status.readings.inHand.credits, 0);
        test.plan({u"308"_s});
        QCOMPARE(test.file().status.unit(u"308"_s)->state, UnitState::Ready);
    }

    void recordingClaimsAndJudgesInOneAction()
    {
        TestCentre test;
        test.plan({u"308"_s, u"311"_s});
        command::Record record = test.observation();
        record.ties = {{{u"308"_s, TargetKind::Criterion, u"2.2"_s}, u"page 1"_s},
                       {{u"308"_s, TargetKind::Requirement, u"4b"_s}, {}},
                       {{u"Unit 311"_s, TargetKind::Criterion, u"1.1"_s}, {}},
                       {{u"311"_s, TargetKind::Criterion, u"1.1"_s}, {}}};
        QSignalSpy spy(&test.centre(), &centre::Centre::changed);
        const centre::ChangeSet claimed = test.must(record);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(claimed.entries.size(), std::size_t(2)); // the item, and its claims as one entry
        QCOMPARE(claimed.label, u"record E001"_s);
        QCOMPARE(test.file().records.claims.size(), std::size_t(3));
        QCOMPARE(test.file().records.judgements.size(), std::size_t(0));
        record.judge = true;
        QCOMPARE(test.must(record).entries.size(), std::size_t(3));
        QCOMPARE(test.file().status.unit(u"308"_s)->criteriaMet, 1);
        QCOMPARE(test.file().status.unit(u"308"_s)->requirementsMet, 1);
        QCOMPARE(test.file().records.evidence.back().ref.size(), 4);
    }

    void recordingIsRefused_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("tomorrow") << 0 << u"future"_s;
        QTest::newRow("no date") << 1 << u"day"_s;
        QTest::newRow("ends before it begins") << 2 << u"end time"_s;
        QTest::newRow("empty") << 3 << u"empty"_s;
        QTest::newRow("not planned") << 4 << u"plan it first"_s;
        QTest::newRow("no such criterion") << 5 << u"9.9"_s;
        QTest::newRow("no such part") << 6 << u"9z"_s;
        QTest::newRow("file is gone") << 7 << u"gone.jpg"_s;
        QTest::newRow("judged by an IQA") << 8 << u"Mei Okafor"_s;
    }
    void recordingIsRefused()
    {
        QFETCH(int, fault);
        QFETCH(QString, refusal);
        TestCentre test;
        test.plan({u"308"_s});
        command::Record record = test.observation();
        switch (fault) {
        case 0:
            record.on = QDate(2013, 4, 25);
            break;
        case 1:
            record.on = {};
            break;
        case 2:
            record.from = QTime(11, 0), record.to = QTime(10, 59);
            break;
        case 3:
            record.narrative = u" \n"_s;
            break;
        case 4:
            record.ties = {{{u"309"_s, TargetKind::Criterion, u"1.1"_s}, {}}};
            break;
        case 5:
            record.ties = {{{u"308"_s, TargetKind::Criterion, u"9.9"_s}, {}}};
            break;
        case 6:
            record.ties = {{{u"308"_s, TargetKind::Requirement, u"9z"_s}, {}}};
            break;
        case 7:
            record.files = {test.folder.filePath(u"gone.jpg"_s)};
            break;
        default:
            record.judge = true;
            QVERIFY(test->setWorking(*test->personByRef(u"P02"_s)));
        }
        QVERIFY2(test.refused(record).contains(refusal), qPrintable(test.refused(record)));
        QVERIFY(test.file().records.evidence.empty());
    }

    void judgingClaimsNeedsAReasonForNotYet()
    {
        TestCentre test;
        test.plan({u"308"_s});
        command::Record record = test.observation();
        const portfolio::Target target{u"308"_s, TargetKind::Criterion, u"2.1"_s};
        record.ties = {{target, {}}};
        test.must(record);
        const EvidenceId evidence = test.file().records.evidence.front().id;
        command::Judge judge{evidence, test.enrolment, {target}, portfolio::Verdict::NotYet, {}};
        QVERIFY(test.refused(judge).contains(u"why"_s));
        judge.reason = u"Only one busy hour."_s;
        test.must(judge);
        QVERIFY(test.file().status.unit(u"308"_s)->target(target)->notYet);
        QVERIFY(test.must(judge).isEmpty()); // saying it twice changes nothing
        judge = {evidence, test.enrolment, {target}, portfolio::Verdict::Met, {}};
        test.must(judge);
        QVERIFY(test.file().status.unit(u"308"_s)->target(target)->met);
        QVERIFY(test->setWorking(*test->personByRef(u"P02"_s)));
        QVERIFY(test.refused(judge).contains(u"assessor"_s));
    }

    void coveringTakesRequirementPartsOnly()
    {
        TestCentre test;
        test.plan({u"308"_s});
        test.must(test.observation());
        const EvidenceId evidence = test.file().records.evidence.front().id;
        command::Cover cover{evidence, test.enrolment, {{{u"308"_s, TargetKind::Criterion, u"2.1"_s}, {}}}};
        QVERIFY(test.refused(cover).contains(u"requirement"_s));
        cover.parts = {{{u"308"_s, TargetKind::Requirement, u"4a"_s}, {}}};
        test.must(cover);
        QCOMPARE(test.file().status.unit(u"308"_s)->requirementsMet, 1);
    }

    void evidenceOfAnotherLearnerIsRefused()
    {
        TestCentre test;
        test.plan({u"308"_s});
        test.must(test.observation());
        const EvidenceId evidence = test.file().records.evidence.front().id;
        test.must(command::AddLearner{{u"N1"_s, u"Nia"_s, {}, {}, {}, {}, {}, {}, {}}});
        command::Enrol enrol;
        enrol.learner = *test->learnerByRef(u"N1"_s);
        enrol.qualification = u"4430-03"_s;
        enrol.registered = QDate(2013, 4, 1);
        enrol.assessor = test->working();
        test.must(enrol);
        const EnrolmentId other = *test->enrolmentByRef(u"N1"_s);
        test.must(command::Plan{other, {u"308"_s}, {}});
        const portfolio::Target target{u"308"_s, TargetKind::Criterion, u"2.1"_s};
        QVERIFY(test.refused(command::Claim{evidence, other, {{target, {}}}}).contains(u"another learner"_s));
        QVERIFY(test.refused(command::Judge{evidence, other, {target}, portfolio::Verdict::Met, {}})
                    .contains(u"another learner"_s));
    }

    void attachingCopiesTheFile()
    {
        TestCentre test;
        test.must(test.observation());
        QFile source(test.folder.filePath(u"notice.txt"_s));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write("Pool closed");
        source.close();
        const EvidenceId evidence = test.file().records.evidence.front().id;
        QVERIFY(test.refused(command::Attach{evidence, {}}).contains(u"file"_s));
        test.must(command::Attach{evidence, {source.fileName()}});
        const portfolio::EvidenceFile file = test.file().records.files.front();
        QCOMPARE(file.name, u"notice.txt"_s);
        QFile kept(test->pathOf(file.hash));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("Pool closed"));
    }

    void signingOff()
    {
        TestCentre test;
        test.plan({u"308"_s, u"202"_s});
        command::SignOff signOff{test.enrolment, u"308"_s, {}, true, true, {}};
        QVERIFY(test.refused(signOff).contains(u"cannot be signed off yet"_s));
        test.makeReady(u"308"_s);
        signOff.learnerDeclares = false;
        QVERIFY(test.refused(signOff).contains(u"own work"_s));
        signOff.learnerDeclares = true;
        signOff.assessorDeclares = false;
        QVERIFY(test.refused(signOff).contains(u"valid, authentic"_s));
        signOff.assessorDeclares = true;
        signOff.on = QDate(2013, 4, 25);
        QVERIFY(test.refused(signOff).contains(u"date"_s));
        signOff.on = {};
        QVERIFY(test->setWorking(*test->personByRef(u"P02"_s)));
        QVERIFY(test.refused(signOff).contains(u"assessor"_s));
        QVERIFY(test->setWorking(*test->personByRef(u"P01"_s)));
        test.must(signOff);
        QCOMPARE(test.file().status.unit(u"308"_s)->state, UnitState::SignedOff);
        QCOMPARE(test.file().status.readings.achieved.credits, 6);
        QVERIFY(test.refused(signOff).contains(u"already"_s));
        command::Record more = test.observation();
        more.ties = {{{u"308"_s, TargetKind::Criterion, u"2.1"_s}, {}}};
        QVERIFY(test.refused(more).contains(u"signed off"_s));
        QVERIFY(test.refused(command::Plan{test.enrolment, {}, {u"308"_s}}).contains(u"signed off"_s));
    }

    void aUnitWithoutCriteriaNeedsAnOutsideResult()
    {
        TestCentre test;
        test.plan({u"202"_s, u"308"_s});
        command::SignOff signOff{test.enrolment, u"202"_s, {}, true, true, {}};
        QVERIFY(test.refused(signOff).contains(u"outside result"_s));
        signOff.outside =
            portfolio::OutsideResult{portfolio::OutsideResult::Basis::Certificate, {}, u"CfA"_s};
        QVERIFY(test.refused(signOff).contains(u"date"_s));
        signOff.outside->on = QDate(2013, 4, 1);
        signOff.outside->by = u" "_s;
        QVERIFY(test.refused(signOff).contains(u"who"_s));
        signOff.outside->by = u"Another centre"_s;
        test.must(signOff);
        QCOMPARE(test.file().status.readings.achieved.credits, 5);
        test.makeReady(u"308"_s);
        signOff.unit = u"308"_s;
        QVERIFY(test.refused(signOff).contains(u"criterion by criterion"_s));
    }

    void withdrawing()
    {
        TestCentre test;
        test.plan({u"308"_s, u"311"_s});
        test.makeReady(u"308"_s);
        test.must(command::SignOff{test.enrolment, u"308"_s, {}, true, true, {}});
        const EvidenceId evidence = test.file().records.evidence.front().id;
        using What = command::Withdraw;
        QVERIFY(test.refused(What{What::Evidence{evidence}, u" "_s}).contains(u"reason"_s));
        QVERIFY(test.refused(What{What::Evidence{evidence}, u"x"_s}).contains(u"signed off"_s));
        test.must(What{What::SignOff{test.enrolment, u"308"_s}, u"Wrong unit"_s});
        QCOMPARE(test.file().status.unit(u"308"_s)->state, UnitState::Ready);
        QCOMPARE(test.file().records.signOffs.front().reason, u"Wrong unit"_s);
        QVERIFY(test.refused(What{What::SignOff{test.enrolment, u"308"_s}, u"x"_s})
                    .contains(u"not signed off"_s));
        test.must(What{What::Evidence{evidence}, u"Not own work"_s});
        QCOMPARE(test.file().status.unit(u"308"_s)->criteriaMet, 0);
        test.must(What{What::Unit{test.enrolment, u"311"_s}, u"Changed job"_s});
        QCOMPARE(test.file().status.unit(u"311"_s)->state, UnitState::Withdrawn);
        test.must(What{What::Enrolment{test.enrolment}, u"Left"_s});
        QVERIFY(test.refused(test.observation()).contains(u"withdrawn"_s));
    }

    void aSignOffAfterWithdrawalStandsAgain()
    {
        TestCentre test;
        test.plan({u"308"_s});
        test.makeReady(u"308"_s);
        const command::SignOff signOff{test.enrolment, u"308"_s, {}, true, true, {}};
        test.must(signOff);
        test.must(command::Withdraw{command::Withdraw::SignOff{test.enrolment, u"308"_s}, u"Slip"_s});
        test.must(signOff);
        QCOMPARE(test.file().status.unit(u"308"_s)->state, UnitState::SignedOff);
    }

    void asOfAPastDayShowsThatDay()
    {
        TestCentre test;
        test.clock.set(QDateTime(QDate(2013, 4, 25), QTime(9, 0), Qt::UTC));
        test.plan({u"308"_s});
        test.makeReady(u"308"_s);
        QCOMPARE(test.file().status.units.size(), std::size_t(1));
        const auto before = test->enrolmentFile(test.enrolment, QDate(2013, 4, 24));
        QVERIFY(before);
        QVERIFY(before->status.units.empty());
        QVERIFY(!test->enrolmentFile(test.enrolment, QDate(2013, 4, 23)));
        const auto now = test->enrolmentFile(test.enrolment, QDate(2013, 4, 25));
        QCOMPARE(now->status.unit(u"308"_s)->state, UnitState::Ready);
    }

    void theListShowsWhatIsStored()
    {
        TestCentre test;
        test.plan({u"308"_s});
        test.makeReady(u"308"_s);
        const auto lines = test->learnerLines();
        QVERIFY(lines);
        QCOMPARE(lines->size(), std::size_t(1));
        QCOMPARE(lines->front().readyUnits, QStringList{u"308"_s});
        const portfolio::Tally &tally = lines->front().tally;
        QCOMPARE(tally.measure, catalogue::Measure::Credits);
        QCOMPARE(tally.readings.inHand, 6);
        QCOMPARE(tally.readings.achieved, 0);
        QCOMPARE(tally.needed, 42);
        QVERIFY(!lines->front().late);
        test.clock.set(QDateTime(QDate(2013, 7, 1), QTime(9, 0), Qt::UTC));
        QVERIFY(test->learnerLines()->front().late);
    }

    /// Whoever reads the stored line learns how many units are planned, where there is no credit to add up.
    void theListCountsUnitsWhereTheAwardHasNoCredit()
    {
        TestCentre test;
        command::Enrol enrol;
        enrol.learner = test.learner();
        enrol.qualification = u"2794-02"_s;
        enrol.registered = test->today();
        enrol.assessor = test->working();
        test.enrolment = *test.must(enrol).enrolments.begin();
        const auto line = [&test] {
            const auto lines = test->learnerLines();
            const auto found =
                std::find_if(lines->begin(), lines->end(), [&test](const centre::LearnerLine &each) {
                    return each.enrolment.id == test.enrolment;
                });
            return *found;
        };
        QCOMPARE(line().tally.measure, catalogue::Measure::Units);
        QCOMPARE(line().tally.needed, 7);
        QCOMPARE(line().tally.readings.planned, 0);
        QVERIFY(line().rulesPlanned < line().rules);
        test.plan({u"201"_s, u"202"_s, u"203"_s, u"204"_s, u"205"_s, u"206"_s, u"207"_s});
        for (int session = 0; session < 2; ++session) {
            const centre::LearnerLine planned = line();
            QCOMPARE(planned.tally.measure, catalogue::Measure::Units);
            QCOMPARE(planned.tally.needed, 7);
            QCOMPARE(planned.tally.readings.planned, 7);
            QCOMPARE(planned.tally.readings.inHand, 0);
            QCOMPARE(planned.tally.readings.achieved, 0);
            QCOMPARE(planned.rulesPlanned, planned.rules);
            test.reopen();
        }
    }

    void aDraftGoesWithItsEvidence()
    {
        TestCentre test;
        QVERIFY(test->keepDraft(u"record/x"_s, "words"));
        QCOMPARE(test->drafts()->size(), std::size_t(1));
        command::Record record = test.observation();
        record.draftForm = u"record/x"_s;
        record.on = {};
        QVERIFY(!test.refused(record).isEmpty());
        QCOMPARE(test->drafts()->size(), std::size_t(1));
        record.on = test->today();
        test.must(record);
        QVERIFY(test->drafts()->empty());
    }
};

QTEST_GUILESS_MAIN(TestRecording)
#include "test_recording.moc"
