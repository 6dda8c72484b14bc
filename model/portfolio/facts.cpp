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

/// One claim or judgement by a held item. In order of their keys, a target's facts lie beside each other, and
/// in them those of one item.
struct Fact {
    quint64 key = 0; ///< the target's place, then the item's
    const Judgement *judgement = nullptr; ///< null: a claim

    std::size_t place() const { return key >> 32; }
    std::size_t item() const { return key & 0xffffffffU; }
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
                                     {},
                                     false});
    }
    for (const catalogue::Requirement &requirement : unit.requirements) {
        // What somebody must show is performance, whatever the outcomes beside it are.
        for (const catalogue::RequirementPart &part : requirement.parts)
            facts.targets.push_back({{unit.number, TargetKind::Requirement, part.code},
                                     part.label.text(),
                                     catalogue::OutcomeKind::Performance,
                                     {},
                                     false});
    }
    return facts;
}

/// Sorts claims and judgements to the targets they name; what names none here is left aside.
class Gatherer {
public:
    Gatherer(const Enrolment &enrolment, const LearnerRecords &records, std::vector<UnitFacts> &units)
        : m_enrolment(enrolment.id)
    {
        takeHeld(enrolment.learner, records.evidence);
        takeTargets(units);
        m_facts.reserve(records.claims.size() + records.judgements.size());
        for (const Claim &claim : records.claims)
            add(claim.enrolment, claim.evidence, claim.target, nullptr);
        for (const Judgement &judgement : records.judgements)
            add(judgement.enrolment, judgement.evidence, judgement.target, &judgement);
    }

    void pairUp()
    {
        std::sort(m_facts.begin(), m_facts.end(), [](const Fact &a, const Fact &b) { return a.key < b.key; });
        for (const Fact &fact : m_facts)
            put(fact);
    }

private:
    struct Place {
        UnitFacts *unit;
        TargetFacts *target;
    };

    void takeHeld(LearnerId learner, const std::vector<Evidence> &evidence)
    {
        for (const Evidence &item : evidence) {
            if (item.state == EvidenceState::Held && item.learner == learner)
                m_items.push_back(&item);
        }
        std::sort(m_items.begin(), m_items.end(), [](const Evidence *a, const Evidence *b) {
            return std::tie(a->number, a->id) < std::tie(b->number, b->id);
        });
        for (std::size_t i = 0; i < m_items.size(); ++i)
            m_itemOf.insert(m_items[i]->id, i);
    }

    void takeTargets(std::vector<UnitFacts> &units)
    {
        for (UnitFacts &unit : units) {
            m_units.insert(unit.unit->number, &unit);
            for (TargetFacts &facts : unit.targets) {
                m_placeOf.insert(facts.target, m_places.size());
                m_places.push_back({&unit, &facts});
            }
        }
    }

    void add(EnrolmentId enrolment, EvidenceId id, const Target &target, const Judgement *judgement)
    {
        const auto item = m_itemOf.constFind(id);
        if (enrolment != m_enrolment || item == m_itemOf.cend())
            return;
        const auto place = m_placeOf.constFind(target);
        if (place != m_placeOf.cend()) {
            m_places[*place].unit->begun = true;
            m_facts.push_back({quint64(*place) << 32 | quint64(*item), judgement});
        } else if (UnitFacts *unit = m_units.value(target.unit)) {
            unit->begun = true; // work on a unit whose criteria are not loaded
        }
    }

    void put(const Fact &fact)
    {
        const Place &place = m_places[fact.place()];
        const Evidence *item = m_items[fact.item()];
        std::vector<Pair> &pairs = place.target->pairs;
        if (pairs.empty() || pairs.back().evidence != item)
            pairs.push_back({item, place.unit->unit->settings.allows(item->setting, place.target->kind)});
        Pair &pair = pairs.back();
        if (!fact.judgement)
            pair.claimed = true;
        else if (fact.judgement->verdict == Verdict::Met)
            pair.judgedMet = true;
        else if (!pair.notYet || pair.notYet->entry < fact.judgement->entry)
            pair.notYet = fact.judgement;
    }

    EnrolmentId m_enrolment;
    std::vector<const Evidence *> m_items; ///< held, in order of number
    QHash<EvidenceId, std::size_t> m_itemOf;
    std::vector<Place> m_places; ///< every target of every unit
    QHash<Target, std::size_t> m_placeOf;
    QHash<QString, UnitFacts *> m_units;
    std::vector<Fact> m_facts;
};

} // namespace

bool TargetFacts::met() const
{
    return !overturned
        && std::any_of(pairs.begin(), pairs.end(), [](const Pair &pair) { return pair.met(); });
}

const TargetFacts *UnitFacts::target(const Target &wanted) const
{
    const auto found = std::find_if(targets.begin(), targets.end(),
                                    [&](const TargetFacts &facts) { return facts.target == wanted; });
    return found == targets.end() ? nullptr : &*found;
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
