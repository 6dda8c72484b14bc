// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/fold.h"
#include "storage/statement.h"
#include "storage/tables.h"

/// Between the records and the generic rows of the projected tables. The order of values is that of
/// storage::columns(); one place writes it and reads it.
namespace attest::centre {

/// Every row that the thing owns.
storage::Rows rowsOf(const Folded &folded);
/// The part of them that is about quality assurance.
void addQualityRows(storage::Rows &rows, const Folded &folded, const storage::Row &owner);

CentreRecord centreFrom(const storage::Row &row);
EditionRecord editionFrom(const storage::Row &row);
portfolio::Person personFrom(const storage::Row &row);
portfolio::Learner learnerFrom(const storage::Row &row);
portfolio::Enrolment enrolmentFrom(const storage::Row &row);
portfolio::PlannedUnit plannedUnitFrom(const storage::Row &row);
portfolio::SignOff signOffFrom(const storage::Row &row);
portfolio::Recognition recognitionFrom(const storage::Row &row);
portfolio::Evidence evidenceFrom(const storage::Row &row);
portfolio::EvidenceFile evidenceFileFrom(const storage::Row &row);
portfolio::Claim claimFrom(const storage::Row &row);
portfolio::Judgement judgementFrom(const storage::Row &row);
portfolio::SampleList sampleListFrom(const storage::Row &row);
portfolio::BatchUnit batchUnitFrom(const storage::Row &row);
portfolio::SampleLine sampleLineFrom(const storage::Row &row);
portfolio::ReviewDecision reviewFrom(const storage::Row &row);
portfolio::ReviewAnswer reviewAnswerFrom(const storage::Row &row);
portfolio::QaAction qaActionFrom(const storage::Row &row);
portfolio::ActionStep actionStepFrom(const storage::Row &row);
portfolio::Release releaseFrom(const storage::Row &row);
portfolio::FormerHand formerHandFrom(const storage::Row &row);

// The same from rows that are read where they lie.
portfolio::Learner learnerFrom(const storage::RowView &row);
portfolio::Enrolment enrolmentFrom(const storage::RowView &row);
portfolio::PlannedUnit plannedUnitFrom(const storage::RowView &row);
portfolio::SignOff signOffFrom(const storage::RowView &row);
portfolio::Evidence evidenceFrom(const storage::RowView &row);
portfolio::EvidenceFile evidenceFileFrom(const storage::RowView &row);
portfolio::Claim claimFrom(const storage::RowView &row);
portfolio::Judgement judgementFrom(const storage::RowView &row);

} // namespace attest::centre
