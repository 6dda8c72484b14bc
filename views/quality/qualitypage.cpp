// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/quality/qualitypage.h"

#include "views/common/emptystate.h"
#include "views/common/filterbar.h"
#include "views/common/flowlayout.h"
#include "views/common/notice.h"
#include "views/common/pageheader.h"
#include "views/common/sharedfilter.h"
#include "views/common/statelabel.h"
#include "views/common/theme.h"
#include "views/learner/reasonform.h"
#include "views/quality/listspanel.h"
#include "views/quality/qualitygrid.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

using assurance::CellState;
using items::QualityGridRow;

QualityPage::QualityPage(centre::Centre &centre, SharedFilter &choice, QWidget *parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_choice(choice)
    , m_header(new PageHeader(this))
    , m_bar(new FilterBar(choice, this))
    , m_who(new Notice(this))
    , m_notice(new Notice(this))
    , m_grid(new QualityGrid(m_model, this))
    , m_empty(new EmptyState({}, {}, this))
    , m_why(new ReasonForm(u"sampleWhy"_s, this))
    , m_lists(new ListsPanel(this))
{
    setObjectName(u"qualityPage"_s);
    setWindowTitle(tr("Quality assurance"));
    setFocusProxy(m_grid);
    build();
    connectParts();
    readAll();
}

QualityPage::~QualityPage() = default;

void QualityPage::build()
{
    m_header->setTitle(tr("Quality assurance"));
    m_who->setDismissible(false);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::inside);
    left->addWidget(makeLegend());
    left->addWidget(m_grid, 1);
    left->addWidget(m_empty, 1);
    left->addWidget(m_why);
    auto *both = new QHBoxLayout;
    both->setSpacing(space::between);
    both->addLayout(left, 7);
    both->addWidget(m_lists, 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_who);
    column->addWidget(m_notice);
    column->addWidget(m_bar);
    column->addLayout(both, 1);
}

/// Every state of a cell, by shape and word.
QWidget *QualityPage::makeLegend()
{
    auto *legend = new QWidget(this);
    legend->setObjectName(u"legend"_s);
    legend->setAccessibleName(tr("What the shapes mean"));
    auto *flow = new FlowLayout(legend, space::between);
    for (const CellState state : {CellState::Planned, CellState::InProgress, CellState::Ready,
                                  CellState::SignedOff, CellState::InSample, CellState::Returned,
                                  CellState::Answered, CellState::Verified, CellState::Transferred}) {
        auto *label = new StateLabel(legend);
        label->setState(items::signOf(state),
                        items::isWithIqa(state) ? tr("%1 (framed)").arg(items::shortName(state))
                                                : items::shortName(state));
        flow->addWidget(label);
    }
    return legend;
}

void QualityPage::connectParts()
{
    connect(&m_centre, &centre::Centre::workingChanged, this, &QualityPage::showWho);
    connect(&m_choice, &SharedFilter::changed, this, [this] {
        const auto &wanted = m_choice.choice().qualification;
        if (wanted && *wanted != m_qualification)
            readGrid();
        narrow();
    });
    connect(m_grid, &QTableView::activated, this, &QualityPage::openCell);
    connect(m_grid, &QualityGrid::learnerOpened, this,
            [this](int row) { Q_EMIT learnerRequested(m_model.row(row).enrolment, {}); });
    connect(m_why, &ReasonForm::given, this, &QualityPage::sample);
    connect(m_empty, &EmptyState::activated, this, [this] { m_choice.clear(); });
    connect(m_lists, &ListsPanel::openRequested, this, &QualityPage::listRequested);
    connect(m_lists, &ListsPanel::makeRequested, this, &QualityPage::makeList);
    const auto openForm = [this] { m_lists->openForm(m_qualifications, m_qualification, m_centre.people()); };
    connect(m_lists, &ListsPanel::formRequested, this, openForm);
    connect(m_notice, &Notice::activated, this, openForm);
}

bool QualityPage::isIqa() const
{
    const portfolio::Person *working = m_centre.person(m_centre.working());
    return working && working->has(portfolio::Role::Iqa) && !m_centre.isReadOnly();
}

void QualityPage::refresh(const centre::ChangeSet &changes)
{
    if (!changes.enrolments.empty() || !changes.learners.empty() || !changes.sampleLists.empty()
        || !changes.sampleLines.empty())
        readAll();
}

void QualityPage::readAll()
{
    readGrid();
    readLists();
    narrow();
    offerChoices();
    showWho();
}

void QualityPage::readGrid()
{
    centre::QualityFilter filter;
    filter.qualification = m_choice.choice().qualification.value_or(QString());
    const Result<centre::QualityGrid> grid = m_centre.qualityGrid(filter);
    if (!grid) {
        m_notice->showProblem(grid.error().message);
        return;
    }
    m_qualification = grid->qualification;
    m_columns.clear();
    for (const centre::QualityGrid::Column &unit : grid->columns)
        m_columns.push_back({unit.unit, unit.title});
    m_rows.clear();
    m_rows.reserve(grid->rows.size());
    for (const centre::QualityGrid::Row &row : grid->rows) {
        const portfolio::Person *assessor = m_centre.person(row.enrolment.assessor);
        m_rows.push_back({row.enrolment.id, row.enrolment.ref, row.learner.name(),
                          assessor ? assessor->name() : QString(), items::factsOf(row.learner, row.enrolment),
                          row.cells});
    }
    m_header->setSubtitle(grid->title.isEmpty() ? m_qualification
                                                : tr("%1 %2").arg(m_qualification, grid->title));
}

void QualityPage::readLists()
{
    const Result<std::vector<centre::SampleListLine>> lists = m_centre.sampleLists();
    if (lists)
        m_lists->setLists(*lists);
    else
        m_notice->showProblem(lists.error().message);
}

/// Shows the rows that the shared choice accepts.
void QualityPage::narrow()
{
    std::vector<QualityGridRow> shown;
    shown.reserve(m_rows.size());
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(shown),
                 [this](const QualityGridRow &row) { return m_choice.choice().accepts(row.facts); });
    const bool none = shown.empty() || m_columns.empty();
    m_model.setGrid(m_columns, std::move(shown));
    if (!m_grid->currentIndex().isValid())
        m_grid->choose(m_model.index(0, 0));
    const bool narrowed = m_choice.choice().narrows();
    m_empty->setContent(narrowed ? tr("No learner fits what is chosen above.")
                                 : tr("No learner has units in a plan yet. What is planned appears here."),
                        narrowed ? tr("Show all learners") : QString());
    m_empty->setVisible(none);
    m_grid->setVisible(!none);
}

void QualityPage::offerChoices()
{
    const auto lines = m_centre.learnerLines();
    if (!lines) {
        m_notice->showProblem(lines.error().message);
        return;
    }
    std::vector<items::FilterFacts> facts;
    facts.reserve(lines->size());
    m_qualifications.clear();
    for (const centre::LearnerLine &line : *lines) {
        facts.push_back(items::factsOf(line.learner, line.enrolment));
        if (!m_qualifications.contains(line.enrolment.qualification))
            m_qualifications.append(line.enrolment.qualification);
    }
    m_qualifications.sort();
    m_bar->setLearners(facts, m_centre.people(), m_centre.working());
}

void QualityPage::showWho()
{
    m_why->close();
    m_lists->setMayMake(isIqa());
    if (isIqa() || m_centre.isReadOnly())
        m_who->clear();
    else
        m_who->say(
            items::Sign::Planned,
            tr("You can look at everything here. Only an IQA makes sample lists and reviews: choose who "
               "is working, at the bottom left of the window."));
}

void QualityPage::openCell(const QModelIndex &cell)
{
    if (!cell.isValid())
        return;
    m_notice->clear();
    const QualityGridRow &row = m_model.row(cell.row());
    const QString unit = m_model.column(cell.column()).unit;
    switch (row.cells.at(static_cast<std::size_t>(cell.column()))) {
    case CellState::SignedOff:
        if (isIqa()) {
            askWhy(row, unit);
            return;
        }
        break;
    case CellState::InSample:
    case CellState::Answered:
    case CellState::Returned:
        if (isIqa()) {
            openSampled(row, unit);
            return;
        }
        break;
    default:
        break;
    }
    Q_EMIT learnerRequested(row.enrolment, unit);
}

/// What an IQA is looking at opens where it is looked at.
void QualityPage::openSampled(const QualityGridRow &row, const QString &unit)
{
    const auto lines = m_centre.sampleLinesOf(row.enrolment);
    if (!lines) {
        m_notice->showProblem(lines.error().message);
        return;
    }
    const auto found =
        std::find_if(lines->begin(), lines->end(), [&](const centre::SampleLineFile &candidate) {
            return candidate.line.unit == unit && candidate.conclusion != assurance::Conclusion::Withdrawn
                && candidate.conclusion != assurance::Conclusion::GoneBack
                && candidate.conclusion != assurance::Conclusion::NoEffect;
        });
    if (found == lines->end())
        Q_EMIT learnerRequested(row.enrolment, unit);
    else
        Q_EMIT reviewRequested(found->line.id);
}

void QualityPage::askWhy(const QualityGridRow &row, const QString &unit)
{
    const portfolio::SampleList *list = m_lists->openList(m_qualification, m_centre.working());
    if (!list) {
        m_notice->say(items::Sign::Planned,
                      tr("You have no open sample list of %1. Make one first, then put the unit on it.")
                          .arg(m_qualification),
                      tr("New list"));
        return;
    }
    m_asked = {list->id, {{row.enrolment, unit}}, {}};
    m_why->ask(tr("Why is unit %1 of %2 put on list %3?").arg(unit, row.learner, list->ref),
               tr("Put it on the list"));
}

void QualityPage::sample(const QString &reason)
{
    m_asked.reason = reason;
    const Result<centre::ChangeSet> done = m_centre.run(m_asked);
    if (!done)
        m_notice->showProblem(done.error().message);
    m_why->close();
    m_grid->setFocus(Qt::OtherFocusReason);
}

void QualityPage::makeList(const command::MakeSampleList &list)
{
    m_notice->clear();
    const Result<centre::ChangeSet> done = m_centre.run(list);
    if (!done) {
        m_notice->showProblem(done.error().message);
        return;
    }
    m_lists->closeForm();
    if (!done->sampleLists.empty())
        Q_EMIT listRequested(*done->sampleLists.begin());
}

} // namespace attest::views
