// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/learners/learnerrow.h"

namespace attest::views {

items::LearnerRow learnerRow(const centre::LearnerLine &line)
{
    items::LearnerRow row;
    row.enrolment = line.enrolment.id;
    row.learner = line.learner.id;
    row.given = line.learner.given;
    row.family = line.learner.family;
    row.ref = line.enrolment.ref;
    row.qualification = line.enrolment.qualification;
    row.qualificationTitle = line.qualificationTitle;
    row.site = line.learner.site;
    row.group = line.learner.group;
    row.assessor = line.enrolment.assessor;
    row.credits = {line.tally.readings, line.tally.needed, line.iqaBegun, line.tally.measure};
    row.complete = line.complete;
    row.rulesMet = line.rulesMet;
    row.rulesPlanned = line.rulesPlanned;
    row.rules = line.rules;
    row.readyUnits = line.readyUnits;
    row.target = line.enrolment.target;
    row.late = line.late;
    row.state = line.enrolment.state;
    return row;
}

} // namespace attest::views
