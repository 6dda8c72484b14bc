// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/learners/learnerspage.h"

#include "items/roles.h"
#include "views/common/button.h"
#include "views/common/emptystate.h"
#include "views/common/filterbar.h"
#include "views/common/icons.h"
#include "views/common/notice.h"
#include "views/common/pageheader.h"
#include "views/common/rowdelegate.h"
#include "views/common/sharedfilter.h"
#include "views/common/stretchcolumn.h"
#include "views/learners/learnerrow.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSet>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

using items::LearnersModel;
using items::LearnersShown;

namespace {

constexpr int rowsMeasured = 50; ///< for the widths of columns

int idOf(LearnersShown shown) { return static_cast<int>(shown); }

} // namespace

LearnersPage::LearnersPage(centre::Centre &centre, SharedFilter &choice, QWidget *parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_choice(choice)
    , m_filter(m_model)
    , m_header(new PageHeader(this))
    , m_add(makeButton(tr("Add learner"), u"addLearner"_s, ButtonKind::Plain, this))
    , m_sort(makeButton({}, u"sortLearners"_s, ButtonKind::Quiet, this))
    , m_notice(new Notice(this))
    , m_bar(new FilterBar(choice, this))
    , m_shown(new QButtonGroup(this))
    , m_body(new QStackedWidget(this))
    , m_table(new QTableView(m_body))
    , m_empty(new EmptyState({}, {}, m_body))
{
    setObjectName(u"learnersPage"_s);
    build();
    connect(&m_centre, &centre::Centre::changed, this, &LearnersPage::refresh);
    connect(&m_centre, &centre::Centre::workingChanged, this, &LearnersPage::offerChoices);
    connect(&m_choice, &SharedFilter::changed, this, &LearnersPage::narrow);
    connect(m_add, &QPushButton::clicked, this, &LearnersPage::addRequested);
    connect(m_notice, &Notice::activated, this, &LearnersPage::showAll);
    connect(m_table, &QTableView::activated, this, &LearnersPage::openRow);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_model.rowCount() == 0)
            Q_EMIT addRequested();
        else
            showAll();
    });
    readAll(); // last: the centre may still be reading the list
    fillTable();
    offerChoices();
    narrow();
    fitColumns();
}

LearnersPage::~LearnersPage() = default;

void LearnersPage::build()
{
    m_header->setTitle(tr("Learners"));
    m_add->setIcon(Icons::icon(u"add"_s, Theme::of(this).text));
    if (m_centre.isReadOnly())
        m_add->hide();
    m_header->addAtEnd(m_add);
    makeTable();
    makeSortMenu();
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(m_bar);
    column->addWidget(makeFilters());
    column->addWidget(m_body, 1);
    setFocusProxy(m_table);
}

QWidget *LearnersPage::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::inside);
    const std::pair<LearnersShown, QString> filters[] = {{LearnersShown::All, u"showAllLearners"_s},
                                                         {LearnersShown::Ready, u"showReady"_s},
                                                         {LearnersShown::Late, u"showLate"_s},
                                                         {LearnersShown::Complete, u"showComplete"_s}};
    for (const auto &[shown, name] : filters) {
        auto *button = makeButton({}, name, ButtonKind::Plain, bar);
        button->setCheckable(true);
        m_shown->addButton(button, idOf(shown));
        line->addWidget(button);
    }
    m_shown->button(idOf(LearnersShown::All))->setChecked(true);
    connect(m_shown, &QButtonGroup::idClicked, this,
            [this](int id) { setShown(static_cast<LearnersShown>(id)); });
    line->addStretch(1);
    line->addWidget(m_sort);
    return bar;
}

void LearnersPage::makeTable()
{
    m_table->setObjectName(u"learnersTable"_s);
    m_table->setAccessibleName(tr("Learners"));
    setUpTable(*m_table, RowHeights::TwoLines); // before there is anything to measure
    m_table->horizontalHeader()->setSortIndicator(LearnersModel::Learner, Qt::AscendingOrder);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

/// Once the model has its rows: a table looks at every row that comes later.
void LearnersPage::fillTable()
{
    m_table->setModel(&m_filter);
    m_table->setSortingEnabled(true);
    new StretchColumn(*m_table->horizontalHeader(), LearnersModel::Learner, 18);
}

void LearnersPage::makeSortMenu()
{
    auto *menu = new QMenu(m_sort);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString heading = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        menu->addAction(heading, this, [this, column] {
            const bool again = m_filter.sortColumn() == column && m_filter.sortOrder() == Qt::AscendingOrder;
            m_table->sortByColumn(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    m_sort->setMenu(menu);
    m_sort->setIcon(Icons::icon(u"chevron"_s, Theme::of(this).text2));
    m_sort->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    const QHeaderView *header = m_table->horizontalHeader();
    const auto say = [this](int column) {
        const QString by = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_sort->setText(tr("Sorted by: %1").arg(by));
    };
    connect(header, &QHeaderView::sortIndicatorChanged, this, say);
    say(header->sortIndicatorSection());
}

void LearnersPage::readAll()
{
    const auto lines = m_centre.learnerLines();
    if (!lines) {
        m_notice->showProblem(lines.error().message);
        return;
    }
    std::vector<items::LearnerRow> rows;
    rows.reserve(lines->size());
    for (const auto &line : *lines)
        rows.push_back(learnerRow(line));
    m_model.setRows(std::move(rows));
}

void LearnersPage::refresh(const centre::ChangeSet &changes)
{
    if (changes.enrolments.empty() && changes.learners.empty())
        return;
    const auto lines = m_centre.learnerLines();
    if (!lines) {
        m_notice->showProblem(lines.error().message);
        return;
    }
    std::vector<items::LearnerRow> rows;
    std::set<EnrolmentId> gone = changes.enrolments;
    for (const auto &line : *lines) {
        gone.erase(line.enrolment.id);
        if (changes.enrolments.contains(line.enrolment.id) || changes.learners.contains(line.learner.id))
            rows.push_back(learnerRow(line));
    }
    m_model.putRows(rows);
    for (const EnrolmentId enrolment : gone)
        m_model.takeRow(enrolment);
    offerChoices();
    showCounts();
}

void LearnersPage::offerChoices()
{
    std::vector<items::FilterFacts> facts;
    facts.reserve(static_cast<std::size_t>(m_model.rowCount()));
    for (int row = 0; row < m_model.rowCount(); ++row)
        facts.push_back(m_model.row(row).facts());
    m_bar->setLearners(facts, m_centre.people(), m_centre.working());
}

void LearnersPage::narrow()
{
    m_filter.setChoice(m_choice.choice());
    showCounts();
}

/// How many of those that the choice leaves; the status line goes on naming all of them.
void LearnersPage::showCounts()
{
    QSet<LearnerId> learners;
    QSet<LearnerId> left;
    learners.reserve(m_model.rowCount());
    int all = 0;
    int ready = 0;
    int late = 0;
    int complete = 0;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const items::LearnerRow &row = m_model.row(i);
        learners.insert(row.learner);
        if (!m_choice.choice().accepts(row.facts()))
            continue;
        left.insert(row.learner);
        ++all;
        ready += row.readyUnits.isEmpty() ? 0 : 1;
        late += row.late ? 1 : 0;
        complete += row.complete.achieved ? 1 : 0;
    }
    m_learners = static_cast<int>(learners.size());
    m_header->setSubtitle(m_choice.choice().narrows()
                              ? tr("%1 of %n learner(s)", nullptr, m_learners).arg(left.size())
                              : tr("%n learner(s)", nullptr, m_learners));
    m_shown->button(idOf(LearnersShown::All))->setText(tr("All %1").arg(all));
    m_shown->button(idOf(LearnersShown::Ready))->setText(tr("Ready to sign off %1").arg(ready));
    m_shown->button(idOf(LearnersShown::Late))->setText(tr("Late %1").arg(late));
    m_shown->button(idOf(LearnersShown::Complete))->setText(tr("Complete %1").arg(complete));
    showWhatIsFound();
    Q_EMIT countChanged(m_learners);
}

void LearnersPage::showWhatIsFound()
{
    const bool found = m_filter.rowCount() > 0;
    if (m_words.isEmpty() || !found) // what is shown in place of the list says it then
        m_notice->clear();
    else
        m_notice->say(items::Sign::None, tr("Here are the learners who fit “%1”.").arg(m_words),
                      tr("Show all learners"));
    if (m_model.rowCount() == 0) {
        m_empty->setContent(tr("There are no learners yet. Add the first one and choose an award."),
                            m_centre.isReadOnly() ? QString() : tr("Add learner"));
    } else if (!found && !m_words.isEmpty()) {
        m_empty->setContent(
            tr("No learner fits “%1”. Try part of a name, a site, a group or a number.").arg(m_words),
            tr("Show all learners"));
    } else if (!found) {
        m_empty->setContent(m_choice.choice().narrows() ? tr("No learner fits what is chosen above.")
                                                        : tr("No learner is in this state at the moment."),
                            tr("Show all learners"));
    }
    m_body->setCurrentWidget(found ? static_cast<QWidget *>(m_table) : m_empty);
    if (found && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_filter.index(0, 0));
}

/// What the heading and the cell with most letters take: measuring every cell is felt when a large centre
/// opens.
int LearnersPage::widthNeeded(int column) const
{
    QModelIndex longest;
    qsizetype most = -1;
    for (int row = 0; row < qMin(m_filter.rowCount(), rowsMeasured); ++row) {
        const QModelIndex index = m_filter.index(row, column);
        const qsizetype letters =
            qMax(index.data().toString().size(), index.data(items::SecondLineRole).toString().size());
        if (letters > most) {
            most = letters;
            longest = index;
        }
    }
    const int cell = longest.isValid() ? m_table->sizeHintForIndex(longest).width() : 0;
    return qMax(m_table->horizontalHeader()->sectionSizeHint(column), cell);
}

void LearnersPage::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(LearnersModel::Qualification, QHeaderView::Interactive);
    header->resizeSection(LearnersModel::Qualification, fontMetrics().averageCharWidth() * 19);
    for (const int column :
         {LearnersModel::Credit, LearnersModel::Rules, LearnersModel::Next, LearnersModel::Target}) {
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        header->resizeSection(column, qMin(widthNeeded(column), fontMetrics().averageCharWidth() * 28));
    }
}

void LearnersPage::setWords(const QString &words)
{
    m_words = words.trimmed();
    m_filter.setWords(words);
    m_notice->setDismissible(m_words.isEmpty());
    showWhatIsFound();
}

void LearnersPage::setShown(LearnersShown shown)
{
    m_filter.setShown(shown);
    showWhatIsFound();
}

void LearnersPage::choose(EnrolmentId enrolment)
{
    if (const QModelIndex index = m_filter.indexOf(enrolment); index.isValid())
        m_table->setCurrentIndex(index);
}

void LearnersPage::openRow(const QModelIndex &index)
{
    if (const EnrolmentId enrolment = m_filter.enrolmentAt(index); !enrolment.isNull())
        Q_EMIT openRequested(enrolment);
}

void LearnersPage::showAll()
{
    m_shown->button(idOf(LearnersShown::All))->setChecked(true);
    m_filter.setShown(LearnersShown::All);
    m_choice.clear();
    setWords({});
    m_table->setFocus(Qt::OtherFocusReason);
}

void LearnersPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_add->setIcon(Icons::icon(u"add"_s, Theme::of(this).text));
}

} // namespace attest::views
