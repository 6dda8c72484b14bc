// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "assurance/closing.h"
#include "assurance/grid.h"
#include "assurance/listreport.h"
#include "centre/answers.h"

/// What the open centre answers about quality assurance, as plain values.
namespace attest::centre {

/// Which learners a grid shows. Empty members: all.
struct QualityFilter {
    QString qualification; ///< its number
    QString group;
    QString site;
    PersonId assessor;
};

/// Learners by units of one qualification.
struct QualityGrid {
    struct Row {
        portfolio::Learner learner;
        portfolio::Enrolment enrolment;
        std::vector<assurance::CellState> cells; ///< one a column
    };
    struct Column {
        QString unit;
        QString title;
    };
    QString qualification;
    QString title;
    std::vector<Column> columns; ///< units that somebody takes, in document order
    std::vector<Row> rows; ///< by enrolment ref
};

/// A list in the list of lists.
struct SampleListLine {
    portfolio::SampleList list;
    QString iqaName;
    int batch = 0; ///< units
    int sampled = 0; ///< lines that are not withdrawn
    int concluded = 0; ///< of them: agreed without an open action, or gone back
};

/// One line of a list, read on its own: nothing points anywhere.
struct SampleLineFile {
    portfolio::SampleLine line;
    QString learner; ///< name
    QString enrolment; ///< ref
    QString unitTitle;
    assurance::Conclusion conclusion = assurance::Conclusion::Undecided;
    int decided = 0;
    int targets = 0;
    QString inWords; ///< "6 of 14 decided"
    QStringList open; ///< what of it stands in the way of closing
};

/// One list, whole.
struct SampleListFile {
    portfolio::SampleList list;
    QString iqaName;
    QString assessorName; ///< whom it is limited to; empty: nobody
    std::vector<portfolio::BatchUnit> batch;
    std::vector<SampleLineFile> lines; ///< by enrolment ref, then unit; withdrawn ones too
    /// Why it cannot be closed, in sentences; empty: it can (or is closed).
    QStringList whyNotClosed;
};

/// A signed-off unit that might be put on a list.
struct SampleCandidate {
    EnrolmentId enrolment;
    QString enrolmentRef;
    QString learner;
    QString unit;
    QString unitTitle;
    QDate signedOn;
    QString signedBy;
    assurance::CellState state = assurance::CellState::SignedOff;
    bool inBatch = false; ///< of this list
    bool onList = false; ///< has a line on it
    QString whyNot; ///< why the person who is working may not sample it, as a sentence; empty: may
};

/// One decision as it is shown and printed; earlier ones stay.
struct DecisionView {
    bool agreed = true;
    bool current = true;
    QString reason;
    QString by;
    QDate on;
    QString answer; ///< the assessor's, to one that did not agree
    QString answeredBy;
    QDate answeredOn;
};

/// One criterion or requirement part under review.
struct ReviewTarget {
    portfolio::Target target;
    QString label;
    std::vector<portfolio::Judgement> judgements; ///< as they stood
    std::vector<portfolio::Claim> claims; ///< as they stood
    std::vector<DecisionView> decisions; ///< in order; the last current one counts
    bool undecided() const { return decisions.empty(); }
    bool waitsForAnswer() const
    {
        return !decisions.empty() && !decisions.back().agreed && decisions.back().answer.isEmpty();
    }
    bool waitsForIqa() const
    {
        return !decisions.empty() && !decisions.back().agreed && !decisions.back().answer.isEmpty();
    }
};

struct QaActionView {
    struct Step {
        portfolio::ActionStep::Kind kind = portfolio::ActionStep::Kind::Answer;
        QString text;
        QString by;
        QDate on;
    };
    portfolio::QaAction action;
    QString who; ///< name
    QString by; ///< name
    std::vector<Step> steps; ///< in order
    bool closed = false;
    bool answered = false; ///< waits for the IQA
    bool mayAnswer = false; ///< whoever is working
};

/// A line opened for review: the unit as it stood when it was put on the list, and everything said since.
struct ReviewFile {
    portfolio::SampleList list;
    portfolio::SampleLine line;
    QString iqaName;
    EnrolmentFile then; ///< the fold of the learner's entries up to the line's numbers
    portfolio::UnitStatus now; ///< the unit as it stands today
    std::vector<ReviewTarget> targets; ///< in the line's order
    std::vector<QaActionView> actions; ///< by number
    /// Evidence of the unit that is on file today and was not tied to it then, by number.
    std::vector<portfolio::Evidence> addedSince;
    /// Judgements in the unit that were made or changed since.
    std::vector<portfolio::Judgement> judgedSince;
    assurance::Conclusion conclusion = assurance::Conclusion::Undecided;
    QStringList open; ///< what stands in the way of closing the list here
    QString whyNotReview; ///< why whoever is working may not decide here; empty: may
    bool mayAnswer = false; ///< whoever is working may answer what is not agreed
};

} // namespace attest::centre
