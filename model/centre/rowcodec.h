// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "centre/fold.h"
#include "storage/tables.h"

/// Between the records and the generic rows of the projected tables. The order of values is that of
/// storage::columns(); one place writes it and reads it.
namespace attest::centre {

/// Every row that the thing owns.
storage::Rows rowsOf(const Folded &folded);

CentreRecord centreFrom(const storage::Row &row);
EditionRecord editionFrom(const storage::Row &row);
portfolio::Person personFrom(const storage::Row &row);
portfolio::Learner learnerFrom(const storage::Row &row);
portfolio::Enrolment enrolmentFrom(const storage::Row &row);
portfolio::PlannedUnit plannedUnitFrom(const storage::Row &row);
portfolio::SignOff signOffFrom(const storage::Row &row);
portfolio::Evidence evidenceFrom(const storage::Row &row);
portfolio::EvidenceFile evidenceFileFrom(const storage::Row &row);
portfolio::Claim claimFrom(const storage::Row &row);
portfolio::Judgement judgementFrom(const storage::Row &row);

} // namespace attest::centre
