// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "centre/centre.h"
#include "centre/everyrecord.h"
#include "centre/rowcodec.h"
#include "centre/statuskeeper.h"
#include "centre/statussummary.h"
#include "core/text.h"

#include <algorithm>
#include <map>

// The grid of learners by units (centre.h).
namespace attest::centre {

using assurance::CellState;
using storage::Table;

namespace {

bool isShown(const portfolio::Enrolment &enrolment, const portfolio::Learner &learner,
             const QualityFilter &filter)
{
    return enrolment.state != portfolio::EnrolmentState::Withdrawn
        && (filter.qualification.isEmpty() || text::sameName(enrolment.qualification, filter.qualification))
        && (filter.group.isEmpty() || text::sameName(learner.group, filter.group))
        && (filter.site.isEmpty() || text::sameName(learner.site, filter.site))
        && (filter.assessor.isNull() || enrolment.assessor == filter.assessor);
}

/// The qualification that most of the enrolments are on; the smallest number of several.
QString mostTaken(const std::vector<portfolio::Enrolment> &enrolments)
{
    std::map<QString, int> counts;
    for (const portfolio::Enrolment &enrolment : enrolments)
        if (enrolment.state != portfolio::EnrolmentState::Withdrawn)
            ++counts[enrolment.qualification];
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? QString() : most->first;
}

using Cells = std::map<QString, CellState>;

/// The units that somebody takes, in document order; units of another edition come last.
std::vector<QualityGrid::Column> columnsOf(const catalogue::QualificationPtr &qualification,
                                           const std::vector<Cells> &rows)
{
    std::set<QString> taken;
    for (const Cells &cells : rows)
        for (const auto &[unit, state] : cells)
            taken.insert(unit);
    std::vector<QualityGrid::Column> columns;
    if (qualification)
        for (const catalogue::Unit &unit : qualification->units)
            if (taken.erase(unit.number) > 0)
                columns.push_back({unit.number, unit.title.text()});
    for (const QString &unit : taken)
        columns.push_back({unit, {}});
    return columns;
}

} // namespace

Result<QualityGrid> Centre::qualityGrid(const QualityFilter &filter) const
{
    const auto learners = everyRecord(*m_store, Table::Learner, &learnerFrom);
    const auto enrolments = everyRecord(*m_store, Table::Enrolment, &enrolmentFrom);
    const auto statuses = m_statuses->current();
    if (!learners || !enrolments || !statuses)
        return !learners ? learners.error() : !enrolments ? enrolments.error() : statuses.error();
    std::map<LearnerId, const portfolio::Learner *> learnerOf;
    for (const portfolio::Learner &learner : *learners)
        learnerOf.emplace(learner.id, &learner);
    std::map<EnrolmentId, const storage::StatusRow *> statusOf;
    for (const storage::StatusRow &row : *statuses)
        statusOf.emplace(row.enrolment, &row);

    QualityFilter wanted = filter;
    if (wanted.qualification.isEmpty())
        wanted.qualification = mostTaken(*enrolments);
    QualityGrid grid;
    grid.qualification = wanted.qualification;
    std::vector<portfolio::Enrolment> shown;
    for (const portfolio::Enrolment &enrolment : *enrolments) {
        const auto learner = learnerOf.find(enrolment.learner);
        if (learner != learnerOf.end() && isShown(enrolment, *learner->second, wanted))
            shown.push_back(enrolment);
    }
    std::sort(shown.begin(), shown.end(), [](const portfolio::Enrolment &a, const portfolio::Enrolment &b) {
        return text::naturalLess(a.ref, b.ref);
    });
    std::vector<Cells> cells;
    for (const portfolio::Enrolment &enrolment : shown) {
        const auto status = statusOf.find(enrolment.id);
        const auto units = status == statusOf.end() ? std::vector<std::pair<QString, CellState>>()
                                                    : cellsFrom(status->second->summary);
        cells.emplace_back(units.begin(), units.end());
    }
    const Result<catalogue::QualificationPtr> read = shown.empty()
        ? Result<catalogue::QualificationPtr>(catalogue::QualificationPtr())
        : edition(shown.front().edition);
    if (!read)
        return read.error();
    const catalogue::QualificationPtr &qualification = *read;
    grid.title = qualification ? qualification->title.text() : QString();
    grid.columns = columnsOf(qualification, cells);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        QualityGrid::Row row{*learnerOf[shown[i].learner], shown[i], {}};
        for (const QualityGrid::Column &column : grid.columns) {
            const auto cell = cells[i].find(column.unit);
            row.cells.push_back(cell == cells[i].end() ? CellState::None : cell->second);
        }
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

} // namespace attest::centre
