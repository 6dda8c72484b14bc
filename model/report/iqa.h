// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "assurance/listreport.h"
#include "report/document.h"

namespace attest::report {

struct IqaInput {
    QString centre;
    QString fingerprint; ///< "9f3a-17c2-04be-88d1"
    QDate date; ///< printed on
    assurance::ListReport list;
};

/// The IQA's report on one sample list: the whole batch and the sample, what was decided about each criterion
/// and why, actions with answers, signature lines. A decision that was replaced stays in it. Pure.
Document iqaReport(const IqaInput &input);

} // namespace attest::report
