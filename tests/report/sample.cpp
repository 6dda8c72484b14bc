// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "report/sample.h"

#include "catalogue/catalogue.h"

namespace attest::sample {

using namespace Qt::Literals::StringLiterals;
using portfolio::Target;
using portfolio::TargetKind;
using portfolio::Verdict;

namespace {

template <class Id> Id idOf(int number)
{
    return Id::fromBytes(QByteArray(Id::size, static_cast<char>(number)));
}

std::vector<Target> targetsOf(const catalogue::Unit &unit)
{
    std::vector<Target> targets;
    for (const auto &outcome : unit.outcomes) {
        for (const auto &criterion : outcome.criteria)
            targets.push_back({unit.number, TargetKind::Criterion, criterion.code});
    }
    for (const auto &requirement : unit.requirements) {
        for (const auto &part : requirement.parts)
            targets.push_back({unit.number, TargetKind::Requirement, part.code});
    }
    return targets;
}

void judgeWhole(report::ProgressInput &input, const QString &number, EvidenceId evidence)
{
    for (const Target &target : targetsOf(*input.qualification->unit(number)))
        judge(input, evidence, target);
}

void signOff(report::ProgressInput &input, const QString &unit, QDate on)
{
    portfolio::SignOff signOff;
    signOff.enrolment = input.enrolment.id;
    signOff.unit = unit;
    signOff.on = on;
    signOff.by = input.enrolment.assessor;
    signOff.learnerDeclared = true;
    input.records.signOffs.push_back(signOff);
}

} // namespace

std::shared_ptr<const catalogue::Qualification> diploma()
{
    static const auto qualification = [] {
        const Result<catalogue::Catalogue> shipped = catalogue::Catalogue::shipped();
        const auto found =
            shipped ? shipped->find(u"4430-03"_s) : Result<catalogue::QualificationPtr>(shipped.error());
        return found ? *found : nullptr;
    }();
    return qualification;
}

report::ProgressInput firstDay()
{
    report::ProgressInput input;
    input.centre = u"Severnside Training"_s;
    input.fingerprint = u"9f3a-17c2-04be-88d1"_s;
    input.assessor = u"Ffion Rees"_s;
    input.date = QDate(2013, 4, 24);
    input.qualification = diploma();
    input.records.learner.id = idOf<LearnerId>(1);
    input.records.learner.given = u"Carys"_s;
    input.records.learner.family = u"O’Brien-Llŷr"_s;
    input.enrolment.id = idOf<EnrolmentId>(2);
    input.enrolment.learner = input.records.learner.id;
    input.enrolment.qualification = u"4430-03"_s;
    input.enrolment.registered = QDate(2013, 1, 14);
    input.enrolment.target = QDate(2013, 6, 30);
    input.enrolment.assessor = idOf<PersonId>(3);
    input.records.enrolments.push_back(input.enrolment);
    recompute(input);
    return input;
}

report::ProgressInput carys()
{
    report::ProgressInput input = firstDay();
    for (const QString &unit : {u"301"_s, u"302"_s, u"303"_s, u"308"_s, u"311"_s, u"313"_s})
        input.records.plannedUnits.push_back({input.enrolment.id, unit, true, {}, {}});
    judgeWhole(input, u"301"_s,
               addEvidence(input, u"Product knowledge questions, Caerdŵr desk"_s, {2013, 2, 4}));
    judgeWhole(input, u"302"_s, addEvidence(input, u"Complaints procedure walk-through"_s, {2013, 2, 18}));
    judgeWhole(input, u"303"_s, addEvidence(input, u"Letters and e-mails of one week"_s, {2013, 3, 6}));
    judgeWhole(input, u"308"_s, addEvidence(input, u"Planning the spring rota"_s, {2013, 3, 21}));
    signOff(input, u"301"_s, {2013, 3, 5});
    signOff(input, u"302"_s, {2013, 4, 2});
    signOff(input, u"303"_s, {2013, 4, 9});

    const EvidenceId pool = addEvidence(input, u"Pool party bookings: risks talked through"_s, {2013, 4, 12});
    const std::vector<Target> risks = targetsOf(*input.qualification->unit(u"311"_s));
    for (std::size_t i = 0; i < risks.size(); i += 2)
        judge(input, pool, risks[i]);
    portfolio::Claim claim;
    claim.evidence = pool;
    claim.enrolment = input.enrolment.id;
    claim.target = risks[1];
    input.records.claims.push_back(claim);
    const EvidenceId team = addEvidence(input, u"Team meeting minutes"_s, {2013, 4, 19});
    const std::vector<Target> teamwork = targetsOf(*input.qualification->unit(u"313"_s));
    for (std::size_t i = 1; i < teamwork.size(); ++i)
        judge(input, team, teamwork[i]);
    judge(input, team, teamwork[0], Verdict::NotYet, u"this quarter’s targets are not shown"_s);
    input.records.files.push_back({team, {}, u"minutes.pdf"_s, 2048, {}});
    recompute(input);
    return input;
}

void recompute(report::ProgressInput &input)
{
    if (input.qualification)
        input.status = portfolio::statusOf(input.enrolment, input.records, *input.qualification);
}

EvidenceId addEvidence(report::ProgressInput &input, const QString &title, QDate on)
{
    portfolio::Evidence item;
    item.number = static_cast<int>(input.records.evidence.size()) + 1;
    item.id = EvidenceId::fromBytes(QByteArray::number(item.number).rightJustified(EvidenceId::size, '0'));
    item.learner = input.records.learner.id;
    item.ref = u"E"_s + QString::number(item.number).rightJustified(3, u'0');
    item.title = title;
    item.on = on;
    input.records.evidence.push_back(item);
    return item.id;
}

void judge(report::ProgressInput &input, EvidenceId evidence, const Target &target, Verdict verdict,
           const QString &reason)
{
    portfolio::Judgement judgement;
    judgement.evidence = evidence;
    judgement.enrolment = input.enrolment.id;
    judgement.target = target;
    judgement.verdict = verdict;
    judgement.reason = reason;
    input.records.judgements.push_back(judgement);
}

} // namespace attest::sample
