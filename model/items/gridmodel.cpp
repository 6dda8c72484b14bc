// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "items/gridmodel.h"

#include "items/headings.h"

#include <algorithm>
#include <set>

namespace attest::items {

using portfolio::Evidence;
using portfolio::EvidenceState;
using portfolio::Target;
using portfolio::TargetKind;
using portfolio::UnitState;
using portfolio::Verdict;
using namespace Qt::Literals::StringLiterals;

QString pairWord(const GridPair &pair)
{
    if (pair.overturned)
        return GridModel::tr("Overturned");
    if (pair.verdict)
        return *pair.verdict == Verdict::Met ? GridModel::tr("Met") : GridModel::tr("Not yet");
    return pair.claimed ? GridModel::tr("Claimed") : QString();
}

Sign pairSign(const GridPair &pair)
{
    if (pair.overturned)
        return Sign::Returned;
    if (pair.verdict)
        return *pair.verdict == Verdict::Met ? Sign::Met : Sign::Returned;
    return pair.claimed ? Sign::Progress : Sign::None;
}

QString closedInWords(const QString &unit, bool transferred)
{
    const QString sentence = transferred
        ? GridModel::tr("The credit of unit %1 was transferred, which closes its criteria; withdraw the "
                        "credit transfer first.")
        : GridModel::tr("Unit %1 is signed off, which closes its criteria; withdraw the sign-off first.");
    return sentence.arg(unit);
}

void GridModel::addUnit(std::vector<Row> &rows, const catalogue::Unit &unit,
                        const portfolio::UnitStatus &status, bool onlyNotMet)
{
    const bool closed = status.isAchieved();
    const auto heading = [&](RowKind kind, const Target &target, const QString &text) {
        Row row;
        row.kind = kind;
        row.target = target;
        row.text = text;
        row.closed = closed;
        row.transferred = status.transfer.has_value();
        row.met = kind == RowKind::Unit && closed;
        rows.push_back(row);
        return rows.size() - 1;
    };
    const auto target = [&](const Target &named, const QString &label) {
        const portfolio::TargetStatus *stands = status.target(named);
        if (onlyNotMet && stands && stands->met)
            return;
        Row row;
        row.target = named;
        row.text = label;
        row.closed = closed;
        row.transferred = status.transfer.has_value();
        row.met = stands && stands->met;
        row.claimed = stands && stands->claimed;
        row.notYet = stands && stands->notYet;
        if (stands)
            row.overturn = stands->overturn;
        rows.push_back(row);
    };
    // A heading under which nothing is left is taken off again.
    const auto close = [&](std::size_t at) {
        rows[at].last = static_cast<int>(rows.size()) - 1;
        if (rows.size() - 1 == at)
            rows.pop_back();
    };
    const std::size_t top = heading(RowKind::Unit, {unit.number, TargetKind::Criterion, {}},
                                    QString(unit.number + u' ' + unit.title.text()));
    for (const catalogue::Outcome &outcome : unit.outcomes) {
        const std::size_t at = heading(RowKind::Heading, {unit.number, TargetKind::Criterion, outcome.code},
                                       outcomeHeading(outcome));
        for (const catalogue::Criterion &criterion : outcome.criteria)
            target({unit.number, TargetKind::Criterion, criterion.code}, criterion.label.text());
        close(at);
    }
    for (const catalogue::Requirement &requirement : unit.requirements) {
        const std::size_t at =
            heading(RowKind::Heading, {unit.number, TargetKind::Requirement, requirement.code},
                    requirementHeading(requirement));
        for (const catalogue::RequirementPart &part : requirement.parts)
            target({unit.number, TargetKind::Requirement, part.code}, part.label.text());
        close(at);
    }
    close(top);
}

std::vector<GridModel::Row> GridModel::rowsOf(const catalogue::Qualification &qualification,
                                              const portfolio::EnrolmentStatus &status,
                                              const GridChoice &choice)
{
    std::vector<Row> rows;
    for (const portfolio::UnitStatus &unit : status.units) {
        const catalogue::Unit *known = qualification.unit(unit.unit);
        const bool chosen = choice.unit.isEmpty() || choice.unit == unit.unit;
        if (known && known->criteriaLoaded() && chosen && unit.state != UnitState::Withdrawn)
            addUnit(rows, *known, unit, choice.onlyNotMet);
    }
    return rows;
}

void GridModel::dateOverturns(std::vector<Row> &rows, const portfolio::LearnerRecords &records)
{
    for (Row &row : rows) {
        if (!row.overturn)
            continue;
        const auto line =
            std::find_if(records.sampleLines.begin(), records.sampleLines.end(),
                         [&row](const portfolio::SampleLine &each) { return each.id == row.overturn->line; });
        row.sampledOn = line == records.sampleLines.end() ? row.overturn->on : line->on;
    }
}

GridModel::Cells GridModel::cellsOf(const portfolio::LearnerRecords &records, EnrolmentId enrolment)
{
    Cells cells;
    const auto cell = [&cells](const Target &target, EvidenceId evidence) -> GridPair & {
        GridPair &pair = cells[{target, evidence}];
        pair.target = target;
        pair.evidence = evidence;
        return pair;
    };
    for (const portfolio::Claim &claim : records.claims) {
        if (claim.enrolment != enrolment)
            continue;
        GridPair &pair = cell(claim.target, claim.evidence);
        pair.claimed = true;
        pair.place = claim.place;
    }
    for (const portfolio::Judgement &judgement : records.judgements) {
        if (judgement.enrolment != enrolment)
            continue;
        GridPair &pair = cell(judgement.target, judgement.evidence);
        pair.verdict = judgement.verdict;
        pair.reason = judgement.reason;
        pair.judgedOn = judgement.on;
        pair.judgedBy = judgement.by;
    }
    return cells;
}

void GridModel::show(const catalogue::Qualification &qualification, const portfolio::LearnerRecords &records,
                     EnrolmentId enrolment, const portfolio::EnrolmentStatus &status,
                     const GridChoice &choice)
{
    std::vector<Evidence> columns;
    for (const Evidence &evidence : records.evidence)
        if (evidence.state == EvidenceState::Held)
            columns.push_back(evidence);
    std::sort(columns.begin(), columns.end(), [&](const Evidence &a, const Evidence &b) {
        const auto order = std::pair(a.number, a.ref) <=> std::pair(b.number, b.ref);
        return choice.newestFirst ? order > 0 : order < 0;
    });
    std::vector<Row> rows = rowsOf(qualification, status, choice);
    dateOverturns(rows, records);
    const bool sameRows = hasRows(rows) && keepsOrder(columns);
    if (!sameRows) {
        beginResetModel();
        m_rows = std::move(rows);
        m_columns = std::move(columns);
        m_cells = cellsOf(records, enrolment);
        endResetModel();
        return;
    }
    fitColumns(columns);
    m_rows = std::move(rows);
    m_columns = std::move(columns);
    m_cells = cellsOf(records, enrolment);
    if (m_rows.empty())
        return;
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    if (!m_columns.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool GridModel::hasRows(const std::vector<Row> &rows) const
{
    return std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                      [](const Row &a, const Row &b) { return a.kind == b.kind && a.target == b.target; });
}

/// Whether the items that stay come in the order they have.
bool GridModel::keepsOrder(const std::vector<Evidence> &columns) const
{
    auto from = columns.begin();
    for (const Evidence &item : m_columns) {
        const auto at = std::find_if(columns.begin(), columns.end(),
                                     [&](const Evidence &other) { return other.id == item.id; });
        if (at == columns.end())
            continue;
        if (at < from)
            return false;
        from = at + 1;
    }
    return true;
}

void GridModel::fitColumns(const std::vector<Evidence> &columns)
{
    std::set<EvidenceId> wanted;
    for (const Evidence &item : columns)
        wanted.insert(item.id);
    for (int at = columnCount() - 1; at >= 0; --at) {
        if (wanted.contains(item(at).id))
            continue;
        beginRemoveColumns({}, at, at);
        m_columns.erase(m_columns.begin() + at);
        endRemoveColumns();
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i < m_columns.size() && m_columns[i].id == columns[i].id)
            continue;
        beginInsertColumns({}, static_cast<int>(i), static_cast<int>(i));
        m_columns.insert(m_columns.begin() + static_cast<std::ptrdiff_t>(i), columns[i]);
        endInsertColumns();
    }
}

GridPair GridModel::pairAt(int row, int column) const
{
    const Row &at = this->row(row);
    const EvidenceId evidence = item(column).id;
    const auto found = m_cells.find({at.target, evidence});
    GridPair pair = found == m_cells.end() ? GridPair{} : found->second;
    pair.evidence = evidence;
    pair.target = at.target;
    pair.closed = at.closed;
    pair.transferred = at.transferred;
    pair.overturned =
        at.overturn && at.overturn->open && pair.verdict == Verdict::Met && pair.judgedOn <= at.sampledOn;
    return pair;
}

std::optional<GridPair> GridModel::pair(const QModelIndex &index) const
{
    if (!index.isValid() || row(index.row()).kind != RowKind::Target)
        return std::nullopt;
    return pairAt(index.row(), index.column());
}

std::vector<GridPair> GridModel::pairs(const QItemSelection &cells) const
{
    std::set<std::pair<int, int>> chosen;
    for (const QItemSelectionRange &range : cells) {
        for (int at = range.top(); at <= range.bottom(); ++at) {
            const int last = row(at).kind == RowKind::Target ? at : row(at).last;
            for (int below = at; below <= last; ++below)
                for (int column = range.left(); column <= range.right(); ++column)
                    if (row(below).kind == RowKind::Target)
                        chosen.emplace(below, column);
        }
    }
    std::vector<GridPair> out;
    out.reserve(chosen.size());
    for (const auto &[at, column] : chosen)
        out.push_back(pairAt(at, column));
    return out;
}

const Evidence *GridModel::evidence(int column) const
{
    return column < 0 || column >= columnCount() ? nullptr : &item(column);
}

QModelIndex GridModel::indexOf(const Target &target, EvidenceId evidence) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        return row.kind == RowKind::Target && row.target == target;
    });
    const auto column = std::find_if(m_columns.begin(), m_columns.end(),
                                     [&](const Evidence &item) { return item.id == evidence; });
    if (at == m_rows.end() || column == m_columns.end())
        return {};
    return index(static_cast<int>(at - m_rows.begin()), static_cast<int>(column - m_columns.begin()));
}

int GridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

Qt::ItemFlags GridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Row &at = row(index.row());
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_writable && at.kind == RowKind::Target && !at.closed)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool GridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    Q_EMIT placeTyped(index, value.toString().simplified());
    return true;
}

} // namespace attest::items
