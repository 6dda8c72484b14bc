// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/quality/samplelistpage.h"

#include "core/text.h"
#include "views/common/button.h"
#include "views/common/emptystate.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/readingarea.h"
#include "views/common/rowdelegate.h"
#include "views/learner/reasonform.h"
#include "views/quality/candidatespanel.h"
#include "views/quality/closingpanel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

using items::SampleLineRow;
using items::SampleLinesModel;

SampleListPage::SampleListPage(centre::Centre &centre, QWidget *parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_model(new SampleLinesModel(this))
    , m_header(new PageHeader(this))
    , m_who(new Notice(this))
    , m_notice(new Notice(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState({}, {}, this))
    , m_review(makeButton(tr("Review"), u"reviewLine"_s, ButtonKind::Plain, this))
    , m_takeOff(makeButton(tr("Take off the list…"), u"takeOff"_s, ButtonKind::Plain, this))
    , m_add(makeButton(tr("Add units"), u"addUnits"_s, ButtonKind::Plain, this))
    , m_report(makeButton(tr("IQA report"), u"iqaReport"_s, ButtonKind::Plain, this))
    , m_reason(new ReasonForm(u"takeOffWhy"_s, this))
    , m_candidates(new CandidatesPanel(this))
    , m_closing(new ClosingPanel(this))
    , m_facts(new Label({}, TextRole::Body, this))
{
    setObjectName(u"sampleListPage"_s);
    setWindowTitle(tr("Sample list"));
    setFocusProxy(m_table);
    build();
    connectParts();
}

SampleListPage::~SampleListPage() = default;

void SampleListPage::build()
{
    m_header->showBack(tr("Back to quality assurance"));
    m_header->addAtEnd(m_report);
    m_who->setDismissible(false);
    m_table->setObjectName(u"sampleLines"_s);
    m_table->setAccessibleName(tr("Units on this list"));
    m_table->setModel(m_model);
    setUpTable(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    buttons->addWidget(m_add);
    buttons->addWidget(m_review);
    buttons->addWidget(m_takeOff);
    buttons->addStretch();
    m_candidates->hide();
    auto *left = new QVBoxLayout;
    left->setSpacing(space::inside);
    left->addWidget(m_table, 3);
    left->addWidget(m_empty, 3);
    left->addLayout(buttons);
    left->addWidget(m_reason);
    left->addWidget(m_candidates, 4);
    auto *both = new QHBoxLayout;
    both->setSpacing(space::between);
    both->addLayout(left, 7);
    both->addWidget(makeSide(), 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, 12, space::page, 12);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_who);
    column->addWidget(m_notice);
    column->addLayout(both, 1);
}

QWidget *SampleListPage::makeSide()
{
    auto *facts = new Panel;
    facts->column()->addWidget(new Label(tr("The batch"), TextRole::Section, facts));
    m_facts->setWordWrap(true);
    facts->column()->addWidget(m_facts);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    column->addWidget(m_closing);
    column->addWidget(facts);
    column->addStretch();
    auto *area = new ReadingArea(side, tr("Closing the list, and its batch"), this);
    area->setObjectName(u"listSide"_s);
    return area;
}

void SampleListPage::connectParts()
{
    connect(m_header, &PageHeader::backRequested, this, &SampleListPage::closed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SampleListPage::showChosen);
    const auto review = [this] {
        if (const SampleLineRow *row = chosen())
            Q_EMIT reviewRequested(row->line.id);
    };
    connect(m_table, &QTableView::activated, this, review);
    connect(m_review, &QPushButton::clicked, this, review);
    connect(m_takeOff, &QPushButton::clicked, this, [this] {
        if (const SampleLineRow *row = chosen())
            m_reason->ask(tr("Why is unit %1 of %2 taken off the list?").arg(row->line.unit, row->learner),
                          tr("Take off the list"));
    });
    connect(m_reason, &ReasonForm::given, this, [this](const QString &reason) {
        if (const SampleLineRow *row = chosen();
            row && run(command::Withdraw{command::Withdraw::Sample{row->line.id}, reason}))
            m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_add, &QPushButton::clicked, this, [this] { openCandidates(true); });
    connect(m_empty, &EmptyState::activated, this, [this] { openCandidates(true); });
    connect(m_report, &QPushButton::clicked, this, [this] { Q_EMIT reportRequested(m_list); });
    connect(m_candidates, &CandidatesPanel::closed, this, [this] { openCandidates(false); });
    connect(m_candidates, &CandidatesPanel::given, this,
            [this](const std::vector<command::Sample::Unit> &units, const QString &reason) {
                if (run(command::Sample{m_list, units, reason}))
                    openCandidates(false);
            });
    connect(m_closing, &ClosingPanel::reviewRequested, this, &SampleListPage::reviewRequested);
    connect(m_closing, &ClosingPanel::closeConfirmed, this, [this] {
        if (run(command::CloseSampleList{m_list}))
            m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_centre, &centre::Centre::workingChanged, this, &SampleListPage::refresh);
}

void SampleListPage::setList(portfolio::SampleListId list)
{
    if (m_list != list)
        openCandidates(false);
    m_list = list;
    m_notice->clear();
    refresh();
}

void SampleListPage::open(portfolio::SampleListId list)
{
    setList(list);
    if (m_model->rowCount() == 0 && m_mayChange)
        openCandidates(true);
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void SampleListPage::refresh()
{
    if (m_list.isNull())
        return;
    Result<centre::SampleListFile> file = m_centre.sampleList(m_list);
    if (!file) {
        // Making it was taken back: there is nothing to show any more.
        if (file.error().code == ErrorCode::NotFound)
            QMetaObject::invokeMethod(this, &SampleListPage::closed, Qt::QueuedConnection);
        else
            m_notice->showProblem(file.error().message);
        return;
    }
    m_file = std::make_unique<centre::SampleListFile>(std::move(file).value());
    showFile(*m_file);
}

void SampleListPage::showFile(const centre::SampleListFile &file)
{
    const portfolio::SampleList &list = file.list;
    m_header->setTitle(tr("%1 %2").arg(list.ref, list.title));
    setWindowTitle(tr("Sample list %1").arg(list.ref));
    const QString made =
        tr("%1 · %2 · made on %3").arg(list.qualification, file.iqaName, text::dateInWords(list.madeOn));
    m_header->setSubtitle(
        list.isClosed() ? tr("%1 · closed on %2").arg(made, text::dateInWords(list.closedOn)) : made);
    const bool isIqa = list.iqa == m_centre.working();
    m_mayChange = isIqa && !list.isClosed() && !m_centre.isReadOnly();
    if (isIqa || list.isClosed() || m_centre.isReadOnly())
        m_who->clear();
    else
        m_who->say(items::Sign::Planned,
                   tr("This is the list of %1, who alone samples, reviews and closes in it. Choose who is "
                      "working, at the bottom left of the window.")
                       .arg(file.iqaName));
    const int batch = static_cast<int>(file.batch.size());
    m_facts->setText(
        file.assessorName.isEmpty()
            ? tr("%n unit(s) were signed off and not verified when the list was made.", nullptr, batch)
            : tr("%n unit(s) signed off by %1 were not verified when the list was made.", nullptr, batch)
                  .arg(file.assessorName));
    showLines(file);
    m_closing->show(file, m_mayChange);
    m_add->setVisible(m_mayChange && m_candidates->isHidden());
    if (!m_mayChange)
        openCandidates(false);
    else if (!m_candidates->isHidden())
        showCandidates();
}

void SampleListPage::showLines(const centre::SampleListFile &file)
{
    std::vector<SampleLineRow> rows;
    rows.reserve(file.lines.size());
    for (const centre::SampleLineFile &line : file.lines) {
        const portfolio::Person *by = m_centre.person(line.line.by);
        rows.push_back({line.line, line.learner, line.enrolment, line.unitTitle, by ? by->name() : QString(),
                        line.conclusion, line.inWords});
    }
    m_model->setRows(std::move(rows));
    m_table->resizeRowsToContents();
    const bool none = m_model->rowCount() == 0;
    m_empty->setContent(tr("Nothing is on this list yet."),
                        m_mayChange && m_candidates->isHidden() ? tr("Add signed-off units") : QString());
    m_empty->setVisible(none);
    m_table->setVisible(!none);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showChosen();
}

const SampleLineRow *SampleListPage::chosen() const
{
    return m_model->row(m_table->currentIndex().data(items::KeyRole).toString());
}

void SampleListPage::showChosen()
{
    const SampleLineRow *row = chosen();
    m_review->setVisible(row);
    m_takeOff->setVisible(row && m_mayChange && !row->line.withdrawn);
    m_reason->close();
}

void SampleListPage::openCandidates(bool open)
{
    const bool had = !m_candidates->isHidden();
    m_candidates->setVisible(open);
    m_add->setVisible(!open && m_mayChange);
    if (open) {
        m_candidates->startAfresh();
        showCandidates();
        m_candidates->setFocus(Qt::OtherFocusReason);
    } else if (had) {
        (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_add)->setFocus(Qt::OtherFocusReason);
    }
    if (m_file)
        m_empty->setVisible(m_model->rowCount() == 0 && !open);
}

void SampleListPage::showCandidates()
{
    const auto candidates = m_centre.sampleCandidates(m_list);
    if (candidates)
        m_candidates->setCandidates(*candidates);
    else
        m_notice->showProblem(candidates.error().message);
}

bool SampleListPage::run(const Command &command)
{
    m_notice->clear();
    const Result<centre::ChangeSet> done = m_centre.run(command);
    if (!done)
        m_notice->showProblem(done.error().message);
    return done.ok();
}

} // namespace attest::views
