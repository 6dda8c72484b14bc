// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "portfolio/status.h"

#include <QStringList>

namespace attest::wizard {

/// Whose units are chosen: one enrolment as it is on file. A plain value.
struct Subject {
    portfolio::LearnerRecords records;
    portfolio::Enrolment enrolment;
    catalogue::QualificationPtr qualification; ///< the edition the enrolment names
    portfolio::EnrolmentStatus status;
};

/// The units that are planned, in document order.
QStringList plannedUnits(const Subject &subject);

/// What counts as achieved now, in document order: it costs a plan nothing.
QStringList achievedUnits(const Subject &subject);

/// Units that no change of plan can drop: what is achieved, and what is signed off though it does not count
/// now. In document order.
QStringList fixedUnits(const Subject &subject);

/// The rules that count as met by an exemption.
QStringList exemptedRules(const Subject &subject);

/// How many held items of evidence are tied to this unit in this enrolment.
int evidenceItems(const Subject &subject, const QString &unit);

/// The status if exactly these units were planned.
portfolio::EnrolmentStatus statusWith(const Subject &subject, const QStringList &planned);

/// These units in the order of the document, each once; others are left out.
QStringList inDocumentOrder(const catalogue::Qualification &qualification, const QStringList &units);

} // namespace attest::wizard
