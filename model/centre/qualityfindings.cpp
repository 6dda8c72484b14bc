// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/qualityfindings.h"

#include "assurance/conclusion.h"
#include "centre/fold.h"
#include "centre/projector.h"
#include "centre/qualityfacts.h"
#include "centre/rowcodec.h"
#include "centre/say.h"
#include "journal/body.h"
#include "portfolio/independence.h"

#include <algorithm>
#include <map>
#include <set>

namespace attest::centre {

using portfolio::LearnerRecords;
using portfolio::Person;
using portfolio::SampleLine;
using portfolio::SampleList;
using storage::Row;
using storage::Table;

namespace {

/// Gathers findings; every entry is named once, by the first thing that is wrong with it.
class Findings {
public:
    Findings(const std::vector<Person> &people, Verification &out)
        : m_people(people)
        , m_out(out)
    {
    }

    void note(const EntryId &entry, const QString &what)
    {
        if (m_named.insert(entry).second)
            m_out.problems.push_back({Say::tr("entry %1").arg(entry.hex().left(12)), what});
    }
    const Person *person(PersonId id) const
    {
        const auto found = std::find_if(m_people.begin(), m_people.end(),
                                        [&](const Person &person) { return person.id == id; });
        return found == m_people.end() ? nullptr : &*found;
    }

private:
    const std::vector<Person> &m_people;
    Verification &m_out;
    std::set<EntryId> m_named;
};

bool speaksOfQuality(const Fact &fact)
{
    return isQuality(fact)
        || (fact.is(kind::withdrawal)
            && fact.body.value(QStringLiteral("what")).toString() == QLatin1String("sample"));
}

/// Those that can be read.
std::vector<Fact> readable(const std::vector<journal::Entry> &entries)
{
    std::vector<Fact> out;
    for (const journal::Entry &entry : entries) {
        Result<journal::ReadEntry> read = journal::read(entry);
        if (!read)
            continue;
        Result<QCborMap> body = journal::bodyOf(read->payload);
        if (body)
            out.push_back({entry.id, std::move(read->header), *std::move(body)});
    }
    return out;
}

/// Entries on one thing that the fold leaves out.
void noteIgnored(const std::vector<Fact> &facts, Findings &findings)
{
    const Fact *defining = definingEntry(facts);
    const bool ofQuality = defining && definesQuality(*defining);
    for (const Fact &fact : facts) {
        if (!ofQuality && !speaksOfQuality(fact))
            continue;
        if (const QString why = whyIgnored(fact, defining); !why.isEmpty())
            findings.note(fact.id, why);
        else if (defining && fact.header.scope != defining->header.scope)
            findings.note(fact.id, Say::tr("It has no effect: it names another learner."));
    }
}

/// Why whoever wrote this may not have: not on file, without the role, or with a hand in the unit.
QString whyVoid(PersonId by, const LearnerRecords &records, EnrolmentId enrolment, const QString &unit,
                bool askIndependence, const Findings &findings)
{
    const Person *person = findings.person(by);
    if (!person)
        return Say::tr("whoever wrote it is not on file.");
    if (askIndependence || !person->has(portfolio::Role::Iqa))
        return portfolio::whyNotReview(*person, records, enrolment, unit);
    return {};
}

void noteLines(const LearnerRecords &records, const std::map<portfolio::SampleListId, SampleList> &lists,
               Findings &findings)
{
    for (const SampleLine &line : records.sampleLines) {
        // Whoever reviewed may assess once that sign-off is gone, so only a standing line is asked.
        const QString why = whyVoid(line.by, records, line.enrolment, line.unit,
                                    portfolio::isStanding(line, records), findings);
        const auto list = lists.find(line.list);
        if (!why.isEmpty())
            findings.note(line.entry, Say::tr("The sample of unit %1 has no effect: %2").arg(line.unit, why));
        else if (list == lists.end() || list->second.iqa != line.by)
            findings.note(line.entry,
                          Say::tr("The sample of unit %1 is on no list of whoever wrote it.").arg(line.unit));
        else if (!records.enrolment(line.enrolment))
            findings.note(
                line.entry,
                Say::tr("The sample of unit %1 names an enrolment that is not on file.").arg(line.unit));
    }
}

void noteAnswers(const LearnerRecords &records, Findings &findings)
{
    for (const SampleLine &line : records.sampleLines) {
        for (const portfolio::ReviewAnswer &answer : records.answers)
            if (answer.line == line.id && !portfolio::mayAnswer(answer.by, line, records))
                findings.note(
                    answer.entry,
                    Say::tr("The answer about unit %1 has no effect: whoever wrote it is not its assessor.")
                        .arg(line.unit));
        for (const portfolio::QaAction &action : records.actions) {
            if (action.line != line.id)
                continue;
            for (const portfolio::ActionStep &step : records.actionSteps)
                if (step.action == action.entry && step.kind == portfolio::ActionStep::Kind::Answer
                    && !assurance::mayAnswerAction(step.by, action, line, records))
                    findings.note(step.entry,
                                  Say::tr("The answer to %1 has no effect: it is for somebody else to give.")
                                      .arg(action.ref));
        }
    }
}

void noteReleases(const LearnerRecords &records, const std::set<EntryId> &signOffs, Findings &findings)
{
    for (const portfolio::Release &release : records.releases) {
        const portfolio::SignOff *signOff = records.signOff(release.enrolment, release.unit);
        const bool stands = signOff && signOff->entry == release.signOff;
        const QString why = whyVoid(release.by, records, release.enrolment, release.unit, stands, findings);
        if (!why.isEmpty())
            findings.note(release.entry,
                          Say::tr("The release of unit %1 has no effect: %2").arg(release.unit, why));
        else if (!signOffs.contains(release.signOff))
            findings.note(
                release.entry,
                Say::tr("The release of unit %1 names a sign-off that is not on file.").arg(release.unit));
    }
}

Result<std::vector<Person>> peopleOf(storage::Store &store)
{
    Result<std::vector<Row>> rows = store.rows(Table::Person);
    if (!rows)
        return rows.error();
    std::vector<Person> people;
    for (const Row &row : *rows)
        people.push_back(personFrom(row));
    return people;
}

Result<std::map<portfolio::SampleListId, SampleList>> listsOf(storage::Store &store, Findings &findings)
{
    Result<std::vector<Row>> rows = store.rows(Table::SampleList);
    if (!rows)
        return rows.error();
    std::map<portfolio::SampleListId, SampleList> lists;
    for (const Row &row : *rows) {
        const SampleList list = sampleListFrom(row);
        const Person *iqa = findings.person(list.iqa);
        if (iqa && iqa->has(portfolio::Role::Iqa))
            lists.emplace(list.id, list);
        else
            findings.note(list.entry,
                          Say::tr("Sample list %1 has no effect: whoever made it does not have the role IQA.")
                              .arg(list.ref));
    }
    return lists;
}

} // namespace

void QualityTrace::look(const EntryId &entry, const journal::Header &header)
{
    if (isQuality(header) || header.kind == QLatin1String(kind::withdrawal))
        things.insert(header.thing);
    if (header.kind == QLatin1String(kind::signOff))
        signOffs.insert(entry);
}

Result<void> noteQuality(storage::Store &store, const QualityTrace &trace, Verification &out)
{
    const Result<std::vector<Person>> people = peopleOf(store);
    if (!people)
        return people.error();
    Findings findings(*people, out);
    std::set<LearnerId> learners;
    for (const ThingId &thing : trace.things) {
        const Result<std::vector<journal::Entry>> entries = store.entriesOfThing(thing);
        if (!entries)
            return entries.error();
        const std::vector<Fact> facts = readable(*entries);
        noteIgnored(facts, findings);
        for (const Fact &fact : facts)
            if (isQuality(fact) && !fact.header.scope.isNull())
                learners.insert(fact.header.scope);
    }
    const auto lists = listsOf(store, findings);
    if (!lists)
        return lists.error();
    for (const LearnerId &learner : learners) {
        Result<LearnerRecords> records = recordsOf(store, learner);
        if (!records && records.error().code == ErrorCode::NotFound)
            continue; // of nobody on file: the entries were named above, or say nothing
        if (!records)
            return records.error();
        noteLines(*records, *lists, findings);
        noteAnswers(*records, findings);
        noteReleases(*records, trace.signOffs, findings);
    }
    return {};
}

} // namespace attest::centre
