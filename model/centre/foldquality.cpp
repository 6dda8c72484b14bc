// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/foldthings.h"
#include "centre/qualityfacts.h"

#include <QCborArray>

#include <algorithm>
#include <set>

// From entries to the records of quality assurance. Entries that may not speak were left out before
// (qualityfacts.h).
namespace attest::centre {

using namespace Qt::Literals::StringLiterals;
using portfolio::ActionStep;
using portfolio::SampleLineId;
using portfolio::SampleListId;
using portfolio::Target;

namespace {

QDate dayIn(const Fact &fact, QLatin1StringView name = "on"_L1)
{
    return QDate::fromString(fact.body.value(name).toString(), Qt::ISODate);
}

template <class IdType> IdType idIn(const Fact &fact, QLatin1StringView name)
{
    return IdType::fromBytes(fact.body.value(name).toByteArray());
}

QString textIn(const Fact &fact, QLatin1StringView name) { return fact.body.value(name).toString(); }

/// In force, of this kind, by id.
std::vector<const Fact *> allOf(const History &history, const char *kindName)
{
    std::vector<const Fact *> out;
    std::copy_if(history.inForce().begin(), history.inForce().end(), std::back_inserter(out),
                 [&](const Fact *fact) { return fact->is(kindName); });
    return out;
}

const Fact *firstOf(const History &history, const char *kindName)
{
    const std::vector<const Fact *> all = allOf(history, kindName);
    return all.empty() ? nullptr : all.front();
}

/// How many entries of the same kind stand before this one: those it replaces, those they replace ...
class Rounds {
public:
    explicit Rounds(const std::vector<const Fact *> &facts)
    {
        for (const Fact *fact : facts)
            m_byId.emplace(fact->id, fact);
    }
    int of(const Fact &fact)
    {
        if (const auto known = m_known.find(fact.id); known != m_known.end())
            return known->second;
        int before = 0; // hashes cannot form a circle, so this ends
        for (const EntryId &id : fact.header.supersedes)
            if (const auto found = m_byId.find(id); found != m_byId.end())
                before = std::max(before, of(*found->second));
        return m_known[fact.id] = before + 1;
    }

private:
    std::map<EntryId, const Fact *> m_byId;
    std::map<EntryId, int> m_known;
};

std::vector<portfolio::DevicePoint> pointsIn(const Fact &fact)
{
    std::vector<portfolio::DevicePoint> out;
    const QCborArray points = fact.body.value("asOf"_L1).toArray();
    for (const QCborValue &value : points) {
        const QCborArray point = value.toArray();
        out.emplace_back(DeviceId::fromBytes(point.at(0).toByteArray()),
                         static_cast<quint64>(std::max<qint64>(0, point.at(1).toInteger())));
    }
    std::sort(out.begin(), out.end());
    return out;
}

std::vector<Target> targetsOfUnit(const Fact &fact, const QString &unit)
{
    std::vector<Target> out = targetsIn(fact);
    for (Target &target : out)
        target.unit = unit;
    return out;
}

portfolio::SampleLine sampleLine(const Fact &first, const History &history)
{
    portfolio::SampleLine line;
    line.id = first.header.thing.as<struct portfolio::SampleLineTag>();
    line.list = idIn<SampleListId>(first, "list"_L1);
    line.enrolment = idIn<EnrolmentId>(first, "enrolment"_L1);
    line.unit = textIn(first, "unit"_L1);
    line.signOff = idIn<EntryId>(first, "signOff"_L1);
    line.asOf = pointsIn(first);
    line.targets = targetsOfUnit(first, line.unit);
    line.reason = textIn(first, "reason"_L1);
    line.by = first.header.author;
    line.on = dayIn(first);
    line.entry = first.id;
    // A decision, once made, keeps the line on the list.
    const Fact *withdrawal = firstOf(history, kind::withdrawal);
    if (!withdrawal || firstOf(history, kind::review))
        return line;
    line.withdrawn = true;
    line.withdrawnReason = textIn(*withdrawal, "reason"_L1);
    line.withdrawnOn = dayIn(*withdrawal);
    return line;
}

void addDecisions(const History &history, const SettledSlots &settled, const portfolio::SampleLine &line,
                  Folded &out)
{
    const std::vector<const Fact *> reviews = allOf(history, kind::review);
    Rounds rounds(reviews);
    for (const Fact *fact : reviews) {
        for (const Target &target : targetsOfUnit(*fact, line.unit)) {
            const Settled *current = settled.at(reviewSlot(target));
            out.decisions.push_back({line.id, target, fact->body.value("agreed"_L1).toBool(),
                                     textIn(*fact, "reason"_L1), current && current->by->id == fact->id,
                                     rounds.of(*fact), fact->header.author, dayIn(*fact), fact->id});
        }
    }
}

/// Each pair of an answer names the decision it answers.
void addAnswers(const History &history, const portfolio::SampleLine &line, Folded &out)
{
    for (const Fact *fact : allOf(history, kind::reviewAnswer)) {
        std::set<Target> named;
        const QCborArray pairs = fact->body.value("targets"_L1).toArray();
        for (const QCborValue &value : pairs) {
            const QCborArray pair = value.toArray();
            for (Target target : targetsIn(*fact)) {
                const bool requirement = pair.at(0).toString() == "requirement"_L1;
                const EntryId decision = EntryId::fromBytes(pair.at(2).toByteArray());
                target.unit = line.unit;
                if (decision.isNull() || target.code != pair.at(1).toString()
                    || (target.kind == portfolio::TargetKind::Requirement) != requirement
                    || !named.insert(target).second)
                    continue;
                out.answers.push_back({line.id, target, decision, textIn(*fact, "answer"_L1),
                                       fact->header.author, dayIn(*fact), fact->id});
            }
        }
    }
}

ActionStep::Kind stepKind(const QString &key)
{
    if (key == "answer"_L1)
        return ActionStep::Kind::Answer;
    return key == "close"_L1 ? ActionStep::Kind::Close : ActionStep::Kind::Return;
}

void addActions(const History &history, const portfolio::SampleLine &line, Folded &out)
{
    for (const Fact *fact : allOf(history, kind::qaAction))
        out.actions.push_back({line.id, textIn(*fact, "ref"_L1), textIn(*fact, "what"_L1),
                               idIn<PersonId>(*fact, "who"_L1), dayIn(*fact, "due"_L1), fact->header.author,
                               dayIn(*fact), fact->id});
    const std::vector<const Fact *> steps = allOf(history, kind::actionStep);
    Rounds turns(steps);
    for (const Fact *fact : steps)
        out.actionSteps.push_back({line.id, idIn<EntryId>(*fact, "action"_L1),
                                   stepKind(textIn(*fact, "step"_L1)), textIn(*fact, "text"_L1),
                                   turns.of(*fact), fact->header.author, dayIn(*fact), fact->id});
}

} // namespace

void foldSampleList(const History &history, Folded &out)
{
    const Fact *first = firstOf(history, kind::sampleList);
    if (!first)
        return;
    portfolio::SampleList list;
    list.id = out.thing.as<struct portfolio::SampleListTag>();
    list.ref = textIn(*first, "ref"_L1);
    list.title = textIn(*first, "title"_L1);
    list.qualification = textIn(*first, "qualification"_L1);
    list.assessor = idIn<PersonId>(*first, "assessor"_L1);
    list.iqa = first->header.author;
    list.madeOn = dayIn(*first);
    list.entry = first->id;
    if (const Fact *closed = firstOf(history, kind::listClosed))
        list.closedOn = dayIn(*closed);
    std::set<std::pair<EnrolmentId, QString>> named;
    const QCborArray batch = first->body.value("batch"_L1).toArray();
    for (const QCborValue &value : batch) {
        const QCborArray unit = value.toArray();
        const portfolio::BatchUnit one{EnrolmentId::fromBytes(unit.at(0).toByteArray()),
                                       unit.at(1).toString(), EntryId::fromBytes(unit.at(2).toByteArray())};
        if (!one.enrolment.isNull() && !one.signOff.isNull() && named.emplace(one.enrolment, one.unit).second)
            out.batch.push_back(one);
    }
    out.sampleList = std::move(list);
}

void foldSampleLine(const History &history, const SettledSlots &settled, Folded &out)
{
    const Fact *first = firstOf(history, kind::sampleLine);
    if (!first)
        return;
    out.sampleLine = sampleLine(*first, history);
    addDecisions(history, settled, *out.sampleLine, out);
    addAnswers(history, *out.sampleLine, out);
    addActions(history, *out.sampleLine, out);
}

void foldReleases(const History &history, Folded &out)
{
    if (!out.enrolment)
        return;
    for (const Fact *fact : allOf(history, kind::release)) {
        std::set<QString> named;
        const QCborArray units = fact->body.value("units"_L1).toArray();
        for (const QCborValue &value : units) {
            const QCborArray unit = value.toArray();
            const EntryId signOff = EntryId::fromBytes(unit.at(1).toByteArray());
            if (!signOff.isNull() && named.insert(unit.at(0).toString()).second)
                out.releases.push_back({out.enrolment->id, unit.at(0).toString(), signOff,
                                        idIn<SampleListId>(*fact, "list"_L1), unit.at(2).toBool(),
                                        fact->header.author, dayIn(*fact), fact->id});
        }
    }
}

} // namespace attest::centre
