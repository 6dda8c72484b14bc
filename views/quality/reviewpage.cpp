// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/quality/reviewpage.h"

#include "views/common/button.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/pageaction.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/readingarea.h"
#include "views/common/rowdelegate.h"
#include "views/common/statelabel.h"
#include "views/common/stretchcolumn.h"
#include "views/learner/qaactions.h"
#include "views/learner/reasonform.h"
#include "views/quality/actionform.h"
#include "views/quality/evidencereader.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

using centre::ReviewTarget;
using items::ReviewModel;
using items::ReviewState;

namespace {

ReadingArea *scrolled(QWidget *inside, const QString &objectName, const QString &name)
{
    auto *area = new ReadingArea(inside, name);
    area->setObjectName(objectName);
    return area;
}

} // namespace

ReviewPage::ReviewPage(centre::Centre &centre, QWidget *parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_model(new ReviewModel(this))
    , m_header(new PageHeader(this))
    , m_state(new StateLabel(this))
    , m_learner(makeButton(tr("Open the learner"), u"reviewLearner"_s, ButtonKind::Plain, this))
    , m_who(new Notice(this))
    , m_notice(new Notice(this))
    , m_table(new QTableView(this))
    , m_decide(new QWidget(this))
    , m_remark(new QLineEdit(m_decide))
    , m_agree(makeButton(tr("&Agree"), u"agree"_s, ButtonKind::Primary, m_decide))
    , m_disagree(makeButton(tr("&Do not agree…"), u"disagree"_s, ButtonKind::Plain, m_decide))
    , m_rest(makeButton({}, u"agreeRest"_s, ButtonKind::Plain, m_decide))
    , m_why(new ReasonForm(u"disagreeWhy"_s, this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_reader(new EvidenceReader(this))
    , m_noActions(new Label({}, TextRole::Body, this))
    , m_actions(new QaActions(this))
    , m_addAction(makeButton(tr("Add an action"), u"addAction"_s, ButtonKind::Plain, this))
    , m_actionForm(new ActionForm(this))
{
    setObjectName(u"reviewPage"_s);
    setWindowTitle(tr("Review"));
    setFocusProxy(m_table);
    build();
    connectParts();
    connectDecisions();
    connectActions();
}

ReviewPage::~ReviewPage() = default;

void ReviewPage::build()
{
    m_header->showBack(tr("Back to the sample list"));
    m_header->addAtEnd(m_state);
    m_header->addAtEnd(m_learner);
    m_who->setDismissible(false);
    auto *both = new QHBoxLayout;
    both->setSpacing(space::between);
    both->addWidget(makeCriteria(), 6);
    both->addWidget(makeReading(), 5);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, 12, space::page, 12);
    column->setSpacing(space::inside);
    column->addWidget(m_header);
    column->addWidget(m_who);
    column->addWidget(m_notice);
    column->addLayout(both, 1);
}

QWidget *ReviewPage::makeCriteria()
{
    m_table->setObjectName(u"reviewTable"_s);
    m_table->setAccessibleName(tr("Criteria and requirement parts"));
    m_table->setModel(m_model);
    setUpTable(*m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    new StretchColumn(*header, ReviewModel::Label, 20);
    m_remark->setObjectName(u"agreeRemark"_s);
    m_remark->setPlaceholderText(tr("Why you agree, if there is something to say"));
    m_remark->setAccessibleName(tr("Why you agree"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    buttons->addWidget(m_agree);
    buttons->addWidget(m_disagree);
    buttons->addStretch();
    buttons->addWidget(m_rest);
    auto *deciding = new QVBoxLayout(m_decide);
    deciding->setContentsMargins(0, 0, 0, 0);
    deciding->setSpacing(space::inside);
    deciding->addWidget(m_remark);
    deciding->addLayout(buttons);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_table, 1);
    column->addWidget(m_decide);
    column->addWidget(m_why);
    return side;
}

QWidget *ReviewPage::makeReading()
{
    m_tabs->setObjectName(u"reviewTabs"_s);
    m_tabs->setAccessibleName(tr("Evidence and actions"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("Evidence"));
    m_tabs->addTab(tr("Actions"));
    m_stack->addWidget(scrolled(m_reader, u"evidenceReading"_s, tr("Evidence")));
    m_stack->addWidget(makeActions());
    auto *card = new Panel;
    card->column()->setContentsMargins(0, 1, 4, 1);
    card->column()->addWidget(m_stack);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_tabs);
    column->addWidget(card, 1);
    return side;
}

QWidget *ReviewPage::makeActions()
{
    m_noActions->setWordWrap(true);
    m_noActions->setQuiet(true);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::between, 12, space::between, 12);
    column->setSpacing(12);
    column->addWidget(m_noActions);
    column->addWidget(m_actions);
    column->addWidget(m_addAction, 0, Qt::AlignLeft);
    column->addWidget(m_actionForm);
    column->addStretch();
    return scrolled(inside, u"actionsReading"_s, tr("Actions"));
}

void ReviewPage::connectParts()
{
    connect(m_header, &PageHeader::backRequested, this, [this] {
        if (m_file)
            Q_EMIT closed(m_file->list.id);
    });
    connect(m_learner, &QPushButton::clicked, this, [this] {
        if (m_file)
            Q_EMIT learnerRequested(m_file->line.enrolment, m_file->line.unit);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_why->close();
        showChosen();
    });
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_reader, &EvidenceReader::openRequested, this, [this](const portfolio::EvidenceFile &file) {
        if (const QString problem = m_opener.open(file, m_centre.pathOf(file.hash)); !problem.isEmpty())
            m_notice->showProblem(problem);
    });
    connect(&m_centre, &centre::Centre::workingChanged, this, &ReviewPage::refresh);
}

void ReviewPage::connectDecisions()
{
    connect(m_agree, &QPushButton::clicked, this, &ReviewPage::agree);
    connect(m_disagree, &QPushButton::clicked, this, &ReviewPage::askWhyNot);
    connect(m_remark, &QLineEdit::returnPressed, this, &ReviewPage::agree);
    connect(m_rest, &QPushButton::clicked, this, &ReviewPage::agreeWithRest);
    connect(m_why, &ReasonForm::given, this, [this](const QString &reason) {
        const ReviewTarget *target = chosen();
        if (!target)
            return;
        command::Review review;
        review.targets = {target->target};
        review.agreed = false;
        review.reason = reason;
        decide(review);
    });
    addPageAction(*this, tr("Go to the next criterion that is not decided"),
                  {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)}, [this] {
                      if (finishForm())
                          return;
                      goOn();
                      m_table->setFocus(Qt::OtherFocusReason);
                  });
}

void ReviewPage::connectActions()
{
    connect(m_actions, &QaActions::commandRequested, this, &ReviewPage::run);
    connect(m_addAction, &QPushButton::clicked, this, [this] {
        m_addAction->hide();
        m_actionForm->open(m_centre.people(), m_file ? m_file->then.enrolment.assessor : PersonId(),
                           m_centre.today());
    });
    connect(m_actionForm, &ActionForm::closed, this, [this] {
        showActions();
        m_addAction->setFocus(Qt::OtherFocusReason);
    });
    connect(m_actionForm, &ActionForm::given, this, [this](command::AddQaAction action) {
        action.line = m_line;
        if (run(action))
            m_actionForm->close();
    });
}

void ReviewPage::open(portfolio::SampleLineId line)
{
    const bool isOther = m_line != line;
    m_line = line;
    m_notice->clear();
    if (isOther) {
        m_why->close();
        m_remark->clear();
        m_actionForm->close();
        m_tabs->setCurrentIndex(0);
        m_table->setCurrentIndex({});
    }
    refresh();
    // Where there is something to decide: at that, from the place that was left.
    const int left = qMax(0, m_table->currentIndex().row());
    const int next = m_decide->isHidden() ? -1 : m_model->nextUndecided(left - 1);
    m_table->setCurrentIndex(m_model->index(next < 0 ? left : next, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

portfolio::SampleListId ReviewPage::list() const
{
    return m_file ? m_file->list.id : portfolio::SampleListId();
}

void ReviewPage::refresh()
{
    if (m_line.isNull())
        return;
    Result<centre::ReviewFile> file = m_centre.reviewFile(m_line);
    if (!file) {
        m_notice->showProblem(file.error().message);
        return;
    }
    m_file = std::make_unique<centre::ReviewFile>(std::move(file).value());
    showFile();
}

void ReviewPage::agree()
{
    const ReviewTarget *target = chosen();
    if (!target || !m_agree->isEnabled())
        return;
    command::Review review;
    review.targets = {target->target};
    review.reason = m_remark->text().trimmed();
    decide(review);
}

void ReviewPage::agreeWithRest()
{
    command::Review review;
    review.rest = true;
    review.reason = m_remark->text().trimmed();
    decide(review);
}

void ReviewPage::askWhyNot()
{
    if (const ReviewTarget *target = chosen())
        m_why->ask(tr("What is wrong with %1? The assessor reads this and answers.")
                       .arg(target->target.code.isEmpty() ? m_file->line.unit : target->target.code),
                   tr("Do not agree"));
}

/// Decided: on to the next one. The keyboard stays on Agree while there is something to agree with, and goes
/// to the criteria otherwise.
void ReviewPage::decide(const command::Review &wanted)
{
    command::Review review = wanted;
    review.line = m_line;
    const bool staysOnAgree = m_agree->hasFocus();
    if (!run(review))
        return;
    m_why->close();
    m_remark->clear();
    goOn();
    const bool goesOn = staysOnAgree && m_agree->isEnabled();
    (goesOn ? static_cast<QWidget *>(m_agree) : m_table)->setFocus(Qt::OtherFocusReason);
}

/// What is being written comes first: going on would leave it behind, and a reason would be lost.
bool ReviewPage::finishForm()
{
    const QWidget *focus = QApplication::focusWidget();
    if (m_actionForm->isAncestorOf(focus)) {
        m_actionForm->finish();
        return true;
    }
    const auto reasons = findChildren<ReasonForm *>();
    for (ReasonForm *form : reasons) {
        if (form->isAncestorOf(focus)) {
            form->finish();
            return true;
        }
    }
    return false;
}

void ReviewPage::goOn()
{
    const int next = m_model->nextUndecided(m_table->currentIndex().row());
    if (next >= 0)
        m_table->setCurrentIndex(m_model->index(next, 0));
}

bool ReviewPage::run(const Command &command)
{
    m_notice->clear();
    const Result<centre::ChangeSet> done = m_centre.run(command);
    if (!done)
        m_notice->showProblem(done.error().message);
    return done.ok();
}

} // namespace attest::views
