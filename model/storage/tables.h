// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"

#include <QStringList>
#include <QVariant>

#include <array>
#include <map>
#include <vector>

namespace attest::storage {

/// The projected tables: caches of the entries, each row owned by the thing whose entries it was folded from.
/// Columns: resources/schema/*.sql; `columns()` names them in the same order (a test compares).
enum class Table {
    Centre,
    Person,
    Edition,
    Learner,
    Enrolment,
    PlannedUnit,
    SignOff,
    Evidence,
    EvidenceFile,
    Claim,
    Judgement,
    Conflict,
    SampleList,
    BatchUnit,
    SampleLine,
    Review,
    ReviewAnswer,
    QaAction,
    ActionStep,
    UnitRelease,
    FormerHand,
    Recognition,
};

inline constexpr std::array allTables{
    Table::Centre,      Table::Person,       Table::Edition,    Table::Learner,      Table::Enrolment,
    Table::PlannedUnit, Table::SignOff,      Table::Evidence,   Table::EvidenceFile, Table::Claim,
    Table::Judgement,   Table::Conflict,     Table::SampleList, Table::BatchUnit,    Table::SampleLine,
    Table::Review,      Table::ReviewAnswer, Table::QaAction,   Table::ActionStep,   Table::UnitRelease,
    Table::FormerHand,  Table::Recognition};

QString tableName(Table table);
/// Every column in order; the first is always `thing`, the second `scope` (the learner, or NULL).
QStringList columns(Table table);
/// Where in `columns()` the primary key stands.
std::vector<qsizetype> keyColumns(Table table);

/// One row, in the order of `columns()`. Ids are QByteArray, dates ISO text, flags and counts integers. An
/// invalid QVariant is NULL; a null QString or QByteArray is an empty text or blob, as Qt's habits mean it.
using Row = QVariantList;
using Rows = std::map<Table, std::vector<Row>>;

} // namespace attest::storage
