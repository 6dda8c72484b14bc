// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/rowcodec.h"

#include "centre/rowvalues.h"

namespace attest::centre {

using storage::Row;
using storage::Table;

namespace {

Row rowFor(const portfolio::Person &person, const Row &owner)
{
    QStringList roles;
    for (const portfolio::Role role : person.roles)
        roles.append(portfolio::roleKey(role));
    return owner
        + Row{row::text(person.ref), row::text(person.given), row::text(person.family),
              row::text(roles.join(u' '))};
}

Row rowFor(const portfolio::Learner &learner, const Row &owner)
{
    return owner + Row{row::text(learner.ref),     row::text(learner.given), row::text(learner.family),
                       row::text(learner.knownAs), row::date(learner.born),  row::text(learner.uln),
                       row::text(learner.contact), row::text(learner.site),  row::text(learner.group)};
}

Row rowFor(const portfolio::Enrolment &enrolment, const Row &owner)
{
    return owner
        + Row{row::text(enrolment.ref),
              row::text(enrolment.qualification),
              row::id(enrolment.edition),
              row::text(enrolment.bodyNumber),
              row::date(enrolment.registered),
              row::date(enrolment.target),
              row::id(enrolment.assessor),
              row::id(enrolment.iqa),
              row::text(portfolio::enrolmentStateKey(enrolment.state)),
              row::text(enrolment.reason)};
}

Row rowFor(const portfolio::PlannedUnit &unit, const Row &owner)
{
    return owner
        + Row{row::text(unit.unit), row::flag(unit.planned), row::text(unit.reason), row::id(unit.entry)};
}

Row rowFor(const portfolio::SignOff &signOff, const Row &owner)
{
    const auto &outside = signOff.outside;
    return owner
        + Row{row::text(signOff.unit),
              row::flag(signOff.inForce),
              row::day(signOff.on),
              row::id(signOff.by),
              row::flag(signOff.learnerDeclared),
              row::text(outside ? portfolio::outsideBasisKey(outside->basis) : QString()),
              outside ? row::date(outside->on) : QVariant(),
              row::text(outside ? outside->by : QString()),
              row::id(signOff.edition),
              row::text(signOff.reason),
              row::id(signOff.entry)};
}

Row rowFor(const portfolio::Recognition &recognition, const Row &owner)
{
    return owner
        + Row{row::text(portfolio::recognitionKey(recognition.kind)),
              row::text(recognition.subject),
              row::flag(recognition.inForce),
              row::text(recognition.basis),
              row::day(recognition.on),
              row::text(recognition.agreedBy),
              row::id(recognition.by),
              row::id(recognition.edition),
              row::text(recognition.reason),
              row::id(recognition.entry)};
}

Row rowFor(const portfolio::Evidence &item, const Row &owner)
{
    return owner
        + Row{item.number,
              row::text(item.ref),
              row::text(portfolio::evidenceKindKey(item.kind)),
              row::text(item.title),
              row::day(item.on),
              row::time(item.from),
              row::time(item.to),
              row::text(catalogue::settingKey(item.setting)),
              row::text(item.place),
              row::text(item.people),
              row::text(item.narrative),
              row::flag(item.ownWork),
              row::id(item.recordedBy),
              row::day(item.recordedOn),
              row::text(portfolio::evidenceStateKey(item.state)),
              row::text(item.reason)};
}

Row rowFor(const portfolio::EvidenceFile &file, const Row &owner)
{
    return owner + Row{row::id(file.hash), row::text(file.name), file.size, row::id(file.entry)};
}

Row rowFor(const portfolio::Claim &claim, const Row &owner)
{
    return owner
        + Row{
            row::id(claim.enrolment),     row::text(claim.target.unit), row::targetKindKey(claim.target.kind),
            row::text(claim.target.code), row::text(claim.place),       row::id(claim.by),
            row::day(claim.on),           row::id(claim.entry)};
}

Row rowFor(const portfolio::Judgement &judgement, const Row &owner)
{
    const bool met = judgement.verdict == portfolio::Verdict::Met;
    return owner
        + Row{row::id(judgement.enrolment),
              row::text(judgement.target.unit),
              row::targetKindKey(judgement.target.kind),
              row::text(judgement.target.code),
              met ? QStringLiteral("met") : QStringLiteral("notYet"),
              row::text(judgement.reason),
              row::id(judgement.edition),
              row::id(judgement.by),
              row::day(judgement.on),
              row::id(judgement.entry)};
}

Row rowFor(const Conflict &conflict, const Row &owner)
{
    QByteArray entries;
    for (const EntryId &id : conflict.entries)
        entries.append(id.bytes());
    return owner + Row{row::text(conflict.slot), entries};
}

} // namespace

storage::Rows rowsOf(const Folded &folded)
{
    const Row owner{row::id(folded.thing), row::id(folded.scope)};
    storage::Rows rows;
    if (folded.centre)
        rows[Table::Centre].push_back(
            owner + Row{row::text(folded.centre->name), row::date(folded.centre->exampleDate)});
    if (folded.person)
        rows[Table::Person].push_back(rowFor(*folded.person, owner));
    if (folded.edition)
        rows[Table::Edition].push_back(owner
                                       + Row{row::id(folded.edition->hash),
                                             row::text(folded.edition->qualification), folded.edition->json});
    if (folded.learner)
        rows[Table::Learner].push_back(rowFor(*folded.learner, owner));
    if (folded.enrolment)
        rows[Table::Enrolment].push_back(rowFor(*folded.enrolment, owner));
    if (folded.evidence)
        rows[Table::Evidence].push_back(rowFor(*folded.evidence, owner));
    row::addAll(rows, Table::PlannedUnit, folded.plannedUnits, owner, rowFor);
    row::addAll(rows, Table::SignOff, folded.signOffs, owner, rowFor);
    row::addAll(rows, Table::Recognition, folded.recognitions, owner, rowFor);
    row::addAll(rows, Table::EvidenceFile, folded.files, owner, rowFor);
    row::addAll(rows, Table::Claim, folded.claims, owner, rowFor);
    row::addAll(rows, Table::Judgement, folded.judgements, owner, rowFor);
    row::addAll(rows, Table::Conflict, folded.conflicts, owner, rowFor);
    addQualityRows(rows, folded, owner);
    return rows;
}

} // namespace attest::centre
