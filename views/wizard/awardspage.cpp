// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/wizard/awardspage.h"

#include "centre/learnerfiles.h"
#include "items/roles.h"
#include "views/common/beside.h"
#include "views/common/button.h"
#include "views/common/choicebox.h"
#include "views/common/emptystate.h"
#include "views/common/field.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/pageaction.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/rowdelegate.h"
#include "views/wizard/prospectsmodel.h"
#include "wizard/words.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace attest::views {

using namespace Qt::Literals::StringLiterals;
using wizard::AwardProspect;

namespace {

std::vector<wizard::Subject> subjectsOf(const std::vector<centre::EnrolmentFile> &files)
{
    std::vector<wizard::Subject> subjects;
    for (const centre::EnrolmentFile &file : files)
        subjects.push_back({file.records, file.enrolment, file.qualification, file.status});
    return subjects;
}

/// What the figures are, in a sentence.
QString explained(const std::vector<wizard::Subject> &subjects)
{
    if (subjects.empty())
        return AwardsPage::tr("What each award asks at least.");
    const bool anything = std::ranges::any_of(
        subjects, [](const wizard::Subject &subject) { return !wizard::achievedUnits(subject).isEmpty(); });
    return anything ? AwardsPage::tr("What would be left of each award, the least first. A unit that is "
                                     "achieved counts wherever its accreditation number (UAN) stands.")
                    : AwardsPage::tr("Nothing is achieved yet, so nothing is carried over: this is what each "
                                     "award asks from the start, the least first.");
}

} // namespace

AwardsPage::AwardsPage(centre::Centre &centre, For purpose, QWidget *parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_purpose(purpose)
    , m_header(new PageHeader(this))
    , m_both(new QHBoxLayout)
    , m_take(makeButton({}, u"takeAwardButton"_s, ButtonKind::Primary, this))
    , m_notice(new Notice(this))
    , m_words(new QLineEdit(this))
    , m_explained(new Label({}, TextRole::Small, this))
    , m_model(new ProspectsModel(this))
    , m_list(new QTableView(this))
    , m_empty(new EmptyState({}, {}, this))
    , m_with(new ChoiceBox(this))
    , m_compared(new ComparedModel(this))
    , m_facts(new QTableView(this))
{
    setObjectName(u"awardsPage"_s);
    setAccessibleName(m_purpose == For::WhatIf ? tr("What if") : tr("Choose an award"));
    build();
    connectParts();
}

AwardsPage::~AwardsPage() = default;

void AwardsPage::build()
{
    m_header->setTitle(accessibleName());
    m_header->showBack(m_purpose == For::WhatIf ? tr("Back to the plan") : tr("Back to the enrolment"));
    m_header->addAtEnd(m_take);
    m_explained->setObjectName(u"awardsExplained"_s);
    m_explained->setQuiet(true);
    m_explained->setWordWrap(true);
    m_both->setSpacing(space::between);
    m_both->addWidget(makeList(), 6);
    m_factsSide = makeFacts();
    m_both->addWidget(m_factsSide, 5);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, 12, space::page, 12);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(m_explained);
    column->addLayout(m_both, 1);
}

QWidget *AwardsPage::makeList()
{
    m_words->setObjectName(u"findAward"_s);
    m_words->setAccessibleName(tr("Find an award by number, title or level"));
    m_words->setPlaceholderText(tr("Number, part of the title, or “level 3”"));
    addClearButton(*m_words);
    m_list->setObjectName(u"awardsTable"_s);
    m_list->setAccessibleName(tr("Awards, and what each would ask"));
    m_list->setModel(m_model);
    setUpTable(*m_list);
    QHeaderView *header = m_list->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ProspectsModel::Award, QHeaderView::Stretch);
    m_empty->setObjectName(u"noAward"_s);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    return side;
}

QWidget *AwardsPage::makeFacts()
{
    m_with->setObjectName(u"compareWithBox"_s);
    m_with->setAccessibleName(tr("Compare with"));
    m_facts->setObjectName(u"comparedTable"_s);
    m_facts->setModel(m_compared);
    setUpTable(*m_facts);
    QHeaderView *header = m_facts->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    auto *with = new QHBoxLayout;
    with->setSpacing(space::inside);
    with->addWidget(new Label(tr("Compare with"), TextRole::Body, this));
    with->addWidget(m_with, 1);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addLayout(with);
    column->addWidget(m_facts, 1);
    return side;
}

void AwardsPage::connectParts()
{
    connect(m_header, &PageHeader::backRequested, this, &AwardsPage::closed);
    connect(m_words, &QLineEdit::textChanged, this, &AwardsPage::search);
    connect(m_words, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_empty, &EmptyState::activated, this, [this] {
        m_words->clear();
        m_words->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AwardsPage::chooseRow);
    connect(m_list, &QTableView::activated, this, &AwardsPage::take);
    connect(m_take, &QPushButton::clicked, this, &AwardsPage::take);
    connect(m_with, &QComboBox::activated, this, [this](int index) {
        m_choice.compareWith(m_with->itemData(index).toString());
        showChoice();
    });
    connect(&m_centre, &centre::Centre::changed, this, [this] {
        if (isVisible())
            recordsChanged();
    });
    addPageAction(*this, tr("Find an award"), {QKeySequence(u"Ctrl+F"_s)}, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
}

void AwardsPage::focusFirst()
{
    QWidget *first = m_purpose == For::Choosing ? static_cast<QWidget *>(m_words) : m_list;
    first->setFocus(Qt::OtherFocusReason);
}

void AwardsPage::open(EnrolmentId enrolment, const QString &number)
{
    m_enrolment = enrolment;
    showRecords();
    m_choice.choose(number);
    m_words->clear();
    search();
}

void AwardsPage::recordsChanged()
{
    const wizard::AwardChoice earlier = m_choice;
    showRecords();
    m_choice.continueFrom(earlier);
    search();
}

/// Asks of every award anew what it would ask.
void AwardsPage::showRecords()
{
    m_notice->clear();
    std::vector<wizard::Subject> subjects;
    if (!m_enrolment.isNull()) {
        const auto files = centre::filesOfLearner(m_centre, m_enrolment);
        if (files)
            subjects = subjectsOf(*files);
        else
            m_notice->showProblem(files.error().message);
    }
    m_header->setSubtitle(subjects.empty() ? QString() : subjects.front().records.learner.name());
    m_explained->setText(explained(subjects));
    m_choice = wizard::AwardChoice(wizard::prospects(subjects, m_centre.catalogue()),
                                   subjects.empty() ? QString() : subjects.front().qualification->number);
    fillOthers();
    fitColumns();
}

void AwardsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeBeside(*m_both, *this);
    m_words->setMinimumHeight(m_words->sizeHint().height());
}

/// What no award has takes no room.
void AwardsPage::fitColumns()
{
    const bool carries = std::ranges::any_of(m_choice.awards(), [](const AwardProspect &award) {
        return award.prospect && !award.prospect->carried.empty();
    });
    m_list->setColumnHidden(ProspectsModel::Carried, !carries);
}

void AwardsPage::fillOthers()
{
    m_with->clear();
    m_with->addItem(tr("No other award"), QString());
    for (const AwardProspect &award : m_choice.awards()) {
        if (award.prospect)
            m_with->addItem(
                wizard::words::numberAndTitle(award.number, award.prospect->qualification->title.text()),
                award.number);
    }
}

void AwardsPage::search()
{
    m_choice.search(m_words->text());
    {
        const QScopedValueRollback showing(m_showing, true);
        m_model->setRows(m_choice.found());
        const AwardProspect *chosen = m_choice.chosen();
        m_list->setCurrentIndex(chosen ? m_model->indexOf(chosen->number) : QModelIndex());
        m_list->scrollTo(m_list->currentIndex());
    }
    const bool any = m_model->rowCount() > 0;
    if (!any && m_list->hasFocus())
        m_words->setFocus(Qt::OtherFocusReason); // what vanishes hands its focus to whatever comes next
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setContent(tr("No award fits “%1”. Try a number such as 4430-03, part of a title, or “level 3”.")
                            .arg(m_choice.words()),
                        tr("Show all awards"));
    showChoice();
}

void AwardsPage::chooseRow()
{
    if (m_showing)
        return;
    m_choice.choose(m_list->currentIndex().data(items::KeyRole).toString());
    showChoice();
}

void AwardsPage::showChoice()
{
    const AwardProspect *chosen = m_choice.chosen();
    m_with->setCurrentIndex(m_with->findData(m_choice.comparedWith()));
    m_compared->setHeadings(chosen ? chosen->number : QString(), m_choice.comparedWith());
    m_compared->setRows(m_choice.lines());
    m_facts->setColumnHidden(ComparedModel::Second, !m_choice.isCompared());
    m_facts->setAccessibleName(m_choice.isCompared()
                                   ? tr("%1 and %2 line by line").arg(chosen->number, m_choice.comparedWith())
                                   : chosen ? tr("What %1 asks").arg(chosen->number)
                                            : tr("No award is chosen"));
    m_factsSide->setVisible(chosen);
    const bool enrolled = chosen && chosen->prospect && chosen->prospect->isEnrolled();
    m_take->setText(m_purpose == For::Choosing ? tr("Choose this award")
                        : enrolled             ? tr("Go to this enrolment")
                                               : tr("Enrol on this award…"));
    m_take->setEnabled(chosen && chosen->prospect && (enrolled || !m_centre.isReadOnly()));
}

void AwardsPage::take()
{
    if (!m_take->isEnabled())
        return;
    const wizard::Prospect &prospect = *m_choice.chosen()->prospect;
    if (prospect.isEnrolled() && m_purpose == For::WhatIf)
        Q_EMIT enrolmentRequested(prospect.enrolment);
    else
        Q_EMIT chosen(prospect.qualification->number, prospect.unitsToPlan());
}

} // namespace attest::views
