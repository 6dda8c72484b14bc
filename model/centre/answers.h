// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/catalogue.h"
#include "portfolio/tally.h"

#include <QDateTime>

/// What the open centre answers, as plain values.
namespace attest::centre {

/// One enrolment in the list of learners: what is stored with its status, so that a thousand are read at
/// once.
struct LearnerLine {
    portfolio::Learner learner;
    portfolio::Enrolment enrolment;
    QString qualificationTitle;
    portfolio::Tally tally;
    portfolio::Readings<bool> complete{};
    int rulesMet = 0; ///< by achieved units
    int rulesPlanned = 0; ///< by the plan
    int rules = 0;
    QStringList readyUnits;
    bool iqaBegun = false;
    bool late = false; ///< computed for the centre's today, never stored
};

/// One enrolment, whole: records, edition and status.
struct EnrolmentFile {
    portfolio::LearnerRecords records;
    portfolio::Enrolment enrolment;
    catalogue::QualificationPtr qualification; ///< the edition the enrolment names
    portfolio::EnrolmentStatus status;
};

/// The newest items of evidence, and how many there are besides.
struct LatestEvidence {
    std::vector<portfolio::Evidence> items;
    qint64 all = 0;
};

/// Why a centre takes no records.
enum class ReadOnlyBecause {
    No, ///< it takes them
    Asked, ///< it was opened so
    Media, ///< the file or its folder cannot be written
    Copy, ///< it is a copy made by the program, until copies can be joined
};

/// A form's words kept while typing.
struct KeptDraft {
    QString form;
    QByteArray content;
    QDateTime keptAt;
};

/// What `verify` found.
struct Verification {
    struct Finding {
        QString where;
        QString what;
    };
    qint64 entries = 0;
    QString fingerprint; ///< 64 hexadecimal digits
    std::vector<Finding> problems;
    std::vector<Finding> notices; ///< worth knowing, no fault: files that no entry names
    bool ok() const { return problems.empty(); }
};

} // namespace attest::centre
