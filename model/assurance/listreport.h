// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#pragma once

#include "assurance/conclusion.h"

namespace attest::assurance {

/// Everything that an IQA's report on one list says, as plain values with names in place of ids. The order of
/// contents follows what is customary (practice: IQA report).
struct ListReport {
    struct Decision {
        bool agreed = true;
        QString reason;
        QString by;
        QDate on;
        QString answer; ///< the assessor's; empty: none
        QString answeredBy;
        QDate answeredOn;
    };
    struct Target {
        portfolio::Target target;
        QString label;
        QStringList evidence; ///< "E003 (page 2)", what it was judged by when it was sampled
        std::vector<Decision> decisions; ///< the earliest first; the last one counts
    };
    struct Step {
        portfolio::ActionStep::Kind kind = portfolio::ActionStep::Kind::Answer;
        QString text;
        QString by;
        QDate on;
    };
    struct Action {
        QString ref;
        QString what;
        QString who;
        QDate due;
        bool closed = false;
        std::vector<Step> steps;
    };
    struct Line {
        QString learner;
        QString enrolment;
        QString unit;
        QString unitTitle;
        QString assessor; ///< who signed off
        QDate signedOn;
        QDate sampledOn;
        QString reason; ///< why it was sampled
        Conclusion conclusion = Conclusion::Undecided;
        QString withdrawnReason;
        std::vector<Target> targets;
        std::vector<Action> actions;
    };
    /// One signed-off unit of the batch.
    struct BatchLine {
        QString learner;
        QString enrolment;
        QString unit;
        QString unitTitle;
        QString assessor;
        QDate signedOn;
        bool sampled = false;
        bool released = false; ///< by this list
    };

    portfolio::SampleList list;
    QString iqa;
    QString assessor; ///< whom the list is limited to; empty: nobody
    QString qualificationTitle;
    QString level; ///< "Level 3"; empty where it has none
    std::vector<BatchLine> batch;
    std::vector<Line> lines;
};

} // namespace attest::assurance
