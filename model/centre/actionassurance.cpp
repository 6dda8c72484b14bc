// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/action.h"
#include "centre/qualityfacts.h"
#include "centre/rowcodec.h"
#include "centre/rowvalues.h"
#include "centre/say.h"
#include "centre/statuskeeper.h"
#include "centre/statussummary.h"
#include "portfolio/independence.h"

#include <algorithm>

// Sample lists: made, filled and closed. What is said in them: actionreview.cpp.
namespace attest::centre {

using namespace Qt::Literals::StringLiterals;
using assurance::Conclusion;
using assurance::LeftOut;
using portfolio::BatchUnit;
using portfolio::SampleLine;
using portfolio::SampleList;
using storage::Row;
using storage::Table;

Result<void> Action::requireIqa() const
{
    const portfolio::Person *author = person(m_context.author);
    if (author && author->has(portfolio::Role::Iqa))
        return {};
    return invalid(Say::tr("Only an IQA can sample and review; %1 is not one. Choose who is working.")
                       .arg(author ? author->name() : Say::tr("nobody")));
}

void Action::forGood(const QString &why)
{
    undoable = false;
    whyNotUndoable = why;
}

void Action::touched(const Line &line)
{
    changes.learners.insert(line.records.learner.id);
    changes.enrolments.insert(line.line.enrolment);
    changes.sampleLists.insert(line.list.id);
    changes.sampleLines.insert(line.line.id);
}

Result<SampleList> Action::list(portfolio::SampleListId id) const
{
    Result<std::vector<Row>> rows = m_context.store.rowsOfThing(Table::SampleList, id.as<ThingTag>());
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{ErrorCode::NotFound, Say::tr("This sample list is not on file here.")};
    return sampleListFrom(rows->front());
}

Result<SampleList> Action::ownList(portfolio::SampleListId id) const
{
    if (Result<void> allowed = requireIqa(); !allowed)
        return allowed.error();
    Result<SampleList> found = list(id);
    if (!found)
        return found;
    if (found->isClosed())
        return invalid(Say::tr("%1 was closed on %2; make a new sample list to go on.")
                           .arg(found->ref, text::dateInWords(found->closedOn)));
    if (found->iqa == m_context.author)
        return found;
    const portfolio::Person *maker = person(found->iqa);
    return invalid(Say::tr("%1 is the sample list of %2, who alone samples and decides in it; make your own.")
                       .arg(found->ref, maker ? maker->name() : Say::tr("somebody else")));
}

/// Everything of the qualification that is signed off and not verified: [enrolment, unit, sign-off].
Result<QCborArray> Action::batchOf(const QString &qualification, PersonId assessor) const
{
    Result<std::vector<storage::StatusRow>> statuses = m_context.statuses.current();
    if (!statuses)
        return statuses.error();
    Result<std::vector<Row>> enrolments = m_context.store.rows(Table::Enrolment);
    if (!enrolments)
        return enrolments.error();
    Result<std::vector<Row>> signOffs = m_context.store.rows(Table::SignOff);
    if (!signOffs)
        return signOffs.error();
    std::set<EnrolmentId> taking;
    for (const Row &row : *enrolments)
        if (const portfolio::Enrolment enrolment = enrolmentFrom(row);
            enrolment.qualification == qualification
            && enrolment.state != portfolio::EnrolmentState::Withdrawn)
            taking.insert(enrolment.id);
    std::set<std::pair<EnrolmentId, QString>> verified;
    for (const storage::StatusRow &row : *statuses)
        for (const auto &[unit, state] : cellsFrom(row.summary))
            if (state == assurance::CellState::Verified)
                verified.emplace(row.enrolment, unit);
    QCborArray batch;
    for (const Row &row : *signOffs) {
        const portfolio::SignOff signOff = signOffFrom(row);
        if (signOff.inForce && taking.contains(signOff.enrolment)
            && !verified.contains({signOff.enrolment, signOff.unit})
            && (assessor.isNull() || signOff.by == assessor))
            batch.append(QCborArray{signOff.enrolment.bytes(), signOff.unit, signOff.entry.bytes()});
    }
    return batch;
}

Result<void> Action::run(const command::MakeSampleList &command)
{
    if (Result<void> allowed = requireIqa(); !allowed)
        return allowed;
    Result<catalogue::QualificationPtr> qualification =
        m_context.environment.catalogue.find(command.qualification);
    if (!qualification)
        return qualification.error();
    const portfolio::Person *assessor = person(command.assessor);
    if (!command.assessor.isNull() && (!assessor || !assessor->has(portfolio::Role::Assessor)))
        return invalid(Say::tr("A list can be limited to an assessor of the centre; choose one, or nobody."));
    Result<QString> ref = freeRef(Table::SampleList, command.ref, u"S%1"_s);
    if (!ref)
        return ref.error();
    Result<QCborArray> batch = batchOf((*qualification)->number, command.assessor);
    if (!batch)
        return batch.error();
    const QString title = command.title.trimmed();
    const QByteArray seed = m_context.environment.random.bytes(16);
    QCborMap body;
    body.insert("seed"_L1, seed);
    body.insert("ref"_L1, *ref);
    body.insert("title"_L1,
                title.isEmpty()
                    ? Say::tr("%1, %2").arg((*qualification)->number, text::dateInWords(m_context.today))
                    : title);
    body.insert("qualification"_L1, (*qualification)->number);
    if (assessor)
        body.insert("assessor"_L1, assessor->id.bytes());
    body.insert("on"_L1, m_context.today.toString(Qt::ISODate));
    body.insert("batch"_L1, *batch);
    const ThingId thing = thingMadeBy(m_context.author, seed);
    Result<EntryId> entry = writer.write({kind::sampleList, thing, {}, {}, {}}, body);
    if (!entry)
        return entry.error();
    changes.sampleLists.insert(thing.as<struct portfolio::SampleListTag>());
    changes.label = Say::tr("make sample list %1").arg(*ref);
    return {};
}

Result<void> Action::checkSample(const File &file, const QString &unit, const SampleList &list) const
{
    const QString &ref = file.enrolment.ref;
    if (file.enrolment.qualification != list.qualification)
        return invalid(Say::tr("%1 is on %2, and %3 samples %4; choose units of that qualification.")
                           .arg(ref, file.enrolment.qualification, list.ref, list.qualification));
    const portfolio::SignOff *signOff = file.records.signOff(file.enrolment.id, unit);
    if (!signOff && file.records.transfer(file.enrolment.id, unit))
        return invalid(
            Say::tr("The credit of unit %1 of %2 was quality assured where it was awarded.").arg(unit, ref));
    if (!signOff)
        return invalid(
            Say::tr("Unit %1 of %2 is not signed off, so there is nothing to sample yet.").arg(unit, ref));
    if (!list.assessor.isNull() && signOff->by != list.assessor)
        return invalid(Say::tr("Unit %1 of %2 was signed off by another assessor than the one whom %3 is "
                               "limited to.")
                           .arg(unit, ref, list.ref));
    const portfolio::Person *iqa = person(m_context.author);
    if (const QString why = portfolio::whyNotReview(*iqa, file.records, file.enrolment.id, unit);
        !why.isEmpty())
        return invalid(why);
    const bool there = std::any_of(
        file.records.sampleLines.begin(), file.records.sampleLines.end(), [&](const SampleLine &line) {
            return line.list == list.id && line.enrolment == file.enrolment.id && line.unit == unit
                && line.by == list.iqa && portfolio::isStanding(line, file.records);
        });
    return there ? Result<void>(invalid(Say::tr("Unit %1 of %2 is on %3 already.").arg(unit, ref, list.ref)))
                 : Result<void>();
}

Result<void> Action::sampleUnit(const command::Sample::Unit &wanted, const SampleList &list,
                                const QString &reason, const QCborArray &asOf)
{
    Result<File> file = this->file(wanted.enrolment);
    if (!file)
        return file.error();
    Result<QString> number = file->qualification->unitNumber(wanted.unit);
    if (!number)
        return number.error();
    if (Result<void> sound = checkSample(*file, *number, list); !sound)
        return sound;
    const portfolio::EnrolmentStatus status =
        portfolio::statusOf(file->enrolment, file->records, *file->qualification);
    QCborArray targets;
    for (const portfolio::Target &target : assurance::targetsToReview(*status.unit(*number)))
        targets.append(QCborArray{row::targetKindKey(target.kind), target.code});
    const QByteArray seed = m_context.environment.random.bytes(16);
    const ThingId thing = thingMadeBy(m_context.author, seed);
    QCborMap body;
    body.insert("seed"_L1, seed);
    body.insert("list"_L1, list.id.bytes());
    body.insert("enrolment"_L1, wanted.enrolment.bytes());
    body.insert("unit"_L1, *number);
    body.insert("signOff"_L1, file->records.signOff(wanted.enrolment, *number)->entry.bytes());
    body.insert("asOf"_L1, asOf);
    body.insert("targets"_L1, targets);
    body.insert("reason"_L1, reason);
    body.insert("on"_L1, m_context.today.toString(Qt::ISODate));
    Result<EntryId> entry = writer.write({kind::sampleLine, thing, file->enrolment.learner, {}, {}}, body);
    if (!entry)
        return entry.error();
    touched(*file);
    changes.sampleLines.insert(thing.as<struct portfolio::SampleLineTag>());
    changes.label = Say::tr("sample %1 of %2").arg(*number, file->enrolment.ref);
    return {};
}

Result<void> Action::run(const command::Sample &command)
{
    Result<SampleList> list = ownList(command.list);
    if (!list)
        return list.error();
    const QString reason = command.reason.trimmed();
    if (reason.isEmpty())
        return invalid(Say::tr("Say why this is sampled; the reason stands in the report."));
    if (command.units.empty())
        return invalid(Say::tr("Name at least one signed-off unit to sample."));
    Result<std::vector<portfolio::DevicePoint>> last = m_context.store.lastNumbers();
    if (!last)
        return last.error();
    QCborArray asOf;
    for (const auto &[device, number] : *last)
        asOf.append(QCborArray{device.bytes(), static_cast<qint64>(number)});
    std::set<std::pair<EnrolmentId, QString>> named;
    for (const command::Sample::Unit &unit : command.units) {
        if (!named.emplace(unit.enrolment, unit.unit).second)
            return invalid(Say::tr("Unit %1 is named twice; name it once.").arg(unit.unit));
        if (Result<void> done = sampleUnit(unit, *list, reason, asOf); !done)
            return done;
    }
    changes.sampleLists.insert(list->id);
    if (command.units.size() > 1)
        changes.label =
            Say::tr("put %n units on %1", nullptr, static_cast<int>(command.units.size())).arg(list->ref);
    return {};
}

Result<void> Action::withdraw(const command::Withdraw::Sample &what, const QString &reason)
{
    Result<Line> line = ownLine(what.line);
    if (!line)
        return line.error();
    const bool decided = std::any_of(line->records.decisions.begin(), line->records.decisions.end(),
                                     [&](const auto &decision) { return decision.line == what.line; });
    if (decided)
        return invalid(Say::tr("Something in unit %1 is decided, so it stays on %2; decide the rest.")
                           .arg(line->line.unit, line->list.ref));
    QCborMap body;
    body.insert("what"_L1, u"sample"_s);
    body.insert("on"_L1, m_context.today.toString(Qt::ISODate));
    if (Result<void> done = writeWithdrawal(body, reason, what.line.as<ThingTag>(), line->records.learner.id,
                                            {line->line.entry});
        !done)
        return done;
    touched(*line);
    changes.label = Say::tr("take %1 off %2").arg(line->line.unit, line->list.ref);
    forGood(Say::tr("Taking a unit off a sample list has no undo; put it there again instead."));
    return {};
}

namespace {

/// The lines of a list that count, by learner.
Result<std::map<LearnerId, std::vector<SampleLine>>> linesOf(storage::Store &store, const SampleList &list)
{
    Result<std::vector<Row>> rows = store.rows(Table::SampleLine);
    if (!rows)
        return rows.error();
    std::map<LearnerId, std::vector<SampleLine>> out;
    for (const Row &row : *rows)
        if (const SampleLine line = sampleLineFrom(row); line.list == list.id && line.by == list.iqa)
            out[row::toId<LearnerId>(row[1])].push_back(line);
    return out;
}

/// What the lines of one list come to.
struct Closing {
    QStringList open; ///< "308 of L001 (not decided: 2.1)"
    std::vector<BatchUnit> agreed;
    std::set<std::pair<EnrolmentId, QString>> sampled;
    int counting = 0; ///< lines that are neither withdrawn nor without effect
};

void addTo(Closing &closing, const SampleLine &line, const portfolio::LearnerRecords &records)
{
    const assurance::LineState state = assurance::lineState(line, records);
    if (state.conclusion == Conclusion::Withdrawn || state.conclusion == Conclusion::NoEffect)
        return;
    ++closing.counting;
    closing.sampled.emplace(line.enrolment, line.unit);
    const portfolio::Enrolment *enrolment = records.enrolment(line.enrolment);
    if (const QStringList open = assurance::openIn(state); !open.isEmpty())
        closing.open += Say::tr("%1 of %2 (%3)")
                            .arg(line.unit, enrolment ? enrolment->ref : QString(), open.join(u"; "_s));
    else if (state.conclusion == Conclusion::Agreed)
        closing.agreed.push_back({line.enrolment, line.unit, line.signOff});
}

} // namespace

Result<void> Action::run(const command::CloseSampleList &command)
{
    Result<SampleList> list = ownList(command.list);
    if (!list)
        return list.error();
    Result<std::map<LearnerId, std::vector<SampleLine>>> lines = linesOf(m_context.store, *list);
    if (!lines)
        return lines.error();
    Closing closing;
    for (const auto &[learner, ofLearner] : *lines) {
        Result<portfolio::LearnerRecords> records = recordsOf(m_context.store, learner);
        if (!records)
            return records.error();
        for (const SampleLine &line : ofLearner)
            addTo(closing, line, *records);
    }
    if (closing.counting == 0)
        return invalid(
            Say::tr("Nothing is on %1 yet; sample at least one unit before closing it.").arg(list->ref));
    if (!closing.open.isEmpty())
        return invalid(Say::tr("%1 cannot be closed yet: %2.").arg(list->ref, closing.open.join(u"; "_s)));

    QCborMap body;
    body.insert("on"_L1, m_context.today.toString(Qt::ISODate));
    Result<EntryId> entry = writer.write({kind::listClosed, list->id.as<ThingTag>(), {}, {}, {}}, body);
    if (!entry)
        return entry.error();
    std::vector<BatchUnit> rest;
    // Where nothing that was looked at could be agreed, nothing is let through unseen.
    if (!closing.agreed.empty()) {
        Result<std::vector<Row>> batch =
            m_context.store.rowsOfThing(Table::BatchUnit, list->id.as<ThingTag>());
        if (!batch)
            return batch.error();
        for (const Row &row : *batch)
            if (const BatchUnit unit = batchUnitFrom(row);
                !closing.sampled.contains({unit.enrolment, unit.unit}))
                rest.push_back(unit);
    }
    if (Result<void> done = release(closing.agreed, rest, *list); !done)
        return done;
    changes.sampleLists.insert(list->id);
    changes.label = Say::tr("close sample list %1").arg(list->ref);
    forGood(Say::tr("Closing %1 has no undo; sample what should be looked at again on a new list.")
                .arg(list->ref));
    return {};
}

/// One entry for each enrolment: what was agreed, and of the rest what nothing stands against.
Result<void> Action::release(const std::vector<BatchUnit> &agreed, const std::vector<BatchUnit> &rest,
                             const SampleList &list)
{
    std::map<EnrolmentId, std::vector<std::pair<BatchUnit, bool>>> byEnrolment;
    for (const BatchUnit &unit : agreed)
        byEnrolment[unit.enrolment].emplace_back(unit, true);
    for (const BatchUnit &unit : rest)
        byEnrolment[unit.enrolment].emplace_back(unit, false);
    for (const auto &[id, units] : byEnrolment) {
        Result<std::vector<Row>> rows = m_context.store.rowsOfThing(Table::Enrolment, id.as<ThingTag>());
        if (!rows)
            return rows.error();
        if (rows->empty())
            continue;
        const portfolio::Enrolment enrolment = enrolmentFrom(rows->front());
        Result<portfolio::LearnerRecords> records = recordsOf(m_context.store, enrolment.learner);
        if (!records)
            return records.error();
        QCborArray released;
        for (const auto &[unit, sampled] : units)
            if (sampled
                || (enrolment.state != portfolio::EnrolmentState::Withdrawn
                    && assurance::leftOut(unit, *person(m_context.author), *records, list.id)
                        == LeftOut::None))
                released.append(QCborArray{unit.unit, unit.signOff.bytes(), sampled});
        if (released.isEmpty())
            continue;
        QCborMap body;
        body.insert("list"_L1, list.id.bytes());
        body.insert("on"_L1, m_context.today.toString(Qt::ISODate));
        body.insert("units"_L1, released);
        Result<EntryId> entry =
            writer.write({kind::release, id.as<ThingTag>(), enrolment.learner, {}, {}}, body);
        if (!entry)
            return entry.error();
        changes.learners.insert(enrolment.learner);
        changes.enrolments.insert(id);
    }
    return {};
}

} // namespace attest::centre
