// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "wizard/whatif.h"

#include "catalogue/sameunits.h"
#include "core/text.h"
#include "planner/planner.h"
#include "rules/words.h"
#include "wizard/words.h"

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

Result<Prospect> prospectOf(const Held &held, const QualificationPtr &shipped)
{
    const Subject *own = enrolmentOn(held.enrolments, shipped->number);
    Prospect prospect;
    prospect.qualification = own ? own->qualification : shipped;
    prospect.enrolled = own != nullptr;
    const Qualification &award = *prospect.qualification;
    planner::Question question;
    if (own) {
        question.achieved = achievedUnits(*own);
        question.exempted = exemptedRules(*own);
    }
    for (const Unit &unit : award.units) {
        if (question.achieved.contains(unit.number))
            continue;
        if (const auto carried = carriedUnit(held, award, unit)) {
            prospect.carried.push_back(*carried);
            question.achieved.append(unit.number);
        }
    }
    prospect.achieved = inDocumentOrder(award, question.achieved);
    for (const QString &number : prospect.achieved)
        prospect.creditsHeld += award.unit(number)->credit.value_or(0);
    const auto way = planner::plan(award, question);
    if (!way)
        return way.error();
    prospect.creditsLeft = way->addCredits;
    prospect.unitsLeft = way->addUnits;
    prospect.glhLeft = way->addGlh;
    prospect.add = way->add;
    return prospect;
}

auto rankOf(const Prospect &prospect)
{
    return std::tuple(prospect.creditsLeft.value_or(std::numeric_limits<int>::max()), prospect.unitsLeft,
                      prospect.glhLeft.value_or(0), prospect.qualification->number);
}

QString list(const QStringList &units) { return units.isEmpty() ? words::none() : text::joined(units); }

QString number(std::optional<int> amount) { return amount ? QString::number(*amount) : words::none(); }

QString carriedWords(const Prospect &prospect)
{
    QStringList units;
    for (const CarriedUnit &carried : prospect.carried)
        units.append(words::carried(carried.unit, carried.unitThere, carried.from));
    return units.isEmpty() ? words::none() : text::joined(units);
}

QStringList rulesOf(const Qualification &qualification)
{
    QStringList sentences;
    for (const catalogue::Rule &rule : qualification.rules) {
        if (rule.kind != catalogue::RuleKind::Bar)
            sentences.append(rules::statement(qualification, rule));
    }
    return sentences;
}

} // namespace

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

std::vector<ComparedLine> compared(const Prospect &first, const Prospect &second)
{
    std::vector<ComparedLine> lines;
    const auto add = [&](const QString &what, auto value) {
        lines.push_back({what, value(first), value(second)});
    };
    add(words::qualification(), [](const Prospect &each) {
        return words::numberAndTitle(each.qualification->number, each.qualification->title.text());
    });
    add(words::level(), [](const Prospect &each) { return each.qualification->level.text(); });
    add(words::creditsNeeded(), [](const Prospect &each) { return number(each.qualification->credits); });
    add(words::achieved(), [](const Prospect &each) { return list(each.achieved); });
    add(words::carriedOver(), carriedWords);
    add(words::creditsHeld(), [](const Prospect &each) {
        return each.qualification->credits ? QString::number(each.creditsHeld) : words::none();
    });
    add(words::creditsLeft(), [](const Prospect &each) { return number(each.creditsLeft); });
    add(words::unitsLeft(), [](const Prospect &each) { return QString::number(each.unitsLeft); });
    add(words::glhLeft(), [](const Prospect &each) { return number(each.glhLeft); });
    add(words::cheapestWay(), [](const Prospect &each) { return list(each.add); });
    const QStringList one = rulesOf(*first.qualification);
    const QStringList other = rulesOf(*second.qualification);
    for (qsizetype at = 0; at < std::max(one.size(), other.size()); ++at)
        lines.push_back({words::rule(static_cast<int>(at) + 1), one.value(at, words::none()),
                         other.value(at, words::none())});
    return lines;
}

} // namespace attest::wizard
