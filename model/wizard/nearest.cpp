// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "wizard/nearest.h"

#include "catalogue/sameunits.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace attest::wizard {

using catalogue::Sameness;
using catalogue::Unit;
using portfolio::TargetKind;

namespace {

/// What the learner has met, wherever. Criteria are named by unit and code, topics by their words.
struct MetHere {
    portfolio::EnrolmentStatus
        status; ///< as if every unit were planned: evidence of dropped units speaks too
    std::set<QString> topics; ///< met in some unit
};

QStringList everyUnit(const catalogue::Qualification &qualification)
{
    QStringList numbers;
    for (const Unit &unit : qualification.units)
        numbers.append(unit.number);
    return numbers;
}

std::set<QString> metCodes(const portfolio::EnrolmentStatus &status, const QString &unit)
{
    std::set<QString> codes;
    if (const portfolio::UnitStatus *its = status.unit(unit)) {
        for (const portfolio::TargetStatus &target : its->targets) {
            if (target.met && target.target.kind == TargetKind::Criterion)
                codes.insert(target.target.code);
        }
    }
    return codes;
}

MetHere metIn(const Subject &subject)
{
    MetHere met{statusWith(subject, everyUnit(*subject.qualification)), {}};
    for (const Unit &unit : subject.qualification->units) {
        const std::set<QString> codes = metCodes(met.status, unit.number);
        for (const QString &code : codes) {
            const QString topic = unit.criterion(code)->label.en;
            if (!topic.isEmpty())
                met.topics.insert(topic);
        }
    }
    return met;
}

/// The same unit by UAN in another enrolment, and the criteria met there.
struct Twin {
    SameUnit same;
    std::set<QString> codes;
};

std::optional<Twin> twinOf(const Subject &other, const MetHere &met, const QString &number)
{
    Twin twin{{other.qualification->number, number, SameUnit::State::PartEvidenced},
              metCodes(met.status, number)};
    if (achievedUnits(other).contains(number))
        twin.same.state = SameUnit::State::Achieved;
    else if (twin.codes.empty())
        return {};
    return twin;
}

/// Everything that may serve a unit of `subject`.
struct Sources {
    const Subject &subject;
    catalogue::SameUnits index; ///< of the other enrolments' qualifications
    MetHere own;
    const std::vector<Subject> &others;
    std::vector<MetHere> theirs; ///< of `others`

    bool hasTopic(const QString &topic) const
    {
        return own.topics.contains(topic)
            || std::ranges::any_of(theirs, [&](const MetHere &met) { return met.topics.contains(topic); });
    }

    /// The same unit by UAN in the other enrolments, where it is begun or achieved.
    std::vector<Twin> twinsOf(const Unit &unit) const
    {
        std::vector<Twin> twins;
        const auto places = index.elsewhere(subject.qualification->number, unit);
        for (const catalogue::UnitElsewhere &place : places) {
            const bool sameUan = place.sameness == Sameness::Same || place.sameness == Sameness::UanOnly;
            for (size_t at = 0; sameUan && at < others.size(); ++at) {
                if (others[at].qualification->number != place.qualification)
                    continue;
                if (auto twin = twinOf(others[at], theirs[at], place.unit))
                    twins.push_back(*std::move(twin));
            }
        }
        return twins;
    }
};

Nearness nearnessOfUnit(const Unit &unit, const Sources &sources)
{
    Nearness near;
    near.unit = unit.number;
    near.criteria = unit.criteriaCount();
    const std::set<QString> here = metCodes(sources.own.status, unit.number);
    std::set<QString> elsewhere;
    const std::vector<Twin> twins = sources.twinsOf(unit);
    for (const Twin &twin : twins) {
        elsewhere.insert(twin.codes.begin(), twin.codes.end());
        if (!near.same
            || (near.same->state != SameUnit::State::Achieved
                && twin.same.state == SameUnit::State::Achieved))
            near.same = twin.same;
    }
    for (const catalogue::Outcome &outcome : unit.outcomes) {
        for (const catalogue::Criterion &criterion : outcome.criteria) {
            if (here.contains(criterion.code))
                ++near.here;
            else if (elsewhere.contains(criterion.code))
                ++near.elsewhere;
            else if (sources.hasTopic(criterion.label.en))
                ++near.sameTopic;
        }
    }
    near.served = near.here + near.elsewhere + near.sameTopic;
    return near;
}

/// 0 for the same unit achieved elsewhere, 1 for it part-evidenced, 2 for the rest.
int tierOf(const Nearness &near)
{
    if (!near.same)
        return 2;
    return near.same->state == SameUnit::State::Achieved ? 0 : 1;
}

} // namespace

bool isNearer(const Nearness &a, const Nearness &b)
{
    const auto rank = [](const Nearness &each) {
        return std::tuple(tierOf(each), -each.served, each.served > 0 ? each.criteria - each.served : 0);
    };
    return rank(a) < rank(b);
}

std::vector<Nearness> nearnessOf(const Subject &subject, const std::vector<Subject> &others)
{
    std::vector<catalogue::QualificationPtr> qualifications;
    std::vector<MetHere> theirs;
    for (const Subject &other : others) {
        qualifications.push_back(other.qualification);
        theirs.push_back(metIn(other));
    }
    const Sources sources{subject, catalogue::SameUnits(qualifications), metIn(subject), others,
                          std::move(theirs)};
    std::vector<Nearness> all;
    for (const Unit &unit : subject.qualification->units)
        all.push_back(nearnessOfUnit(unit, sources));
    return all;
}

std::vector<Nearness> nearestUnits(const Subject &subject, const std::vector<Subject> &others)
{
    const QStringList fixed = fixedUnits(subject);
    std::vector<Nearness> nearest = nearnessOf(subject, others);
    std::erase_if(nearest, [&](const Nearness &near) {
        const Unit *unit = subject.qualification->unit(near.unit);
        return fixed.contains(near.unit) || subject.qualification->isNeeded(near.unit)
            || subject.qualification->isMandatory(*unit);
    });
    std::ranges::stable_sort(nearest, isNearer);
    return nearest;
}

} // namespace attest::wizard
