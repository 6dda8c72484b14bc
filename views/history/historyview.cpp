// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/history/historyview.h"

#include "items/roles.h"
#include "views/common/button.h"
#include "views/common/emptystate.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/readingarea.h"
#include "views/common/rowdelegate.h"
#include "views/history/entrypanel.h"
#include "views/history/historyfilters.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;
using centre::ChronicleLine;
using centre::Standing;
using items::HistoryModel;
using items::HistoryRow;
using items::Sign;

namespace {

constexpr int partSize = 60; ///< entries that are read at once

HistoryRow rowOf(const ChronicleLine &line)
{
    const bool quiet = line.standing == Standing::Replaced || line.standing == Standing::Withdrawn
        || line.standing == Standing::TakenBack || line.standing == Standing::NoEffect;
    const QString who =
        line.device.isEmpty() ? line.who : HistoryView::tr("%1, copy %2").arg(line.who, line.device);
    return {line.id.hex(),
            whenInWords(line),
            who,
            line.about,
            line.sentence,
            line.details.join(u" · "_s),
            line.standing == Standing::Stands ? Sign::None
                                              : signOf(line.standing), // no shape without its word

            line.standingWords,
            quiet};
}

} // namespace

Sign signOf(Standing standing)
{
    switch (standing) {
    case Standing::Stands:
        return Sign::Met;
    case Standing::InConflict:
        return Sign::Returned;
    case Standing::ReplacedInPart:
        return Sign::Progress;
    case Standing::Replaced:
    case Standing::Withdrawn:
    case Standing::TakenBack:
    case Standing::NoEffect:
    case Standing::Newer:
        return Sign::Planned;
    }
    return Sign::None;
}

HistoryView::HistoryView(const centre::Centre &centre, Of of, QWidget *parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_of(of)
    , m_model(new HistoryModel(this))
    , m_header(new PageHeader(this))
    , m_notice(new Notice(this))
    , m_filters(new HistoryFilters(of == Of::Centre, this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState({}, {}, this))
    , m_card(new Panel(this))
    , m_panel(new EntryPanel(m_card))
    , m_count(new Label({}, TextRole::Small, this))
    , m_more(makeButton(tr("Show more"), u"historyMore"_s, ButtonKind::Link, this))
{
    setObjectName(of == Of::Centre ? u"historyPage"_s : u"historyTab"_s);
    setFocusProxy(m_table);
    build();
    connect(m_filters, &HistoryFilters::changed, this, &HistoryView::read);
    connect(m_filters, &HistoryFilters::learnerChosen, this, &HistoryView::chooseLearner);
    connect(m_model, &HistoryModel::fetched, this, &HistoryView::showFound);
    connect(m_more, &QPushButton::clicked, this, [this] { m_model->fetchMore({}); });
    connect(m_empty, &EmptyState::activated, m_filters, &HistoryFilters::clear);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryView::showChosen);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &at) {
        const auto line = m_lines.find(at.data(items::KeyRole).toString());
        if (line != m_lines.end())
            follow(line->second);
    });
    connect(m_panel, &EntryPanel::followed, this, &HistoryView::follow);
}

HistoryView::~HistoryView() = default;

void HistoryView::build()
{
    m_header->setTitle(tr("History"));
    m_header->setVisible(m_of == Of::Centre);
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("History, the newest first"));
    setUpTable(*m_table, RowHeights::TwoLines);
    m_table->setModel(m_model);
    setUpColumns();
    m_count->setObjectName(u"historyCount"_s);
    m_count->setQuiet(true);
    m_card->column()->setContentsMargins(0, 0, 0, 0);
    m_card->column()->addWidget(new ReadingArea(m_panel, tr("The chosen entry"), m_card));
    m_card->setFixedHeight(5 * fontMetrics().height() + space::page);
    m_empty->hide();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::between);
    foot->addWidget(m_count);
    foot->addWidget(m_more);
    foot->addStretch();
    auto *column = new QVBoxLayout(this);
    const int margin = m_of == Of::Centre ? space::page : 0;
    column->setContentsMargins(margin, margin, margin, m_of == Of::Centre ? 12 : 0);
    column->setSpacing(space::inside);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(m_filters);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(foot);
    column->addWidget(m_card);
}

void HistoryView::setUpColumns()
{
    m_table->setColumnHidden(HistoryModel::About, m_of == Of::Learner);
    QHeaderView *header = m_table->horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->resizeSection(HistoryModel::When, letter * 24);
    header->resizeSection(HistoryModel::Who, letter * 16);
    header->resizeSection(HistoryModel::About, letter * 24);
    header->resizeSection(HistoryModel::State, letter * 21);
    header->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
}

void HistoryView::showLearner(const centre::EnrolmentFile &file)
{
    const bool another = m_enrolment != file.enrolment.id;
    m_learner = file.enrolment.learner;
    m_enrolment = file.enrolment.id;
    m_file = std::make_unique<centre::EnrolmentFile>(file);
    if (another) {
        const QSignalBlocker quiet(m_filters); // it is read below
        m_filters->setThings(nullptr);
        m_filters->clear();
    }
    refresh();
}

void HistoryView::refresh()
{
    m_isStale = true;
    if (isVisible())
        read();
}

void HistoryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        read();
}

/// One of the learner's enrolments; null when there is none.
EnrolmentId HistoryView::enrolmentOf(LearnerId learner) const
{
    const auto lines = m_centre.learnerLines();
    if (!lines || learner.isNull())
        return {};
    const auto found = std::find_if(lines->begin(), lines->end(), [&](const centre::LearnerLine &line) {
        return line.learner.id == learner;
    });
    return found == lines->end() ? EnrolmentId() : found->enrolment.id;
}

/// In the room of the whole centre a chosen learner brings the units and items along.
void HistoryView::chooseLearner(LearnerId learner)
{
    if (m_of == Of::Centre) {
        m_learner = learner;
        m_file.reset();
        m_enrolment = enrolmentOf(learner);
        if (auto file = m_centre.enrolmentFile(m_enrolment); !m_enrolment.isNull() && file)
            m_file = std::make_unique<centre::EnrolmentFile>(*std::move(file));
    }
    read();
}

void HistoryView::read()
{
    m_isStale = true;
    if (!isVisible())
        return;
    m_isStale = false;
    m_notice->clear();
    m_filters->setPeople(m_centre.people());
    if (m_of == Of::Centre)
        if (const auto lines = m_centre.learnerLines(); lines)
            m_filters->setLearners(*lines);
    m_filters->setThings(m_file.get());
    centre::ChronicleFilter filter = m_filters->filter();
    filter.learner = m_learner;
    auto chronicle = m_centre.chronicle(filter);
    const QString before = m_table->currentIndex().data(items::KeyRole).toString();
    m_lines.clear();
    m_chronicle.reset();
    if (!chronicle) {
        m_notice->showProblem(chronicle.error().message);
        m_model->start({});
        return;
    }
    m_chronicle = *std::move(chronicle);
    m_filters->setConflicts(m_chronicle->conflicts());
    m_model->start([this] { return part(); });
    const QModelIndex again = m_model->indexOf(before);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(again.isValid() ? again : m_model->index(0, 0));
    showChosen();
}

HistoryModel::Part HistoryView::part()
{
    HistoryModel::Part part;
    const auto lines = m_chronicle->next(partSize);
    if (!lines) {
        m_notice->showProblem(lines.error().message);
        return part;
    }
    for (const ChronicleLine &line : *lines) {
        part.rows.push_back(rowOf(line));
        m_lines.emplace(line.id.hex(), line);
    }
    part.atEnd = m_chronicle->atEnd();
    return part;
}

void HistoryView::showFound()
{
    const int shown = m_model->rowCount();
    const bool more = m_model->canFetchMore({});
    m_table->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_empty->setContent(
        more ? tr("Nothing fits among the newest entries. Look further back, or narrow it less.")
             : tr("Nothing fits. Narrow it less."),
        m_filters->isNarrowed() ? tr("Show everything") : QString());
    const QLocale locale;
    const qint64 all = m_chronicle ? m_chronicle->entries() : 0;
    const QString looked = locale.toString(m_chronicle ? m_chronicle->lookedAt() : 0);
    m_count->setText(more ? tr("%1 shown; %2 of %3 entries looked at")
                                .arg(locale.toString(shown), looked, locale.toString(all))
                          : tr("%1 of %2 entries shown").arg(locale.toString(shown), locale.toString(all)));
    m_more->setText(shown == 0 ? tr("Look further back") : tr("Show more"));
    m_more->setVisible(more);
    m_card->setVisible(shown > 0);
}

void HistoryView::showChosen()
{
    const auto line = m_lines.find(m_table->currentIndex().data(items::KeyRole).toString());
    m_panel->show(line == m_lines.end() ? std::nullopt : std::optional(line->second));
}

void HistoryView::follow(const ChronicleLine &line)
{
    EnrolmentId enrolment =
        line.enrolment.isNull() && line.learner == m_learner ? m_enrolment : line.enrolment;
    if (enrolment.isNull())
        enrolment = enrolmentOf(line.learner);
    if (line.whereabouts != centre::Whereabouts::Nowhere && !enrolment.isNull())
        Q_EMIT followed(enrolment, line);
}

} // namespace attest::views
