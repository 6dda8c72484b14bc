// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "support/qualitycentre.h"

using namespace attest;
using namespace Qt::Literals::StringLiterals;
using portfolio::OutsideResult;
using portfolio::TargetKind;
using portfolio::UnitState;

namespace {

command::Enrol enrolmentFor(TestCentre &test, LearnerId learner)
{
    command::Enrol enrol;
    enrol.learner = learner;
    enrol.qualification = u"4430-03"_s;
    enrol.registered = QDate(2013, 4, 1);
    enrol.assessor = test->working();
    return enrol;
}

OutsideResult outside(QDate on = QDate(2013, 3, 1), const QString &by = u"Coleg y Bryn"_s)
{
    return {OutsideResult::Basis::Certificate, on, by};
}

} // namespace

/// What a person asks and cannot have: every bad input has its sentence, and nothing is written
/// (`TestCentre::refused` looks at the file's fingerprint).
class TestRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signingOffATakenUnit()
    {
        QualityCentre test;
        test.plan({u"308"_s, u"202"_s});
        const auto refused = [&](const QString &unit, QDate on = {}, bool learner = true,
                                 bool assessor = true, const std::optional<OutsideResult> &result = {}) {
            return test.refused(command::SignOff{test.enrolment, unit, on, learner, assessor, result});
        };
        QVERIFY(refused(u"308"_s).startsWith(u"Unit 308 cannot be signed off yet: "_s));
        test.makeReady(u"308"_s);
        const QString between = u"The date of the sign-off must lie between the registration and today."_s;
        QCOMPARE(refused(u"308"_s, QDate(2013, 4, 25)), between);
        QCOMPARE(refused(u"308"_s, QDate(2013, 1, 13)), between);
        QCOMPARE(refused(u"308"_s, QDate(2013, 4, 23)),
                 u"Unit 308 cannot be signed off before the day of its latest evidence, 24 April 2013."_s);
        QCOMPARE(
            refused(u"308"_s, {}, true, true, outside()),
            u"Unit 308 is assessed here, criterion by criterion; an outside result does not sign it off."_s);
        QCOMPARE(refused(u"308"_s, {}, false), u"The learner has to declare that unit 308 is own work."_s);
        QCOMPARE(
            refused(u"308"_s, {}, true, false),
            u"Declare that the evidence is valid, authentic, current, sufficient and reliable to sign off "
            "unit 308."_s);
        test.must(command::SignOff{test.enrolment, u"308"_s, {}, true, true, {}});
        QCOMPARE(refused(u"308"_s), u"Unit 308 is signed off already."_s);
        QCOMPARE(refused(u"301"_s), u"Unit 301 is not in the plan of L001; plan it first."_s);
        QVERIFY(refused(u"999"_s).contains(u"999"_s));
        test.must(command::Withdraw{command::Withdraw::Unit{test.enrolment, u"202"_s}, u"Not needed"_s});
        QCOMPARE(refused(u"202"_s), u"Unit 202 is not in the plan of L001; plan it first."_s);
    }

    void signingOffByAnOutsideResult()
    {
        QualityCentre test;
        test.plan({u"202"_s});
        const auto refused = [&](const std::optional<OutsideResult> &result) {
            return test.refused(command::SignOff{test.enrolment, u"202"_s, {}, true, true, result});
        };
        QCOMPARE(refused({}),
                 u"The criteria of unit 202 are not loaded; record the outside result to sign it off."_s);
        const QString day = u"Give the date of the outside result, today or earlier."_s;
        QCOMPARE(refused(outside(QDate())), day);
        QCOMPARE(refused(outside(QDate(2013, 4, 25))), day);
        QCOMPARE(refused(outside(QDate(2013, 3, 1), u"  "_s)), u"Say who vouches for the outside result."_s);
        test.must(command::SignOff{test.enrolment, u"202"_s, {}, true, true, outside(QDate(2013, 4, 24))});
        QCOMPARE(test.file().status.unit(u"202"_s)->state, UnitState::SignedOff);
    }

    void onlyAnAssessorSignsOff()
    {
        QualityCentre test;
        test.plan({u"308"_s});
        test.makeReady(u"308"_s);
        test.as(u"P02"_s);
        const QString only =
            u"Only an assessor can judge and sign off; Mei Okafor is not one. Choose who is working."_s;
        QCOMPARE(test.refused(command::SignOff{test.enrolment, u"308"_s, {}, true, true, {}}), only);
        QCOMPARE(
            test.refused(command::Withdraw{command::Withdraw::SignOff{test.enrolment, u"308"_s}, u"x"_s}),
            only);
        const EvidenceId evidence = test.file().records.evidence.front().id;
        QCOMPARE(test.refused(command::Cover{evidence, test.enrolment, {}}), only);
        command::Record record = test.observation();
        record.judge = true;
        QCOMPARE(test.refused(record), only);
    }

    void withdrawing()
    {
        QualityCentre test;
        test.signOff(u"308"_s);
        test.plan({u"301"_s});
        using Withdraw = command::Withdraw;
        const auto refused = [&](auto what, const QString &reason = u"Slip"_s) {
            return test.refused(Withdraw{what, reason});
        };
        QCOMPARE(refused(Withdraw::Unit{test.enrolment, u"301"_s}, u" "_s),
                 u"Give the reason for withdrawing; it stays on record."_s);
        QCOMPARE(refused(Withdraw::Unit{test.enrolment, u"308"_s}),
                 u"Unit 308 is signed off and stays; withdraw the sign-off first to drop it."_s);
        QCOMPARE(refused(Withdraw::Unit{test.enrolment, u"302"_s}),
                 u"Unit 302 is not in the plan of L001."_s);
        QVERIFY(refused(Withdraw::Unit{test.enrolment, u"999"_s}).contains(u"999"_s));
        QCOMPARE(refused(Withdraw::SignOff{test.enrolment, u"301"_s}),
                 u"Unit 301 is not signed off, so there is no sign-off to withdraw."_s);
        QVERIFY(refused(Withdraw::SignOff{test.enrolment, u"999"_s}).contains(u"999"_s));
        const portfolio::Evidence item = test.file().records.evidence.front();
        QCOMPARE(refused(Withdraw::Evidence{item.id}),
                 u"E001 serves unit 308, which is signed off; withdraw that sign-off first."_s);
        QCOMPARE(refused(Withdraw::Evidence{}), u"This evidence is not on file here."_s);
        QCOMPARE(refused(Withdraw::Enrolment{}), u"This enrolment is not on file here."_s);
        test.must(Withdraw{Withdraw::SignOff{test.enrolment, u"308"_s}, u"Slip"_s});
        QCOMPARE(refused(Withdraw::SignOff{test.enrolment, u"308"_s}),
                 u"Unit 308 is not signed off, so there is no sign-off to withdraw."_s);
        test.must(Withdraw{Withdraw::Evidence{item.id}, u"Wrong learner"_s});
        QCOMPARE(refused(Withdraw::Evidence{item.id}),
                 u"E001 is no longer held as evidence; record it anew to use it."_s);
        // A sign-off that is gone does not keep its unit in the plan.
        test.must(Withdraw{Withdraw::Unit{test.enrolment, u"308"_s}, u"Another job"_s});
        QCOMPARE(test.file().status.unit(u"308"_s)->state, UnitState::Withdrawn);
        test.must(Withdraw{Withdraw::Enrolment{test.enrolment}, u"Moved to Cork"_s});
        const QString gone = u"Enrolment L001 is withdrawn; nothing more can be recorded for it."_s;
        QCOMPARE(refused(Withdraw::Enrolment{test.enrolment}), gone);
        QCOMPARE(test.refused(test.observation()), gone);
        QCOMPARE(test.refused(command::Plan{test.enrolment, {u"301"_s}, {}}), gone);
    }

    void theIqaOfAUnitWithdrawsNoSignOffInIt()
    {
        QualityCentre test;
        test.must(command::AddPerson{
            {u"P03"_s, u"Siân"_s, u"Bevan"_s, {portfolio::Role::Assessor, portfolio::Role::Iqa}}});
        test.signOff(u"308"_s);
        test.as(u"P03"_s);
        test.sample(test.makeList(), u"308"_s);
        QCOMPARE(
            test.refused(command::Withdraw{command::Withdraw::SignOff{test.enrolment, u"308"_s}, u"x"_s}),
            u"Siân Bevan reviews unit 308 as its IQA, so somebody else has to assess in it."_s);
    }

    void planning()
    {
        QualityCentre test;
        test.signOff(u"308"_s);
        const auto refused = [&](const QStringList &add, const QStringList &remove) {
            return test.refused(command::Plan{test.enrolment, add, remove});
        };
        QCOMPARE(refused({u"301"_s}, {u"unit 301"_s}),
                 u"Unit 301 is named both to plan and to drop; name it once."_s);
        QCOMPARE(refused({}, {u"308"_s}),
                 u"Unit 308 is signed off and stays; withdraw the sign-off first to drop it."_s);
        QVERIFY(refused({u"999"_s}, {}).contains(u"999"_s));
        QVERIFY(refused({}, {u"999"_s}).contains(u"999"_s));
        QCOMPARE(test.refused(command::Plan{{}, {u"301"_s}, {}}), u"This enrolment is not on file here."_s);
        QVERIFY(test.must(command::Plan{test.enrolment, {u"308"_s}, {u"301"_s}}).entries.empty());
        QCOMPARE(test.must(command::Plan{test.enrolment, {u"301"_s, u"301"_s}, {}}).entries.size(),
                 std::size_t(1));
    }

    void enrolling()
    {
        QualityCentre test;
        command::LearnerDetails details;
        details.given = u"Nia"_s; // no birth date: nobody's age is guessed
        const LearnerId nia = *test.must(command::AddLearner{details}).learners.begin();
        command::Enrol enrol = enrolmentFor(test, nia);
        enrol.iqa = PersonId::fromBytes(QByteArray(PersonId::size, 'x'));
        const QString choose = u"Choose an IQA for the learner: a person of the centre with that role."_s;
        QCOMPARE(test.refused(enrol), choose);
        enrol.iqa = *test->personByRef(u"P01"_s);
        QCOMPARE(test.refused(enrol), choose);
        test.must(command::AddPerson{
            {u"P03"_s, u"Siân"_s, u"Bevan"_s, {portfolio::Role::Assessor, portfolio::Role::Iqa}}});
        enrol.iqa = enrol.assessor = *test->personByRef(u"P03"_s);
        QCOMPARE(test.refused(enrol),
                 u"Nobody verifies own decisions: choose an IQA who is not the assessor."_s);
        enrol = enrolmentFor(test, nia);
        enrol.qualification = u"9999-99"_s;
        QVERIFY(test.refused(enrol).contains(u"9999-99"_s));
        enrol = enrolmentFor(test, {});
        QCOMPARE(test.refused(enrol), u"This learner is not on file here."_s);
        enrol = enrolmentFor(test, nia);
        enrol.ref = u"l001"_s;
        QCOMPARE(test.refused(enrol), u"The reference l001 is taken; choose another."_s);
        enrol.ref = u" N-7 "_s;
        test.must(enrol);
        QVERIFY(test->enrolmentByRef(u"n-7"_s));
    }

    void whoLeftMayComeBack()
    {
        QualityCentre test;
        const command::Enrol again = enrolmentFor(test, test.learner());
        QCOMPARE(test.refused(again), u"Carys O'Brien-Llŷr is enrolled on 4430-03 already (L001)."_s);
        test.must(command::Withdraw{command::Withdraw::Enrolment{test.enrolment}, u"Moved to Cork"_s});
        test.must(again);
        QVERIFY(test->enrolmentByRef(u"L001-2"_s));
        QVERIFY(test->verify()->ok());
    }

    void peopleAndLearners()
    {
        QualityCentre test;
        using portfolio::Role;
        QCOMPARE(test.refused(command::AddPerson{{{}, u" "_s, u" "_s, {Role::Iqa}}}),
                 u"Give the person a name."_s);
        QCOMPARE(test.refused(command::AddPerson{{{}, {}, u"Sukarno"_s, {}}}),
                 u"Say what this person does: assessor, coordinator or IQA."_s);
        QCOMPARE(test.refused(command::AddPerson{{u"p01"_s, {}, u"Sukarno"_s, {Role::Iqa}}}),
                 u"The reference p01 is taken; choose another."_s);
        command::LearnerDetails details;
        const auto both = [&](const QString &sentence) {
            QCOMPARE(test.refused(command::AddLearner{details}), sentence);
            QCOMPARE(test.refused(command::AmendLearner{test.learner(), details}), sentence);
        };
        both(u"Give the learner a given name or a family name."_s);
        details.family = u"Sukarno"_s;
        details.born = QDate(2013, 4, 25);
        both(u"The birth date 25 April 2013 is in the future; correct it."_s);
        details.born = QDate(2013, 4, 24);
        details.uln = u"1234567890"_s;
        both(
            u"1234567890 is not a ULN: it has ten digits, the last of which checks the others. Correct it or "
            "leave it empty."_s);
        details.uln.clear();
        QCOMPARE(test.refused(command::AmendLearner{{}, details}), u"This learner is not on file here."_s);
        details.ref = u"l001"_s;
        QCOMPARE(test.refused(command::AddLearner{details}),
                 u"The reference l001 is taken; choose another."_s);
        QVERIFY(!test.refused(command::NewCentre{u"Other"_s, {}, {}}).startsWith(u'('));
    }

    void recording()
    {
        QualityCentre test;
        test.plan({u"308"_s});
        command::Record record = test.observation();
        const auto refused = [&](auto change) {
            command::Record changed = record;
            change(changed);
            return test.refused(changed);
        };
        QCOMPARE(refused([](command::Record &r) { r.on = {}; }),
                 u"Say on which day this evidence was gathered."_s);
        QCOMPARE(refused([](command::Record &r) { r.on = QDate(2013, 4, 25); }),
                 u"The date 25 April 2013 is in the future; correct it."_s);
        QCOMPARE(refused([](command::Record &r) {
                     r.from = QTime(11, 0);
                     r.to = QTime(10, 59);
                 }),
                 u"The end time lies before the start; correct one of them."_s);
        QCOMPARE(refused([](command::Record &r) { r.narrative = u"  "_s; }),
                 u"Write what happened or add a file; evidence cannot be empty."_s);
        record.from = QTime(11, 0); // an end that nobody noted, and one at the same minute
        test.must(record);
        record.to = QTime(11, 0);
        test.must(record);
        QFile file(test.folder.filePath(u"letter.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear customer") > 0);
        file.close();
        record.narrative.clear();
        record.files = {file.fileName()};
        test.must(record); // a file says it all
        record.files = {test.folder.filePath(u"nothing.txt"_s)};
        QVERIFY(test.refused(record).contains(u"nothing.txt"_s));
        QCOMPARE(test.file().records.evidence.size(), std::size_t(3));
    }

    void attachingAndCovering()
    {
        QualityCentre test;
        test.plan({u"308"_s});
        const EvidenceId item = *test.must(test.observation()).evidence.begin();
        QCOMPARE(test.refused(command::Attach{{}, {u"x"_s}}), u"This evidence is not on file here."_s);
        QVERIFY(!test.refused(command::Attach{item, {test.folder.filePath(u"nothing.txt"_s)}}).isEmpty());
        const command::Tie criterion{{u"308"_s, TargetKind::Criterion, u"2.1"_s}, {}};
        const QString none = test.refused(command::Cover{item, test.enrolment, {}});
        QCOMPARE(test.refused(command::Cover{item, test.enrolment, {criterion}}), none);
        QVERIFY(!none.startsWith(u'('));
        QVERIFY(test.refused(command::Cover{
                                 item, test.enrolment, {{{u"308"_s, TargetKind::Requirement, u"99z"_s}, {}}}})
                    .contains(u"99z"_s));
        // An item of somebody else.
        command::LearnerDetails details;
        details.given = u"Nia"_s;
        const LearnerId nia = *test.must(command::AddLearner{details}).learners.begin();
        const EnrolmentId hers = *test.must(enrolmentFor(test, nia)).enrolments.begin();
        test.must(command::Plan{hers, {u"308"_s}, {}});
        QCOMPARE(test.refused(command::Claim{item, hers, {criterion}}),
                 u"E001 belongs to another learner than enrolment L002; choose an item of this learner."_s);
        QVERIFY(!test.refused(command::Mark{hers, {{item, {criterion}}}, false, {}, {}}).startsWith(u'('));
        QCOMPARE(test.refused(command::Mark{{}, {{item, {criterion}}}, false, {}, {}}),
                 u"This enrolment is not on file here."_s);
    }
};

QTEST_GUILESS_MAIN(TestRefusals)
#include "test_refusals.moc"
