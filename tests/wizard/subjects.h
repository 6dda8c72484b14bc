// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/recordsbuilder.h"
#include "wizard/subject.h"

#include <QTest>

namespace attest::test {

inline wizard::Subject subjectOf(const RecordsBuilder &records,
                                 const catalogue::QualificationPtr &qualification)
{
    return {records.records(), records.enrolment(), qualification,
            portfolio::statusOf(records.enrolment(), records.records(), *qualification)};
}

inline wizard::Subject subjectOf(const RecordsBuilder &records, const catalogue::Qualification &qualification)
{
    return subjectOf(records, std::make_shared<const catalogue::Qualification>(qualification));
}

/// A shipped qualification; ends the test where it is unsound.
inline catalogue::QualificationPtr shippedQualification(const QString &number)
{
    static const auto catalogue = catalogue::Catalogue::shipped();
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().message));
    const auto found = catalogue->find(number);
    if (!found)
        qFatal("%s", qPrintable(found.error().message));
    return *found;
}

} // namespace attest::test
