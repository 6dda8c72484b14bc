// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "wizard/context.h"

#include "core/text.h"
#include "wizard/everyreading.h"
#include "wizard/words.h"

#include <algorithm>

namespace attest::wizard {

using catalogue::Qualification;
using catalogue::Unit;

namespace {

QStringList without(const QStringList &units, const QStringList &others)
{
    QStringList left;
    std::ranges::copy_if(units, std::back_inserter(left),
                         [&](const QString &unit) { return !others.contains(unit); });
    return left;
}

/// What the other readings say of a choice that is complete as read.
void addReadings(const std::vector<rules::ReadingResult> &results, Proof &proof)
{
    if (results.size() < 2 || !results.front().complete)
        return;
    QStringList against;
    for (const rules::ReadingResult &result : results) {
        if (!result.complete)
            against.append(result.code);
    }
    if (against.isEmpty())
        proof.lines.push_back({ProofLine::State::Met, {}, words::completeUnderAll()});
    else
        proof.lines.push_back({ProofLine::State::Short, {}, words::incompleteUnder(text::joined(against))});
}

} // namespace

Context::Context(Subject subject, std::vector<Subject> others)
    : m_subject(std::move(subject))
    , m_all(underAllReadings(*m_subject.qualification))
    , m_nearness(nearnessOf(m_subject, others))
    , m_fixed(fixedUnits(m_subject))
    , m_exempted(exemptedRules(m_subject))
{
    for (const Unit &unit : qualification().units)
        m_evidence[unit.number] = evidenceItems(m_subject, unit.number);
    startAgain();
}

void Context::startAgain()
{
    m_ticked = plannedUnits(m_subject);
    m_kept.clear();
    m_refused.clear();
    changed();
}

void Context::changed()
{
    m_ticked = inDocumentOrder(qualification(), m_ticked);
    m_changes = planChanges(m_subject, m_ticked);
}

bool Context::mayMove(const QString &unit) const { return !isFixed(unit) && qualification().unit(unit); }

QStringList Context::ticked() const { return inDocumentOrder(qualification(), m_ticked + m_fixed); }

void Context::tick(const QString &unit, bool on)
{
    if (!mayMove(unit) || m_ticked.contains(unit) == on)
        return;
    if (on) {
        m_ticked.append(unit);
        m_refused.erase(unit);
    } else {
        m_ticked.removeAll(unit);
        m_kept.erase(unit);
    }
    changed();
}

void Context::swapIn(const QString &unit)
{
    const QStringList drop = foresee(unit).drop;
    for (const QString &dropped : drop)
        tick(dropped, false);
    tick(unit, true);
}

void Context::keep(const QString &unit, bool on)
{
    if (!mayMove(unit))
        return;
    if (!on) {
        m_kept.erase(unit);
        return;
    }
    tick(unit, true);
    m_kept.insert(unit);
}

void Context::refuse(const QString &unit, bool on)
{
    if (!mayMove(unit))
        return;
    if (!on) {
        m_refused.erase(unit);
        return;
    }
    tick(unit, false);
    m_refused.insert(unit);
}

void Context::take(const Offer &offer)
{
    const QStringList planned = plannedUnits(m_subject);
    QStringList ticked = offer.add;
    std::ranges::copy_if(planned, std::back_inserter(ticked),
                         [&](const QString &unit) { return isFixed(unit); });
    m_ticked = ticked;
    std::erase_if(m_kept, [&](const QString &unit) { return !m_ticked.contains(unit); });
    std::erase_if(m_refused, [&](const QString &unit) { return m_ticked.contains(unit); });
    changed();
}

void Context::continueFrom(const Context &earlier)
{
    m_keepsTicks = earlier.m_keepsTicks;
    m_safe = earlier.m_safe;
    m_minimise = earlier.m_minimise;
    for (const Unit &unit : qualification().units)
        tick(unit.number, earlier.isTicked(unit.number));
    for (const QString &kept : earlier.m_kept)
        keep(kept, true);
    for (const QString &refused : earlier.m_refused)
        refuse(refused, true);
}

std::vector<rules::ReadingResult> Context::readings() const
{
    return rules::underEveryReading(qualification(), ticked(), m_exempted);
}

Foresight Context::foresee(const QString &unit) const
{
    if (isTicked(unit))
        return {};
    Ticks ticks{ticked(), m_fixed, m_evidence};
    for (const QString &kept : m_kept)
        ticks.staying.append(kept);
    return foreseen(asked(), unit, ticks);
}

const Nearness &Context::nearness(const QString &unit) const
{
    static const Nearness nothing;
    const auto found = std::ranges::find(m_nearness, unit, &Nearness::unit);
    return found == m_nearness.end() ? nothing : *found;
}

QString Context::unticking(const QString &unit) const
{
    const auto items = m_evidence.find(unit);
    if (!m_ticked.contains(unit) || isFixed(unit) || items->second == 0)
        return {};
    return words::outOfSight(unit, items->second);
}

planner::Question Context::question() const
{
    planner::Question question;
    question.achieved = m_fixed;
    question.excluded = QStringList(m_refused.begin(), m_refused.end());
    question.wanted = QStringList(m_kept.begin(), m_kept.end());
    if (m_keepsTicks)
        question.wanted = without(inDocumentOrder(qualification(), m_ticked + question.wanted), m_fixed);
    question.minimise = m_minimise;
    question.exempted = m_safe ? exemptedUnderAllReadings(m_all, m_exempted) : m_exempted;
    return question;
}

Result<planner::Answer> Context::planned(planner::Question question) const
{
    // A unit that counts under one reading and not under another is in no choice that is safe.
    for (const QString &unit : question.wanted) {
        if (!asked().unit(unit) && qualification().unit(unit))
            return planner::Answer{
                {}, {}, {}, {}, {}, {{planner::Reason::Kind::Rule, unit, words::notUnderEveryReading(unit)}}};
    }
    return planner::plan(asked(), question);
}

Offer Context::offerOf(const QStringList &add) const
{
    Offer offer;
    offer.add = inDocumentOrder(qualification(), add);
    offer.units = inDocumentOrder(qualification(), add + m_fixed);
    offer.unitCount = static_cast<int>(add.size());
    if (qualification().credits)
        offer.credits = 0;
    if (std::ranges::any_of(qualification().units, [](const Unit &unit) { return unit.glh.has_value(); }))
        offer.glh = 0;
    for (const QString &number : offer.add) {
        const Unit *unit = qualification().unit(number);
        if (offer.credits)
            *offer.credits += unit->credit.value_or(0);
        if (offer.glh)
            *offer.glh += unit->glh.value_or(0);
        offer.served += nearness(number).served;
        offer.criteria += nearness(number).criteria;
    }
    const auto results = rules::underEveryReading(qualification(), offer.units, m_exempted);
    offer.complete = results.front().complete;
    offer.underEveryReading = std::ranges::all_of(results, &rules::ReadingResult::complete);
    const QStringList now = ticked();
    offer.toTick = without(offer.units, now);
    offer.toDrop = without(now, offer.units);
    return offer;
}

Offer Context::asTicked() const { return offerOf(without(ticked(), m_fixed)); }

Result<std::vector<Offer>> Context::offers(int count) const
{
    const planner::Question question = this->question();
    const auto best = planned(question);
    if (!best)
        return best.error();
    if (!best->feasible)
        return std::vector<Offer>();
    const auto answers = planner::Planner(asked()).nextBest(question, count);
    if (!answers)
        return answers.error();
    std::vector<Offer> offers;
    for (const planner::Answer &answer : *answers)
        offers.push_back(offerOf(answer.add));
    return offers;
}

Result<Proof> Context::proof() const
{
    // Complete under each reading by itself is enough, whichever units count under which.
    const auto results = readings();
    const bool together = m_safe && !std::ranges::all_of(results, &rules::ReadingResult::complete);
    const Qualification &judged = together ? m_all : qualification();
    std::vector<rules::Holding> held;
    const QStringList units = ticked();
    for (const QString &unit : units)
        held.push_back({unit});
    Proof proof = proofOf(judged, rules::evaluate(judged, held, together ? question().exempted : m_exempted));
    if (proof.verdict == Proof::Verdict::Incomplete) {
        const auto answer = planned(question());
        if (!answer)
            return answer.error();
        if (!answer->feasible)
            return contradiction(answer->because);
    }
    addReadings(results, proof);
    return proof;
}

Result<Proof> Context::whyNot(const QString &unit) const
{
    planner::Question question = this->question();
    if (!isFixed(unit) && !question.wanted.contains(unit))
        question.wanted.append(unit);
    const auto answer = planned(question);
    if (!answer)
        return answer.error();
    if (!answer->feasible)
        return contradiction(answer->because);
    return Proof{Proof::Verdict::Complete, {}};
}

} // namespace attest::wizard
