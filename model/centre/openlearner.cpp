// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/openlearner.h"

#include "centre/projector.h"

#include <algorithm>
#include <tuple>

namespace attest::centre {

namespace {

ThingId owner(const portfolio::Enrolment &enrolment) { return enrolment.id.as<ThingTag>(); }
ThingId owner(const portfolio::Evidence &item) { return item.id.as<ThingTag>(); }
ThingId owner(const portfolio::PlannedUnit &unit) { return unit.enrolment.as<ThingTag>(); }
ThingId owner(const portfolio::SignOff &signOff) { return signOff.enrolment.as<ThingTag>(); }
ThingId owner(const portfolio::Recognition &row) { return row.enrolment.as<ThingTag>(); }
ThingId owner(const portfolio::EvidenceFile &file) { return file.evidence.as<ThingTag>(); }
ThingId owner(const portfolio::Claim &claim) { return claim.evidence.as<ThingTag>(); }
ThingId owner(const portfolio::Judgement &judgement) { return judgement.evidence.as<ThingTag>(); }

/// The rows of one thing lie beside each other, things in the order of their ids: as the tables give them.
template <class Record> void replace(std::vector<Record> &all, ThingId thing, const std::vector<Record> &now)
{
    const auto before = [](const Record &record, const ThingId &id) { return owner(record) < id; };
    const auto begin = std::lower_bound(all.begin(), all.end(), thing, before);
    const auto end =
        std::find_if(begin, all.end(), [&](const Record &record) { return owner(record) != thing; });
    if (static_cast<std::size_t>(end - begin) == now.size())
        std::copy(now.begin(), now.end(), begin);
    else
        all.insert(all.erase(begin, end), now.begin(), now.end());
}

template <class Record>
void replace(std::vector<Record> &all, ThingId thing, const std::optional<Record> &now)
{
    std::vector<Record> one;
    if (now)
        one.push_back(*now);
    replace(all, thing, one);
}

/// In the order of the tables' keys within a thing; the fold's own is that of its slots.
template <class Pair> std::vector<Pair> inOrderOfKeys(std::vector<Pair> pairs)
{
    std::sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) {
        const auto kind = [](const Pair &pair) { return pair.target.kind; }; // "criterion" < "requirement"
        return std::forward_as_tuple(a.enrolment, a.target.unit, kind(a), a.target.code)
            < std::forward_as_tuple(b.enrolment, b.target.unit, kind(b), b.target.code);
    });
    return pairs;
}

template <class Records> bool hasReviewing(const Records &records)
{
    return !records.decisions.empty() || !records.answers.empty() || !records.actions.empty()
        || !records.actionSteps.empty() || !records.releases.empty() || !records.formerHands.empty();
}

bool isReviewed(const portfolio::LearnerRecords &records)
{
    return !records.sampleLines.empty() || hasReviewing(records);
}

bool isReviewed(const Folded &folded) { return folded.sampleLine.has_value() || hasReviewing(folded); }

} // namespace

Result<const portfolio::LearnerRecords *> OpenLearner::records(LearnerId learner)
{
    Result<qint64> version = m_store.changesByOthers();
    if (!version)
        return version.error();
    if (m_records && m_records->learner.id == learner && m_version == *version)
        return &*m_records;
    forget();
    Result<portfolio::LearnerRecords> read = recordsOf(m_store, learner);
    if (!read)
        return read.error();
    m_records = *std::move(read);
    m_version = *version;
    return &*m_records;
}

void OpenLearner::put(const Folded &folded)
{
    if (folded.person)
        return forget(); // every learner's records name the people
    if (!m_records || folded.scope != m_records->learner.id)
        return;
    if (isReviewed(folded) || isReviewed(*m_records))
        return forget(); // rare beside recording: read anew rather than pieced together
    if (folded.thing == m_records->learner.id.as<ThingTag>()) {
        if (!folded.learner)
            return forget(); // taken back: no longer on file
        m_records->learner = *folded.learner;
        return;
    }
    replace(m_records->enrolments, folded.thing, folded.enrolment);
    replace(m_records->plannedUnits, folded.thing, folded.plannedUnits);
    replace(m_records->signOffs, folded.thing, folded.signOffs);
    replace(m_records->recognitions, folded.thing, folded.recognitions);
    replace(m_records->evidence, folded.thing, folded.evidence);
    replace(m_records->files, folded.thing, folded.files);
    replace(m_records->claims, folded.thing, inOrderOfKeys(folded.claims));
    replace(m_records->judgements, folded.thing, inOrderOfKeys(folded.judgements));
}

void OpenLearner::forget() { m_records.reset(); }

} // namespace attest::centre
