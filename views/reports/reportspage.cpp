// SPDX-FileCopyrightText: 2026 The Attest authors
// SPDX-License-Identifier: MIT
#include "views/reports/reportspage.h"

#include "views/common/button.h"
#include "views/common/emptystate.h"
#include "views/common/field.h"
#include "views/common/filterbar.h"
#include "views/common/notice.h"
#include "views/common/pageheader.h"
#include "views/common/panel.h"
#include "views/common/rowdelegate.h"
#include "views/common/sharedfilter.h"
#include "views/learners/learnerrow.h"
#include "views/reports/batchreports.h"
#include "views/reports/iqareports.h"
#include "views/reports/paperoutput.h"
#include "views/reports/progressreport.h"
#include "views/reports/reportpreview.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace attest::views {

using items::LearnersModel;

namespace {

constexpr int rest = 120; ///< milliseconds on a learner before the report is set

} // namespace

ReportsPage::ReportsPage(centre::Centre &centre, SharedFilter &choice, const PathChoosers &choosers,
                         Printing printing, QWidget *parent)
    : QWidget(parent)
    , m_centre(centre)
    , m_choice(choice)
    , m_choosers(choosers)
    , m_filter(m_model)
    , m_batch(new BatchReports(centre, this))
    , m_header(new PageHeader(this))
    , m_bar(new FilterBar(choice, this))
    , m_notice(new Notice(this))
    , m_find(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_none(new EmptyState({}, {}, this))
    , m_saveAll(makeButton({}, u"saveAllReports"_s, ButtonKind::Plain, this))
    , m_progress(new QProgressBar(this))
    , m_stop(makeButton(tr("Stop"), u"stopReports"_s, ButtonKind::Plain, this))
    , m_preview(new ReportPreview(this))
    , m_output(new PaperOutput(choosers, std::move(printing), *m_notice, *m_preview, this))
{
    setObjectName(u"reportsPage"_s);
    setWindowTitle(tr("Reports"));
    build();
    connectParts();
    readLearners();
    m_table->setCurrentIndex(m_filter.index(0, 0));
    showChosen();
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::build()
{
    m_header->setTitle(tr("Progress report"));
    m_header->addAtEnd(makeIqaReportsButton(
        m_centre, [this](portfolio::SampleListId list) { Q_EMIT iqaReportRequested(list); }, this));
    m_output->addTo(*m_header);
    auto *both = new QHBoxLayout;
    both->setSpacing(space::between);
    both->addWidget(makeList(), 1);
    both->addWidget(makePreview(), 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, 12, space::page, 12);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(m_output);
    column->addWidget(m_bar);
    column->addLayout(both, 1);
    setFocusProxy(m_table);
}

Panel *ReportsPage::makeList()
{
    auto *panel = new Panel(this);
    panel->setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    m_find->setObjectName(u"findInReports"_s);
    m_find->setPlaceholderText(tr("Find in this list"));
    m_find->setAccessibleName(tr("Find a learner in this list"));
    addClearButton(*m_find);
    m_table->setObjectName(u"reportLearners"_s);
    m_table->setAccessibleName(tr("Learners"));
    m_table->setModel(&m_filter);
    setUpTable(*m_table);
    m_filter.sort(LearnersModel::Learner);
    for (int other = LearnersModel::Learner + 1; other < m_model.columnCount(); ++other)
        m_table->hideColumn(other);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(LearnersModel::Learner, QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(2));
    m_progress->setObjectName(u"reportsProgress"_s);
    m_progress->setAccessibleName(tr("Reports saved so far"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_stop->hide();
    auto *running = new QHBoxLayout;
    running->setSpacing(space::inside);
    running->addWidget(m_progress, 1);
    running->addWidget(m_stop);
    panel->column()->addWidget(m_find);
    panel->column()->addWidget(m_table, 1);
    panel->column()->addWidget(m_none, 1);
    panel->column()->addWidget(m_saveAll);
    panel->column()->addLayout(running);
    return panel;
}

Panel *ReportsPage::makePreview()
{
    auto *panel = new Panel(this);
    panel->column()->addWidget(m_preview);
    return panel;
}

void ReportsPage::connectParts()
{
    m_later.setSingleShot(true);
    m_later.setInterval(rest);
    connect(&m_later, &QTimer::timeout, this, &ReportsPage::showChosen);
    connect(m_header, &PageHeader::backRequested, this, [this] { Q_EMIT backRequested(m_from); });
    connect(&m_choice, &SharedFilter::changed, this, &ReportsPage::narrow);
    connect(&m_centre, &centre::Centre::workingChanged, this, &ReportsPage::narrow);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter.setWords(words);
        narrow();
    });
    connect(m_find, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, &m_later,
            qOverload<>(&QTimer::start));
    connect(m_table, &QTableView::activated, this, [this] {
        showChosen();
        m_preview->setFocus(Qt::OtherFocusReason);
    });
    connect(m_saveAll, &QPushButton::clicked, this, &ReportsPage::saveAll);
    connect(m_stop, &QPushButton::clicked, m_batch, &BatchReports::stop);
    connect(m_batch, &BatchReports::progressed, this, &ReportsPage::showBatch);
    connect(m_batch, &BatchReports::finished, this, &ReportsPage::batchDone);
}

void ReportsPage::readLearners()
{
    const auto lines = m_centre.learnerLines();
    if (!lines) {
        m_notice->showProblem(lines.error().message);
        return;
    }
    std::vector<items::LearnerRow> rows;
    rows.reserve(lines->size());
    for (const centre::LearnerLine &line : *lines)
        rows.push_back(learnerRow(line));
    const EnrolmentId chosen = m_filter.enrolmentAt(m_table->currentIndex());
    m_model.setRows(std::move(rows));
    if (const QModelIndex again = m_filter.indexOf(chosen); again.isValid())
        m_table->setCurrentIndex(again);
    narrow();
}

void ReportsPage::narrow()
{
    std::vector<items::FilterFacts> facts;
    for (int row = 0; row < m_model.rowCount(); ++row)
        facts.push_back(m_model.row(row).facts());
    m_bar->setLearners(facts, m_centre.people(), m_centre.working());
    m_filter.setChoice(m_choice.choice());
    const int shown = m_filter.rowCount();
    m_saveAll->setText(tr("Save all %n as PDF…", nullptr, shown));
    m_saveAll->setEnabled(shown > 0 && !m_batch->isRunning());
    if (!m_table->currentIndex().isValid() && shown > 0)
        m_table->setCurrentIndex(m_filter.index(0, 0));
    showWhatIsFound();
    m_later.start();
}

void ReportsPage::showWhatIsFound()
{
    const bool found = m_filter.rowCount() > 0;
    if (!found && m_table->hasFocus())
        m_find->setFocus(Qt::OtherFocusReason);
    m_table->setVisible(found);
    m_none->setVisible(!found);
    const QString words = m_find->text().trimmed();
    if (m_model.rowCount() == 0)
        m_none->setContent(tr("There are no learners yet."), {});
    else if (words.isEmpty())
        m_none->setContent(tr("No learner fits what is chosen above."), {});
    else
        m_none->setContent(
            tr("No learner fits “%1”. Try part of a name, a site, a group or a number.").arg(words), {});
}

void ReportsPage::open(EnrolmentId enrolment)
{
    m_from = enrolment;
    m_header->showBack(tr("Back to the learner"));
    if (!m_filter.indexOf(enrolment).isValid()) { // it is asked for by name, whatever was chosen before
        m_find->clear();
        m_choice.clear();
    }
    m_table->setCurrentIndex(m_filter.indexOf(enrolment));
    m_later.stop();
    showReport(enrolment);
    m_preview->setFocus(Qt::OtherFocusReason);
}

void ReportsPage::forgetWhereFrom()
{
    m_from = {};
    m_header->hideBack();
}

void ReportsPage::refresh(const centre::ChangeSet &changes)
{
    readLearners();
    if (changes.enrolments.contains(m_shown))
        showReport(m_shown);
}

void ReportsPage::showChosen()
{
    const EnrolmentId chosen = m_filter.enrolmentAt(m_table->currentIndex());
    if (chosen != m_shown || chosen.isNull())
        showReport(chosen);
}

void ReportsPage::showReport(EnrolmentId enrolment)
{
    m_shown = enrolment;
    m_output->fold();
    m_notice->clear();
    std::optional<report::Pages> pages;
    QString name;
    QString whose = tr("There is no learner to report on. Choose other learners, or add one.");
    if (!enrolment.isNull()) {
        const Result<report::ProgressInput> input = progressInput(m_centre, enrolment);
        const Result<report::Pages> set =
            input ? report::Pages::of(report::progressReport(*input)) : Result<report::Pages>(input.error());
        if (set) {
            pages = *set;
            name = progressReportName(*input);
            whose = input->records.learner.name();
        } else {
            m_notice->showProblem(set.error().message);
            whose.clear();
        }
    }
    m_header->setSubtitle(whose);
    m_output->setPaper(pages, name);
}

void ReportsPage::saveAll()
{
    const QString folder = m_choosers.folder(documentsFolder());
    if (folder.isEmpty() || m_batch->isRunning())
        return;
    std::vector<EnrolmentId> enrolments;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        enrolments.push_back(m_filter.enrolmentAt(m_filter.index(row, 0)));
    m_notice->clear();
    m_stop->show();
    m_stop->setFocus(Qt::OtherFocusReason);
    m_batch->start(std::move(enrolments), folder);
    m_saveAll->setEnabled(!m_batch->isRunning());
}

void ReportsPage::showBatch(int done, int all)
{
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    m_progress->show();
}

void ReportsPage::batchDone(int done, int all, const QString &problem)
{
    m_progress->hide();
    const bool hadFocus = m_stop->hasFocus();
    m_stop->hide();
    m_saveAll->setEnabled(m_filter.rowCount() > 0);
    if (hadFocus)
        m_saveAll->setFocus(Qt::OtherFocusReason);
    const QString folder = QDir::toNativeSeparators(m_batch->folder());
    if (!problem.isEmpty())
        m_notice->say(items::Sign::Returned,
                      tr("%n of %1 reports are saved in %2. Then: %3", nullptr, done)
                          .arg(QString::number(all), folder, problem));
    else if (done < all)
        m_output->sayWritten(
            items::Sign::Progress,
            tr("Stopped: %n of %1 reports are saved in %2.", nullptr, done).arg(QString::number(all), folder),
            m_batch->folder(), tr("Open the folder"));
    else
        m_output->sayWritten(items::Sign::Met, tr("%n report(s) are saved in %1.", nullptr, done).arg(folder),
                             m_batch->folder(), tr("Open the folder"));
}

} // namespace attest::views
