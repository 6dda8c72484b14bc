// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/learner/criteriatab.h"

#include "views/common/actionline.h"
#include "views/common/button.h"
#include "views/common/choicebox.h"
#include "views/common/emptystate.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/panel.h"
#include "views/common/spoken.h"
#include "views/learner/criteriagrid.h"
#include "views/learner/reasonform.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;
using items::GridModel;
using items::GridPair;
using portfolio::Verdict;

namespace {

/// The pairs that may be changed.
std::vector<GridPair> open(std::vector<GridPair> pairs)
{
    std::erase_if(pairs, [](const GridPair &pair) { return pair.closed; });
    return pairs;
}

bool isMet(const GridPair &pair) { return pair.verdict == Verdict::Met; }

/// What a tick would still change.
std::vector<GridPair> tickable(const std::vector<GridPair> &pairs, bool judge)
{
    std::vector<GridPair> out;
    std::copy_if(pairs.begin(), pairs.end(), std::back_inserter(out), [&](const GridPair &pair) {
        return !pair.closed && (judge ? !isMet(pair) : !pair.claimed && !pair.verdict);
    });
    return out;
}

} // namespace

CriteriaTab::CriteriaTab(QWidget *parent)
    : QWidget(parent)
    , m_model(new GridModel(this))
    , m_grid(new CriteriaGrid(this))
    , m_empty(new EmptyState({}, {}, this))
    , m_unit(new ChoiceBox(34, this))
    , m_order(new ChoiceBox(16, this))
    , m_notMet(makeButton(tr("Not yet met"), u"gridNotMet"_s, ButtonKind::Plain, this))
    , m_card(new Panel(this))
    , m_notice(new Notice(this))
    , m_words(new Label({}, TextRole::Body, m_card))
    , m_judge(new QCheckBox(tr("Judge what is ticked as met"), m_card))
    , m_tick(makeButton(tr("Tick"), u"gridTick"_s, ButtonKind::Primary, m_card))
    , m_notYet(makeButton(tr("Not yet…"), u"gridNotYet"_s, ButtonKind::Plain, m_card))
    , m_place(makeButton(tr("Write the place"), u"gridPlace"_s, ButtonKind::Plain, m_card))
    , m_reason(new ReasonForm(u"gridReason"_s, m_card))
{
    setObjectName(u"criteriaTab"_s);
    setFocusProxy(m_grid);
    m_grid->setModel(m_model);
    build();
    connect(m_unit, &QComboBox::activated, this, &CriteriaTab::fillGrid);
    connect(m_order, &QComboBox::activated, this, &CriteriaTab::fillGrid);
    connect(m_notMet, &QPushButton::toggled, this, &CriteriaTab::fillGrid);
    connect(m_judge, &QCheckBox::toggled, this, &CriteriaTab::showChosen);
    connect(m_grid, &CriteriaGrid::chosenChanged, this, &CriteriaTab::showChosen);
    connect(m_grid, &CriteriaGrid::tickRequested, this, &CriteriaTab::tick);
    connect(m_grid, &CriteriaGrid::notYetRequested, this, &CriteriaTab::askNotYet);
    connect(m_grid, &CriteriaGrid::activated, this, [this](const QModelIndex &at) {
        if (const portfolio::Evidence *item = m_model->evidence(at.column()))
            Q_EMIT evidenceRequested(item->id);
    });
    connect(m_model, &GridModel::placeTyped, this, &CriteriaTab::writePlace);
    connect(m_tick, &QPushButton::clicked, this, &CriteriaTab::tick);
    connect(m_notYet, &QPushButton::clicked, this, &CriteriaTab::askNotYet);
    connect(m_place, &QPushButton::clicked, this, [this] { m_grid->edit(m_grid->currentIndex()); });
    connect(m_reason, &ReasonForm::given, this, &CriteriaTab::notYet);
}

void CriteriaTab::build()
{
    makeCard(*m_card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addLayout(makeChoices());
    column->addWidget(m_notice);
    column->addWidget(m_grid, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_card);
    m_empty->hide();
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_notMet->isChecked())
            m_notMet->setChecked(false);
        else if (m_model->rowCount() == 0)
            Q_EMIT planRequested();
        else
            Q_EMIT recordRequested();
    });
}

QLayout *CriteriaTab::makeChoices()
{
    const auto prepare = [](QComboBox &box, const QString &objectName, const QString &name) {
        box.setObjectName(objectName);
        box.setAccessibleName(name);
        box.setToolTip(name);
    };
    prepare(*m_unit, u"gridUnit"_s, tr("Units in the grid"));
    prepare(*m_order, u"gridOrder"_s, tr("Order of the evidence"));
    m_order->addItem(tr("Newest first"), true);
    m_order->addItem(tr("By number"), false);
    m_notMet->setCheckable(true);
    m_notMet->setToolTip(tr("Hides what is met already"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(m_unit);
    row->addWidget(m_order);
    row->addWidget(m_notMet);
    row->addStretch();
    return row;
}

void CriteriaTab::makeCard(Panel &card)
{
    card.setObjectName(u"gridCard"_s);
    m_words->setObjectName(u"gridWords"_s);
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(1); // it repeats words without blanks, too
    m_words->setMinimumHeight(2 * m_words->fontMetrics().height());
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_judge->setObjectName(u"gridJudge"_s);
    m_judge->setChecked(true);
    m_tick->setToolTip(tr("Space"));
    m_notYet->setToolTip(tr("N"));
    m_place->setToolTip(tr("F2"));
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    row->addWidget(m_tick);
    row->addWidget(m_notYet);
    row->addWidget(m_place);
    row->addWidget(m_judge);
    auto *line = new ActionLine(m_words, &card);
    line->setActions(actions);
    card.column()->setContentsMargins(space::between, 10, space::between, 10);
    card.column()->setSpacing(space::inside);
    card.column()->addWidget(line);
    card.column()->addWidget(m_reason);
}

void CriteriaTab::show(const centre::EnrolmentFile &file, const centre::Centre &centre)
{
    const bool another = !m_file || m_file->enrolment.id != file.enrolment.id;
    m_file = std::make_unique<centre::EnrolmentFile>(file);
    const portfolio::Person *working = centre.person(centre.working());
    m_mayWrite = !centre.isReadOnly() && file.enrolment.state != portfolio::EnrolmentState::Withdrawn;
    m_mayJudge = m_mayWrite && working && working->has(portfolio::Role::Assessor);
    m_model->setWritable(m_mayWrite);
    m_names.clear();
    for (const portfolio::Person &person : centre.people())
        m_names[person.id] = person.name();
    if (another) {
        m_unit->clear();
        m_reason->close();
        m_notice->clear();
    }
    fillUnits();
    fillGrid();
    if (another)
        m_grid->scrollToTop();
}

void CriteriaTab::fillUnits()
{
    const QString before = m_unit->currentData().toString();
    m_unit->clear();
    m_unit->addItem(tr("All planned units"), QString());
    for (const portfolio::UnitStatus &unit : m_file->status.units) {
        const catalogue::Unit *known = m_file->qualification->unit(unit.unit);
        if (known && known->criteriaLoaded() && unit.state != portfolio::UnitState::Withdrawn)
            m_unit->addItem(QString(unit.unit % u' ' % known->title.text()), unit.unit);
    }
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(before)));
}

/// What was chosen and where one was looking stay, as far as they are still there.
void CriteriaTab::fillGrid()
{
    const std::optional<GridPair> before = m_model->pair(m_grid->currentIndex());
    const int across = m_grid->horizontalScrollBar()->value();
    const int down = m_grid->verticalScrollBar()->value();
    m_model->show(*m_file->qualification, m_file->records, m_file->enrolment.id, m_file->status,
                  {m_unit->currentData().toString(), m_order->currentData().toBool(), m_notMet->isChecked()});
    const bool none = m_model->rowCount() == 0 || m_model->columnCount() == 0;
    m_grid->setVisible(!none);
    m_card->setVisible(!none);
    m_empty->setVisible(none);
    if (m_model->rowCount() == 0 && m_notMet->isChecked())
        m_empty->setContent(tr("Everything here is met."), tr("Show what is met too"));
    else if (m_model->rowCount() == 0)
        m_empty->setContent(tr("No planned unit has criteria to tick."), tr("Choose units"));
    else
        m_empty->setContent(tr("No evidence is recorded for this learner yet."), tr("Record evidence"));
    if (none)
        return;
    const QModelIndex again = before ? m_model->indexOf(before->target, before->evidence) : QModelIndex();
    if (!m_grid->currentIndex().isValid()) {
        const QModelIndex first = m_model->index(std::min(2, m_model->rowCount() - 1), 0);
        m_grid->setCurrentIndex(again.isValid() ? again : first);
    }
    m_grid->horizontalScrollBar()->setValue(across);
    m_grid->verticalScrollBar()->setValue(down);
    showChosen();
}

std::vector<GridPair> CriteriaTab::chosen() const
{
    QItemSelection cells = m_grid->selectionModel()->selection();
    if (cells.isEmpty() && m_grid->currentIndex().isValid())
        cells.select(m_grid->currentIndex(), m_grid->currentIndex());
    return m_model->pairs(cells);
}

bool CriteriaTab::judges() const { return m_mayJudge && m_judge->isChecked(); }

void CriteriaTab::showChosen()
{
    const std::vector<GridPair> pairs = chosen();
    const std::vector<GridPair> changeable = open(pairs);
    const int ticks = static_cast<int>(tickable(pairs, judges()).size());
    m_words->setText(chosenInWords(pairs));
    m_judge->setVisible(m_mayJudge);
    m_tick->setText(ticks > 1 ? tr("Tick %n cells", nullptr, ticks) : tr("Tick"));
    m_tick->setEnabled(m_mayWrite && ticks > 0);
    m_notYet->setVisible(m_mayJudge);
    m_notYet->setEnabled(!changeable.empty());
    const std::optional<GridPair> current = m_model->pair(m_grid->currentIndex());
    m_place->setEnabled(m_mayWrite && current && !current->closed);
}

void CriteriaTab::mark(const std::vector<GridPair> &pairs, std::optional<Verdict> verdict,
                       const QString &reason, const std::optional<QString> &place)
{
    command::Mark command;
    command.enrolment = m_file->enrolment.id;
    command.verdict = verdict;
    command.reason = reason;
    command.places = place.has_value();
    std::map<EvidenceId, std::size_t> at;
    for (const GridPair &pair : pairs) {
        const auto [found, isNew] = at.emplace(pair.evidence, command.items.size());
        if (isNew)
            command.items.push_back({pair.evidence, {}});
        command.items[found->second].ties.push_back({pair.target, place.value_or(QString())});
    }
    m_notice->clear();
    Q_EMIT commandRequested(command);
    speakTick(*m_grid);
}

/// Nothing to tick is said, not passed over.
void CriteriaTab::tick()
{
    const std::vector<GridPair> pairs = chosen();
    const std::vector<GridPair> ticks = tickable(pairs, judges());
    if (m_mayWrite && !ticks.empty()) {
        mark(ticks, judges() ? std::optional(Verdict::Met) : std::nullopt);
        return;
    }
    const auto closed =
        std::find_if(pairs.begin(), pairs.end(), [](const GridPair &pair) { return pair.closed; });
    if (!m_mayWrite)
        m_notice->say(items::Sign::Progress, tr("Nothing can be recorded here."));
    else if (closed != pairs.end())
        m_notice->say(items::Sign::Progress, items::closedInWords(closed->target.unit, closed->transferred));
    else if (!pairs.empty())
        m_notice->say(items::Sign::Progress,
                      tr("This is ticked already. Undo takes it back; N says that it is not yet met."));
}

void CriteriaTab::askNotYet()
{
    m_asked = open(chosen());
    if (!m_mayJudge || m_asked.empty())
        return;
    m_reason->ask(m_asked.size() == 1 ? tr("What is missing for %1 %2? The learner reads this.")
                                            .arg(m_asked.front().target.unit, m_asked.front().target.code)
                                      : tr("What is missing for these %n cells? The learner reads this.",
                                           nullptr, static_cast<int>(m_asked.size())),
                  tr("Not yet met"));
}

void CriteriaTab::notYet(const QString &reason)
{
    mark(m_asked, Verdict::NotYet, reason);
    m_reason->close();
    m_grid->setFocus(Qt::OtherFocusReason);
}

/// Typed in one cell, written for every chosen one that is ticked; where none is, they are ticked by it.
void CriteriaTab::writePlace(const QModelIndex &at, const QString &place)
{
    std::vector<GridPair> pairs = open(chosen());
    const std::optional<GridPair> edited = m_model->pair(at);
    const bool isChosen = edited && std::any_of(pairs.begin(), pairs.end(), [&](const GridPair &pair) {
                              return pair.target == edited->target && pair.evidence == edited->evidence;
                          });
    if (!isChosen)
        pairs = edited ? std::vector<GridPair>{*edited} : std::vector<GridPair>{};
    std::vector<GridPair> ticked = pairs;
    std::erase_if(ticked, [](const GridPair &pair) { return !pair.claimed; });
    if (!ticked.empty())
        mark(ticked, std::nullopt, {}, place);
    else if (!place.isEmpty() && !pairs.empty())
        mark(pairs, judges() ? std::optional(Verdict::Met) : std::nullopt, {}, place);
}

} // namespace attest::views
