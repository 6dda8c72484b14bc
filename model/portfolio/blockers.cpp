// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "portfolio/blockers.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <initializer_list>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace attest::portfolio {

namespace {

/// With a full stop, unless the person's own words bring an ending along.
QString ended(const QString &sentence)
{
    static const QString endings = u".!?…"_s;
    return sentence.isEmpty() || endings.contains(sentence.back()) ? sentence : QString(sentence + u'.');
}

QString settingSentence(const Pair &pair, const Target &target)
{
    const auto sentence = [&pair] {
        switch (pair.evidence->setting) {
        case catalogue::Setting::RealJobPaid:
            return QCoreApplication::translate(
                "Blocker", "%1 was gathered in a paid job, which unit %2 does not accept for %3.");
        case catalogue::Setting::RealJobVoluntary:
            return QCoreApplication::translate(
                "Blocker", "%1 was gathered in voluntary work, which unit %2 does not accept for %3.");
        case catalogue::Setting::WorkPlacement:
            return QCoreApplication::translate(
                "Blocker", "%1 was gathered in a work placement, which unit %2 does not accept for %3.");
        case catalogue::Setting::Rwe:
            return QCoreApplication::translate(
                "Blocker",
                "%1 was gathered in a realistic working environment, which unit %2 does not accept for %3.");
        case catalogue::Setting::Simulation:
            return QCoreApplication::translate(
                "Blocker", "%1 was gathered in a simulation, which unit %2 does not accept for %3.");
        }
        return QString();
    };
    return sentence().arg(pair.evidence->ref, target.unit, target.code);
}

/// "4b difficult to deal with"
QString named(const TargetFacts &facts)
{
    return facts.label.isEmpty() ? facts.target.code : QString(facts.target.code + u' ' + facts.label);
}

/// The items in a setting that the unit does not accept for this target.
void addSettings(std::vector<Blocker> &blockers, const TargetFacts &facts)
{
    for (const Pair &pair : facts.pairs) {
        if (!pair.accepted && !pair.notYet)
            blockers.push_back(
                {facts.target, Mend::Evidence, pair.evidence->id, settingSentence(pair, facts.target)});
    }
}

/// The first claim that waits for a decision, in a setting that could count.
const Pair *waitingPair(const TargetFacts &facts)
{
    const auto found = std::find_if(facts.pairs.begin(), facts.pairs.end(),
                                    [](const Pair &pair) { return pair.accepted && pair.waits(); });
    return found == facts.pairs.end() ? nullptr : &*found;
}

/// The newest item that was judged not yet.
const Pair *notYetPair(const TargetFacts &facts)
{
    const auto found = std::find_if(facts.pairs.rbegin(), facts.pairs.rend(),
                                    [](const Pair &pair) { return pair.notYet != nullptr; });
    return found == facts.pairs.rend() ? nullptr : &*found;
}

Blocker waits(const TargetFacts &facts, const Pair &pair)
{
    return {facts.target, Mend::Evidence, pair.evidence->id,
            QCoreApplication::translate("Blocker", "%1: claimed in %2, waits for a judgement.")
                .arg(named(facts), pair.evidence->ref)};
}

Blocker notYet(const TargetFacts &facts, const Pair &pair)
{
    return {facts.target, Mend::Evidence, pair.evidence->id,
            ended(QCoreApplication::translate("Blocker", "%1: judged not yet: %2")
                      .arg(named(facts), pair.notYet->reason))};
}

Blocker noEvidence(const TargetFacts &facts)
{
    return {facts.target,
            Mend::RecordEvidence,
            {},
            QCoreApplication::translate("Blocker", "%1: no evidence yet.").arg(named(facts))};
}

/// A target that must be met and is not: everything there is to say about it, at least one sentence.
void addUnmet(std::vector<Blocker> &blockers, const TargetFacts &facts)
{
    const std::size_t before = blockers.size();
    addSettings(blockers, facts);
    if (const Pair *waiting = waitingPair(facts))
        blockers.push_back(waits(facts, *waiting));
    else if (const Pair *refused = notYetPair(facts))
        blockers.push_back(notYet(facts, *refused));
    if (blockers.size() == before)
        blockers.push_back(noEvidence(facts));
}

using TargetIndex = QHash<QString, const TargetFacts *>;

/// A demand of which any of several parts may still be chosen. The parts that wait for a judgement would
/// cover as many of what is missing; the rest is to be gathered from the others.
void addChoice(std::vector<Blocker> &blockers, const catalogue::Requirement &requirement,
               const std::vector<const TargetFacts *> &open, int missing)
{
    QStringList others;
    const TargetFacts *first = nullptr;
    for (const TargetFacts *part : open) {
        addSettings(blockers, *part);
        if (const Pair *waiting = waitingPair(*part)) {
            blockers.push_back(waits(*part, *waiting));
            --missing;
            continue;
        }
        if (const Pair *refused = notYetPair(*part))
            blockers.push_back(notYet(*part, *refused));
        others.append(named(*part));
        first = first ? first : part;
    }
    if (missing > 0 && first)
        blockers.push_back({first->target,
                            Mend::RecordEvidence,
                            {},
                            QCoreApplication::translate("Blocker", "%1: %2 more of %3.")
                                .arg(requirement.code, QString::number(missing), text::joined(others))});
}

bool isObserved(const TargetFacts &facts)
{
    return std::any_of(facts.pairs.begin(), facts.pairs.end(), [](const Pair &pair) {
        return pair.met() && pair.evidence->kind == EvidenceKind::Observation;
    });
}

/// Parts of a demand for observation that were shown in another way only.
void addUnobserved(std::vector<Blocker> &blockers, const catalogue::Requirement &requirement,
                   const TargetIndex &parts)
{
    std::vector<const TargetFacts *> unobserved;
    int missing = requirement.needed;
    for (const catalogue::RequirementPart &part : requirement.parts) {
        const TargetFacts *facts = parts.value(part.code);
        if (facts->met() && !isObserved(*facts))
            unobserved.push_back(facts);
        else if (facts->met())
            --missing;
    }
    // No more than are needed; the parts that were not shown at all are spoken of by themselves.
    for (const TargetFacts *part : unobserved) {
        if (missing-- <= 0)
            return;
        blockers.push_back({part->target,
                            Mend::RecordEvidence,
                            {},
                            QCoreApplication::translate(
                                "Blocker", "%1 must be observed: no observation is judged met for it yet.")
                                .arg(named(*part))});
    }
}

void addRequirement(std::vector<Blocker> &blockers, const catalogue::Requirement &requirement,
                    const TargetIndex &parts)
{
    if (requirement.observationDemanded)
        addUnobserved(blockers, requirement, parts);
    std::vector<const TargetFacts *> open;
    for (const catalogue::RequirementPart &part : requirement.parts) {
        if (const TargetFacts *facts = parts.value(part.code); !facts->met())
            open.push_back(facts);
    }
    const int covered = static_cast<int>(requirement.parts.size() - open.size());
    const int missing = requirement.needed - covered;
    if (missing <= 0 || open.empty())
        return;
    if (missing < static_cast<int>(open.size())) {
        addChoice(blockers, requirement, open, missing);
        return;
    }
    for (const TargetFacts *part : open)
        addUnmet(blockers, *part);
}

void addOutcome(std::vector<Blocker> &blockers, const catalogue::Outcome &outcome,
                const TargetIndex &criteria)
{
    bool observed = false;
    for (const catalogue::Criterion &criterion : outcome.criteria) {
        const TargetFacts &facts = *criteria.value(criterion.code);
        observed = observed || isObserved(facts);
        if (!facts.met())
            addUnmet(blockers, facts);
    }
    if (outcome.observationDemanded && !observed && !outcome.criteria.empty())
        blockers.push_back(
            {criteria.value(outcome.criteria.front().code)->target,
             Mend::RecordEvidence,
             {},
             QCoreApplication::translate(
                 "Blocker", "Outcome %1 must be observed: no observation is judged met for it yet.")
                 .arg(outcome.code)});
}

Target wholeUnit(const QString &unit) { return {unit, TargetKind::Criterion, {}}; }

bool isOfKind(const Pair &pair, std::initializer_list<EvidenceKind> kinds)
{
    return std::ranges::find(kinds, pair.evidence->kind) != kinds.end();
}

bool hasMet(const UnitFacts &facts, std::initializer_list<EvidenceKind> kinds)
{
    return std::ranges::any_of(facts.targets, [kinds](const TargetFacts &target) {
        return !target.overturned && std::ranges::any_of(target.pairs, [kinds](const Pair &pair) {
            return pair.met() && isOfKind(pair, kinds);
        });
    });
}

/// The newest test result that somebody tied to the unit, and to what.
std::pair<const TargetFacts *, const Pair *> latestTest(const UnitFacts &facts)
{
    std::pair<const TargetFacts *, const Pair *> latest{nullptr, nullptr};
    for (const TargetFacts &target : facts.targets) {
        for (const Pair &pair : target.pairs) {
            if (isOfKind(pair, {EvidenceKind::TestResult})
                && (!latest.second || pair.evidence->number > latest.second->evidence->number))
                latest = {&target, &pair};
        }
    }
    return latest;
}

Blocker noTest(const catalogue::Unit &unit)
{
    const QString sentence = unit.test
        ? QCoreApplication::translate(
              "Blocker",
              "Unit %1 is assessed by a test: record its result, at least %2 of %3 questions right.")
              .arg(unit.number, QString::number(unit.test->pass), QString::number(unit.test->questions))
        : QCoreApplication::translate("Blocker", "Unit %1 is assessed by a test: record its result.")
              .arg(unit.number);
    return {wholeUnit(unit.number), Mend::RecordEvidence, {}, sentence};
}

std::vector<Blocker> testBlockers(const UnitFacts &facts)
{
    if (hasMet(facts, {EvidenceKind::TestResult}))
        return {};
    const auto [target, test] = latestTest(facts);
    const Target whole = wholeUnit(facts.unit->number);
    if (!test)
        return {noTest(*facts.unit)};
    if (!test->accepted)
        return {{whole, Mend::Evidence, test->evidence->id, settingSentence(*test, target->target)}};
    if (test->waits())
        return {{whole, Mend::Evidence, test->evidence->id,
                 QCoreApplication::translate("Blocker", "The test result %1 waits for a judgement.")
                     .arg(test->evidence->ref)}};
    if (test->notYet)
        return {{whole, Mend::Evidence, test->evidence->id,
                 ended(QCoreApplication::translate("Blocker", "The test result %1 is judged not yet: %2")
                           .arg(test->evidence->ref, test->notYet->reason))},
                noTest(*facts.unit)};
    return {noTest(*facts.unit)};
}

/// Without criteria here the unit is decided elsewhere, in the way that the document names.
Blocker decidedElsewhere(const QString &unit, std::optional<catalogue::AssessmentMethod> method)
{
    const auto sentence = [method] {
        if (method == catalogue::AssessmentMethod::Test)
            return QCoreApplication::translate(
                "Blocker",
                "Unit %1 is assessed by a test and its criteria are not loaded: "
                "record the outside result to sign it off.");
        if (method == catalogue::AssessmentMethod::Assignment)
            return QCoreApplication::translate(
                "Blocker",
                "Unit %1 is assessed by assignments and its criteria are not loaded: "
                "record the outside result to sign it off.");
        return QCoreApplication::translate(
            "Blocker", "The criteria of %1 are not loaded: record the outside result to sign it off.");
    };
    return {wholeUnit(unit), Mend::OutsideResult, {}, sentence().arg(unit)};
}

} // namespace

std::vector<Blocker> blockersOf(const UnitFacts &facts, std::optional<catalogue::AssessmentMethod> method)
{
    const catalogue::Unit &unit = *facts.unit;
    // An outcome without criteria would let a unit be ready by emptiness just as no outcome at all.
    if (unit.criteriaCount() == 0)
        return {decidedElsewhere(unit.number, method)};
    if (method == catalogue::AssessmentMethod::Test)
        return testBlockers(facts);

    TargetIndex criteria;
    TargetIndex parts;
    for (const TargetFacts &target : facts.targets)
        (target.target.kind == TargetKind::Criterion ? criteria : parts).insert(target.target.code, &target);
    std::vector<Blocker> blockers;
    for (const catalogue::Outcome &outcome : unit.outcomes)
        addOutcome(blockers, outcome, criteria);
    for (const catalogue::Requirement &requirement : unit.requirements)
        addRequirement(blockers, requirement, parts);
    if (method == catalogue::AssessmentMethod::Assignment
        && !hasMet(facts, {EvidenceKind::Assignment, EvidenceKind::Rpl}))
        blockers.push_back(
            {wholeUnit(unit.number),
             Mend::RecordEvidence,
             {},
             QCoreApplication::translate(
                 "Blocker", "Unit %1 is assessed by assignments: no assignment is judged met for it yet.")
                 .arg(unit.number)});
    return blockers;
}

Blocker signedOffLast(const QString &unit, const QString &needed)
{
    return {wholeUnit(unit),
            Mend::Plan,
            {},
            QCoreApplication::translate("Blocker", "Unit %1 is signed off last: the award still needs %2.")
                .arg(unit, needed)};
}

Blocker returnedByIqa(const Target &target, const QString &label, const QString &iqa,
                      const Overturn &overturn)
{
    const QString what = label.isEmpty() ? target.code : QString(target.code + u' ' + label);
    const QString sentence = target.code.isEmpty()
        ? QCoreApplication::translate("Blocker", "Unit %1: %2 does not agree: %3")
              .arg(target.unit, iqa, overturn.reason)
        : QCoreApplication::translate("Blocker", "%1: %2 does not agree: %3").arg(what, iqa, overturn.reason);
    return {target, Mend::Review, {}, ended(sentence)};
}

Blocker withdrawnFromPlan(const QString &unit, const QString &reason)
{
    return {
        wholeUnit(unit),
        Mend::Plan,
        {},
        ended(QCoreApplication::translate("Blocker", "%1 is withdrawn from the plan: %2").arg(unit, reason))};
}

} // namespace attest::portfolio
