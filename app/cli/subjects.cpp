// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "cli/subjects.h"

#include "centre/learnerfiles.h"

using namespace Qt::Literals::StringLiterals;

namespace attest::cli {

Result<std::vector<wizard::Subject>> subjectsFor(const Context &context)
{
    const auto centre = centre::Centre::open(context.word(0), context.environment, true);
    if (!centre)
        return centre.error();
    const auto enrolment = (*centre)->enrolmentByRef(context.arguments.value(u"learner"_s));
    if (!enrolment)
        return enrolment.error();
    const auto files = centre::filesOfLearner(**centre, *enrolment);
    if (!files)
        return files.error();
    std::vector<wizard::Subject> subjects;
    for (const centre::EnrolmentFile &file : *files)
        subjects.push_back({file.records, file.enrolment, file.qualification, file.status});
    return subjects;
}

} // namespace attest::cli
