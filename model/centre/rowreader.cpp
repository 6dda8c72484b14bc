// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/rowcodec.h"
#include "centre/rowvalues.h"

// The other half of rowcodec.h: rows back into records.
namespace attest::centre {

using storage::Row;
using storage::RowView;

CentreRecord centreFrom(const Row &row)
{
    return {row::toId<ThingId>(row[0]), row[2].toString(), row::toDate(row[3])};
}

EditionRecord editionFrom(const Row &row)
{
    return {row::toId<EditionId>(row[2]), row[3].toString(), row[4].toByteArray()};
}

portfolio::Person personFrom(const Row &row)
{
    portfolio::Person person{
        row::toId<PersonId>(row[0]), row[2].toString(), row[3].toString(), row[4].toString(), {}};
    const QStringList keys = row[5].toString().split(u' ', Qt::SkipEmptyParts);
    for (const QString &key : keys)
        if (const auto role = portfolio::roleFromKey(key))
            person.roles.push_back(*role);
    return person;
}

portfolio::Recognition recognitionFrom(const Row &row)
{
    portfolio::Recognition out;
    out.enrolment = row::toId<EnrolmentId>(row[0]);
    out.kind = portfolio::recognitionFromKey(row[2].toString())
                   .value_or(portfolio::Recognition::Kind::CreditTransfer);
    out.subject = row[3].toString();
    out.inForce = row[4].toInt() != 0;
    out.basis = row[5].toString();
    out.on = row::toDate(row[6]);
    out.agreedBy = row[7].toString();
    out.by = row::toId<PersonId>(row[8]);
    out.edition = row::toId<EditionId>(row[9]);
    out.reason = row[10].toString();
    out.entry = row::toId<EntryId>(row[11]);
    return out;
}

namespace {

// From a Row or a RowView.

template <class Found> portfolio::Learner learnerOf(const Found &row)
{
    return {row::toId<LearnerId>(row[0]),
            row[2].toString(),
            row[3].toString(),
            row[4].toString(),
            row[5].toString(),
            row::toDate(row[6]),
            row[7].toString(),
            row[8].toString(),
            row[9].toString(),
            row[10].toString()};
}

template <class Found> portfolio::Enrolment enrolmentOf(const Found &row)
{
    portfolio::Enrolment out;
    out.id = row::toId<EnrolmentId>(row[0]);
    out.learner = row::toId<LearnerId>(row[1]);
    out.ref = row[2].toString();
    out.qualification = row[3].toString();
    out.edition = row::toId<EditionId>(row[4]);
    out.bodyNumber = row[5].toString();
    out.registered = row::toDate(row[6]);
    out.target = row::toDate(row[7]);
    out.assessor = row::toId<PersonId>(row[8]);
    out.iqa = row::toId<PersonId>(row[9]);
    out.state =
        portfolio::enrolmentStateFromKey(row[10].toString()).value_or(portfolio::EnrolmentState::Active);
    out.reason = row[11].toString();
    return out;
}

template <class Found> portfolio::PlannedUnit plannedUnitOf(const Found &row)
{
    return {row::toId<EnrolmentId>(row[0]), row[2].toString(), row[3].toInt() != 0, row[4].toString(),
            row::toId<EntryId>(row[5])};
}

template <class Found> portfolio::SignOff signOffOf(const Found &row)
{
    portfolio::SignOff out;
    out.enrolment = row::toId<EnrolmentId>(row[0]);
    out.unit = row[2].toString();
    out.inForce = row[3].toInt() != 0;
    out.on = row::toDate(row[4]);
    out.by = row::toId<PersonId>(row[5]);
    out.learnerDeclared = row[6].toInt() != 0;
    if (const auto basis = portfolio::outsideBasisFromKey(row[7].toString()))
        out.outside = portfolio::OutsideResult{*basis, row::toDate(row[8]), row[9].toString()};
    out.edition = row::toId<EditionId>(row[10]);
    out.reason = row[11].toString();
    out.entry = row::toId<EntryId>(row[12]);
    return out;
}

template <class Found> portfolio::Evidence evidenceOf(const Found &row)
{
    portfolio::Evidence out;
    out.id = row::toId<EvidenceId>(row[0]);
    out.learner = row::toId<LearnerId>(row[1]);
    out.number = row[2].toInt();
    out.ref = row[3].toString();
    out.kind = portfolio::evidenceKindFromKey(row[4].toString()).value_or(portfolio::EvidenceKind::Product);
    out.title = row[5].toString();
    out.on = row::toDate(row[6]);
    out.from = row::toTime(row[7]);
    out.to = row::toTime(row[8]);
    out.setting = catalogue::settingFromKey(row[9].toString()).value_or(catalogue::Setting::Simulation);
    out.place = row[10].toString();
    out.people = row[11].toString();
    out.narrative = row[12].toString();
    out.ownWork = row[13].toInt() != 0;
    out.recordedBy = row::toId<PersonId>(row[14]);
    out.recordedOn = row::toDate(row[15]);
    out.state =
        portfolio::evidenceStateFromKey(row[16].toString()).value_or(portfolio::EvidenceState::Withdrawn);
    out.reason = row[17].toString();
    return out;
}

template <class Found> portfolio::EvidenceFile evidenceFileOf(const Found &row)
{
    return {row::toId<EvidenceId>(row[0]), row::toId<FileHash>(row[2]), row[3].toString(),
            row[4].toLongLong(), row::toId<EntryId>(row[5])};
}

template <class Found> portfolio::Claim claimOf(const Found &row)
{
    return {row::toId<EvidenceId>(row[0]),
            row::toId<EnrolmentId>(row[2]),
            {row[3].toString(), row::targetKindFromKey(row[4].toString()), row[5].toString()},
            row[6].toString(),
            row::toId<PersonId>(row[7]),
            row::toDate(row[8]),
            row::toId<EntryId>(row[9])};
}

template <class Found> portfolio::Judgement judgementOf(const Found &row)
{
    const bool met = row[6].toString() == QLatin1String("met");
    return {row::toId<EvidenceId>(row[0]),
            row::toId<EnrolmentId>(row[2]),
            {row[3].toString(), row::targetKindFromKey(row[4].toString()), row[5].toString()},
            met ? portfolio::Verdict::Met : portfolio::Verdict::NotYet,
            row[7].toString(),
            row::toId<EditionId>(row[8]),
            row::toId<PersonId>(row[9]),
            row::toDate(row[10]),
            row::toId<EntryId>(row[11])};
}

} // namespace

portfolio::Learner learnerFrom(const Row &row) { return learnerOf(row); }
portfolio::Enrolment enrolmentFrom(const Row &row) { return enrolmentOf(row); }
portfolio::PlannedUnit plannedUnitFrom(const Row &row) { return plannedUnitOf(row); }
portfolio::SignOff signOffFrom(const Row &row) { return signOffOf(row); }
portfolio::Evidence evidenceFrom(const Row &row) { return evidenceOf(row); }
portfolio::EvidenceFile evidenceFileFrom(const Row &row) { return evidenceFileOf(row); }
portfolio::Claim claimFrom(const Row &row) { return claimOf(row); }
portfolio::Judgement judgementFrom(const Row &row) { return judgementOf(row); }

portfolio::Learner learnerFrom(const RowView &row) { return learnerOf(row); }
portfolio::Enrolment enrolmentFrom(const RowView &row) { return enrolmentOf(row); }
portfolio::PlannedUnit plannedUnitFrom(const RowView &row) { return plannedUnitOf(row); }
portfolio::SignOff signOffFrom(const RowView &row) { return signOffOf(row); }
portfolio::Evidence evidenceFrom(const RowView &row) { return evidenceOf(row); }
portfolio::EvidenceFile evidenceFileFrom(const RowView &row) { return evidenceFileOf(row); }
portfolio::Claim claimFrom(const RowView &row) { return claimOf(row); }
portfolio::Judgement judgementFrom(const RowView &row) { return judgementOf(row); }

} // namespace attest::centre
