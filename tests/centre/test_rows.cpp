// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/thereandback.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace attest;
using namespace attest::portfolio;
using namespace attest::test;

/// The tables forget nothing: every field of every record, both ways.
class TestRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void people()
    {
        const Put<Person> put = [](Folded &folded, const Person &person) { folded.person = person; };
        QCOMPARE(lostIn<Person>(Table::Person, {some<PersonId>('t'), u"P01"_s, u"Bethan"_s, u"Rees"_s, {}},
                                put, &centre::personFrom,
                                {[](Person &p) { p.ref = u"P02"_s; }, [](Person &p) { p.given.clear(); },
                                 [](Person &p) { p.family = u"Llŷr"_s; },
                                 [](Person &p) { p.roles = {Role::Assessor}; },
                                 [](Person &p) {
                                     p.roles = {Role::Assessor, Role::Coordinator, Role::Iqa};
                                 }}),
                 QString());
    }

    void learners()
    {
        const Put<Learner> put = [](Folded &folded, const Learner &learner) { folded.learner = learner; };
        Learner learner;
        learner.id = some<LearnerId>('t');
        QCOMPARE(
            lostIn<Learner>(
                Table::Learner, learner, put, &centre::learnerFrom,
                {[](Learner &l) { l.ref = u"L001"_s; }, [](Learner &l) { l.given = u"Carys"_s; },
                 [](Learner &l) { l.family = u"O'Brien-Llŷr"_s; }, [](Learner &l) { l.knownAs = u"Caz"_s; },
                 [](Learner &l) { l.born = day; }, [](Learner &l) { l.uln = u"1000000000"_s; },
                 [](Learner &l) { l.contact = u"07000 000000"_s; }, [](Learner &l) { l.site = u"Bangor"_s; },
                 [](Learner &l) { l.group = u"Tuesday"_s; }}),
            QString());
    }

    void enrolments()
    {
        const Put<Enrolment> put = [](Folded &folded, const Enrolment &one) { folded.enrolment = one; };
        Enrolment enrolment;
        enrolment.id = some<EnrolmentId>('t');
        enrolment.learner = some<LearnerId>('l');
        QCOMPARE(
            lostIn<Enrolment>(Table::Enrolment, enrolment, put, &centre::enrolmentFrom,
                              {[](Enrolment &e) { e.ref = u"L001"_s; },
                               [](Enrolment &e) { e.qualification = u"4430-03"_s; },
                               [](Enrolment &e) { e.edition = some<EditionId>('e'); },
                               [](Enrolment &e) { e.bodyNumber = u"ABC1234"_s; },
                               [](Enrolment &e) { e.registered = day; }, [](Enrolment &e) { e.target = day; },
                               [](Enrolment &e) { e.assessor = some<PersonId>('a'); },
                               [](Enrolment &e) { e.iqa = some<PersonId>('q'); },
                               [](Enrolment &e) { e.state = EnrolmentState::Break; },
                               [](Enrolment &e) { e.state = EnrolmentState::Withdrawn; },
                               [](Enrolment &e) { e.state = EnrolmentState::Completed; },
                               [](Enrolment &e) { e.state = EnrolmentState::Claimed; },
                               [](Enrolment &e) { e.state = EnrolmentState::Certificated; },
                               [](Enrolment &e) { e.reason = u"moved"_s; }}),
            QString());
    }

    void plans()
    {
        const Put<PlannedUnit> put = [](Folded &folded, const PlannedUnit &one) {
            folded.plannedUnits = {one};
        };
        PlannedUnit unit;
        unit.enrolment = some<EnrolmentId>('t');
        QCOMPARE(lostIn<PlannedUnit>(Table::PlannedUnit, unit, put, &centre::plannedUnitFrom,
                                     {[](PlannedUnit &u) { u.unit = u"302"_s; },
                                      [](PlannedUnit &u) { u.planned = false; },
                                      [](PlannedUnit &u) { u.reason = u"not at this site"_s; },
                                      [](PlannedUnit &u) { u.entry = some<EntryId>('n'); }}),
                 QString());
    }

    void evidence()
    {
        const Put<Evidence> put = [](Folded &folded, const Evidence &one) { folded.evidence = one; };
        Evidence item;
        item.id = some<EvidenceId>('t');
        item.learner = some<LearnerId>('l');
        Changes<Evidence> changes{
            [](Evidence &e) { e.number = 7; },
            [](Evidence &e) { e.ref = u"E007"_s; },
            [](Evidence &e) { e.title = u"Visit"_s; },
            [](Evidence &e) { e.on = day; },
            [](Evidence &e) { e.from = QTime(9, 30); },
            [](Evidence &e) { e.to = QTime(11, 5); },
            [](Evidence &e) { e.place = u"Kitchen"_s; },
            [](Evidence &e) { e.people = u"Two clients"_s; },
            [](Evidence &e) { e.narrative = u"Said\nand done"_s; },
            [](Evidence &e) { e.ownWork = true; },
            [](Evidence &e) { e.recordedBy = some<PersonId>('a'); },
            [](Evidence &e) { e.recordedOn = day; },
            [](Evidence &e) { e.state = EvidenceState::Withdrawn; },
            [](Evidence &e) { e.state = EvidenceState::Undone; },
            [](Evidence &e) { e.reason = u"wrong learner"_s; },
        };
        for (const EvidenceKind kind : allEvidenceKinds) {
            if (kind != item.kind)
                changes.push_back([kind](Evidence &e) { e.kind = kind; });
        }
        for (const catalogue::Setting setting : catalogue::allSettings) {
            if (setting != item.setting)
                changes.push_back([setting](Evidence &e) { e.setting = setting; });
        }
        QCOMPARE(lostIn<Evidence>(Table::Evidence, item, put, &centre::evidenceFrom, changes), QString());
    }

    void files()
    {
        const Put<EvidenceFile> put = [](Folded &folded, const EvidenceFile &one) { folded.files = {one}; };
        EvidenceFile file;
        file.evidence = some<EvidenceId>('t');
        QCOMPARE(lostIn<EvidenceFile>(Table::EvidenceFile, file, put, &centre::evidenceFileFrom,
                                      {[](EvidenceFile &f) { f.hash = some<FileHash>('h'); },
                                       [](EvidenceFile &f) { f.name = u"photo.jpg"_s; },
                                       [](EvidenceFile &f) { f.size = qint64(1) << 40; },
                                       [](EvidenceFile &f) { f.entry = some<EntryId>('n'); }}),
                 QString());
    }

    void claims()
    {
        const Put<Claim> put = [](Folded &folded, const Claim &one) { folded.claims = {one}; };
        Claim claim;
        claim.evidence = some<EvidenceId>('t');
        QCOMPARE(
            lostIn<Claim>(Table::Claim, claim, put, &centre::claimFrom,
                          {[](Claim &c) { c.enrolment = some<EnrolmentId>('m'); },
                           [](Claim &c) { c.target.unit = u"302"_s; },
                           [](Claim &c) { c.target.kind = TargetKind::Requirement; },
                           [](Claim &c) { c.target.code = u"2.1"_s; }, [](Claim &c) { c.place = u"04:10"_s; },
                           [](Claim &c) { c.by = some<PersonId>('a'); }, [](Claim &c) { c.on = day; },
                           [](Claim &c) { c.entry = some<EntryId>('n'); }}),
            QString());
    }

    void judgements()
    {
        const Put<Judgement> put = [](Folded &folded, const Judgement &one) { folded.judgements = {one}; };
        Judgement judgement;
        judgement.evidence = some<EvidenceId>('t');
        QCOMPARE(lostIn<Judgement>(Table::Judgement, judgement, put, &centre::judgementFrom,
                                   {[](Judgement &j) { j.enrolment = some<EnrolmentId>('m'); },
                                    [](Judgement &j) { j.target.unit = u"302"_s; },
                                    [](Judgement &j) { j.target.kind = TargetKind::Requirement; },
                                    [](Judgement &j) { j.target.code = u"4a"_s; },
                                    [](Judgement &j) { j.verdict = Verdict::NotYet; },
                                    [](Judgement &j) { j.reason = u"not seen"_s; },
                                    [](Judgement &j) { j.edition = some<EditionId>('e'); },
                                    [](Judgement &j) { j.by = some<PersonId>('a'); },
                                    [](Judgement &j) { j.on = day; },
                                    [](Judgement &j) { j.entry = some<EntryId>('n'); }}),
                 QString());
    }

    void recognitions()
    {
        const Put<Recognition> put = [](Folded &folded, const Recognition &one) {
            folded.recognitions = {one};
        };
        Recognition recognition;
        recognition.enrolment = some<EnrolmentId>('t');
        QCOMPARE(lostIn<Recognition>(
                     Table::Recognition, recognition, put, &centre::recognitionFrom,
                     {[](Recognition &r) { r.kind = Recognition::Kind::Exemption; },
                      [](Recognition &r) { r.subject = u"302"_s; }, [](Recognition &r) { r.inForce = false; },
                      [](Recognition &r) { r.basis = u"Certificate 4711"_s; },
                      [](Recognition &r) { r.on = day; }, [](Recognition &r) { r.agreedBy = u"NCFE"_s; },
                      [](Recognition &r) { r.by = some<PersonId>('a'); },
                      [](Recognition &r) { r.edition = some<EditionId>('e'); },
                      [](Recognition &r) { r.reason = u"again"_s; },
                      [](Recognition &r) { r.entry = some<EntryId>('n'); }}),
                 QString());
    }

    void signOffs()
    {
        const Put<SignOff> put = [](Folded &folded, const SignOff &one) { folded.signOffs = {one}; };
        SignOff signOff;
        signOff.enrolment = some<EnrolmentId>('t');
        Changes<SignOff> changes{
            [](SignOff &s) { s.unit = u"302"_s; },
            [](SignOff &s) { s.inForce = false; },
            [](SignOff &s) { s.on = day; },
            [](SignOff &s) { s.by = some<PersonId>('a'); },
            [](SignOff &s) { s.learnerDeclared = true; },
            [](SignOff &s) { s.edition = some<EditionId>('e'); },
            [](SignOff &s) { s.reason = u"again"_s; },
            [](SignOff &s) { s.entry = some<EntryId>('n'); },
        };
        using Basis = OutsideResult::Basis;
        for (const Basis basis : {Basis::Portfolio, Basis::Assignment, Basis::Test, Basis::Certificate})
            changes.push_back([basis](SignOff &s) { s.outside = OutsideResult{basis, day, u"Another"_s}; });
        QCOMPARE(lostIn<SignOff>(Table::SignOff, signOff, put, &centre::signOffFrom, changes), QString());
        SignOff elsewhere = signOff;
        elsewhere.outside = OutsideResult{Basis::Test, {}, {}};
        QCOMPARE(lostIn<SignOff>(Table::SignOff, elsewhere, put, &centre::signOffFrom,
                                 {[](SignOff &s) { s.outside->basis = Basis::Portfolio; },
                                  [](SignOff &s) { s.outside->on = day; },
                                  [](SignOff &s) { s.outside->by = u"Another centre"_s; }}),
                 QString());
    }

    /// A test that cannot fail would be none: a reader that leaves a field out is found.
    void aFieldThatIsLeftOutIsFound()
    {
        const Put<PlannedUnit> put = [](Folded &folded, const PlannedUnit &one) {
            folded.plannedUnits = {one};
        };
        PlannedUnit unit;
        unit.enrolment = some<EnrolmentId>('t');
        PlannedUnit (*forgetful)(const Row &) = [](const Row &row) {
            PlannedUnit read = centre::plannedUnitFrom(row);
            read.reason.clear();
            return read;
        };
        const Changes<PlannedUnit> changes{[](PlannedUnit &u) { u.planned = false; },
                                           [](PlannedUnit &u) { u.reason = u"not at this site"_s; }};
        QCOMPARE(lostIn<PlannedUnit>(Table::PlannedUnit, unit, put, forgetful, changes), u"the change 1"_s);
    }
};

QTEST_GUILESS_MAIN(TestRows)
#include "test_rows.moc"
