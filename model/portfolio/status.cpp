// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "portfolio/status.h"

#include "portfolio/blockers.h"
#include "portfolio/facts.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::portfolio {

namespace {

/// What the plan and the sign-offs say about one unit.
struct Standing {
    bool planned = false;
    QString withdrawnBecause; ///< not empty: taken out of the plan with this reason
    const SignOff *signOff = nullptr; ///< in force

    bool isListed() const { return planned || signOff || !withdrawnBecause.isEmpty(); }
    bool isWithdrawn() const { return !planned && !signOff; }
};

using Standings = QHash<QString, Standing>;

Standings standingsOf(const Enrolment &enrolment, const LearnerRecords &records)
{
    Standings standings;
    for (const PlannedUnit &unit : records.plannedUnits) {
        if (unit.enrolment != enrolment.id)
            continue;
        Standing &standing = standings[unit.unit];
        standing.planned = standing.planned || unit.planned;
        // Two reasons can stand side by side only in a conflict; the order of the rows must not decide.
        if (!unit.planned && unit.reason > standing.withdrawnBecause)
            standing.withdrawnBecause = unit.reason;
    }
    for (const SignOff &signOff : records.signOffs) {
        if (signOff.enrolment != enrolment.id || !signOff.inForce)
            continue;
        const SignOff *&kept = standings[signOff.unit].signOff;
        if (!kept || signOff.entry < kept->entry)
            kept = &signOff;
    }
    return standings;
}

TargetStatus targetStatus(const TargetFacts &facts)
{
    TargetStatus status{facts.target, facts.met(), false, false, {}};
    status.evidence.reserve(facts.pairs.size());
    for (const Pair &pair : facts.pairs) {
        status.evidence.push_back(pair.evidence->id);
        status.claimed = status.claimed || pair.waits();
        status.notYet = status.notYet || (pair.notYet && !status.met);
    }
    return status;
}

/// Parts covered, never more than each demand needs: a fourth part does not stand in for another demand.
int requirementsMet(const UnitFacts &facts)
{
    QHash<QString, bool> met;
    for (const TargetFacts &target : facts.targets) {
        if (target.target.kind == TargetKind::Requirement)
            met.insert(target.target.code, target.met());
    }
    int sum = 0;
    for (const catalogue::Requirement &requirement : facts.unit->requirements) {
        const auto covered =
            std::count_if(requirement.parts.begin(), requirement.parts.end(),
                          [&](const catalogue::RequirementPart &part) { return met.value(part.code); });
        sum += std::min(static_cast<int>(covered), requirement.needed);
    }
    return sum;
}

/// Without a sign-off: what the evidence makes of the unit.
UnitState stateByContent(const UnitStatus &status)
{
    if (status.blockers.empty())
        return UnitState::Ready;
    return status.begun ? UnitState::InProgress : UnitState::Planned;
}

UnitStatus unitStatus(const UnitFacts &facts, const Standing &standing)
{
    UnitStatus status;
    status.unit = facts.unit->number;
    status.begun = facts.begun || standing.signOff;
    status.criteria = facts.unit->criteriaCount();
    status.requirements = facts.unit->requirementsCount();
    status.requirementsMet = requirementsMet(facts);
    status.targets.reserve(facts.targets.size());
    for (const TargetFacts &target : facts.targets) {
        status.targets.push_back(targetStatus(target));
        if (target.target.kind == TargetKind::Criterion && status.targets.back().met)
            ++status.criteriaMet;
    }
    if (standing.signOff) {
        status.state = UnitState::SignedOff;
        status.signedOn = standing.signOff->on;
        status.signedBy = standing.signOff->by;
    } else if (standing.isWithdrawn()) {
        status.state = UnitState::Withdrawn;
        status.blockers = {withdrawnFromPlan(status.unit, standing.withdrawnBecause)};
    } else {
        status.blockers = blockersOf(facts);
        status.state = stateByContent(status);
    }
    return status;
}

Readings<rules::Evaluation> readingsOf(const std::vector<UnitStatus> &units, const Standings &standings,
                                       const catalogue::Qualification &qualification)
{
    std::vector<rules::Holding> achieved;
    std::vector<rules::Holding> inHand;
    std::vector<rules::Holding> planned;
    for (const UnitStatus &unit : units) {
        if (unit.state == UnitState::Withdrawn)
            continue;
        const SignOff *signOff = standings.value(unit.unit).signOff;
        const rules::Holding holding{
            unit.unit, signOff && signOff->outside ? rules::Source::OutsideResult : rules::Source::Assessed};
        planned.push_back(holding);
        if (unit.begun)
            inHand.push_back(holding);
        if (unit.isAchieved())
            achieved.push_back(holding);
    }
    // Nothing is verified before an IQA has released it.
    return {rules::evaluate(qualification, {}), rules::evaluate(qualification, achieved),
            rules::evaluate(qualification, inHand), rules::evaluate(qualification, planned)};
}

} // namespace

QString unitStateKey(UnitState state)
{
    switch (state) {
    case UnitState::Planned:
        return u"planned"_s;
    case UnitState::InProgress:
        return u"inProgress"_s;
    case UnitState::Ready:
        return u"ready"_s;
    case UnitState::SignedOff:
        return u"signedOff"_s;
    case UnitState::Returned:
        return u"returned"_s;
    case UnitState::Verified:
        return u"verified"_s;
    case UnitState::Withdrawn:
        return u"withdrawn"_s;
    }
    return {};
}

QString unitStateName(UnitState state)
{
    switch (state) {
    case UnitState::Planned:
        return QCoreApplication::translate("UnitState", "Planned");
    case UnitState::InProgress:
        return QCoreApplication::translate("UnitState", "In progress");
    case UnitState::Ready:
        return QCoreApplication::translate("UnitState", "Ready to sign off");
    case UnitState::SignedOff:
        return QCoreApplication::translate("UnitState", "Signed off");
    case UnitState::Returned:
        return QCoreApplication::translate("UnitState", "Returned");
    case UnitState::Verified:
        return QCoreApplication::translate("UnitState", "Verified");
    case UnitState::Withdrawn:
        return QCoreApplication::translate("UnitState", "Withdrawn");
    }
    return {};
}

const TargetStatus *UnitStatus::target(const Target &wanted) const
{
    const auto found = std::find_if(targets.begin(), targets.end(),
                                    [&](const TargetStatus &status) { return status.target == wanted; });
    return found == targets.end() ? nullptr : &*found;
}

const UnitStatus *EnrolmentStatus::unit(const QString &number) const
{
    const auto found =
        std::find_if(units.begin(), units.end(), [&](const UnitStatus &unit) { return unit.unit == number; });
    return found == units.end() ? nullptr : &*found;
}

EnrolmentStatus statusOf(const Enrolment &enrolment, const LearnerRecords &records,
                         const catalogue::Qualification &qualification)
{
    const Standings standings = standingsOf(enrolment, records);
    std::vector<const catalogue::Unit *> listed;
    for (const catalogue::Unit &unit : qualification.units) {
        if (standings.value(unit.number).isListed())
            listed.push_back(&unit);
    }
    EnrolmentStatus status;
    status.units.reserve(listed.size());
    const std::vector<UnitFacts> facts = factsOf(enrolment, records, listed);
    for (const UnitFacts &unit : facts)
        status.units.push_back(unitStatus(unit, standings.value(unit.unit->number)));
    status.readings = readingsOf(status.units, standings, qualification);
    return status;
}

bool isLate(const Enrolment &enrolment, const EnrolmentStatus &status, QDate today)
{
    return enrolment.state == EnrolmentState::Active && enrolment.target.isValid() && today > enrolment.target
        && !status.readings.achieved.complete;
}

} // namespace attest::portfolio
