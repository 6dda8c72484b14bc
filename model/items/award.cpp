// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/award.h"

namespace attest::items {

std::vector<Award> awardsOf(const catalogue::Catalogue &catalogue)
{
    std::vector<Award> awards;
    const QStringList &numbers = catalogue.numbers();
    awards.reserve(static_cast<std::size_t>(numbers.size()));
    for (const QString &number : numbers)
        awards.push_back({number, catalogue.find(number)});
    return awards;
}

std::vector<catalogue::QualificationPtr> readable(const std::vector<Award> &awards)
{
    std::vector<catalogue::QualificationPtr> read;
    for (const Award &award : awards) {
        if (award.qualification)
            read.push_back(*award.qualification);
    }
    return read;
}

} // namespace attest::items
