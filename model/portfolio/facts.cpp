// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "portfolio/facts.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace attest::portfolio {

static size_t qHash(const Target &target, size_t seed = 0)
{
    return qHashMulti(seed, target.unit, target.code, static_cast<int>(target.kind));
}

namespace {

/// One claim or judgement by a held item.
struct Fact {
    TargetFacts *about = nullptr;
    const Evidence *evidence = nullptr;
    const Judgement *judgement = nullptr; ///< null: a claim
};

UnitFacts emptyFacts(const catalogue::Unit &unit)
{
    UnitFacts facts{&unit, false, {}};
    facts.targets.reserve(static_cast<std::size_t>(unit.criteriaCount() + unit.requirementsCount()));
    for (const catalogue::Outcome &outcome : unit.outcomes) {
        for (const catalogue::Criterion &criterion : outcome.criteria)
            facts.targets.push_back({{unit.number, TargetKind::Criterion, criterion.code},
                                     criterion.label.text(),
                                     outcome.kind,
                                     {}});
    }
    for (const catalogue::Requirement &requirement : unit.requirements) {
        // What somebody must show is performance, whatever the outcomes beside it are.
        for (const catalogue::RequirementPart &part : requirement.parts)
            facts.targets.push_back({{unit.number, TargetKind::Requirement, part.code},
                                     part.label.text(),
                                     catalogue::OutcomeKind::Performance,
                                     {}});
    }
    return facts;
}

/// Sorts claims and judgements to the targets they name; what names none here is left aside.
class Gatherer {
public:
    Gatherer(const Enrolment &enrolment, const LearnerRecords &records, std::vector<UnitFacts> &units)
        : m_enrolment(enrolment)
    {
        for (const Evidence &item : records.evidence) {
            if (item.state == EvidenceState::Held && item.learner == enrolment.learner)
                m_held.insert(item.id, &item);
        }
        for (UnitFacts &unit : units) {
            m_units.insert(unit.unit->number, &unit);
            for (TargetFacts &facts : unit.targets)
                m_targets.insert(facts.target, &facts);
        }
        m_facts.reserve(records.claims.size() + records.judgements.size());
        for (const Claim &claim : records.claims)
            add(claim.enrolment, claim.evidence, claim.target, nullptr);
        for (const Judgement &judgement : records.judgements)
            add(judgement.enrolment, judgement.evidence, judgement.target, &judgement);
    }

    void pairUp()
    {
        // A target's facts come to lie beside each other, and in them those of one item.
        std::sort(m_facts.begin(), m_facts.end(), [](const Fact &a, const Fact &b) {
            return std::tuple(a.about, a.evidence->number, a.evidence->id)
                < std::tuple(b.about, b.evidence->number, b.evidence->id);
        });
        for (const Fact &fact : m_facts)
            put(fact);
    }

private:
    void add(EnrolmentId enrolment, EvidenceId id, const Target &target, const Judgement *judgement)
    {
        const Evidence *item = enrolment == m_enrolment.id ? m_held.value(id) : nullptr;
        if (!item)
            return;
        if (UnitFacts *unit = m_units.value(target.unit))
            unit->begun = true;
        if (TargetFacts *about = m_targets.value(target))
            m_facts.push_back({about, item, judgement});
    }

    void put(const Fact &fact)
    {
        std::vector<Pair> &pairs = fact.about->pairs;
        if (pairs.empty() || pairs.back().evidence != fact.evidence) {
            const catalogue::Unit &unit = *m_units.value(fact.about->target.unit)->unit;
            pairs.push_back({fact.evidence, unit.settings.allows(fact.evidence->setting, fact.about->kind)});
        }
        Pair &pair = pairs.back();
        if (!fact.judgement)
            pair.claimed = true;
        else if (fact.judgement->verdict == Verdict::Met)
            pair.judgedMet = true;
        else if (!pair.notYet || pair.notYet->entry < fact.judgement->entry)
            pair.notYet = fact.judgement;
    }

    const Enrolment &m_enrolment;
    QHash<EvidenceId, const Evidence *> m_held;
    QHash<QString, UnitFacts *> m_units;
    QHash<Target, TargetFacts *> m_targets;
    std::vector<Fact> m_facts;
};

} // namespace

bool TargetFacts::met() const
{
    return std::any_of(pairs.begin(), pairs.end(), [](const Pair &pair) { return pair.met(); });
}

std::vector<UnitFacts> factsOf(const Enrolment &enrolment, const LearnerRecords &records,
                               const std::vector<const catalogue::Unit *> &units)
{
    std::vector<UnitFacts> facts;
    facts.reserve(units.size());
    for (const catalogue::Unit *unit : units)
        facts.push_back(emptyFacts(*unit));
    Gatherer(enrolment, records, facts).pairUp();
    return facts;
}

} // namespace attest::portfolio
