// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/today/todaypage.h"

#include "core/text.h"
#include "views/common/emptystate.h"
#include "views/common/filterbar.h"
#include "views/common/notice.h"
#include "views/common/pageheader.h"
#include "views/common/sharedfilter.h"
#include "views/common/theme.h"
#include "views/today/todaylines.h"
#include "views/today/todaylist.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QScrollArea>
#include <QTableView>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

namespace {

constexpr int lettersForTwoColumns = 100; ///< a narrower page sets its cards one over the other
constexpr int evidenceAtATime = 20;

/// "Wednesday 24 April 2013"
QString dayOfTheWeek(QDate day)
{
    return TodayPage::tr("%1 %2", "weekday, date")
        .arg(QLocale().dayName(day.dayOfWeek()), text::dateInWords(day));
}

std::vector<LearnerId> learnersOf(const std::vector<centre::LearnerLine> &lines)
{
    std::set<LearnerId> learners;
    for (const centre::LearnerLine &line : lines)
        learners.insert(line.learner.id);
    return {learners.begin(), learners.end()};
}

} // namespace

TodayPage::TodayPage(centre::Centre &centre, SharedFilter &choice, QWidget *parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_choice(choice)
    , m_header(new PageHeader(this))
    , m_bar(new FilterBar(choice, this))
    , m_notice(new Notice(this))
    , m_area(new QScrollArea(this))
    , m_empty(new EmptyState(
          centre.isReadOnly() ? tr("There are no learners in this centre.")
                              : tr("There are no learners yet. Add the first one and choose an award; what "
                                   "wants your attention is then listed here every day."),
          centre.isReadOnly() ? QString() : tr("Add learner"), this))
    , m_returned(
          new TodayList(u"Returned"_s, tr("Quality assurance"), tr("No unit has come back from its IQA."), 0))
    , m_ready(new TodayList(u"Ready"_s, tr("Ready to sign off"),
                            tr("No unit is ready. What stands in a unit’s way is listed on the learner’s "
                               "Units tab."),
                            0))
    , m_drafts(new TodayList(u"Drafts"_s, tr("Drafts kept"),
                             tr("No form is waiting. What you type is kept here until you save it."), 0))
    , m_late(new TodayList(u"Late"_s, tr("Late"), tr("Nobody is past the target date."), 0))
    , m_evidence(new TodayList(u"Evidence"_s, tr("Latest evidence"),
                               tr("No evidence is recorded yet. Open a learner and choose Record evidence."),
                               evidenceAtATime))
{
    setObjectName(u"todayPage"_s);
    setWindowTitle(tr("Today"));
    build();
    connectLists();
    connect(&m_choice, &SharedFilter::changed, this, &TodayPage::showAll);
    connect(&m_centre, &centre::Centre::workingChanged, this, &TodayPage::showAll);
    connect(m_empty, &EmptyState::activated, this, &TodayPage::addRequested);
    refresh();
}

TodayPage::~TodayPage() = default;

void TodayPage::build()
{
    auto *cards = new QWidget(this);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, cards);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(space::between);
    const auto add = [this](std::initializer_list<TodayList *> lists) {
        auto *column = new QVBoxLayout;
        column->setSpacing(space::between);
        for (TodayList *list : lists)
            column->addWidget(list);
        column->addStretch(1);
        m_columns->addLayout(column, 1);
    };
    add({m_returned, m_ready, m_drafts});
    add({m_late, m_evidence});
    m_area->setObjectName(u"todayCards"_s);
    m_area->setWidget(cards);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    cards->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, 12);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_bar);
    column->addWidget(m_notice);
    column->addWidget(m_area, 1);
    column->addWidget(m_empty, 1);
}

void TodayPage::connectLists()
{
    for (TodayList *list : allLists()) {
        connect(list, &TodayList::currentChanged, this, [this, list] {
            if (list->table()->hasFocus())
                choose(list);
        });
        list->table()->installEventFilter(this);
    }
    connect(m_returned, &TodayList::opened, this,
            [this](const items::TodayLine &line) { Q_EMIT reviewsRequested(line.enrolment); });
    connect(m_ready, &TodayList::opened, this,
            [this](const items::TodayLine &line) { Q_EMIT signOffRequested(line.enrolment, line.unit); });
    connect(m_late, &TodayList::opened, this,
            [this](const items::TodayLine &line) { Q_EMIT openRequested(line.enrolment); });
    connect(m_drafts, &TodayList::opened, this,
            [this](const items::TodayLine &line) { Q_EMIT recordRequested(line.enrolment); });
    connect(m_evidence, &TodayList::opened, this, [this](const items::TodayLine &line) {
        Q_EMIT evidenceRequested(line.enrolment, line.evidence);
    });
    connect(m_evidence, &TodayList::moreWanted, this, &TodayPage::showEvidence);
}

void TodayPage::refresh()
{
    Result<std::vector<centre::LearnerLine>> lines = m_centre.learnerLines();
    if (!lines) {
        m_notice->showProblem(lines.error().message);
        return;
    }
    m_everybody = *std::move(lines);
    m_day = m_centre.today();
    m_header->setTitle(dayOfTheWeek(m_day));
    showAll();
}

void TodayPage::showAll()
{
    m_notice->clear();
    std::vector<items::FilterFacts> facts;
    m_shown.clear();
    for (const centre::LearnerLine &line : m_everybody) {
        facts.push_back(items::factsOf(line.learner, line.enrolment));
        if (m_choice.choice().accepts(facts.back()))
            m_shown.push_back(line);
    }
    m_bar->setLearners(facts, m_centre.people(), m_centre.working());
    showReturned();
    m_ready->setLines(readyLines(m_shown, m_centre));
    m_late->setLines(lateLines(m_shown, m_day));
    showDrafts();
    showEvidence();
    const bool nobody = m_everybody.empty();
    m_bar->setVisible(!nobody);
    m_area->setVisible(!nobody);
    m_empty->setVisible(nobody);
    chooseFirst();
}

/// A card only while there is something in it: most days there is not.
void TodayPage::showReturned()
{
    Result<std::vector<items::TodayLine>> lines = returnedLines(m_shown, m_centre);
    if (lines)
        m_returned->setLines(*std::move(lines));
    else
        m_notice->showProblem(lines.error().message);
    m_returned->setVisible(!m_returned->isEmpty());
}

void TodayPage::showDrafts()
{
    const Result<std::vector<centre::KeptDraft>> drafts = m_centre.drafts();
    if (drafts)
        m_drafts->setLines(draftLines(*drafts, m_shown, m_everybody, m_day));
    else
        m_notice->showProblem(drafts.error().message);
}

void TodayPage::showEvidence()
{
    const bool some = m_choice.choice().narrows();
    const Result<centre::LatestEvidence> latest = m_centre.latestEvidence(
        m_evidence->wanted(), some ? std::optional(learnersOf(m_shown)) : std::nullopt);
    if (latest)
        m_evidence->setLines(evidenceLines(*latest, m_shown, m_centre), latest->all);
    else
        m_notice->showProblem(latest.error().message);
}

/// In the order of the page.
std::array<TodayList *, 5> TodayPage::allLists() const
{
    return {m_returned, m_ready, m_drafts, m_late, m_evidence};
}

void TodayPage::choose(const TodayList *list)
{
    const items::TodayLine *line = list->current();
    m_chosen = line ? line->enrolment : EnrolmentId();
    for (TodayList *each : allLists())
        each->setChosen(each == list);
    Q_EMIT chosenChanged();
}

/// The keyboard begins on the first line there is.
void TodayPage::chooseFirst()
{
    for (TodayList *list : allLists()) {
        if (list->table()->hasFocus() && !list->isEmpty()) {
            choose(list);
            return;
        }
    }
    setFocusProxy(m_empty);
    m_chosen = {};
    for (TodayList *list : allLists()) {
        if (list->isEmpty())
            continue;
        setFocusProxy(list->table());
        choose(list);
        return;
    }
    Q_EMIT chosenChanged();
}

void TodayPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_day != m_centre.today())
        refresh();
    else
        showDrafts(); // they are kept without being records
}

/// A window that is come back to the next morning shows that morning.
void TodayPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && isVisible()
        && m_day != m_centre.today())
        refresh();
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= fontMetrics().averageCharWidth() * lettersForTwoColumns;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

bool TodayPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (const TodayList *list : allLists()) {
            if (watched != list->table())
                continue;
            choose(list);
            m_area->ensureWidgetVisible(list->table());
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace attest::views
