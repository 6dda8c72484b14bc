// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/centre.h"
#include "centre/everyrecord.h"
#include "centre/projector.h"
#include "centre/rowcodec.h"
#include "centre/rowvalues.h"
#include "centre/say.h"
#include "core/text.h"
#include "portfolio/independence.h"

#include <algorithm>
#include <map>

// What the open centre answers about sample lists (centre.h). The grid: qualitygridquery.cpp; a line opened
// for review: reviewquery.cpp.
namespace attest::centre {

using assurance::CellState;
using assurance::Conclusion;
using portfolio::SampleLine;
using portfolio::SampleLineId;
using portfolio::SampleList;
using portfolio::SampleListId;
using storage::Row;
using storage::Table;

QString Centre::personName(PersonId id) const
{
    const portfolio::Person *found = person(id);
    return found ? found->name() : QString();
}

/// One line of a list, asked on its own.
Result<SampleLineFile> Centre::lineFile(const SampleLine &line,
                                        const portfolio::LearnerRecords &records) const
{
    SampleLineFile out;
    const assurance::LineState state = assurance::lineState(line, records);
    const portfolio::Enrolment *enrolment = records.enrolment(line.enrolment);
    const Result<catalogue::QualificationPtr> qualification =
        edition(enrolment ? enrolment->edition : EditionId());
    if (!qualification)
        return qualification.error();
    const catalogue::Unit *unit = *qualification ? (*qualification)->unit(line.unit) : nullptr;
    out.line = line;
    out.learner = records.learner.name();
    out.enrolment = enrolment ? enrolment->ref : QString();
    out.unitTitle = unit ? unit->title.text() : QString();
    out.conclusion = state.conclusion;
    out.decided = state.decided;
    out.targets = static_cast<int>(state.targets.size());
    out.inWords = assurance::lineInWords(state);
    out.open = assurance::openIn(state);
    return out;
}

/// Lines of somebody else's in this list have no effect and are left out; `verify` names them.
Result<std::vector<SampleLineFile>> Centre::linesOfList(const SampleList &list) const
{
    Result<std::vector<Row>> rows = m_store->rows(Table::SampleLine);
    if (!rows)
        return rows.error();
    std::map<LearnerId, portfolio::LearnerRecords> known;
    std::vector<SampleLineFile> out;
    for (const Row &row : *rows) {
        const SampleLine line = sampleLineFrom(row);
        if (line.list != list.id || line.by != list.iqa)
            continue;
        const auto learner = row::toId<LearnerId>(row[1]);
        auto records = known.find(learner);
        if (records == known.end()) {
            Result<portfolio::LearnerRecords> read = recordsOf(*m_store, learner);
            if (!read)
                return read.error();
            records = known.emplace(learner, *std::move(read)).first;
        }
        Result<SampleLineFile> file = lineFile(line, records->second);
        if (!file)
            return file.error();
        out.push_back(*std::move(file));
    }
    std::sort(out.begin(), out.end(), [](const SampleLineFile &a, const SampleLineFile &b) {
        if (a.enrolment != b.enrolment)
            return text::naturalLess(a.enrolment, b.enrolment);
        if (a.line.unit != b.line.unit)
            return text::naturalLess(a.line.unit, b.line.unit);
        return a.line.id < b.line.id;
    });
    return out;
}

namespace {

bool isConcluded(const SampleLineFile &line)
{
    return line.conclusion == Conclusion::Agreed || line.conclusion == Conclusion::GoneBack;
}

bool isSampled(const SampleLineFile &line)
{
    return line.conclusion != Conclusion::Withdrawn && line.conclusion != Conclusion::NoEffect;
}

} // namespace

Result<std::vector<SampleListLine>> Centre::sampleLists() const
{
    const auto lists = everyRecord(*m_store, Table::SampleList, &sampleListFrom);
    if (!lists)
        return lists.error();
    std::vector<SampleListLine> out;
    for (const SampleList &list : *lists) {
        const portfolio::Person *iqa = person(list.iqa);
        if (!iqa || !iqa->has(portfolio::Role::Iqa))
            continue;
        const Result<std::vector<SampleLineFile>> lines = linesOfList(list);
        if (!lines)
            return lines.error();
        const auto batch = m_store->rowsOfThing(Table::BatchUnit, list.id.as<ThingTag>());
        if (!batch)
            return batch.error();
        SampleListLine line{list, iqa->name(), static_cast<int>(batch->size()), 0, 0};
        line.sampled = static_cast<int>(std::count_if(lines->begin(), lines->end(), &isSampled));
        line.concluded = static_cast<int>(std::count_if(lines->begin(), lines->end(), &isConcluded));
        out.push_back(std::move(line));
    }
    std::sort(out.begin(), out.end(), [](const SampleListLine &a, const SampleListLine &b) {
        return text::naturalLess(a.list.ref, b.list.ref);
    });
    return out;
}

Result<SampleList> Centre::sampleListRow(SampleListId id) const
{
    Result<std::vector<Row>> rows = m_store->rowsOfThing(Table::SampleList, id.as<ThingTag>());
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{ErrorCode::NotFound, Say::tr("This sample list is not on file here.")};
    return sampleListFrom(rows->front());
}

Result<SampleListFile> Centre::sampleList(SampleListId id) const
{
    Result<SampleList> list = sampleListRow(id);
    if (!list)
        return list.error();
    SampleListFile out;
    out.list = *list;
    out.iqaName = personName(list->iqa);
    out.assessorName = personName(list->assessor);
    Result<std::vector<Row>> batch = m_store->rowsOfThing(Table::BatchUnit, id.as<ThingTag>());
    if (!batch)
        return batch.error();
    for (const Row &row : *batch)
        out.batch.push_back(batchUnitFrom(row));
    Result<std::vector<SampleLineFile>> lines = linesOfList(*list);
    if (!lines)
        return lines.error();
    out.lines = *std::move(lines);
    if (list->isClosed())
        return out;
    if (std::none_of(out.lines.begin(), out.lines.end(), &isSampled))
        out.whyNotClosed +=
            Say::tr("Nothing is on %1 yet; sample at least one unit before closing it.").arg(list->ref);
    for (const SampleLineFile &line : out.lines)
        if (!line.open.isEmpty())
            out.whyNotClosed +=
                Say::tr("%1 of %2 (%3)")
                    .arg(line.line.unit, line.enrolment, line.open.join(QStringLiteral("; ")));
    return out;
}

Result<std::vector<SampleLineFile>> Centre::sampleLinesOf(EnrolmentId enrolment) const
{
    Result<portfolio::Enrolment> row = enrolmentRow(enrolment);
    if (!row)
        return row.error();
    Result<portfolio::LearnerRecords> records = recordsOf(*m_store, row->learner);
    if (!records)
        return records.error();
    std::vector<SampleLineFile> out;
    for (const SampleLine &line : records->sampleLines) {
        if (line.enrolment != enrolment)
            continue;
        Result<SampleLineFile> file = lineFile(line, *records);
        if (!file)
            return file.error();
        out.push_back(*std::move(file));
    }
    std::sort(out.begin(), out.end(), [](const SampleLineFile &a, const SampleLineFile &b) {
        return std::tie(b.line.on, a.line.unit, a.line.id) < std::tie(a.line.on, b.line.unit, b.line.id);
    });
    return out;
}

Result<std::vector<SampleCandidate>> Centre::sampleCandidates(SampleListId id, EnrolmentId only) const
{
    Result<SampleListFile> list = sampleList(id);
    if (!list)
        return list.error();
    Result<QualityGrid> grid = qualityGrid({list->list.qualification, {}, {}, {}});
    if (!grid)
        return grid.error();
    const portfolio::Person *iqa = person(m_working);
    std::vector<SampleCandidate> out;
    for (const QualityGrid::Row &row : grid->rows) {
        const bool any = std::any_of(row.cells.begin(), row.cells.end(), [](CellState state) {
            return assurance::canBeSampled(state) && state != CellState::Verified;
        });
        if (!any || (!only.isNull() && row.enrolment.id != only))
            continue;
        Result<portfolio::LearnerRecords> records = recordsOf(*m_store, row.enrolment.learner);
        if (!records)
            return records.error();
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const QualityGrid::Column &column = grid->columns[i];
            const portfolio::SignOff *signOff = records->signOff(row.enrolment.id, column.unit);
            if (!signOff || !assurance::canBeSampled(row.cells[i]) || row.cells[i] == CellState::Verified
                || (!list->list.assessor.isNull() && signOff->by != list->list.assessor))
                continue;
            SampleCandidate one{row.enrolment.id,
                                row.enrolment.ref,
                                row.learner.name(),
                                column.unit,
                                column.title,
                                signOff->on,
                                personName(signOff->by),
                                row.cells[i],
                                false,
                                false,
                                {}};
            one.inBatch = std::any_of(list->batch.begin(), list->batch.end(), [&](const auto &unit) {
                return unit.enrolment == one.enrolment && unit.unit == one.unit
                    && unit.signOff == signOff->entry;
            });
            one.onList = std::any_of(list->lines.begin(), list->lines.end(), [&](const SampleLineFile &line) {
                return line.line.enrolment == one.enrolment && line.line.unit == one.unit
                    && portfolio::isStanding(line.line, *records);
            });
            if (iqa)
                one.whyNot = portfolio::whyNotReview(*iqa, *records, one.enrolment, one.unit);
            out.push_back(std::move(one));
        }
    }
    return out;
}

Result<SampleListId> Centre::sampleListByRef(const QString &ref) const
{
    const auto lists = everyRecord(*m_store, Table::SampleList, &sampleListFrom);
    if (!lists)
        return lists.error();
    for (const SampleList &list : *lists) {
        const portfolio::Person *iqa = person(list.iqa);
        if (text::sameName(list.ref, ref) && iqa && iqa->has(portfolio::Role::Iqa))
            return list.id;
    }
    return Error{ErrorCode::NotFound,
                 Say::tr("No sample list here is called %1; check the reference.").arg(ref)};
}

Result<SampleLineId> Centre::sampleLineByRef(SampleListId list, EnrolmentId enrolment,
                                             const QString &unit) const
{
    Result<SampleList> found = sampleListRow(list);
    if (!found)
        return found.error();
    Result<std::vector<SampleLineFile>> lines = sampleLinesOf(enrolment);
    if (!lines)
        return lines.error();
    for (const SampleLineFile &line : *lines) {
        const portfolio::SampleLine &one = line.line;
        if (one.list == list && one.by == found->iqa && !one.withdrawn
            && (text::sameName(one.unit, unit) || text::sameName(QStringLiteral("Unit ") + one.unit, unit)))
            return one.id;
    }
    return Error{
        ErrorCode::NotFound,
        Say::tr("Unit %1 is not on %2 for this learner; check the references.").arg(unit, found->ref)};
}

Result<EntryId> Centre::qaActionByRef(const QString &ref) const
{
    const auto actions = everyRecord(*m_store, Table::QaAction, &qaActionFrom);
    if (!actions)
        return actions.error();
    for (const portfolio::QaAction &action : *actions)
        if (text::sameName(action.ref, ref))
            return action.entry;
    return Error{ErrorCode::NotFound, Say::tr("No action here is called %1; check the reference.").arg(ref)};
}

} // namespace attest::centre
