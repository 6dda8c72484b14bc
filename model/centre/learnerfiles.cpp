// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/learnerfiles.h"

#include "centre/centre.h"

#include <algorithm>

namespace attest::centre {

Result<std::vector<EnrolmentFile>> filesOfLearner(const Centre &centre, EnrolmentId enrolment)
{
    Result<EnrolmentFile> asked = centre.enrolmentFile(enrolment);
    if (!asked)
        return asked.error();
    std::vector<portfolio::Enrolment> others = asked->records.enrolments;
    std::erase_if(others, [&](const portfolio::Enrolment &each) { return each.id == enrolment; });
    std::ranges::sort(others, {}, &portfolio::Enrolment::ref);
    std::vector<EnrolmentFile> files;
    files.push_back(*std::move(asked));
    for (const portfolio::Enrolment &other : others) {
        Result<EnrolmentFile> file = centre.enrolmentFile(other.id);
        if (!file)
            return file.error();
        files.push_back(*std::move(file));
    }
    return files;
}

} // namespace attest::centre
