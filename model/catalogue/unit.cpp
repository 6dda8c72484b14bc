// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "catalogue/unit.h"

#include <algorithm>
#include <numeric>

namespace attest::catalogue {

namespace {

template <class List> const typename List::value_type *byCode(const List &list, const QString &code)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto &item) { return item.code == code; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

bool SettingRule::allows(Setting setting, OutcomeKind kind) const
{
    if (performance.empty() && knowledge.empty())
        return true;
    const auto &allowed = kind == OutcomeKind::Performance ? performance : knowledge;
    return std::find(allowed.begin(), allowed.end(), setting) != allowed.end();
}

int Unit::criteriaCount() const
{
    return std::accumulate(outcomes.begin(), outcomes.end(), 0, [](int sum, const Outcome &outcome) {
        return sum + static_cast<int>(outcome.criteria.size());
    });
}

int Unit::requirementsCount() const
{
    return std::accumulate(requirements.begin(), requirements.end(), 0,
                           [](int sum, const Requirement &requirement) { return sum + requirement.needed; });
}

const Criterion *Unit::criterion(const QString &code) const
{
    const Outcome *outcome = outcomeOf(code);
    return outcome ? byCode(outcome->criteria, code) : nullptr;
}

const RequirementPart *Unit::part(const QString &code) const
{
    const Requirement *requirement = requirementOf(code);
    return requirement ? byCode(requirement->parts, code) : nullptr;
}

const Outcome *Unit::outcomeOf(const QString &criterionCode) const
{
    const auto found = std::find_if(outcomes.begin(), outcomes.end(), [&](const Outcome &outcome) {
        return byCode(outcome.criteria, criterionCode) != nullptr;
    });
    return found == outcomes.end() ? nullptr : &*found;
}

const Requirement *Unit::requirementOf(const QString &partCode) const
{
    const auto found =
        std::find_if(requirements.begin(), requirements.end(), [&](const Requirement &requirement) {
            return byCode(requirement.parts, partCode) != nullptr;
        });
    return found == requirements.end() ? nullptr : &*found;
}

} // namespace attest::catalogue
