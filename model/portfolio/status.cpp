// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "portfolio/status.h"

#include "portfolio/blockers.h"
#include "portfolio/facts.h"
#include "portfolio/reviewing.h"
#include "rules/words.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace attest::portfolio {

namespace {

/// What the plan and the sign-offs say about one unit.
struct Standing {
    bool planned = false;
    QString withdrawnBecause; ///< not empty: taken out of the plan with this reason
    const SignOff *signOff = nullptr; ///< in force
    const Recognition *transfer = nullptr; ///< in force

    bool isListed() const { return planned || signOff || transfer || !withdrawnBecause.isEmpty(); }
    bool isWithdrawn() const { return !planned && !signOff && !transfer; }
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
    for (const Recognition &row : records.recognitions)
        if (row.enrolment == enrolment.id && row.inForce && row.kind == Recognition::Kind::CreditTransfer)
            standings[row.subject].transfer = &row;
    return standings;
}

TargetStatus targetStatus(const TargetFacts &facts)
{
    TargetStatus status{facts.target, facts.met(), false, false, {}, {}};
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

/// What reviews say about one unit: what stands, and what was overturned in it at any time.
struct UnitReviews {
    std::map<Target, Overturn> overturns;
    bool sampled = false; ///< on a list that is not closed yet, as far as these records say
    bool answered = false;
};

Overturn overturnOf(const TargetReview &review, const SampleLine &line, bool standing)
{
    Overturn out{line.id, review.overturned->reason, review.overturned->by, review.overturned->on, {}, {},
                 {}};
    if (review.answer) {
        out.answer = review.answer->text;
        out.answeredBy = review.answer->by;
        out.answeredOn = review.answer->on;
    }
    out.open = standing && review.isOpen();
    out.settled = !standing || review.isAgreed();
    return out;
}

/// An open one comes before any other; of the rest the latest is shown.
bool outranks(const Overturn &one, const Overturn &other)
{
    return std::tuple(one.open, !one.settled, one.on, one.line)
        > std::tuple(other.open, !other.settled, other.on, other.line);
}

bool isOpen(const UnitReviews &reviews, const Target &target)
{
    const auto found = reviews.overturns.find(target);
    return found != reviews.overturns.end() && found->second.open;
}

using Reviews = QHash<QString, UnitReviews>;

Reviews reviewsOf(const Enrolment &enrolment, const LearnerRecords &records)
{
    Reviews out;
    for (const SampleLine &line : records.sampleLines) {
        if (line.enrolment != enrolment.id || !hasEffect(line, records))
            continue;
        const bool standing = isStanding(line, records);
        UnitReviews &unit = out[line.unit];
        unit.sampled = unit.sampled || standing;
        for (const TargetReview &review : targetReviews(line, records)) {
            if (!review.overturned)
                continue;
            const Overturn overturn = overturnOf(review, line, standing);
            unit.answered = unit.answered || (standing && review.isAnswered());
            const auto [known, isNew] = unit.overturns.emplace(review.target, overturn);
            if (!isNew && outranks(overturn, known->second))
                known->second = overturn;
        }
    }
    return out;
}

/// A signed-off unit in the eyes of the IQA: returned, verified, or still to be looked at.
void applyReviews(UnitStatus &status, const UnitFacts &facts, const SignOff &signOff,
                  const UnitReviews &reviews, const LearnerRecords &records)
{
    status.state = UnitState::SignedOff;
    status.signedOn = signOff.on;
    status.signedBy = signOff.by;
    for (const auto &[target, overturn] : reviews.overturns) {
        if (!overturn.open)
            continue;
        status.state = UnitState::Returned;
        const Person *iqa = records.person(overturn.by);
        const TargetFacts *named = facts.target(target);
        status.blockers.push_back(
            returnedByIqa(target, named ? named->label : QString(), iqa ? iqa->name() : QString(), overturn));
    }
    const Release *release = releaseOf(signOff, records);
    status.sampled = reviews.sampled && !release;
    status.answered = reviews.answered;
    if (status.state == UnitState::Returned || !release)
        return;
    status.state = UnitState::Verified;
    status.releasedOn = release->on;
    status.releasedBy = release->by;
}

/// How the unit is assessed: as it says itself, or as the whole award is.
std::optional<catalogue::AssessmentMethod> methodOf(const catalogue::Unit &unit,
                                                    const catalogue::Qualification &qualification)
{
    if (unit.assessment || qualification.assessment.size() != 1)
        return unit.assessment;
    return qualification.assessment.front();
}

UnitStatus unitStatus(const UnitFacts &facts, const Standing &standing, const UnitReviews &reviews,
                      const LearnerRecords &records, const catalogue::Qualification &qualification)
{
    UnitStatus status;
    status.unit = facts.unit->number;
    status.begun = facts.begun || standing.signOff || standing.transfer;
    status.criteria = facts.unit->criteriaCount();
    status.requirements = facts.unit->requirementsCount();
    status.requirementsMet = requirementsMet(facts);
    status.targets.reserve(facts.targets.size());
    for (const TargetFacts &target : facts.targets) {
        status.targets.push_back(targetStatus(target));
        if (const auto found = reviews.overturns.find(target.target); found != reviews.overturns.end())
            status.targets.back().overturn = found->second;
        if (target.target.kind == TargetKind::Criterion && status.targets.back().met)
            ++status.criteriaMet;
    }
    if (standing.signOff) {
        applyReviews(status, facts, *standing.signOff, reviews, records);
        status.source = standing.signOff->outside ? rules::Source::OutsideResult : rules::Source::Assessed;
    } else if (standing.transfer) {
        status.state = UnitState::SignedOff;
        status.source = rules::Source::CreditTransfer;
        status.transfer = *standing.transfer;
    } else if (standing.isWithdrawn()) {
        status.state = UnitState::Withdrawn;
        status.blockers = {withdrawnFromPlan(status.unit, standing.withdrawnBecause)};
    } else {
        status.blockers = blockersOf(facts, methodOf(*facts.unit, qualification));
        status.state = stateByContent(status);
    }
    return status;
}

/// What an award that is not complete still needs, in words; examples come from the units chosen, where they
/// can.
QString neededInWords(const rules::Evaluation &evaluation, const std::vector<UnitStatus> &units,
                      const catalogue::Qualification &qualification)
{
    QStringList needed;
    for (rules::RuleResult result : evaluation.rules) {
        QStringList chosen = result.couldSupply;
        chosen.removeIf([&units](const QString &number) {
            return std::ranges::none_of(units, [&number](const UnitStatus &unit) {
                return unit.unit == number && unit.state != UnitState::Withdrawn;
            });
        });
        if (!chosen.isEmpty())
            result.couldSupply = chosen;
        needed.append(rules::missing(qualification, evaluation, result));
    }
    needed.removeAll(QString());
    return needed.join(u"; "_s);
}

/// A unit that is signed off after the others is ready only when the award would be complete with it.
void applyOrder(std::vector<UnitStatus> &units, const catalogue::Qualification &qualification,
                const QStringList &exempted)
{
    for (UnitStatus &unit : units) {
        const catalogue::Unit *its = qualification.unit(unit.unit);
        if (!its || its->after.units.isEmpty() || unit.isAchieved() || unit.state == UnitState::Returned
            || unit.state == UnitState::Withdrawn)
            continue;
        std::vector<rules::Holding> held;
        held.push_back({unit.unit, unit.source});
        for (const UnitStatus &other : units) {
            if (other.isAchieved())
                held.push_back({other.unit, other.source});
        }
        const rules::Evaluation evaluation = rules::evaluate(qualification, held, exempted);
        if (evaluation.complete)
            continue;
        unit.blockers.push_back(signedOffLast(unit.unit, neededInWords(evaluation, units, qualification)));
        unit.state = stateByContent(unit);
    }
}

Readings<rules::Evaluation> readingsOf(const std::vector<UnitStatus> &units,
                                       const catalogue::Qualification &qualification,
                                       const QStringList &exempted)
{
    std::vector<rules::Holding> verified;
    std::vector<rules::Holding> achieved;
    std::vector<rules::Holding> inHand;
    std::vector<rules::Holding> planned;
    for (const UnitStatus &unit : units) {
        if (unit.state == UnitState::Withdrawn)
            continue;
        const rules::Holding holding{unit.unit, unit.source};
        planned.push_back(holding);
        if (unit.begun)
            inHand.push_back(holding);
        if (unit.isAchieved())
            achieved.push_back(holding);
        if (unit.state == UnitState::Verified || unit.transfer)
            verified.push_back(holding);
    }
    const auto answer = [&](const std::vector<rules::Holding> &held) {
        return rules::evaluate(qualification, held, exempted);
    };
    return {answer(verified), answer(achieved), answer(inHand), answer(planned)};
}

} // namespace

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

const Recognition *EnrolmentStatus::exemption(const QString &rule) const
{
    const auto found = std::ranges::find(exemptions, rule, &Recognition::subject);
    return found == exemptions.end() ? nullptr : &*found;
}

QStringList EnrolmentStatus::exemptedRules() const
{
    QStringList ids;
    for (const Recognition &exemption : exemptions)
        ids.append(exemption.subject);
    return ids;
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
    std::vector<UnitFacts> facts = factsOf(enrolment, records, listed);
    const Reviews reviews = reviewsOf(enrolment, records);
    for (UnitFacts &unit : facts) {
        const UnitReviews ofUnit = reviews.value(unit.unit->number);
        for (TargetFacts &target : unit.targets)
            target.overturned = isOpen(ofUnit, target.target);
        status.units.push_back(
            unitStatus(unit, standings.value(unit.unit->number), ofUnit, records, qualification));
    }
    for (const catalogue::Rule &rule : qualification.rules)
        if (const Recognition *row = records.recognition(enrolment.id, Recognition::Kind::Exemption, rule.id))
            status.exemptions.push_back(*row);
    const QStringList exempted = status.exemptedRules();
    applyOrder(status.units, qualification, exempted);
    status.iqaBegun = hasBegunIqa(enrolment.id, records);
    status.readings = readingsOf(status.units, qualification, exempted);
    return status;
}

bool isLate(const Enrolment &enrolment, const EnrolmentStatus &status, QDate today)
{
    return enrolment.state == EnrolmentState::Active && enrolment.target.isValid() && today > enrolment.target
        && !status.readings.achieved.complete;
}

} // namespace attest::portfolio
