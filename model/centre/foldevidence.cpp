// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/foldthings.h"

#include <algorithm>

namespace attest::centre {

using namespace Qt::Literals::StringLiterals;

namespace {

portfolio::Evidence evidenceItem(const SettledSlots &settled, const Fact &first, const Folded &out)
{
    portfolio::Evidence item;
    item.id = out.thing.as<EvidenceTag>();
    item.learner = out.scope;
    item.number = static_cast<int>(settled.field("number").toInteger());
    item.ref = settled.text("ref");
    item.kind =
        portfolio::evidenceKindFromKey(settled.text("kind")).value_or(portfolio::EvidenceKind::Product);
    item.title = settled.text("title");
    item.on = settled.date("on");
    item.from = settled.time("from");
    item.to = settled.time("to");
    // An unknown setting comes from a newer program; simulation is what the fewest units accept.
    item.setting =
        catalogue::settingFromKey(settled.text("setting")).value_or(catalogue::Setting::Simulation);
    item.place = settled.text("place");
    item.people = settled.text("people");
    item.narrative = settled.text("narrative");
    item.ownWork = settled.field("ownWork").toBool();
    item.recordedBy = first.header.author;
    item.recordedOn = settled.date("recordedOn");
    return item;
}

portfolio::Target targetOf(const QCborMap &says)
{
    const bool requirement = says.value("kind"_L1).toString() == "requirement"_L1;
    return {says.value("unit"_L1).toString(),
            requirement ? portfolio::TargetKind::Requirement : portfolio::TargetKind::Criterion,
            says.value("code"_L1).toString()};
}

QDate dateIn(const QCborMap &says) { return QDate::fromString(says.value("on"_L1).toString(), Qt::ISODate); }

portfolio::Claim claim(const Settled &settled, EvidenceId evidence)
{
    portfolio::Claim out;
    out.evidence = evidence;
    out.enrolment = EnrolmentId::fromBytes(settled.says.value("enrolment"_L1).toByteArray());
    out.target = targetOf(settled.says);
    out.place = settled.says.value("place"_L1).toString();
    out.by = settled.by->header.author;
    out.on = dateIn(settled.says);
    out.entry = settled.by->id;
    return out;
}

portfolio::Judgement judgement(const Settled &settled, EvidenceId evidence)
{
    portfolio::Judgement out;
    out.evidence = evidence;
    out.enrolment = EnrolmentId::fromBytes(settled.says.value("enrolment"_L1).toByteArray());
    out.target = targetOf(settled.says);
    out.verdict =
        settled.says.value("met"_L1).toBool() ? portfolio::Verdict::Met : portfolio::Verdict::NotYet;
    out.reason = settled.says.value("reason"_L1).toString();
    out.edition = EditionId::fromBytes(settled.says.value("edition"_L1).toByteArray());
    out.by = settled.by->header.author;
    out.on = dateIn(settled.says);
    out.entry = settled.by->id;
    return out;
}

const Fact *firstOf(const std::vector<const Fact *> &facts)
{
    const auto found = std::find_if(facts.begin(), facts.end(), [](const Fact *fact) {
        return fact->is(kind::evidence) && isSound(*fact)
            && fact->body.value("fields"_L1).toMap().contains("number"_L1);
    });
    return found == facts.end() ? nullptr : *found;
}

void addTies(const SettledSlots &settled, Folded &out)
{
    const EvidenceId evidence = out.evidence->id;
    settled.each(u"file/"_s, [&](const QString &, const Settled &file) {
        out.files.push_back({evidence, FileHash::fromBytes(file.says.value("hash"_L1).toByteArray()),
                             file.says.value("name"_L1).toString(), file.says.value("size"_L1).toInteger(),
                             file.by->id});
    });
    settled.each(u"claim/"_s,
                 [&](const QString &, const Settled &said) { out.claims.push_back(claim(said, evidence)); });
    settled.each(u"judgement/"_s, [&](const QString &, const Settled &said) {
        out.judgements.push_back(judgement(said, evidence));
    });
}

} // namespace

void foldEvidence(const History &history, const SettledSlots &settled, Folded &out)
{
    if (const Fact *first = firstOf(history.inForce())) {
        out.evidence = evidenceItem(settled, *first, out);
        if (const Settled *state = settled.at(u"state"_s)) {
            out.evidence->state = portfolio::EvidenceState::Withdrawn;
            out.evidence->reason = state->says.value("reason"_L1).toString();
        }
        addTies(settled, out);
        return;
    }
    // Taken back by undo: the item stays on file without its ties, so that its number is never given again.
    if (const Fact *first = firstOf(history.retracted())) {
        std::vector<Conflict> ignored;
        const SettledSlots former(settle(history, history.retracted(), ignored));
        out.evidence = evidenceItem(former, *first, out);
        out.evidence->state = portfolio::EvidenceState::Undone;
    }
}

} // namespace attest::centre
