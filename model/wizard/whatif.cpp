// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "wizard/whatif.h"

#include "catalogue/sameunits.h"
#include "planner/planner.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace attest::wizard {

using catalogue::Qualification;
using catalogue::QualificationPtr;
using catalogue::Sameness;
using catalogue::Unit;

namespace {

const Subject *enrolmentOn(const std::vector<Subject> &enrolments, const QString &number)
{
    const auto found = std::ranges::find_if(
        enrolments, [&](const Subject &each) { return each.qualification->number == number; });
    return found == enrolments.end() ? nullptr : &*found;
}

/// What the learner holds, and where its units stand elsewhere.
struct Held {
    const std::vector<Subject> &enrolments;
    catalogue::SameUnits index; ///< of the enrolments' qualifications
    std::vector<QStringList> achieved; ///< by enrolment

    bool hasAchieved(const catalogue::UnitElsewhere &place) const
    {
        for (size_t at = 0; at < enrolments.size(); ++at) {
            if (enrolments[at].qualification->number == place.qualification
                && achieved[at].contains(place.unit))
                return true;
        }
        return false;
    }
};

Held heldIn(const std::vector<Subject> &enrolments)
{
    std::vector<QualificationPtr> qualifications;
    std::vector<QStringList> achieved;
    for (const Subject &subject : enrolments) {
        qualifications.push_back(subject.qualification);
        achieved.push_back(achievedUnits(subject));
    }
    return {enrolments, catalogue::SameUnits(qualifications), std::move(achieved)};
}

/// The unit with this UAN that the learner has achieved in another award.
std::optional<CarriedUnit> carriedUnit(const Held &held, const Qualification &award, const Unit &unit)
{
    const auto places = held.index.elsewhere(award.number, unit);
    for (const catalogue::UnitElsewhere &place : places) {
        const bool same = place.sameness == Sameness::Same;
        if ((same || place.sameness == Sameness::UanOnly) && held.hasAchieved(place))
            return CarriedUnit{unit.number, place.qualification, place.unit, same};
    }
    return {};
}

/// What is achieved in the award itself or carried over from another.
void addAchieved(const Held &held, const Subject *own, Prospect &prospect)
{
    const Qualification &award = *prospect.qualification;
    const QStringList here = own ? achievedUnits(*own) : QStringList();
    for (const Unit &unit : award.units) {
        const auto carried = here.contains(unit.number) ? std::nullopt : carriedUnit(held, award, unit);
        if (!carried && !here.contains(unit.number))
            continue;
        prospect.achieved.append(unit.number);
        prospect.creditsHeld += unit.credit.value_or(0);
        if (carried) {
            prospect.carried.push_back(*carried);
            prospect.creditsCarried += unit.credit.value_or(0);
        }
    }
}

/// Hours of the award, whoever does it.
Result<std::optional<int>> leastGlhOf(const Qualification &award)
{
    if (award.glh)
        return award.glh;
    planner::Question question;
    question.minimise = planner::Minimise::Glh;
    const auto way = planner::plan(award, question);
    if (!way)
        return way.error();
    return way->addGlh;
}

Result<Prospect> prospectOf(const Held &held, const QualificationPtr &shipped)
{
    const Subject *own = enrolmentOn(held.enrolments, shipped->number);
    Prospect prospect;
    prospect.qualification = own ? own->qualification : shipped;
    if (own)
        prospect.enrolment = own->enrolment.id;
    addAchieved(held, own, prospect);
    planner::Question question;
    question.achieved = prospect.achieved;
    if (own)
        question.exempted = exemptedRules(*own);
    const auto way = planner::plan(*prospect.qualification, question);
    if (!way)
        return way.error();
    const auto least = leastGlhOf(*prospect.qualification);
    if (!least)
        return least.error();
    prospect.possible = way->feasible;
    prospect.leastGlh = *least;
    prospect.creditsLeft = way->addCredits;
    prospect.unitsLeft = way->addUnits;
    prospect.glhLeft = way->addGlh;
    prospect.add = way->add;
    return prospect;
}

auto rankOf(const Prospect &prospect)
{
    return std::tuple(!prospect.possible, prospect.creditsLeft.value_or(std::numeric_limits<int>::max()),
                      prospect.unitsLeft, prospect.glhLeft.value_or(0), prospect.qualification->number);
}

/// The numbers of the catalogue, then those that only an enrolment names.
QStringList numbersOf(const std::vector<Subject> &enrolments, const catalogue::Catalogue &catalogue)
{
    QStringList numbers = catalogue.numbers();
    for (const Subject &subject : enrolments) {
        if (!numbers.contains(subject.qualification->number))
            numbers.append(subject.qualification->number);
    }
    return numbers;
}

AwardProspect awardProspect(const Held &held, const QString &number, const catalogue::Catalogue &catalogue)
{
    const Subject *own = enrolmentOn(held.enrolments, number);
    const auto award = own ? Result<QualificationPtr>(own->qualification) : catalogue.find(number);
    return {number, award ? prospectOf(held, *award) : Result<Prospect>(award.error())};
}

} // namespace

QStringList Prospect::unitsToPlan() const
{
    QStringList units = add;
    for (const CarriedUnit &unit : carried)
        units.append(unit.unit);
    return inDocumentOrder(*qualification, units);
}

Result<std::vector<Prospect>> prospects(const std::vector<Subject> &enrolments,
                                        const std::vector<QualificationPtr> &qualifications)
{
    const Held held = heldIn(enrolments);
    std::vector<Prospect> ranked;
    for (const QualificationPtr &qualification : qualifications) {
        auto prospect = prospectOf(held, qualification);
        if (!prospect)
            return prospect.error();
        ranked.push_back(*std::move(prospect));
    }
    std::ranges::sort(ranked, {}, rankOf);
    return ranked;
}

std::vector<AwardProspect> prospects(const std::vector<Subject> &enrolments,
                                     const catalogue::Catalogue &catalogue)
{
    const Held held = heldIn(enrolments);
    std::vector<AwardProspect> all;
    const QStringList numbers = numbersOf(enrolments, catalogue);
    for (const QString &number : numbers)
        all.push_back(awardProspect(held, number, catalogue));
    const auto unsound =
        std::ranges::stable_partition(all, [](const AwardProspect &award) { return award.prospect.ok(); });
    if (!enrolments.empty())
        std::ranges::sort(all.begin(), unsound.begin(), {},
                          [](const AwardProspect &award) { return rankOf(*award.prospect); });
    return all;
}

} // namespace attest::wizard
